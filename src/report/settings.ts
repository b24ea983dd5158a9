/** Sentences of a story's brief: what fits on a phone without scrolling. */
export const BRIEF_SENTENCES = 7

/** Two sentences that share this much of the shorter one's words say the same in a brief. */
export const SAME_SENTENCE_SHARE = 0.6

/** A day or month this far from the story's articles is background: it needs more than one article to be on the time line. */
export const BACKGROUND_DAYS = 120

/** Articles that must give a year, or a date in the background, for it to be on the time line. */
export const BACKGROUND_ARTICLES = 2
