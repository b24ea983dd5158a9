/** Words around a span in the evidence, in code units on each side: about a line of 80 columns together. */
export const CONTEXT_LENGTH = 70

/** Longer titles are cut, in code units: two and a half lines of 80 columns; a page without a headline may give a whole text. */
export const MAX_TITLE_LENGTH = 200

/**
 * More circles than this are not counted at a glance: subitizing ends at four, grouping at about eight; the number is
 * written beside them in any case.
 */
export const MAX_CIRCLES = 8
