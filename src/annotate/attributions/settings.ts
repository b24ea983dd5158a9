/**
 * How far left of a cue the antecedent of "who …" or the head of an apposition is looked for, in tokens: 98 % of PolNeAR's
 * sources are shorter than 30.
 */
export const MAX_SOURCE_REACH = 40
/** How many words may stand between a cue and its content ("said in a statement on Tuesday that"). */
export const MAX_MODIFIER_LENGTH = 25
/** A quotation without any cue is a statement from this many words on; shorter ones are titles and scare quotes. */
export const MIN_ORPHAN_WORDS = 5
/** A name before a colon that opens a paragraph ("SMITH: We are ready") has at most this many tokens. */
export const MAX_COLON_SOURCE = 9
/** How far before "a spokeswoman" its organisation is looked for, in code units: about two paragraphs. */
export const MAX_ORGANISATION_REACH = 600
/**
 * Sentences are joined over quotations up to this many tokens, so that time stays linear on a text of nothing but crossing
 * quotations; the longest speech of PolNeAR's training part has 1,400 in a paragraph.
 */
export const MAX_STRETCH_LENGTH = 3_000
/** A sentence that only says who spoke the quotation before it ("Smith asked the reporters on Monday.") has at most this many tokens … */
export const MAX_TAG_LENGTH = 14
/** … and its verb among this many first ones. */
export const MAX_TAG_SUBJECT = 7
/** Up to how many tokens between two commas may stand before the "that" of a content ("said, in a letter to staff, that"). */
export const MAX_INSERTION_LENGTH = 16

/** The longest run of names that the newsroom table is asked for, in tokens: "The Wall Street Journal Europe". */
export const MAX_NEWSROOM_NAME = 6

/** How many words may stand between "interview" and the newsroom: "an interview on Monday with". */
export const INTERVIEW_REACH = 6

/** How far behind "asked" its clause may begin: "asked by reporters on Tuesday if". */
export const QUESTION_REACH = 10

/** How many tokens before the head of a phrase the name of a newsroom may begin: "the New York Times". */
export const NEWSROOM_REACH = 5

/** A sentence with a smaller share of words in lower case is a title, where capitals say nothing. */
export const MIN_LOWER_SHARE = 0.35

/** How many words of a cue may stand between "not" and what is refused, or "declined" and what is declined: "declined repeated requests for comment". */
export const REFUSAL_REACH = 6

/** How many words before a cue the "if" that makes it a condition may stand: "if the mayor then says". */
export const CONDITION_REACH = 6

/** How many words behind a verb of dismissing the claim may stand that it denies: "rejected as untrue the recent claims". */
export const DENIED_REACH = 6

/** Up to which word of a phrase "of" makes a quantity of what stands before it: "a growing number |of|". */
export const QUANTITY_REACH = 6

/** How many tokens a title in front of a name may have: "the acting chief executive of the Penmore Harbour Trust,". */
export const TITLE_LENGTH = 10

/** How many tokens behind a name are read as its role: "the deputy leader of the Penmore district council". */
export const APPOSITION_LENGTH = 14

/** How many holders of one role are remembered: a report that names more "officials" means none of them by "the official". */
export const MAX_HOLDERS = 40

/** How many tokens behind "told", "to" or "with" the name of a newsroom may take: "told the Sydney-based Morning Herald". */
export const LISTENER_NAME_REACH = 8

/** How many tokens before "interview" a newsroom may be named ("a Fox News television interview"), and around a journalist's role. */
export const APPEARANCE_REACH = 6

/** How many sentences of its paragraph behind an interview may still belong to it without saying so. */
export const INTERVIEW_SENTENCES = 3

/** From which share of common tokens on the network and the rules found the same statement. */
export const MIN_SHARED = 0.5
/** How many mentions before "the court" its name is looked for; an article of 700 words has about 80. */
export const ORGANISATION_MEMORY = 400

/** How far before a name the comma of its apposition may stand, in code units: ", the Rt. Rev. Dr. ". */
export const APPOSITION_WINDOW = 40

/** How far behind a name its party and state are read, in code units: ", R-North Carolina". */
export const SEAT_LENGTH = 24

/** A longer name of a person is likely to have words of a headline in it: "Vane Backs Ann Reed". */
export const LONGEST_FULL_NAME = 3

/** How many tokens behind a cue the document may be named in which something is said: "wrote on Monday in a ten-page memo". */
export const WRITING_REACH = 10

/** Within how many paragraphs the person is named whom an article's beginning calls "a Penmore woman". */
export const INTRODUCTION_BLOCKS = 4

/**
 * How sure the network must be of a statement that only it found (tagger/certainty.ts). On PolNeAR's development part F1 by
 * half is .747, .749, .738 and .729 at 0.5, 0.7, 0.8 and 0.85, precision .769, .796, .807 and .819.
 */
export const MIN_CERTAINTY = 0.7

/**
 * How long the parts of a statement may be, in tokens, words of quotations with a known end not counted. Of the 53,000 parts
 * that are marked in PolNeAR's training part the longest content has 116 such tokens, the longest source 56, the longest cue 21.
 */
export const MAX_UNQUOTED_LENGTH = 150
export const MAX_SOURCE_LENGTH = 60
export const MAX_CUE_LENGTH = 25

/** How many of those who fit a description a reason quotes. */
export const MAX_SHOWN_HOLDERS = 3

/** Words of the text in a reason are cut behind this many code units, so that two fit on a line. */
export const MAX_QUOTED_LENGTH = 48

/**
 * From which certainty on the network is called sure of a statement, and fairly sure. On PolNeAR's development part 92 % of the
 * statements of which it is sure overlap a marked one by half, 71 % of those of which it is fairly sure, and 48 % of the others.
 */
export const SURE = 0.95
export const FAIRLY_SURE = 0.8
