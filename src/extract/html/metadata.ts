import { cleanAuthors } from '../facts/authors.js'
import { absoluteUrl } from '../facts/urls.js'
import { cleanTitle } from '../facts/title.js'
import { NO_FACTS, type DateSource, type StatedDate, type StatedFacts } from '../types.js'
import { DATE_PROPERTY } from './dated-element.js'
import { readJsonLd } from './json-ld.js'
import { collapsed, microdataNames } from './microdata.js'
import { parseHtml, rawText, type HtmlTree } from './tree.js'

/** Names of `<meta>` elements, best first; matched without case. Those for times of change are apart. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'title', 'headline'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'copyright-holder'],
  authors: [
    'author',
    'article:author',
    'byl',
    'dc.creator',
    'sailthru.author',
    'parsely-author',
    'dcterms.creator',
    'authors',
    'citation_author',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'article.published',
    'datepublished',
    'og:published_time',
    'og:pubdate',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publicationdate',
    'published-date',
    'article_date_original',
    'originalpublicationdate',
    'sailthru.date',
    'parsely-pub-date',
    'cxenseparse:recs:publishtime',
    'rnews:datepublished',
    'shareaholic:article_published_time',
    'bt:pubdate',
    'citation_publication_date',
    'citation_date',
    'date_published',
    'release_date',
    'article.publishdate',
    'dc.date.issued',
    'dcterms.issued',
  ],
  /** A date, of what they do not say */
  date: ['dc.date', 'dcterms.date', 'dc:date', 'date', 'displaydate', 'ptime', 'last-published'],
  modified: [
    'article:modified_time',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'article.updated',
    'revision_date',
    'utime',
  ],
} as const

/** `vr:published_time`, `dc.terms.issued`, `bepress_citation_date` */
const PUBLICATION_NAME = /(?:publi\w{0,12}|issued|posted|citation)(?:[:._-]?(?:date|time|at|on))?$|(?:^|[:._-])date[:._-]?publi/u
/** `five_hundred_pixels:uploaded`, `dcterms.created` */
const CREATION_NAME = /(?:created|uploaded)(?:[:._-]?(?:date|time|at|on))?$/u

/** What a page's head, JSON-LD and microdata state about its article. */
export function readMetadata(tree: HtmlTree, address: string | null): StatedFacts {
  const metas = metaValues(tree)
  const all = (names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? [])
  const ld = readJsonLd(tree)
  const canonical = tree.elements
    .find((element) => element.name === 'link' && element.attributes.get('rel')?.toLowerCase() === 'canonical')
    ?.attributes.get('href')
  const url = [canonical, ...all(META.url), address]
    .map((value) => (value === undefined || value === null ? null : absoluteUrl(value, address)))
    .find((value) => value !== null && /^https?:/u.test(value))
  const stated = ld.publisher ?? all(META.publisher)[0] ?? microdataNames(tree, 'publisher')[0]
  const publisher = stated === undefined ? null : decoded(stated)
  return {
    ...NO_FACTS,
    title: cleanTitle([ld.headline, ...all(META.title)].filter((title) => title !== null).map(decoded), null, publisher),
    authors: firstFilled(
      [ld.authors, ...META.authors.map((name) => metas.get(name) ?? []), microdataNames(tree, 'author')].map((names) =>
        cleanAuthors(names.map(decoded)),
      ),
    ),
    publisher,
    url: url ?? address,
    language: tree.elements.find((element) => element.name === 'html')?.attributes.get('lang') ?? metas.get('language')?.[0] ?? null,
    published: [
      ...datesOf('json-ld', ld.published),
      ...datesOf('meta', [...all(META.published), ...datesNamed(metas, PUBLICATION_NAME)]),
      ...datesOf('created', [...ld.created, ...datesNamed(metas, CREATION_NAME)]),
      ...datesOf('meta-date', all(META.date)),
    ],
    modified: [
      ...ld.modified.map((value) => ({ value, basis: 'metadata' })),
      ...all(META.modified).map((value) => ({ value, basis: 'metadata' })),
    ],
  }
}

function datesOf(source: DateSource, texts: readonly string[]): StatedDate[] {
  return texts.map((text) => ({ text, source }))
}

function firstFilled(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? []
}

/** Contents of all `<meta>` elements by lower-case name, property or itemprop; dates of items, which may be a teaser's, are read where they stand. */
function metaValues(tree: HtmlTree): ReadonlyMap<string, string[]> {
  const values = new Map<string, string[]>()
  for (const { name, attributes } of tree.elements) {
    if (name !== 'meta') continue
    const content = attributes.get('content')?.trim()
    const key = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      attributes.get('http-equiv')
    )?.toLowerCase()
    if (key === undefined || content === undefined || content === '') continue
    if (DATE_PROPERTY.test(attributes.get('itemprop') ?? '')) continue
    const list = values.get(key)
    if (list) list.push(content)
    else values.set(key, [content])
  }
  return values
}

/** Contents of elements whose name speaks of publication or creation in a way of its own: `vr:published_time`, `bepress_citation_date`. */
function datesNamed(metas: ReadonlyMap<string, readonly string[]>, pattern: RegExp): string[] {
  return [...metas].flatMap(([name, values]) => (pattern.test(name) ? values : []))
}

/** Metadata are often escaped twice: `K&uuml;hlt&uuml;rme`. */
function decoded(value: string): string {
  return value.includes('&') ? rawText(parseHtml(value).root) : value
}

/** The content of `<title>`. */
export function documentTitleOf(tree: HtmlTree): string | null {
  const element = tree.elements.find((one) => one.name === 'title')
  const text = element ? collapsed(rawText(element)) : ''
  return text === '' ? null : text
}
