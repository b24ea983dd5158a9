/** Open elements kept at once; browsers flatten deeper nesting at 512, the deepest of 511 pages measured has 70. */
export const MAX_DEPTH = 512

/** Share of a page's prose above which an element is no promo or menu, whatever its class says. */
export const MAX_ZONE_SHARE = 0.4

/** The same for comment sections, which outgrow short articles: 5 of 358 pages measured have more comments than article. */
export const MAX_COMMENT_SHARE = 0.95

/** Share of the prose outside all zones below which a zone must have been taken for what it is not. */
export const MIN_PLAIN_SHARE = 0.15

/** Share of the prose that all elements of such a zone hold together. */
export const MAX_ZONE_TOTAL = 0.5

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

/** Share of links from which on a block of several links is a list of pointers, whatever its length. */
export const MIN_LINKS_DENSITY = 0.6

/** What a block of prose costs in the search for the report's run, in words: teasers of a line or two do not pay for themselves. */
export const RUN_PROSE_COST = 6

/** What other blocks cost there: short lines and lists of links between two texts part them. */
export const RUN_COSTS = { framed: 2, heading: 2, listItem: 3, cell: 1, pointer: 20, other: 8 } as const

/** Words of a notice that looks like prose: longer paragraphs pay for themselves whatever they say. */
export const MAX_NOTICE_WORDS = 40

/** How much of the run's costs counts inside an element that the page names as the article's body. */
export const NAMED_BODY_DOUBT = 0.3

/** Share of the prose below which the report's run has lost too much; on 358 pages no labelled one is worse for it. */
export const MIN_RUN_SHARE = 0.5

/** How much of the run's costs counts in the second search, where the first has lost too much. */
export const BRIDGING_DOUBT = 0.3

/** Share of a stated title that a visible line must have to be its headline, the rest being the outlet's name. */
export const MIN_TITLE_SHARE = 0.3

/** Links a headline may be made of: on some pages it links to itself, menus are links throughout. */
export const MAX_TITLE_LINKS = 0.9

/** Letters that a heading is ahead of other lines as the headline. */
export const HEADING_BONUS = 100

/** Letters that a line of the page itself is ahead of a teaser's, heading or not: sliders list the article they stand on. */
export const OWN_BONUS = 300

/** Characters of a line that a single line break ends; text broken at a width has longer lines. */
export const MAX_SHORT_LINE = 50

/** Items of a list that make it a list of teasers where every one has a link. */
export const MIN_TEASERS = 3

/** Share of such a list's letters in links. */
export const MIN_LIST_DENSITY = 0.3

/** Words of a line around an article that is read for its date: "Published on Friday, 3 May 2024, at 10:31 by Jo Roe" has eleven. */
export const MAX_DATE_LINE_WORDS = 16

/**
 * Characters looked at of a title, name or date that a page states, and characters and elements of an element that may hold
 * one: the longest title of 511 pages has 160. What is stated is compared with every line, so it must be short.
 */
export const MAX_STATED_LENGTH = 4000

/** Longest title that metadata state: longer ones are texts, and each is compared with every line of the page. */
export const MAX_STATED_TITLE = 500

/** JSON-LD objects looked at: pages have at most a few dozen. */
export const MAX_JSON_LD_NODES = 500

/** Lines before a report's first prose among which its headline is sought: byline, date, credit and picture caption may stand between. */
export const HEADLINE_REACH = 8

/** What speaks for a line being the headline of the report below it; `hinted` is for all its words in `<title>` or address.
 * On 175 pages of 2008, hardly any with metadata, this and `<title>` give 95 % of the headlines; `<title>` alone and the only `h1` gave 73 %. */
export const HEADLINE_WEIGHTS = { h1: 4, heading: 3, name: 2, words: 2, hinted: 3 } as const

/** The sum from which on such a line is believed: four words that nothing speaks against. */
export const MIN_HEADLINE_SCORE = 1

/** Words of the longest headline: of 274 measured, one has more (33). */
export const MAX_HEADLINE_WORDS = 28

/** Words besides numbers, of three letters and more, in a line that is no more than a date: weekday, month, "published". */
export const MAX_DATE_WORDS = 4

/** Words from which on a line, or a part of `<title>`, that is no heading is taken for the headline: "News article", "Premier League" name a section. */
export const MIN_PART_WORDS = 3

/** Blocks before and behind the start of an article in which its byline stands. */
export const BYLINE_REACH_BEFORE = 12
export const BYLINE_REACH_AFTER = 4

/** Words of a byline with its date: longer lines are an author's biography. */
export const MAX_BYLINE_WORDS = 18

/** Lines behind a report among which a line of credit or copyright is kept as evidence of where the text comes from. */
export const MAX_CREDIT_DISTANCE = 3

/** Nodes looked at for the text of a line: a date with its label, icons and wrappers has a dozen. */
export const MAX_SHORT_NODES = 60

/** Dated elements read of one page: archives list thousands, the article's is near its headline. */
export const MAX_DATE_ELEMENTS = 2000

/** Dates read from a page's scripts. */
export const MAX_SCRIPT_DATES = 50

/** Longest sentence that says when the page was published: "This entry was posted on … You can follow any responses to it through …" has 300 characters. */
export const MAX_DATE_SENTENCE = 500

/** How much farther than behind it a date before the headline is from it: pages show their clock and other articles there. */
export const BEFORE_HEADLINE = 2

/** Elements around a date among which the first that has more text says what it is the date of: `<p><b>Updated</b> <span><time>`. */
export const LABEL_LEVELS = 3

/**
 * Elements from the headline or the first paragraph within which a date is the article's, by the part of the page. The nearest
 * one of each kind is right in 369 of 386 cases within these limits, in 44 of 104 beyond, in 51 of 98 in teasers.
 */
export const NEAR_HEADLINE = { article: 80, aside: 20, teaser: 0 } as const

/** Longest text of an element that shows a day without a year: "Wednesday 13th September, 10:31". */
export const MAX_DAY_LENGTH = 40

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

/** Words of prose beside a marked-up list of such pairs that make it no part of the article: a short news item has a hundred. */
export const MIN_WORDS_BESIDE_TEASERS = 100

/** Words of a part of a page with a field for an e-mail address or an answer that is a plea to sign up or a poll. */
export const MAX_FORM_WORDS = 80

/** Share of the page's prose above which such a part is more than that. */
export const MAX_FORM_PROSE_SHARE = 0.25

/** Elements that a heading may be wrapped in before what it heads stands beside them. */
export const MAX_HEADING_CLIMB = 3

/** Different names in lines that say who wrote when, before they are those of comments: two may be the report's own and a teaser's. */
export const MIN_COMMENT_WRITERS = 3

/** Share of such lines that must have a name of their own: a live blog is written by a few. */
export const MIN_WRITERS_SHARE = 0.4

/** Words of a caption with its credit: the longest captions of agencies have some seventy. */
export const MAX_CAPTION_WORDS = 70

/** Words of the shortest: less is a label, or the headline of a teaser. */
export const MIN_CAPTION_WORDS = 5

/** Elements between a caption and the one that holds it and its picture. */
export const MAX_CAPTION_CLIMB = 3

/** Share of a page's prose above which texts beside pictures are the article. */
export const MAX_CAPTION_SHARE = 0.2

/** Words of a line that a page repeats between its paragraphs, and how often it does. */
export const MAX_REFRAIN_WORDS = 6
export const MIN_REFRAINS = 3

/** Elements with a picture and words each, beside each other, that are a list of things. */
export const MIN_LISTED_PICTURES = 3
