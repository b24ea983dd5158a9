/**
 * With more articles than this, those that only take from one text are folded. A column of a page of 800 px holds 14 boxes;
 * the real stories, of up to 9 articles, are read without folding.
 */
export const FOLD_ABOVE = 14

/** Fewer articles than this are not worth folding: the folded node takes the place of one, and hides the others' names. */
export const MIN_FAMILY = 3

/** Origins drawn by name; the rest is one node. As many as fit beside each other without scrolling; a claim has rarely more. */
export const MAX_ORIGINS = 9

/**
 * Streams from origins that a picture bears: six articles with their own sources have some 15, and with more than 20 nobody
 * follows one by eye. Who stands behind the main claim is always drawn.
 */
export const MAX_SAYS = 20

/** From this share on, an article takes most of its text from another: what origins both have came with it, quoted words included. */
export const MOST = 0.5

/** Texts outside the articles drawn by name, besides those that text is copied from. */
export const MAX_OUTLETS = 5

/**
 * Columns of time. What took from what never shares a column, and so there may be more; but two articles that stand in no
 * relation are parted only while there are fewer. Five of 200 px fill a wide page beside the headwaters.
 */
export const MAX_TIME_COLUMNS = 5

/** Articles on one day are parted, where there is room, by gaps of at least this many hours: a morning from an evening. */
export const MIN_GAP_HOURS = 5

/** Claims that a stream from an origin names as its evidence; whoever wants all reads the claims. */
export const MAX_SAID = 6

/** Length of a claim's words in the evidence of a stream, in code units: two lines. */
export const MAX_SAID_LENGTH = 160
