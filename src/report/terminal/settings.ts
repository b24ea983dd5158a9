/** Claims shown without --verbose: what fits on one screen of 50 lines with the rest of a story. */
export const MAX_CLAIMS = 6
/** Utterances, differences and dated events shown without --verbose, each. */
export const MAX_ENTRIES = 8
/** Code units of a differing passage shown without --verbose: a line and a half. */
export const MAX_DIFFERENCE_LENGTH = 120
/** Lines of an article's text that `read` shows without --verbose. */
export const MAX_TEXT_LINES = 12

/** "2031-03-04 07:00 UTC", "2031-03 to 2031-05": a longer date has no column of its own. */
export const MAX_DATE_LENGTH = 20

/** A line is never narrower than this, whatever the indent. */
export const MIN_TEXT_WIDTH = 8

/** Neighbouring blocks of one reason that an explanation shows a line each without --verbose: menus have dozens. */
export const MAX_UNFOLDED = 3

/** About how many lines of a statement's words stand above its reasons without --verbose. */
export const MAX_EXPLAINED_LINES = 2
