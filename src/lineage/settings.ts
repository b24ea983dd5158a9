/**
 * What shows that one article was taken from another: a passage of this many code units (about a sentence), or this many in
 * all. Two reports of one event share bits of sentences ("more than 50 were taken to hospital after") by rights.
 */
export const MIN_PASSAGE_LENGTH = 100
export const MIN_SHARED_LENGTH = 200

/** A further parent is named only for text that no other parent explains: at least this many code units. */
export const MIN_NEW_LENGTH = 45

/**
 * An article without a publisher speaks with a newsroom's voice when at least this many of its statements were made to
 * that newsroom and none to another.
 */
export const MIN_VOICE_STATEMENTS = 2

/** The most articles of one family that are searched for an unseen parent, pair by pair. */
export const MAX_FAMILY = 24

/**
 * Who cites a newsroom by name and shares less than this of its own report with it repeats what it cites and has not taken
 * the text: a cited sentence or two and one quotation of 700 words stay below, texts cut down from a wire are above .3.
 */
export const MAX_REFERENCE_SHARE = 0.2

/** How far before an address its outlet's name may begin, in code units. */
export const NAME_REACH = 80

/** How much of an article's beginning may hold its dateline, in code units. */
export const DATELINE_REACH = 120

/** How much of a line is searched for a credit, in code units: longer lines are text. */
export const CREDIT_REACH = 200
