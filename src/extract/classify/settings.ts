/** Lines longer than this are read as text without a look at their words: the longest notice measured has 700 characters. */
export const MAX_CLASSIFIED_LENGTH = 1000

/** Words of a tool bar: "Share on Facebook Share on Twitter Email Print Comments" has eight. */
export const MAX_CONTROL_WORDS = 12

/** Words of a menu: one or two may be a heading. */
export const MIN_MENU_WORDS = 3

/** Counters (1/8, 2/8, …) that make a gallery of a line; two may be scores or fractions. */
export const MIN_GALLERY_ITEMS = 3

/** Words before the first counter that are still its heading rather than a paragraph. */
export const MAX_GALLERY_HEADING_WORDS = 20

/** Share of the text behind which a heading "Comments" opens a comment section; earlier it is a button or a topic. */
export const MIN_COMMENTS_POSITION = 0.4

/** Words of a heading inside a text. */
export const MAX_HEADING_WORDS = 10

/** What speaks for a reader's opinion in a paragraph, outside quotation marks; `paragraph` is what an average one must exceed. */
export const OPINION_WEIGHTS = {
  firstPerson: 1,
  secondPerson: 0.6,
  abuse: 1,
  talk: 0.5,
  question: 0.7,
  dots: 0.6,
  exclamation: 0.5,
  attribution: 0.7,
  paragraph: 0.6,
} as const

/** Paragraphs of an opinion tail: one is an aside. */
export const MIN_OPINION_PARAGRAPHS = 2

/** Share of the paragraphs that the tail may be: behind a report of at least a third. */
export const MAX_OPINION_SHARE = 0.67

/** Sum of the tail's paragraph scores. */
export const MIN_OPINION_SCORE = 3

/** Attributing words and quotations that make the part before the tail a report. */
export const MIN_REPORT_ATTRIBUTIONS = 4

/** Mean opinion of the paragraphs before the tail: above it the writer argues all along, and the text is a column. */
export const MAX_OPINION_BEFORE = 0.25

/** Longest heading of a comment section. */
export const MAX_HEADING_LENGTH = 40

/** Characters of a quotation: what is longer is two marks that do not belong together. */
export const MAX_QUOTATION_LENGTH = 2000

/** Words of a heading above a list of headlines: "More from the Harbour Post on Sunday" has seven. */
export const MAX_OPENER_WORDS = 8

/** Words of a headline in such a list. */
export const MAX_LISTED_HEADLINE_WORDS = 20

/** Paragraphs at the end of a text among which lines about its writers stand. */
export const MAX_BIO_POSITION = 4

/** Words of what is said about a writer. */
export const MAX_BIO_WORDS = 70

/** Lines that say who wrote when, before readers are taken to write: one may be an update of the report. */
export const MIN_COMMENT_HEADS = 2

/** Words of the name in the head of a comment, with the writer's town. */
export const MAX_WRITER_WORDS = 6

/** Words of the headline of a second report. */
export const MAX_SECOND_TITLE_WORDS = 18

/** Paragraphs of the report before a second one. */
export const MIN_PARAGRAPHS_BEFORE_SECOND = 3
