/** A claim with more differences than this is a heap of unlike figures, not a disagreement; the first ones are shown. */
export const MAX_DIFFERENCES_PER_CLAIM = 6

/** One thing for which a story gives more values than this has many of them (the shots of a match, the stops of a tour), and nobody disagrees. */
export const MAX_VALUES = 8

/** Of each value so many accounts, each of another article, are compared with those of another value: bounds the pairs. */
export const WITNESSES = 4

/** How far from a figure the word on which it depends is looked for, in tokens: "a controversial travel ban on six countries". */
export const GOVERNOR_REACH = 6

/** How far from a number "aboard" is looked for, in tokens: "carrying as many as 212 people", "212 passengers and crew were aboard". */
export const ABOARD_REACH = 5

/**
 * From which likeness of their clauses two counts, and two measurements, are of one thing. A story has many lengths, prices
 * and numbers of things, so the clauses must say much the same besides.
 */
export const LIKE_COUNTS = { share: 0.45, words: 2 } as const
export const LIKE_MEASURES = { share: 0.6, words: 3 } as const
