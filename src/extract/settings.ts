import type { PublicationTime } from '../document/index.js'
import type { DateSource } from './types.js'

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

/** Words of an outlet's name as its own metadata give it: longer ones are descriptions. */
export const MAX_OUTLET_WORDS = 8

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

/** Letters that a line of the page itself is ahead of a teaser's, heading or not: sliders list the article they stand on. */
export const OWN_BONUS = 300

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

/** Characters of a quotation: what is longer is two marks that do not belong together. */
export const MAX_QUOTATION_LENGTH = 2000

/**
 * Characters looked at of a title, name or date that a page states, and characters and elements of an element that may hold
 * one: the longest title of 511 pages has 160. What is stated is compared with every line, so it must be short.
 */
export const MAX_STATED_LENGTH = 4000

/** Elements of a page that are read; the largest of 511 pages measured has 9,749. At this number a page takes a second and 200 MB. */
export const MAX_ELEMENTS = 200_000

/** Characters of a page's visible text that are read, whatever it is: the largest of 511 pages measured has 66,155. */
export const MAX_PAGE_TEXT = 1_000_000

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

/** Links kept of one article: the most measured in 511 pages is 337. */
export const MAX_LINKS = 5000

/** Words of a person's or desk's name. */
export const MAX_NAME_WORDS = 6

/** Longest value that holds authors' names; longer ones are texts. */
export const MAX_AUTHOR_TEXT = 300

/** Lines behind a report among which a line of credit or copyright is kept as evidence of where the text comes from. */
export const MAX_CREDIT_DISTANCE = 3

/** Longest such line. */
export const MAX_CREDIT_LENGTH = 200

/** Longest title that metadata state: longer ones are texts, and each is compared with every line of the page. */
export const MAX_STATED_TITLE = 500

/** Longest name of an outlet that metadata state, slogan included. */
export const MAX_OUTLET_LENGTH = 200

/** Years of the Buddhist calendar that are told from ours by their number alone: 1957 to 2056. */
export const MIN_BUDDHIST_YEAR = 2500
export const MAX_BUDDHIST_YEAR = 2599

/** Two-digit years from here on are of the last century: no page has been published before 1990, none will say '90 for 2090. */
export const MIN_SHORT_YEAR = 90

/** Nodes looked at for the text of a line: a date with its label, icons and wrappers has a dozen. */
export const MAX_SHORT_NODES = 60

/** Dated elements read of one page: archives list thousands, the article's is near its headline. */
export const MAX_DATE_ELEMENTS = 2000

/** Dates read from a page's scripts. */
export const MAX_SCRIPT_DATES = 50

/** Dates that a page shows are not older than the web by much; the metadata of an archive's page may be. */
export const MIN_SHOWN_YEAR = 1985

/** How far the sources of dates are believed. */
interface SourceRank extends Pick<PublicationTime, 'basis' | 'certainty'> {
  readonly source: DateSource
  /** Whether it is believed only where it names one day. */
  readonly alone: boolean
}

/**
 * Where pages state their day of publication, best first. Share of pages on which the first date of a source is the right one, on
 * the 252 of the dates and publishers sets, whatever else they state: json-ld 149/152, meta 138/141, url 45/47, microdata 28/30,
 * labelled 60/63, named 104/106, time 51/53, line 135/144, created 41/46, meta-date 32/37, far-labelled 13/24, far 50/105.
 * Left out for what they showed: the date of the last change (138/175) and the day in the address of the page's picture
 * (12/20). Those shown near the headline outrank `created` and `meta-date`, for where they differ these are of a draft.
 */
export const DATE_SOURCES: readonly SourceRank[] = [
  { source: 'record', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'json-ld', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'meta', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'url', basis: 'url', certainty: 'stated', alone: false },
  { source: 'microdata', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'labelled', basis: 'text', certainty: 'stated', alone: false },
  { source: 'named', basis: 'text', certainty: 'stated', alone: false },
  { source: 'time', basis: 'text', certainty: 'stated', alone: false },
  { source: 'line', basis: 'text', certainty: 'stated', alone: false },
  { source: 'dateline', basis: 'dateline', certainty: 'stated', alone: false },
  { source: 'script', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'sentence', basis: 'text', certainty: 'stated', alone: false },
  { source: 'far-labelled', basis: 'text', certainty: 'implied', alone: true },
  { source: 'day', basis: 'text', certainty: 'implied', alone: false },
  { source: 'relative', basis: 'inferred', certainty: 'implied', alone: false },
  { source: 'dateline-implied', basis: 'dateline', certainty: 'implied', alone: false },
  { source: 'created', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'meta-date', basis: 'metadata', certainty: 'stated', alone: false },
  { source: 'far', basis: 'inferred', certainty: 'implied', alone: true },
]

/** Longest sentence that says when the page was published: "This entry was posted on … You can follow any responses to it through …" has 300 characters. */
export const MAX_DATE_SENTENCE = 500

/** Longest line that is read as a distance in time: "Published 2 hours ago by Jo Roe, Harbour Correspondent" has 54 characters. */
export const MAX_RELATIVE_LENGTH = 80

/** How long ago the day of a dateline without a year may be: later it is as likely of another year. */
export const MAX_DATELINE_AGE_MS = 60 * 24 * 3600 * 1000

/** How close a stated time and the moment of fetching must be for the page to have stated its own clock. */
export const CLOCK_TOLERANCE_MS = 2 * 60 * 1000

/** How much farther than behind it a date before the headline is from it: pages show their clock and other articles there. */
export const BEFORE_HEADLINE = 2

/** Elements around a date among which the first that has more text says what it is the date of: `<p><b>Updated</b> <span><time>`. */
export const LABEL_LEVELS = 3

/**
 * Characters between a word and the date that it speaks of: "Published in the Harbour Post on Friday, " is 40 long. What a date is
 * not of must stand right before it ("Deadline: Friday, "): categories and tags of the page have such names too.
 */
export const MAX_LABEL_DISTANCE = { published: 40, changed: 40, other: 12 } as const

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
