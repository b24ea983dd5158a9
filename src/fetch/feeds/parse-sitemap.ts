import { resolveAddress } from './addresses.js'
import { feedDate } from './feed-date.js'
import { plainLine } from './plain-text.js'
import { sniffFeed } from './sniff.js'
import type { Sitemap, SitemapEntry } from './types.js'
import { readXml } from './xml-events.js'
import { findXmlRoot } from './xml-root.js'

/** `xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"`: the prefix of news elements */
const NEWS_PREFIX = /xmlns:(?<prefix>[\w.-]+)\s*=\s*["'][^"']*\/sitemap-news\//iu
const NEWS_FIELDS = ['title', 'name', 'publication_date', 'language'] as const
type Field = 'loc' | 'lastmod' | (typeof NEWS_FIELDS)[number]

/**
 * Reads a sitemap (sitemaps.org 0.9), a news sitemap or an index of sitemaps. Elements of other extensions (images,
 * videos, translations) are passed over. Entries without a usable address, and one that the document breaks off in,
 * are left out. Never throws; null where the text is no sitemap.
 */
export function parseSitemap(text: string, url: string | null): Sitemap | null {
  const root = findXmlRoot(text)
  if (root === null || sniffFeed(text) !== 'sitemap') return null
  const kind = root.name === 'sitemapindex' ? 'index' : 'urls'
  const own = root.prefix === '' ? '' : `${root.prefix}:`
  const entryName = own + (kind === 'index' ? 'sitemap' : 'url')
  const rootName = own + root.name
  const fieldOf = fieldNames(text.slice(root.start, root.end), own)
  const entries: SitemapEntry[] = []
  let values = new Map<Field, string>()
  let field: Field | undefined
  let ended = false
  let skipped = 0
  readXml(text, {
    open(name) {
      if (name === entryName) values = new Map()
      field = fieldOf.get(name)
    },
    text(part) {
      if (field !== undefined) values.set(field, (values.get(field) ?? '') + part)
    },
    close(name) {
      field = undefined
      ended ||= name === rootName
      if (name !== entryName) return
      const entry = entryOf(values, url)
      if (entry === null) skipped += 1
      else entries.push(entry)
    },
  })
  const problems = [
    ...(skipped > 0 ? [`${skipped} of its entries have no address that can be read and are left out`] : []),
    ...(ended ? [] : ['it ends in the middle; later entries are missing']),
  ]
  return { kind, entries, problems }
}

function fieldNames(rootTag: string, own: string): ReadonlyMap<string, Field> {
  const news = NEWS_PREFIX.exec(rootTag)?.groups?.['prefix']?.toLowerCase() ?? 'news'
  const fields: [string, Field][] = [
    [`${own}loc`, 'loc'],
    [`${own}lastmod`, 'lastmod'],
  ]
  return new Map([...fields, ...NEWS_FIELDS.map((name): [string, Field] => [`${news}:${name}`, name])])
}

function entryOf(values: ReadonlyMap<Field, string>, base: string | null): SitemapEntry | null {
  const url = resolveAddress(values.get('loc'), base)
  if (url === null) return null
  return {
    url,
    lastModified: feedDate(values.get('lastmod')),
    title: plainLine(values.get('title')),
    publisher: plainLine(values.get('name')),
    published: feedDate(values.get('publication_date')),
    language: plainLine(values.get('language')),
  }
}
