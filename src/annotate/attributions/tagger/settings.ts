/** Rows of the table of word shapes; about 40 shapes are frequent. */
export const SHAPES = 64
/** Rows of the table of last three letters. */
export const SUFFIXES = 2_000
/** Rows of the learned table of whole words, shared by words with one hash. */
export const SPELLINGS = 30_000
/**
 * The network reads an article in pieces of at most this many tokens, cut between sentences where it can: memory stays flat on
 * a megabyte in one paragraph.
 */
export const MAX_PIECE_LENGTH = 2_048
/** Words whose projected vectors are kept, in 19 MB: an article has about 400 different words, a hundred articles 10,000. */
export const MAX_KEPT_WORDS = 16_384
