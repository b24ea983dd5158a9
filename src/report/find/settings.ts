/** Hits that are listed of each kind; the others are counted. More than two screens of one kind are not read, the query is made longer. */
export const MAX_HITS = 40

/** Paragraphs that are listed of one article, so that one long article does not fill the list. */
export const MAX_HITS_OF_ARTICLE = 4

/** Code units shown on each side of what was found in an article: about three lines of a column with the words between. */
export const CONTEXT_LENGTH = 90

/** Words of a query that count: a whole pasted article would find nothing but itself. */
export const MAX_TERMS = 12

/** Places that are marked in one hit. */
export const MAX_MARKS = 24
