/** Claims shown without --verbose: what fits on one screen of 50 lines with the rest of a story. */
export const MAX_CLAIMS = 6
/** Utterances, differences and dated events shown without --verbose, each. */
export const MAX_ENTRIES = 8
/** Code units of a differing passage shown without --verbose: a line and a half. */
export const MAX_DIFFERENCE_LENGTH = 120
/** Lines of an article's text that `read` shows without --verbose. */
export const MAX_TEXT_LINES = 12
