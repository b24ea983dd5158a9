/** A stretch of an item's content: markup, or text as it is to be read. */
export interface Body {
  readonly kind: 'html' | 'text'
  readonly value: string
}

/** One entry of a feed. Addresses are absolute http(s); dates are ISO 8601 where they could be read, else as written. */
export interface FeedItem {
  /** The feed's own identifier (guid, atom:id, rdf:about); any string. */
  readonly id: string | null
  readonly url: string | null
  /** Plain text. */
  readonly title: string | null
  /** The article as the feed carries it: content:encoded, atom:content, content_html, content_text. */
  readonly content: Body | null
  /** The feed's teaser: description, atom:summary; in feeds that have no other place for it, the whole article. */
  readonly summary: Body | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  /** Who published the item where the feed says so for the item itself (`<source>`, dc:publisher), as aggregators do. */
  readonly publisher: string | null
  /** Host of the item's `<source>`: the real publisher's, where the item's own address is the aggregator's. */
  readonly publisherDomain: string | null
  readonly language: string | null
  /** What the feed says (xml:base) that relative addresses in the content are resolved against; null where it is the item's address. */
  readonly base: string | null
  /** Whether the feed carries the whole article, and not a teaser for the linked page. */
  readonly complete: boolean
}

/** An item before it is weighed. */
export type ItemDraft = Omit<FeedItem, 'complete'>

/** What an item takes from its feed, and what of its source the parser does not give. */
export interface ItemContext {
  /** What relative addresses are resolved against, nearest first: the feed's xml:base, null where it has none, then others. */
  readonly bases: readonly (string | null)[]
  /** Names of the feed's own authors, for formats in which items inherit them. */
  readonly authors: readonly string[]
  /** The item's source, for elements that the parser leaves out. */
  readonly source: string
}

export interface Feed {
  readonly title: string | null
  readonly language: string | null
  readonly siteUrl: string | null
  readonly items: readonly FeedItem[]
  /** What was wrong with the document, a sentence each, to be shown after the feed's name: "ends in the middle; …". */
  readonly problems: readonly string[]
}

/** A list of subscriptions, flattened. */
export interface Outlines {
  readonly title: string | null
  readonly feeds: readonly OutlinedFeed[]
  readonly problems: readonly string[]
}

export interface OutlinedFeed {
  readonly title: string | null
  readonly url: string
  /** A feed, another list to be read in its place, or a page. */
  readonly kind: 'feed' | 'list' | 'page'
}

export interface Sitemap {
  /** An index lists sitemaps, the other pages. */
  readonly kind: 'index' | 'urls'
  readonly entries: readonly SitemapEntry[]
  readonly problems: readonly string[]
}

export interface SitemapEntry {
  readonly url: string
  readonly lastModified: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
}
