import { MalformedError, parseJsonFeed } from 'feedsmith'
import { resolveAddress } from './addresses.js'
import { isComplete } from './complete.js'
import { namesOf } from './fields.js'
import { FEED_FORMATS, type FeedFormat, type Head } from './formats.js'
import { jsonItem } from './json-item.js'
import { plainUnescaped } from './plain-text.js'
import { ITEMS_PER_PARSE, MAX_FAILED_PARSES } from './settings.js'
import { sniffFeed } from './sniff.js'
import { splitItems } from './split-items.js'
import type { Feed, FeedItem, ItemContext, ItemDraft } from './types.js'
import { findXmlRoot, type XmlRoot } from './xml-root.js'

/** Characters that XML forbids and that damaged feeds have */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu
const NO_FEED: Feed = { title: null, language: null, siteUrl: null, items: [], problems: [] }

/**
 * Reads a feed in any of its formats: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. `url` is the address that it came
 * from, null where it is a file. Never throws: null where the text is no feed; a damaged feed gives the items that are
 * whole and says what was wrong in `problems`. Linear in the length; entities of a DOCTYPE are never expanded.
 */
export function parseFeed(text: string, url: string | null): Feed | null {
  if (sniffFeed(text) !== 'feed') return null
  const clean = text.replace(FORBIDDEN, '')
  const root = findXmlRoot(clean)
  if (root === null) return parseJson(clean, url)
  const format = FEED_FORMATS[root.name]
  return format === undefined ? null : parseXml(clean, url, { root, format })
}

function parseXml(text: string, url: string | null, { root, format }: { readonly root: XmlRoot; readonly format: FeedFormat }): Feed {
  const split = splitItems(text, root)
  const problems: string[] = []
  const head = readHead(() => format.head(split.shell, url), url, problems)
  const opening = format.opening(text.slice(root.start, root.end), split.shell)
  const parse = halving((source) => format.items(opening + source))
  const items: FeedItem[] = []
  let unread = 0
  for (let i = 0; i < split.items.length; i += ITEMS_PER_PARSE) {
    const sources = split.items.slice(i, i + ITEMS_PER_PARSE)
    parse(sources).forEach((build, index) => {
      if (build === null) unread += 1
      else items.push(finished(build({ ...head, source: sources[index] as string })))
    })
  }
  if (unread > 0) problems.push(`${unread} of its ${split.items.length} items are empty or damaged and are left out`)
  if (split.unclosed > 0) problems.push(`${split.unclosed} of its items have no end tag`)
  if (split.cut) problems.push('it ends in the middle; an unfinished last item is left out')
  const { title, language, siteUrl } = head
  return { title, language, siteUrl, items, problems }
}

/** What the feed says of itself; a feed of items alone says nothing. */
function readHead(read: () => Head, url: string | null, problems: string[]): Head {
  try {
    return read()
  } catch (error) {
    if (error instanceof MalformedError) problems.push('what it says of itself (title, language, address) is damaged')
    return { title: null, language: null, siteUrl: null, bases: [null, url], authors: [] }
  }
}

/**
 * Parses items together, and where that fails or gives another number than there are, each half on its own: so one
 * damaged item is found in a few steps and costs no other. Null for an item that cannot be read. A feed in which too much
 * fails is given up in larger pieces, for a parse has a cost even where it fails.
 */
function halving<T>(parse: (source: string) => readonly T[]): (sources: readonly string[]) => readonly (T | null)[] {
  let failed = 0
  const parseItems = (sources: readonly string[]): readonly (T | null)[] => {
    const parsed = attempt(() => parse(sources.join('')))
    if (parsed?.length === sources.length) return parsed
    failed += 1
    if (sources.length === 1 || parsed?.length === 0 || failed > MAX_FAILED_PARSES) return sources.map(() => null)
    const half = Math.ceil(sources.length / 2)
    return [...parseItems(sources.slice(0, half)), ...parseItems(sources.slice(half))]
  }
  return parseItems
}

/** Null where the library throws: whatever it makes of a damaged document, the rest is still read. */
function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

function parseJson(text: string, url: string | null): Feed | null {
  const value = attempt((): unknown => JSON.parse(text.replace(/^\uFEFF/u, '')))
  if (value === null) return { ...NO_FEED, problems: ['it is not valid JSON, so none of its items could be read'] }
  const feed = attempt(() => parseJsonFeed(value))
  if (feed === null) return null
  const siteUrl = resolveAddress(feed.home_page_url, url)
  const context: ItemContext = {
    bases: [null, siteUrl, resolveAddress(feed.feed_url, url), url],
    authors: namesOf(feed.authors?.map(({ name }) => name)),
    source: '',
  }
  const items = (feed.items ?? []).map((item) => finished(jsonItem(item, context)))
  return { title: plainUnescaped(feed.title ?? ''), language: feed.language ?? null, siteUrl, items, problems: [] }
}

function finished(draft: ItemDraft): FeedItem {
  return { ...draft, complete: isComplete(draft.content, draft.summary) }
}
