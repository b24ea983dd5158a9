/** What metadata give as a site's name that is no outlet: systems, sections, placeholders. */
export const NO_OUTLETS: ReadonlySet<string> = new Set(
  (
    'home|homepage|start|startseite|accueil|inicio|início|главная|news|nachrichten|actualités|noticias|notizie|blog|article|artikel|website|web site|site|my site|my blog|untitled|default|undefined|null|none|n/a|' +
    'wordpress|wordpress.com|blogger|blogspot|medium|substack|tumblr|joomla|drupal|typo3|wix|squarespace|ghost|facebook|twitter|google|' +
    'breaking news|latest news|world news|top stories|sport|sports|politics|politik|business|opinion|culture|kultur|technology|entertainment|lifestyle|local|video|videos|forum|archive|archiv|search'
  ).split('|'),
)
