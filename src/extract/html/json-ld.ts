import { collapsed } from '../collapsed.js'
import { rawText, type HtmlTree } from './tree.js'
import { MAX_JSON_LD_NODES, MAX_STATED_LENGTH } from './settings.js'

/** What a page's JSON-LD says about its article. */
export interface JsonLdFacts {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly language: string | null
  readonly published: readonly string[]
  /** When it was made or put online. */
  readonly created: readonly string[]
  readonly modified: readonly string[]
}

const ARTICLE_TYPE = /(?:article|posting|report|review|webpage|liveblog|videoobject|analysis|opinion)/iu
const NEWS_TYPE = /(?:article|posting|report|review)/iu

/** `//<![CDATA[ … //]]>`, `<!-- … -->`, a final semicolon around the data */
const WRAPPER = /^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)(?:\s*\*\/)?$|;$/gu
/** `[1, 2, ]`, `{"a": 1, }` */
const TRAILING_COMMA = /,(?=\s*[\]}])/gu

type Node = Readonly<Record<string, unknown>>

/** Reads all `application/ld+json` scripts; nodes that are articles outrank pages. Damaged JSON is left out. */
export function readJsonLd(tree: HtmlTree): JsonLdFacts {
  const nodes = tree.elements
    .filter((element) => element.name === 'script' && element.attributes.get('type')?.toLowerCase().includes('ld+json'))
    .flatMap((script) => nodesOf(parse(rawText(script))))
  const articles = nodes
    .filter((node) => typeMatches(node, ARTICLE_TYPE))
    .sort((a, b) => Number(typeMatches(b, NEWS_TYPE)) - Number(typeMatches(a, NEWS_TYPE)))
  const texts = (field: string): string[] => articles.flatMap((node) => nameOf(node[field]) ?? [])
  const news = articles.filter((node) => typeMatches(node, NEWS_TYPE))
  const byId = new Map(nodes.filter((node) => node['name'] !== undefined).map((node) => [node['@id'], node]))
  return {
    headline: news.map((node) => nameOf(node['headline']) ?? nameOf(node['name'])).find((title) => title !== null) ?? null,
    authors: articles.map((node) => namesOf(node['author'] ?? node['creator'], byId)).find((names) => names.length > 0) ?? [],
    publisher: articles.map((node) => namesOf(node['publisher'], byId)[0]).find((name) => name !== undefined) ?? null,
    language: texts('inLanguage')[0] ?? null,
    published: texts('datePublished'),
    created: [...texts('dateCreated'), ...texts('uploadDate')],
    modified: texts('dateModified'),
  }
}

function parse(json: string): unknown {
  const text = json.replace(/[\u0000-\u001f]+/gu, ' ').trim()
  return parsed(text) ?? parsed(text.replace(WRAPPER, '').replace(TRAILING_COMMA, ''))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** All objects of a document at the levels where articles stand: lists, `@graph`, `mainEntity`. */
function nodesOf(value: unknown): Node[] {
  const found: Node[] = []
  const pending: unknown[] = [value]
  for (const next of pending) {
    if (found.length >= MAX_JSON_LD_NODES) break
    if (Array.isArray(next)) pending.push(...next.slice(0, MAX_JSON_LD_NODES))
    else if (isNode(next)) {
      found.push(next)
      for (const field of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher'])
        if (typeof next[field] === 'object') pending.push(next[field])
    }
  }
  return found
}

function typeMatches(node: Node, type: RegExp): boolean {
  const stated = node['@type']
  return (Array.isArray(stated) ? stated : [stated]).some((one) => typeof one === 'string' && type.test(one))
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const node = isNode(one) && one['name'] === undefined ? (byId.get(one['@id']) ?? one) : one
    return nameOf(node) ?? []
  })
}

function nameOf(value: unknown): string | null {
  let first = value
  while (Array.isArray(first)) first = first[0]
  const stated = isNode(first) ? first['name'] : first
  if (typeof stated !== 'string') return null
  const text = collapsed(stated.slice(0, MAX_STATED_LENGTH))
  return text === '' ? null : text
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
