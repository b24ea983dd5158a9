/**
 * Average similarity of two groups from which they are one story. Measured with B-cubed F1 on news clusters with real page
 * noise and on pairs of events of one kind: flat between 0.32 and 0.34 on both (0.98 and 0.93), falling outside.
 */
export const SAME_STORY = 0.33

/**
 * Groups of this many articles or fewer join the group they resemble most from these similarities on, to a larger one and to
 * one as small; the next best must resemble them less by this factor. Worth 0.02 to 0.03 of F1 on both sets.
 */
export const SMALL_GROUP = 4
export const STRAGGLER_TO_STORY = 0.14
export const STRAGGLER_TO_SMALL = 0.18
export const CLEARLY_BEST = 0.8

/**
 * Pairs less alike than this are taken for unrelated and not stored; the figures are the same from 0.02 to 0.1, and there are
 * eight times as many pairs at 0.02. Words that are not common must make for so much of it that a pair is looked at.
 */
export const MIN_SIMILARITY = 0.1
export const CANDIDATE_SIMILARITY = 0.07

/** Of the articles that one is like, so many are stored, the likest: a bound for streams in which all articles are alike. */
export const MAX_ALIKE = 1500

/**
 * What a new article may change is linked anew from articles: kernels of up to so many, and so many articles in all. Larger ones
 * when they have grown by a factor since, up to the largest; beyond that a kernel only grows. With these, and five orders of
 * both sets, the figures differ by 0.01 at most; with no bounds not at all, but the cost grows with the square of a story.
 */
export const ALWAYS_RELINKED = 32
export const MAX_RELINKED = 128
export const RELINKED_GROWTH = 1.25
export const LARGEST_RELINKED = 512

/**
 * What a stream remembers unless it is told otherwise: most events are reported for a few days, few for more than two weeks; an
 * article of 700 words takes about 15 kB.
 */
export const WINDOW_DAYS = 14
export const MAX_ARTICLES = 100_000

/** Latest articles whose median day is a stream's clock: up to half of them may be dated wrongly. */
export const CLOCK_OF = 15

/**
 * What a word counts for by where it stands and what it is. Names tell events of one kind apart, and so do figures written in
 * digits: at 2.5 instead of 0.8 they are worth 0.03 of F1 on pairs of events of one kind and nothing is lost elsewhere (0.97 to
 * 0.98 and 0.93 to 0.94 from 2 to 3). Resolved names as features of their own gained 0.01 at one threshold and nothing at the next,
 * places and days nothing.
 */
export const TITLE_WEIGHT = 3
export const LEAD_WEIGHT = 1.5
export const LEAD_SENTENCES = 3
export const NAME_WEIGHT = 2
export const NUMBER_WEIGHT = 0.8
export const DIGITS_WEIGHT = 2.5

/** Shares of the world's news articles in which a name, another word and a common word stand, for their rarity: rough orders. */
export const NAME_SHARE = 0.01
export const WORD_SHARE = 0.02
export const COMMON_SHARE = 0.4

/** Words in more articles than this are not used to find similar ones: they cost most and tell least. */
export const MAX_POSTINGS = 1500

/** A share of text taken over from one another adds this much to two articles' similarity. */
export const REUSE_WEIGHT = 0.2

/**
 * Articles published further apart than this many days are this much less alike: serial events (a yearly vote, a thirteenth
 * package) read alike. No more than that, as many pages give the day they were crawled or changed for the day of publication.
 */
export const DAYS_APART = 60
export const FAR_APART = 0.8
