/** Words that no author's name has but that bylines and crawlers put beside or in place of names. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'staff writer writers correspondent correspondents reporter reporters editor editors editorial team desk contributor contributors columnist special published posted updated ' +
    'author authors byline admin administrator newsroom online web view views opinion pm am et est gmt min read monday tuesday wednesday thursday friday saturday sunday ' +
    'january february september october november december share follow email twitter facebook ago minutes hours days photo photographer image images getty istockphoto ' +
    'redaktion redaktionen redakteur redakteurin autor autorin korrespondent korrespondentin rédaction redacción redazione redactie agencies agencias agenturen bureau chief service'
  ).split(' '),
)
