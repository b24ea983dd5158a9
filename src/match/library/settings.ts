/** Content words that the two words of a kept pair may stand apart: the nearer they are, the more rewording a pair outlives. */
export const KEPT_WINDOW = 4

/**
 * Of so many content words in a row one at least keeps a pair: two leave about 230 pairs of an article of 700 words, 1.2 kB. Every
 * run of content words that is shared and as long as this and the window above together leads to the article.
 */
export const WINNOW = 2

/** Content words that two words may stand apart in the article that is asked about: some may have been put between them. */
export const ASKED_WINDOW = 8

/** A pair of words that more articles hold than this says nothing of where a text is from: boilerplate, phrases of the trade. */
export const COMMON_ARTICLES = 1000

/**
 * Articles that a library is taken to have beside its own: a pair that one of ten articles has is no more common than one that one
 * of a thousand has, for all that is known.
 */
export const BACKGROUND_ARTICLES = 1000

/**
 * Articles that an article is aligned with, at most: the likeliest by all of its sentences, then by one. An alignment takes two
 * thirds of a millisecond. Among 100,000 generated articles, 20 of them on each event, these hold 99 % of what is shared.
 */
export const LIKELY_BY_WHOLE = 24
export const LIKELY_BY_SENTENCE = 8

/** Share of the pairs found for a sentence that must be common for it to be boilerplate, and how many it takes to say so. */
export const BOILERPLATE_SHARE = 0.8
export const BOILERPLATE_PAIRS = 3

/** Postings to a bucket of a segment on average: its start takes four bytes, so a quarter of a byte to half a byte for each posting. */
export const BUCKET_POSTINGS = 16

/** Articles that wait at most before they are put into a segment. */
export const WAITING_ARTICLES = 256

/** A segment is merged with the one before it unless that has so many times its articles: few segments, and no posting is moved often. */
export const SEGMENT_GROWTH = 3
