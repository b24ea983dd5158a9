import type { Diagnostic, Page } from '../../document/index.js'
import type { HeadwaterError } from '../../errors.js'
import { mapAhead } from '../ahead.js'
import { failureOf } from '../failure.js'
import { feedPage, parseFeed, type Feed, type FeedItem } from '../feeds/index.js'
import { MAX_LINKED_PAGES, PAGES_AT_ONCE } from '../settings.js'
import type { Links, Reading } from '../types.js'
import { listText } from './list-text.js'

/**
 * The items of a feed (RSS, Atom, RDF, JSON Feed): from the feed itself where it has the whole article, else from the page
 * that the item links to. Where that page cannot be had, what the feed has of it is read, with a diagnostic.
 */
export async function* readFeed(reading: Reading, links: Links): AsyncGenerator<Page, void> {
  const feed = parseFeed(await listText(reading), reading.opened.url)
  if (feed === null) return reading.tell('read/damaged', 'error', `${reading.label} looks like a feed but cannot be read as one`)
  for (const problem of feed.problems) reading.tell('read/damaged', 'warning', `${reading.label}: ${problem}`)
  if (feed.items.length === 0) return reading.tell('read/empty', 'warning', `${reading.label} is a feed without items`)
  yield* readItems(feed.items, feed, { reading, links })
}

/** The pages of items that a feed or sitemap lists, in its order. */
export async function* readItems(
  listed: readonly FeedItem[],
  feed: Pick<Feed, 'title' | 'language'>,
  { reading, links }: { readonly reading: Reading; readonly links: Links },
): AsyncGenerator<Page, void> {
  const items = listed.slice(0, MAX_LINKED_PAGES)
  if (items.length < listed.length) {
    const message = `${reading.label} lists ${listed.length} articles; the first ${MAX_LINKED_PAGES} are read`
    reading.tell('read/truncated', 'warning', message)
  }
  const teasers = items.filter(needsPage)
  if (!links.online && teasers.length > 0) {
    const message = `${reading.label} has only the beginning of ${teasers.length} of its ${items.length} articles; this run has no network to fetch their pages`
    reading.tell('read/summary', 'warning', message)
  }
  const names = uniqueNames(items)
  const work = items.map((item, index) => ({ item, source: `${reading.source}#${names[index] ?? index + 1}` }))
  for await (const pages of mapAhead(work, PAGES_AT_ONCE, ({ item, source }) => pagesOf(item, source))) yield* pages

  async function pagesOf(item: FeedItem, source: string): Promise<Page[]> {
    const own = ownPage(item, feed, source)
    if (!links.online || !needsPage(item)) {
      if (own.length === 0) reading.tell('read/no-text', 'warning', `${source} has neither a title nor a text and is left out`)
      return own
    }
    try {
      const pages: Page[] = []
      for await (const page of links.follow(item.url)) pages.push(withDefaults(page, item, feed))
      return pages.length > 0 ? pages : own
    } catch (error) {
      const failure = failureOf(error)
      if (own.length === 0) reading.tell(failure.code, 'error', failure.message)
      return own.map((page) => ({ ...page, diagnostics: [...page.diagnostics, summaryOnly(source, failure)] }))
    }
  }
}

function needsPage(item: FeedItem): item is FeedItem & { readonly url: string } {
  return !item.complete && item.url !== null
}

/** What the feed itself has of an item: its text, else its title alone, else nothing. */
function ownPage(item: FeedItem, feed: Pick<Feed, 'title' | 'language'>, source: string): Page[] {
  const page = feedPage(item, feed)
  const defaults = feed.title === null ? {} : { publisher: feed.title }
  return page === null ? [] : [{ ...page, source, defaults, fetched: null, diagnostics: [] }]
}

/** What the feed says of an item ranks behind what its page says. */
function withDefaults(page: Page, { published, publisher }: FeedItem, feed: Pick<Feed, 'title'>): Page {
  const name = publisher ?? feed.title
  const stated = { ...(published !== null && { published }), ...(name !== null && { publisher: name }) }
  return { ...page, defaults: { ...stated, ...page.defaults } }
}

function summaryOnly(source: string, { message }: HeadwaterError): Diagnostic {
  return { code: 'read/summary', severity: 'warning', message: `Only what the feed has of it is read, for ${message}`, source }
}

/** Names of items within their feed: identifier or address, told apart by a number where a feed repeats one. */
function uniqueNames(items: readonly FeedItem[]): (string | null)[] {
  const counts = new Map<string, number>()
  return items.map(({ id, url }) => {
    const name = id ?? url
    if (name === null) return null
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}~${count}`
  })
}
