/** Lines of one paragraph before hard wrapping is assumed. */
export const MIN_WRAPPED_LINES = 3

/** Widest line of hard-wrapped text: mail and terminals break at 72 to 80 columns, some at 100. */
export const MAX_WRAPPED_LENGTH = 100

/** How full every wrapped line but the last must be: the longest word that did not fit is rarely a third of a line. */
export const MIN_WRAPPED_FILL = 0.65

/** Wide gaps behind sentences that show paragraphs run together in one line. */
export const MIN_GAPS = 3

/** Share of sentence ends with wide gaps from which on the writer simply types two spaces. */
export const MAX_DOUBLE_SPACED = 0.7

/** How many notices (dates, share bars) may stand before a title. */
export const MAX_TITLE_POSITION = 6

/** Share of a headline's longer words with a capital that makes it title case: verbs and nouns have one, "with" and "from" do not. */
export const MIN_TITLE_CASE = 0.8

/** Longest headline with a full stop that is told by its missing articles: longer lines have them by chance too. */
export const MAX_TELEGRAPHIC_LENGTH = 90
