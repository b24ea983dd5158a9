import type { Page } from '../../document/index.js'
import { parseOpml, parseSitemap, type FeedItem, type SitemapEntry } from '../feeds/index.js'
import { failureOf } from '../failure.js'
import type { Links, Reading } from '../types.js'
import { readItems } from './feed.js'
import { listText } from './list-text.js'

/** The articles of all feeds that an OPML file lists. */
export async function* readOpml(reading: Reading, links: Links): AsyncGenerator<Page, void> {
  const outlines = parseOpml(await listText(reading), reading.opened.url)
  if (outlines === null) return reading.tell('read/damaged', 'error', `${reading.label} looks like OPML but cannot be read as such`)
  for (const problem of outlines.problems) reading.tell('read/damaged', 'warning', `${reading.label}: ${problem}`)
  yield* followAll(
    outlines.feeds.map(({ url }) => url),
    { reading, links, what: 'feeds' },
  )
}

/** The pages that a sitemap lists; an index of sitemaps gives those of all its sitemaps. */
export async function* readSitemap(reading: Reading, links: Links): AsyncGenerator<Page, void> {
  const sitemap = parseSitemap(await listText(reading), reading.opened.url)
  if (sitemap === null) return reading.tell('read/damaged', 'error', `${reading.label} looks like a sitemap but cannot be read as one`)
  for (const problem of sitemap.problems) reading.tell('read/damaged', 'warning', `${reading.label}: ${problem}`)
  if (sitemap.kind === 'urls') return yield* readItems(sitemap.entries.map(itemOf), { title: null, language: null }, { reading, links })
  yield* followAll(
    sitemap.entries.map(({ url }) => url),
    { reading, links, what: 'sitemaps' },
  )
}

interface Listing {
  readonly reading: Reading
  readonly links: Links
  readonly what: 'feeds' | 'sitemaps'
}

/** Everything behind the addresses of a list; one that fails is reported and the others go on. */
async function* followAll(urls: readonly string[], { reading, links, what }: Listing): AsyncGenerator<Page, void> {
  if (urls.length === 0) return reading.tell('read/empty', 'warning', `${reading.label} lists no ${what}`)
  if (!links.online) {
    const message = `${reading.label} lists ${urls.length} ${what}; this run has no network to fetch them`
    return reading.tell('input/unsupported', 'error', message)
  }
  for (const url of urls) {
    try {
      yield* links.follow(url)
    } catch (error) {
      const { code, message } = failureOf(error)
      reading.tell(code, 'error', message)
    }
  }
}

/** An entry of a sitemap as an item without text: the date of its last change is none of publication. */
function itemOf({ url, title, publisher, published, language, lastModified }: SitemapEntry): FeedItem {
  return {
    id: url,
    url,
    title,
    content: null,
    summary: null,
    authors: [],
    published,
    updated: lastModified,
    publisher,
    publisherDomain: null,
    language,
    base: null,
    complete: false,
  }
}
