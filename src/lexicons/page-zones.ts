/** What part of a page a stretch belongs to, told from element names and class words. */
export type ZoneKind = 'hidden' | 'chrome' | 'promo' | 'comment' | 'furniture' | 'caption' | 'byline' | 'standfirst' | 'dateline'

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '')

/**
 * Words of `class` and `id` attributes (cut at hyphens, underscores and capitals) that name the zone. Web designers of
 * every country use English ones. Order matters: the first zone with a word of the element holds.
 */
const ZONE_WORDS: readonly (readonly [ZoneKind, readonly string[]])[] = [
  // told from whole names: `overflow-hidden` is shown
  ['hidden', []],
  [
    'comment',
    words(
      'comment comments commentlist commentbody commenttext commentaries disqus livefyre respond replies usercomments readercomments kommentar kommentare commentaires comentarios commenti reacties komentar talkback',
    ),
  ],
  [
    'promo',
    words(
      'related relatedcontent recommended recommendations recommend recirc recirculation readmore readalso seealso morefrom moreon alsoread newsletter newsletters signup promo promos promotion promoted promobox teaser teasers ' +
        'outbrain taboola revcontent trending popular mostread mostpopular mostviewed latest upnext nextup suggested suggestions crosslink crosspromo donate donation subscribe subscription paywall membership ' +
        'headlines topstories breaking playlist podcast infobox factbox poll quiz',
    ),
  ],
  [
    'chrome',
    words(
      'nav navbar navigation menu menubar submenu breadcrumb breadcrumbs footer masthead sidebar rail rightrail toolbar toolbox tools utility utilities cookie cookies consent gdpr modal popup popin overlay lightbox tooltip dropdown ' +
        'ad ads adv advert adverts advertisement advertising adbox adslot adunit adwrapper banner sponsor sponsored dfp gpt share shares sharing sharebar sharetools social socials socialmedia addthis sharethis ' +
        'login signin register search searchform pagination pager paging skip skiplink carousel slider ticker noprint print email action actions controls player button buttons cta',
    ),
  ],
  [
    'furniture',
    words(
      'bio authorbio aboutauthor biography tag tags taglist keywords topics categories category copyright disclaimer rights correction corrections licence license metadata trust',
    ),
  ],
  ['caption', words('caption captions figcaption wpcaption imagecaption photocaption cutline credit credits photocredit imagecredit')],
  [
    'standfirst',
    words('standfirst deck dek subtitle subhead subheadline subheading strapline kicker lede teasertext summary excerpt intro chapo'),
  ],
  ['byline', words('byline bylines author authors writer vcard contributor contributors autor auteur')],
  ['dateline', words('dateline timestamp pubdate publishdate published datetime postdate datum')],
]

/** Zone of a class word; the first row that has it holds. */
export const ZONE_OF_WORD: ReadonlyMap<string, ZoneKind> = new Map(
  [...ZONE_WORDS].reverse().flatMap(([zone, list]) => list.map((word) => [word, zone] as const)),
)

/** Which zone holds where an element has words of several. */
export const ZONE_ORDER: readonly ZoneKind[] = ZONE_WORDS.map(([zone]) => zone)

/** Class words of the element that holds an article's text. */
export const ARTICLE_BODY_NAMES: ReadonlySet<string> = new Set(
  words(
    'articlebody article-body articletext article-text articlecontent article-content storybody story-body storytext story-text storycontent story-content entry-content entrycontent post-content postcontent post-body postbody post-entry ' +
      'content-body contentbody body-content bodycopy body-copy body-text bodytext main-content article__body article__content article__text story__body story__content content__body content__article-body articlebodycopy article-copy ' +
      'articlecopy news-content newscontent news-text newstext single-content td-post-content rich-text richtext text-content field-name-body article_body article_text article_content story_body story_text story_content articlemain',
  ),
)

/** `headline`, `story-title`, `article_header`, `postheader`, `cnnStoryHeadline`: names of what holds a headline */
export const HEADLINE_NAME = /(?:^|[-_\s]|article|story|post|news|entry)(?:head(?:line|er|ing)?|title|hed)\d?(?:$|[-_\s])/iu
