/**
 * Characters kept of one article: some 70,000 words, ten times the longest news text measured (PolNeAR). A text of this
 * length takes 2 to 5 seconds, and the time to compare its claims grows with its square.
 */
export const MAX_ARTICLE_LENGTH = 400_000

/** Longest title in characters: the longest of 184 news headlines measured has 141. */
export const MAX_TITLE_LENGTH = 160

/** Longest line that is read as a date line. */
export const MAX_DATE_LINE = 160

/** Characters of an article that must stand before a comment section that has a heading: its opening and a paragraph more. */
export const MIN_LENGTH_BEFORE_COMMENTS = 300

/** Elements of a page that are read; the largest of 511 pages measured has 9,749. At this number a page takes a second and 200 MB. */
export const MAX_ELEMENTS = 200_000

/** Characters of a page's visible text that are read, whatever it is: the largest of 511 pages measured has 66,155. */
export const MAX_PAGE_TEXT = 1_000_000

/** Links kept of one article: the most measured in 511 pages is 337. */
export const MAX_LINKS = 5000

/** Longest line that is read as a credit or signature: `Reporting for the Example Wire, with material from …`. */
export const MAX_CREDIT_LENGTH = 200
