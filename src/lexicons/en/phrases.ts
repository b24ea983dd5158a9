/** Prepositions that tie a noun phrase to the noun before it: a spokesman for, a source close to, officials at. */
export const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set('of for at in with from on near within inside aboard about'.split(' '))

/** Nouns and adjectives that take "to" inside a noun phrase: ambassador to, close to. */
export const TAKING_TO: ReadonlySet<string> = new Set(
  (
    'ambassador adviser advisor advisers advisors aide aides envoy assistant counsel candidate close closer closest loyal ' +
    'answer response deputy'
  ).split(' '),
)

/** The ones that tie on to a name; "said Smith in a statement" has none. */
export const NAME_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'with'])

/** Participles and adjectives between a noun and its preposition: people briefed on the matter. */
export const POSTMODIFIERS: ReadonlySet<string> = new Set(
  (
    'briefed involved based close familiar working charged linked tied affiliated associated responsible loyal sympathetic ' +
    'present opposed living released published obtained conducted reviewed commissioned written led named acquainted privy ' +
    'knowledgeable supporting investigating representing speaking aligned posted'
  ).split(' '),
)

export const RELATIVE_WORDS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when'])

/** Nouns and names that say when: a phrase never runs on across them. */
export const TEMPORAL_NOUNS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow week month year morning ' +
    'afternoon evening night ago january february april june july august september october november december weekend'
  ).split(' '),
)

/** Nouns of phrases that say when, between a subject and its verb: "Smith |at one point| said". */
export const OCCASION_NOUNS: ReadonlySet<string> = new Set(['point', 'time', 'moment', 'stage', 'day', 'times', 'occasion'])
