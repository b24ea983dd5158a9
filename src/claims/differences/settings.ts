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

/** How far before a time or a place the event is looked for to which it belongs, in tokens. */
export const EVENT_REACH = 14

/** A story is about the happening that this part of its articles tell in headlines or the first so many sentences. */
export const MAIN_EVENT_SHARE = 0.5
export const LEAD_SENTENCES = 3

/** How exact a clock time is taken to be, in minutes either way: people round to hours, halves and fives. */
export const CLOCK_SLACK = { hour: 10, half: 5, five: 2, minute: 1 } as const

/** How much wider "about" makes it, and how far "shortly after" reaches. */
export const ABOUT_FACTOR = 3
export const SHORTLY = 30

/** How far behind a preposition its noun is looked for, in tokens: "in a disused railway tunnel". */
export const GROUND_REACH = 5

/** From where on two dated clauses tell of one happening, and two dated sayings are one. */
export const LIKE_DATES = { share: 0.5, words: 3 } as const
export const LIKE_SAYINGS = { share: 0.6, words: 3 } as const

/** The same for a saying that is only named, of which there is less to go by. */
export const LIKE_NAMED = { share: 0.6, words: 4 } as const

/** How far from who says it the date of a saying may stand, in characters. */
export const FRAME_LENGTH = 40

/** So many sayings of one speaker that are only named ("his remarks on Monday") are looked into. */
export const MAX_NOUN_SAYINGS = 20

/** "About 50" allows a tenth either way: half of the spacing of the round numbers that news uses. */
export const APPROXIMATE_SHARE = 0.1

/** Figures that differ more than tenfold count different things: "27 million passengers" and "29 fellow travellers". */
export const MAX_VALUE_RATIO = 10

/** How many words behind "caused by" tell the cause. */
export const CAUSE_REACH = 6

/** How far before a name "named as" and the role that it fills are looked for, in tokens each. */
export const NAMING_REACH = 7

/** Words so few letters apart are two spellings of one name: "Lee" and "Leigh" are, in short names chance ones too. */
export const SPELLING_EDITS = 2

/** How far behind "nobody" what befell them is looked for, in tokens: "nobody on the morning train was hurt". */
export const ZERO_REACH = 8
