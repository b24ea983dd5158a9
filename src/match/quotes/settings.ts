/** Fewest words of a quotation that can be one utterance; one word in quotation marks is a scare quote. */
export const MIN_QUOTED_WORDS = 2

/** Wordings that each word leads to: the first ones only, so a quotation in n articles costs n steps, not n². */
export const MAX_POSTINGS = 40
/** Wordings that one wording is aligned with: those that have most in common with it. */
export const MAX_ALIGNED = 12
/** Share of the lighter wording's weight that two wordings must have in common to be aligned at all. */
export const MIN_COMMON_SHARE = 0.4

/** Two quotations are one utterance where this share of the shorter one is the same, more where little speaks for it. */
export const MIN_COVERAGE = 0.7
/** Shared words from which an unknown speaker is no obstacle, and from which not even two different ones are. */
export const UNKNOWN_SPEAKER_WORDS = 4
export const OTHER_SPEAKER_WORDS = 6
export const OTHER_SPEAKER_COVERAGE = 0.85
/** Evidence (weights of shared words) that a quotation must share. */
export const MIN_QUOTE_EVIDENCE = 0.8
/** A quotation of two or three words with no known speaker must be rarer. */
export const SHORT_QUOTE_EVIDENCE = 1.4

/** Reported speech gives a quotation where it shares this much of the lighter one's weight, by what is known of the speakers. */
export const SAME_SPEAKER_SHARE = 0.45
export const SAME_SPEAKER_EVIDENCE = 1.5
export const UNKNOWN_SPEAKER_SHARE = 0.8
export const UNKNOWN_SPEAKER_EVIDENCE = 2

/** What a link between wordings of one speaker is worth more: of a relay and the speaker it names, the speaker's counts. */
export const SAME_SPEAKER_BONUS = 0.1

/** Words left over at the ends of a wording that are taken in with it. */
export const EDGE_WORDS = 3
/** Shared part of a wording from which the whole of it is the member. */
export const WHOLE_SHARE = 0.7

/** Words on either side of a quotation that are its context, and the weight from which they tell what it is about. */
export const CONTEXT_WORDS = 30
export const CONTEXT_WEIGHT = 0.6

/** Words next to a quotation that say who says it. */
export const CUE_WORDS = 4

/** A quotation stands for itself rather than the reported speech around it where it has this share of the words. */
export const QUOTED_PART = 0.5
/** … or this many nouns, verbs, adjectives, names or numbers. */
export const TELLING_WORDS = 3
/** Reported speech of somebody else gives a quotation where nearly everything is shared and there is much of it. */
export const OTHER_SPEAKER_SHARE = 0.75
export const OTHER_SPEAKER_EVIDENCE = 4
/** Members of other articles that the versions of one article are compared with. */
export const COMPARED_MEMBERS = 5

/** How near to a changed word the mark of an editor stands, in code units: "[my son]". */
export const EDITORIAL_MARGIN = 2
