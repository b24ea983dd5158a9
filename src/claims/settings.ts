/** A clause stands by itself only from this many content words on; shorter ones join their neighbour. */
export const MIN_CONTENT_WORDS = 2

/** A proposition needs this many features: fewer say too little to be told apart. */
export const MIN_FEATURES = 2

/** What a feature weighs before rarity. Events and numbers carry a proposition; names and pronouns say whom it is about. */
export const FEATURE_WEIGHTS = { concept: 1.3, word: 1, number: 0.9, entity: 0.6, pronoun: 0.35, adverb: 0.4 } as const

/** Two propositions are compared only through features that at most this many of a story's propositions have: keeps the work linear. */
export const MAX_POSTINGS = 250

/** Average-link similarity from which two groups of propositions are one claim; chosen on bundled and shared cases, see bench/quality. */
export const SAME_CLAIM = 0.4

/** Pairs below this are not kept: under average linkage they could only pull a group apart, which their absence does too. */
export const KEPT_SIMILARITY = 0.12

/** Two clauses on one stretch of a shared text, or two wordings of one quotation, are this alike at least. */
export const SHARED_TEXT_SIMILARITY = 0.95

/** What makes a claim weigh: being carried by an article, standing in its headline or first sentences, being attributed; background clauses weigh less. */
export const WEIGHTS = { article: 1, headline: 0.8, lead: 0.5, leadSentences: 3, attributed: 0.25, presupposed: 0.4 } as const

/** "About 50" allows a tenth either way: half of the spacing of the round numbers that news uses. */
export const APPROXIMATE_SHARE = 0.1

/** A claim with more differences than this is a heap of unlike figures, not a disagreement; the first ones are shown. */
export const MAX_DIFFERENCES_PER_CLAIM = 6
