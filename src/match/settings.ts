/** Longest unit in words: alignment is quadratic in it. Longer sentences are cut, and joined again when passages are merged. */
export const MAX_UNIT_WORDS = 80

/** Words inside quotation marks from which a stretch is a quotation rather than scare quotes or a title. */
export const QUOTATION_WORDS = 5

/** What a match of each class of word is worth (function, content, name, number, adverb): shared names are expected in one story. */
export const CLASS_WEIGHTS: readonly number[] = [0.3, 1, 0.6, 0.9, 0.8]

/** A word in one unit of a hundred or fewer has full weight; no word has less than a quarter. */
export const RARE_SHARE = 0.01
export const MIN_WEIGHT = 0.25

/** Shares of units are smoothed with this many units in which a word has this share, so small inputs weigh like large ones. */
export const BACKGROUND_UNITS = 100
export const BACKGROUND_SHARE = 0.01

/** Content words that a pair of words may stand apart: half of a reworded sentence may be other words. */
export const PAIR_WINDOW = 6

/** Pairs of words that two sentences must share, which three words near each other give, and the sum of their weights. */
export const MIN_SHARED_PAIRS = 3
export const MIN_PAIR_SCORE = 0.6

/** Sentences that one sentence is aligned with at most. */
export const MAX_CANDIDATES = 64
/** Sentences of one other article among them: a headline stands again in captions and between paragraphs, seldom more often. */
export const MAX_REPEATS = 4

/**
 * A pair of words that stood in this many articles takes no more; from then on its sentences meet only those of the first
 * few. So a passage in n articles is matched about 3n times instead of n²/2 times.
 */
export const BUCKET_ARTICLES = 12
export const BUCKET_UNITS = 24
export const ANCHORS = 3

/**
 * Costs of an alignment, in weights of an ordinary content word: leaving words out, going on doing so, words of the same
 * or another class in their place.
 */
export const GAP_OPEN = 0.45
export const GAP_EXTEND = 0.12
export const SUBSTITUTION = 0.3
export const UNLIKE_SUBSTITUTION = 0.45
/** A synonym in a word's place is worth this share of the word itself. */
export const SYNONYM_SHARE = 0.7
/** Words that follow one another in both texts are worth more than the same words scattered. */
export const RUN_BONUS = 0.1

/** Shared words from which a stretch counts as taken over; below it the words must be rarer. */
export const MIN_SHARED_WORDS = 8
/**
 * Evidence (weights of shared words times their density) that a text is shared, by how many words are. By character F1 on
 * three hand-annotated stories (0.90 on average) these and the density below lie on a plateau: 20 % more or less is ±0.005.
 */
export const MIN_RUN_EVIDENCE = 2
export const FEW_WORDS_EVIDENCE = 3
export const ALONE_EVIDENCE = 4
/** Shared words that are neither names nor numbers nor function words: names and titles alone are no text. */
export const MIN_PLAIN_CONTENT = 3
/** Share of the stretch's words that must be shared: below it the words only happen to be in one order. */
export const MIN_DENSITY = 0.55
/** Shared words that a piece left over between quotations must have. */
export const MIN_PIECE_WORDS = 6

/** A piece is dropped where most of its words serve another one with more evidence by this factor. */
export const DOMINANCE = 0.7
/** So many of the same words in a row are copied even where the other article has more of them elsewhere. */
export const COPIED_RUN = 10
/** Other words that may stand between two pieces of one passage, and at the ends of its sentences. */
export const JOIN_WORDS = 4
export const EDGE_WORDS = 3

/** Similarity from which a passage is verbatim: one word in seven may differ ("had" for "have", a place added). */
export const VERBATIM_SIMILARITY = 0.85
/**
 * A spun passage has this many content words replaced one for one, this share of its content words, some of them by known
 * synonyms, and otherwise holds its words and their order.
 */
export const MIN_SPUN_WORDS = 3
export const SPUN_SHARE = 0.2
export const SPUN_SYNONYMS = 0.25
export const SPUN_FRAME = 0.8

/**
 * Sentences that say the same in another order share this much of the content of each, this much evidence and this many
 * content words. Of 60 such pairs in the news clusters all but a few are rewordings; below 0.58 many tell the same facts anew.
 */
export const REORDERED_SHARE = 0.6
export const REORDERED_EVIDENCE = 5
export const REORDERED_PLAIN_CONTENT = 4

/** Passages that a piece is compared with: earlier ones end too far before it in practice, and time stays linear. */
export const MOST_OPEN = 8

/** Slots of the index of pairs for each pair that there could be: probing stays short. */
export const SPARE_SLOTS = 1.25
