import { parseAtomFeed, parseRdfFeed, parseRssFeed, type AtomFeed, type RssFeed } from 'feedsmith'
import { resolveAddress } from './addresses.js'
import { atomEntry, titleOf } from './atom-entry.js'
import { pageLink } from './atom-link.js'
import { namesOf } from './fields.js'
import { plainLine } from './plain-text.js'
import { rssItem } from './rss-item.js'
import type { ItemContext, ItemDraft } from './types.js'

/** What the feed says of itself, with what its items inherit. */
export interface Head {
  readonly title: string | null
  readonly language: string | null
  readonly siteUrl: string | null
  readonly bases: ItemContext['bases']
  readonly authors: readonly string[]
}

/** How one format is read: the parser's answer for a document, as a head and as items. */
export interface FeedFormat {
  head(source: string, url: string | null): Head
  items(source: string): readonly ((context: ItemContext) => ItemDraft)[]
  /** What stands before items to make a document of them; the parser needs no end tags. */
  opening(rootTag: string, shell: string): string
}

/** `<channel>`, `<rss:channel xml:base="…">` */
const CHANNEL = /<(?:[\w.-]+:)?channel(?=[\s>])[^<>]*>/iu

const RSS: FeedFormat = {
  head: (source, url) => rssHead(parseRssFeed(source), url),
  items: (source) => (parseRssFeed(source).items ?? []).map((item) => (context) => rssItem(item, context)),
  opening: (rootTag, shell) => rootTag + (CHANNEL.exec(shell)?.[0] ?? '<channel>'),
}

const RDF: FeedFormat = {
  head: (source, url) => rssHead(parseRdfFeed(source), url),
  items: (source) => (parseRdfFeed(source).items ?? []).map((item) => (context) => rssItem(item, context)),
  opening: (rootTag) => rootTag,
}

const ATOM: FeedFormat = {
  head: (source, url) => atomHead(parseAtomFeed(source), url),
  items: (source) => (parseAtomFeed(source).entries ?? []).map((entry) => (context) => atomEntry(entry, context)),
  opening: (rootTag) => rootTag,
}

/** Formats in XML by the name of their root. */
export const FEED_FORMATS: Readonly<Record<string, FeedFormat>> = { rss: RSS, rdf: RDF, feed: ATOM }

/** Relative addresses of RSS are meant from the site: the feed itself is often served from elsewhere. */
function rssHead(feed: Partial<RssFeed.Feed<string>>, url: string | null): Head {
  const base = resolveAddress(feed.xml?.base, url)
  const siteUrl = resolveAddress(feed.link, base, url) ?? resolveAddress(pageLink(feed.atom?.links), base, url)
  return {
    title: plainLine(feed.title ?? feed.dc?.titles?.[0]),
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    siteUrl,
    bases: [base, siteUrl, url],
    authors: [],
  }
}

/** Relative addresses of Atom are meant from xml:base, else from where the feed was read (RFC 4287, 2). */
function atomHead(feed: AtomFeed.Feed<string>, url: string | null): Head {
  const base = resolveAddress(feed.xml?.base, url)
  const siteUrl = resolveAddress(pageLink(feed.links), base, url)
  return {
    title: titleOf(feed.title),
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
    siteUrl,
    bases: [base, url, siteUrl],
    authors: namesOf(feed.authors?.map(({ name }) => name)),
  }
}
