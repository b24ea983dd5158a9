/** Words from which a feed's text counts as the whole article: measured below. */
export const MIN_ARTICLE_WORDS = 100

/** Share of a text's letters inside links from which it is a list of links, as aggregators' descriptions are. */
export const MAX_LINK_SHARE = 0.5

/** Items given to the parser at once: small enough that its tree of a large feed is never whole in memory. */
export const ITEMS_PER_PARSE = 200

/** Characters at the end of a text in which a teaser's mark is looked for. */
export const TEASER_REACH = 120

/** How many times longer than the teaser beside it a shorter text has to be. */
export const MIN_LONGER = 2
