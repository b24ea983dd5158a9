/** What the words of a question weigh: what happened and to whom more than how. */
export const ITEM_WEIGHTS = { verb: 1.2, name: 1, noun: 1, quality: 0.5, modifier: 0.5, people: 0.25, day: 0.5, figure: 0.8 } as const

/** What a word weighs in the time or occasion of what is asked, as a share: reports tell those once, and elsewhere. */
export const SCENE_SHARE = 0.3

/** What a word counts that is not in the clause itself but in its sentence, or in the title and lead of its article. */
export const NEAR = { sentence: 0.9, article: 0.7 } as const

/** Sentences after the title that tell what an article is about: the lead. */
export const LEAD_SENTENCES = 2

/**
 * The share of a question's weight from which a clause says the same, and from which it is related. On the questions of
 * bench/quality/questions the first may lie between 0.72 and 0.84 without a wrong "carried"; what lies below it is shown as related.
 */
export const SAME_SHARE = 0.78
export const RELATED_SHARE = 0.5

/** The share from which a claim is named as the nearest there is. */
export const NEAREST_SHARE = 0.3

/** The share of a question without a verb that a clause itself must say: "there were 96 people on board". */
export const CORE_SHARE = 0.75

/** How far, in tokens, from a noun that tells what happened ("the explosion") the rest of a question may stand to belong to it. */
export const NOUN_REACH = 6

/** Claims that are named where none fits. */
export const MAX_NEAREST = 3

/** Tokens before a verb that tell whether it happened: "may also have been". */
export const MOOD_REACH = 4

/** The longest question, in code units: a sentence, not a text. */
export const MAX_QUESTION_LENGTH = 1000

/** The shortest beginning of an id that names a claim: shorter ones are numbers and words. */
export const MIN_PREFIX_LENGTH = 4
