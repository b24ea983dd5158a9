import { resolveAddress } from './addresses.js'
import { plainLine } from './plain-text.js'
import { sniffFeed } from './sniff.js'
import type { OutlinedFeed, Outlines } from './types.js'
import { readXml } from './xml-events.js'

/** `https://example.org/lists/regional.opml?v=2` */
const LIST_ADDRESS = /\.opml(?:$|[?#])/iu

/**
 * Reads a list of subscriptions (OPML 1 and 2), groups flattened, in document order; an address that is listed twice is
 * given once. Read as a stream of tags and not as a tree: lists are deeply nested by hand and often damaged, and every
 * outline says all by itself. Never throws; null where the text is no OPML.
 */
export function parseOpml(text: string, url: string | null): Outlines | null {
  if (sniffFeed(text) !== 'opml') return null
  const feeds = new Map<string, OutlinedFeed>()
  let title = ''
  let element = ''
  let ended = false
  readXml(text, {
    open(name, attributes) {
      element = name
      const outlined = name === 'outline' ? outlinedFeed(attributes, url) : null
      if (outlined !== null && !feeds.has(outlined.url)) feeds.set(outlined.url, outlined)
    },
    text(part) {
      if (element === 'title') title += part
    },
    close(name) {
      element = ''
      ended ||= name === 'opml'
    },
  })
  return { title: plainLine(title), feeds: [...feeds.values()], problems: ended ? [] : ['it ends in the middle; later feeds are missing'] }
}

/** The feed, list or page of an outline; null for a group or a plain line. */
function outlinedFeed(attributes: ReadonlyMap<string, string>, base: string | null): OutlinedFeed | null {
  const title = plainLine(attributes.get('title')) ?? plainLine(attributes.get('text'))
  const feed = resolveAddress(attributes.get('xmlurl'), base)
  if (feed !== null) return { title, url: feed, kind: 'feed' }
  const type = attributes.get('type')?.toLowerCase()
  const url = resolveAddress(attributes.get('url'), base)
  if (url === null || (type !== 'link' && type !== 'include' && type !== 'rss')) return null
  if (type === 'rss') return { title, url, kind: 'feed' }
  return { title, url, kind: type === 'include' || LIST_ADDRESS.test(url) ? 'list' : 'page' }
}
