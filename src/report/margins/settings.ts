/**
 * Code units of a row of an article's text: longer blocks are cut at a space, so that a page without paragraphs is still shown in
 * parts. The longest paragraph of the three real stories has 1,100.
 */
export const MAX_ROW_LENGTH = 4000

/** Names longer than this are cut, in code units: "two members of the crew who were on the bridge" has 46. */
export const MAX_NAME_LENGTH = 80

/** Rows that are laid out together: about a screen, so that what is out of sight costs nothing, and a long article not many parts. */
export const ROWS_IN_SECTION = 12
