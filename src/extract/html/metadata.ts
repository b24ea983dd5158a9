import { addTo } from '../../document/index.js'
import { collapsed } from '../collapsed.js'
import { bestAuthors, statedAuthors } from '../facts/authors.js'
import { statedLanguage } from '../facts/language.js'
import { statedOutlet } from '../facts/outlet-name.js'
import { absoluteUrl, linkBase, ownAddress, type StatedAddresses } from '../facts/urls.js'
import { cleanTitle } from '../facts/title.js'
import { NO_FACTS, type DateSource, type StatedDate, type StatedFacts } from '../types.js'
import { DATE_PROPERTY } from './dated-element.js'
import { readJsonLd } from './json-ld.js'
import { isOfOtherItem, microdataNames } from './microdata.js'
import { parseHtml, rawText, type HtmlTree } from './tree.js'
import { MAX_STATED_LENGTH, MAX_STATED_TITLE } from './settings.js'

/**
 * Names of `<meta>` elements, best first; matched without case. Those for times of change are apart. How often each place
 * has the headline, of the pages that have one there: on 99 pages of today JSON-LD `headline` 90 % (of 90), `h1` 76 % (98),
 * `og:title` 71 % (99), `twitter:title` 68 % (71), `<title>` 28 % (99); where JSON-LD and `og:title` differ in more than a
 * site's name, JSON-LD is right 13 times and `og:title` 5. On 175 pages of 2008, none with JSON-LD: `headline` 4 of 4,
 * `dc.title` 3 of 3, `h1` 58 % (98), `title` 29 % (7), `<title>` 12 % (159), for most have the outlet's name too.
 */
const META = {
  title: ['og:title', 'headline', 'twitter:title', 'sailthru.title', 'parsely-title', 'dc.title'],
  publisher: ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'copyright-holder'],
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
  language: ['content-language', 'dc.language', 'language', 'og:locale'],
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

/** What a page states about its article, and what else it calls itself. */
export interface PageMetadata {
  readonly facts: StatedFacts
  /** Titles besides the headline, the shortest way first: those for networks, then `<title>` with the outlet's name. */
  readonly otherTitles: readonly string[]
}

/** What a page's head, JSON-LD and microdata state about its article. */
export function readMetadata(tree: HtmlTree, address: string | null): PageMetadata {
  const metas = metaValues(tree)
  return { facts: statedFacts(tree, metas, address), otherTitles: otherTitlesOf(tree, metas) }
}

type Metas = ReadonlyMap<string, readonly string[]>

function statedFacts(tree: HtmlTree, metas: Metas, address: string | null): StatedFacts {
  const all = (names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? [])
  const ld = readJsonLd(tree)
  const addresses = statedAddresses(tree, all(META.url), address)
  const { url, original } = ownAddress(addresses)
  const names = [ld.publisher, ...all(META.publisher), ...microdataNames(tree, 'publisher'), ...all(['twitter:site'])].filter(
    (name) => name !== null,
  )
  const publisher = statedOutlet(names.map(decoded), url)
  return {
    ...NO_FACTS,
    title: cleanTitle([ld.headline, ...all(META.title)].flatMap(statedTitle), publisher),
    authors: bestAuthors(
      [ld.authors, ...META.authors.map((name) => metas.get(name) ?? []), microdataNames(tree, 'author')].map((names) =>
        statedAuthors(names.map(decoded)),
      ),
      { publisher, url },
    ),
    publisher,
    url,
    original,
    base: linkBase(firstAttribute(tree, 'base', 'href'), address ?? url),
    language: statedLanguage([
      firstAttribute(tree, 'html', 'lang'),
      firstAttribute(tree, 'html', 'xml:lang'),
      ld.language,
      ...all(META.language),
    ]),
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

/** A title as written; none where it is a whole text. */
function statedTitle(title: string | null): string[] {
  return title === null || title.length > MAX_STATED_TITLE ? [] : [decoded(title)]
}

/** The addresses that a page states for itself, absolute; what is no web address is left out. */
function statedAddresses(tree: HtmlTree, others: readonly string[], address: string | null): StatedAddresses {
  const absolute = (value: string | undefined): string | null => (value === undefined ? null : absoluteUrl(value, address, true))
  const link = tree.elements.find(({ name, attributes }) => name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
  return { address, canonical: absolute(link?.attributes.get('href')), others: others.map(absolute) }
}

function firstAttribute(tree: HtmlTree, name: string, attribute: string): string | undefined {
  return tree.elements.find((element) => element.name === name && element.attributes.has(attribute))?.attributes.get(attribute)
}

/** Contents of all `<meta>` elements by lower-case name, property or itemprop; dates of items, which may be a teaser's, are read where they stand. */
function metaValues(tree: HtmlTree): Metas {
  const values = new Map<string, string[]>()
  for (const element of tree.elements) {
    const { name, attributes } = element
    if (name !== 'meta' || (attributes.has('itemprop') && isOfOtherItem(element))) continue
    const content = attributes.get('content')?.slice(0, MAX_STATED_LENGTH).trim()
    const key = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      attributes.get('http-equiv')
    )?.toLowerCase()
    if (key === undefined || content === undefined || content === '') continue
    if (DATE_PROPERTY.test(attributes.get('itemprop') ?? '')) continue
    addTo(values, key, content)
  }
  return values
}

/** Contents of elements whose name speaks of publication or creation in a way of its own: `vr:published_time`, `bepress_citation_date`. */
function datesNamed(metas: Metas, pattern: RegExp): string[] {
  return [...metas].flatMap(([name, values]) => (pattern.test(name) ? values : []))
}

/** Metadata are often escaped twice: `K&uuml;hlt&uuml;rme`. */
function decoded(value: string): string {
  return value.includes('&') ? rawText(parseHtml(value).root) : value
}

function otherTitlesOf(tree: HtmlTree, metas: Metas): string[] {
  const element = tree.elements.find((one) => one.name === 'title')
  const document = element ? collapsed(rawText(element, MAX_STATED_LENGTH).slice(0, MAX_STATED_LENGTH)) : ''
  const titles = [...META.title, 'title'].flatMap((name) => metas.get(name)?.[0] ?? []).map((title) => collapsed(decoded(title)))
  return [...new Set([...titles, document])].filter((title) => title !== '' && title.length <= MAX_STATED_TITLE)
}
