/** Open elements kept at once; browsers flatten deeper nesting at 512, the deepest of 511 pages measured has 70. */
export const MAX_DEPTH = 512

/**
 * Characters kept of one article: some 70,000 words, ten times the longest news text measured (PolNeAR). A text of this
 * length takes 2 to 5 seconds, and the time to compare its claims grows with its square.
 */
export const MAX_ARTICLE_LENGTH = 400_000

/** Characters from the start of a text that its language is told from: some 600 words, more changes no answer. */
export const SAMPLE_LENGTH = 4000

/** Function words a language needs before it is believed: three sentences have about 15. */
export const MIN_FUNCTION_WORDS = 8

/** How much more often its function words must occur than those of the next language. */
export const MIN_LANGUAGE_LEAD = 1.3

/** Share of words in a script that decides for its language: names in another script stay below it. */
export const MIN_SCRIPT_SHARE = 0.3

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

/** Longest title in characters: the longest of 184 news headlines measured has 141. */
export const MAX_TITLE_LENGTH = 160

/** How many notices (dates, share bars) may stand before a title. */
export const MAX_TITLE_POSITION = 6

/** Words of a heading inside a text. */
export const MAX_HEADING_WORDS = 10

/** Longest author's name in characters. */
export const MAX_AUTHOR_LENGTH = 60

/** Authors kept: longer lists are a masthead. */
export const MAX_AUTHORS = 12

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

/** Characters at the start of a paragraph in which a dateline stands. */
export const DATELINE_REACH = 140

/** Words of a publisher's name behind a copyright sign; longer stretches are sentences. */
export const MAX_PUBLISHER_WORDS = 6

/** How far ahead of `now` a date may be: the clocks of the world differ by up to 26 hours. */
export const FUTURE_TOLERANCE_MS = 26 * 3600 * 1000

/** Longest line that is read as a date line. */
export const MAX_DATE_LINE = 160

/** Share of a page's prose above which an element is no promo, menu or comment section, whatever its class says. */
export const MAX_ZONE_SHARE = 0.4

/** Share of a block's letters in links above which it is no prose. */
export const MAX_PROSE_LINKS = 0.4

/** Words from which on a block counts as prose without a final stop. */
export const MIN_PROSE_WORDS = 12

/**
 * Share of the prose that one child must hold for the search for the article to go down into it. Over 358 pages 0.7 is better
 * than 0.8 on 11 sites and worse on 2.
 */
export const DOMINANT_SHARE = 0.7

/** Share of the prose that an element named as the article's body must hold to be believed. */
export const BODY_HINT_SHARE = 0.3

/** Share of links from which on a short block is a pointer to another page. */
export const MIN_LINK_BLOCK_DENSITY = 0.8

/** Words up to which a block of links is such a pointer. */
export const MAX_LINK_BLOCK_WORDS = 30

/** JSON-LD objects looked at: pages have at most a few dozen. */
export const MAX_JSON_LD_NODES = 500

/** Mean opinion of the paragraphs before the tail: above it the writer argues all along, and the text is a column. */
export const MAX_OPINION_BEFORE = 0.25

/** Share of a headline's longer words with a capital that makes it title case: verbs and nouns have one, "with" and "from" do not. */
export const MIN_TITLE_CASE = 0.8

/** The same for comment sections, which outgrow short articles: 5 of 358 pages measured have more comments than article. */
export const MAX_COMMENT_SHARE = 0.95

/** Share of the prose outside all zones below which a zone must have been taken for what it is not. */
export const MIN_PLAIN_SHARE = 0.15

/** Share of the prose that all elements of such a zone hold together. */
export const MAX_ZONE_TOTAL = 0.5

/** What a block of prose costs in the search for the report's run, in words: teasers of a line or two do not pay for themselves. */
export const RUN_PROSE_COST = 6

/** What other blocks cost there: short lines and lists of links between two texts part them. */
export const RUN_COSTS = { framed: 2, heading: 2, listItem: 3, cell: 1, pointer: 20, other: 8 } as const

/** Words of a notice that looks like prose: longer paragraphs pay for themselves whatever they say. */
export const MAX_NOTICE_WORDS = 40

/** Characters of an article that must stand before a comment section that has a heading: its opening and a paragraph more. */
export const MIN_LENGTH_BEFORE_COMMENTS = 300

/** Longest heading of a comment section. */
export const MAX_HEADING_LENGTH = 40

/** Share of links from which on a block of several links is a list of pointers, whatever its length. */
export const MIN_LINKS_DENSITY = 0.6

/** How much of the run's costs count inside an element that the page names as the article's body. */
export const NAMED_BODY_DOUBT = 0.3

/** Share of a stated title that a visible line must have to be its headline, the rest being the outlet's name. */
export const MIN_TITLE_SHARE = 0.3

/** Links a headline may be made of: on some pages it links to itself, menus are links throughout. */
export const MAX_TITLE_LINKS = 0.9

/** Letters that a heading is ahead of other lines as the headline. */
export const HEADING_BONUS = 100

/** Blocks before and after the start (and around the end) of an article among which a date line is the article's. */
export const DATE_REACH_BEFORE = 12
export const DATE_REACH_AFTER = 6

/** Characters of a line that a single line break ends; text broken at a width has longer lines. */
export const MAX_SHORT_LINE = 50

/** Items of a list that make it a list of teasers where every one has a link. */
export const MIN_TEASERS = 3

/** Share of such a list's letters in links. */
export const MIN_LIST_DENSITY = 0.3

/** Longest headline with a full stop that is told by its missing articles: longer lines have them by chance too. */
export const MAX_TELEGRAPHIC_LENGTH = 90

/** Words of a line around an article that is read for its date: "Published on Friday, 3 May 2024, at 10:31 by Jo Roe" has eleven. */
export const MAX_DATE_LINE_WORDS = 16

/** Words of a link behind a label that make it a headline: "Website: example.org" is data. */
export const MIN_LINKED_TITLE_WORDS = 4

/** Share of a page's words that it repeats in the same order before they are a second copy: a whole one has half of them. */
export const MIN_REPEATED_SHARE = 0.2

/** Links with a text behind each, in a row, that are teasers. */
export const MIN_TEASER_PAIRS = 3

/** Words of the text behind such a link. */
export const MAX_TEASER_WORDS = 60

/** Share of the words in such pairs above which they are the article: a list of ten tents has a link each. */
export const MAX_TEASER_SHARE = 0.4

/** Words of a part of a page with a field for an e-mail address or an answer that is a plea to sign up or a poll. */
export const MAX_FORM_WORDS = 80

/** Share of the page's prose above which such a part is more than that. */
export const MAX_FORM_PROSE_SHARE = 0.25

/** Elements that a heading may be wrapped in before what it heads stands beside them. */
export const MAX_HEADING_CLIMB = 3

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

/** Words of the headline of a second report. */
export const MAX_SECOND_TITLE_WORDS = 18

/** Paragraphs of the report before a second one. */
export const MIN_PARAGRAPHS_BEFORE_SECOND = 3

/** Share of the prose below which the report's run has lost too much; on 358 pages no labelled one is worse for it. */
export const MIN_RUN_SHARE = 0.5

/** How much of the costs counts in the second search. */
export const BRIDGING_DOUBT = 0.3

/** Words of prose beside a marked-up list of such pairs that make it no part of the article: a short news item has a hundred. */
export const MIN_WORDS_BESIDE_TEASERS = 100
