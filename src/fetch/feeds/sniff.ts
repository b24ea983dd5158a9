import { findXmlRoot } from './xml-root.js'

const SITEMAP_ROOTS = new Set(['urlset', 'sitemapindex'])
/** `<channel>`, `<rss:item rdf:about=…>`, `xmlns="http://purl.org/rss/1.0/"`, `http://my.netscape.com/rdf/simple/0.9/` */
const RDF_FEED = /<(?:[\w.-]+:)?(?:channel|item)[\s>/]|purl\.org\/rss\/|netscape\.com\/rdf\/simple\//iu
/** `http://www.w3.org/2005/Atom`, `http://purl.org/atom/ns#`, `<entry>`, `<atom:title type="text">` */
const ATOM_FEED = /w3\.org\/2005\/atom|purl\.org\/atom\/ns|<(?:[\w.-]+:)?(?:entry|title|updated|id)[\s>]/iu
const JSON_START = /^[\uFEFF\s]*\{/u
/** `"version": "https://jsonfeed.org/version/1.1"`, `"version":"https:\/\/jsonfeed.org\/version\/1"` */
const JSON_FEED_VERSION = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//iu
/** Keys that only JSON Feed has, for documents whose version comes last */
const JSON_FEED_KEYS = /"(?:home_page_url|feed_url|content_html|content_text)"\s*:/u
const JSON_ITEMS = /"items"\s*:\s*\[/u

/**
 * What the first kilobytes of a document say it is: a feed (RSS, Atom, RDF, JSON Feed), a list of feeds (OPML), a sitemap,
 * or null for anything else, HTML and XHTML pages among it.
 */
export function sniffFeed(head: string): 'feed' | 'opml' | 'sitemap' | null {
  if (JSON_START.test(head)) return isJsonFeed(head) ? 'feed' : null
  const root = findXmlRoot(head)
  if (root === null) return null
  if (SITEMAP_ROOTS.has(root.name)) return 'sitemap'
  if (root.name === 'opml') return 'opml'
  if (root.name === 'rss') return 'feed'
  const rest = head.slice(root.start)
  if (root.name === 'rdf') return RDF_FEED.test(rest) ? 'feed' : null
  return root.name === 'feed' && ATOM_FEED.test(rest) ? 'feed' : null
}

function isJsonFeed(head: string): boolean {
  return JSON_FEED_VERSION.test(head) || (JSON_ITEMS.test(head) && JSON_FEED_KEYS.test(head))
}
