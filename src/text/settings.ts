/**
 * The longest stretch that is cut into sentences as one piece, in code units. Longer blocks (a 50 MB line) are cut at
 * white space first so that time stays linear; no news paragraph measured (PolNeAR, 840 articles) is longer than 6,000.
 */
export const MAX_SEGMENT_LENGTH = 20_000

/**
 * A run of this many code units without white space is one token and not tagged: wink-nlp takes 1.4 s for one of 20,000
 * and 0.1 ms for one of 200; the longest word-like run of 840 news articles (PolNeAR) outside addresses has 75.
 */
export const MAX_WORD_LENGTH = 200

/**
 * Code units on either side of a full stop that decide whether it ends a sentence: the longest abbreviation and the words
 * next to it fit.
 */
export const CONTEXT_LENGTH = 40

/**
 * Widest line of a hard-wrapped paragraph, in code units: mail and terminals break at 72 to 80 columns, some at 65 or 100.
 * Below it stand lines that mean their breaks: verses, addresses, lists.
 */
export const WRAPPED_WIDTH = { least: 60, most: 100 }
