import type { Page, RecordFields } from '../document/index.js'

/** Names that common crawlers give to the fields of an article, best first. */
const FIELD_NAMES = {
  text: ['text', 'maintext', 'body', 'articleBody', 'content', 'fulltext', 'html'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonical_url'],
  domain: ['source_domain', 'domain'],
  published: ['date_publish', 'published', 'datePublished', 'publish_date', 'publishedAt', 'date'],
  authors: ['authors', 'byline', 'author'],
  publisher: ['publisher', 'source', 'site_name'],
  language: ['language', 'lang', 'inLanguage'],
} as const

/** `<p>`, `</div>`, `<br/>`: a record's text that is markup */
const MARKUP = /<(?:p|div|br|article|html|body|h[1-6]|ul|section)\b[^<>]{0,300}>/iu

/** What a record makes, before its source and defaults are known. */
export type RecordPage = Pick<Page, 'kind' | 'content' | 'record' | 'fetched'>

/**
 * One JSON value as an article: its title, a blank line and its text, as DESIGN §3 has it; only the text where there is
 * no title. Null where the value is no record with a text. A text that is markup is read as HTML with the record's fields.
 */
export function recordPage(value: unknown): RecordPage | null {
  if (!isObject(value)) return null
  const text = textOf(first(value, FIELD_NAMES.text))
  if (text === null) return null
  const record = recordFields(value)
  if (MARKUP.test(text)) return { kind: 'html', content: text, record, fetched: null }
  return { kind: 'record', content: record.title === null ? text : `${record.title}\n\n${text}`, record, fetched: null }
}

/** The name of a record within its file: its `id` where it has one. */
export function recordId(value: unknown): string | null {
  if (!isObject(value)) return null
  const id = value['id']
  return typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : null
}

/** The records of a JSON document: an array's, those under `articles`, or null where the document is one record itself. */
export function recordsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  return isObject(value) && Array.isArray(value['articles']) ? value['articles'] : null
}

function recordFields(value: Record<string, unknown>): RecordFields {
  return {
    title: named(first(value, FIELD_NAMES.title)),
    url: named(first(value, FIELD_NAMES.url)),
    domain: named(first(value, FIELD_NAMES.domain)),
    authors: names(first(value, FIELD_NAMES.authors)),
    published: named(first(value, FIELD_NAMES.published)),
    publisher: named(first(value, FIELD_NAMES.publisher)),
    language: named(first(value, FIELD_NAMES.language)),
  }
}

function first(value: Record<string, unknown>, fields: readonly string[]): unknown {
  return fields.map((field) => value[field]).find((found) => found !== undefined && found !== null && found !== '')
}

/** A text, or the paragraphs of a list. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string') ? value.join('\n') : null
}

/** A plain value, or the name or value inside an object: `{"name": "Example Post"}`, `{"value": "2024-05-01"}`. */
function named(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return named(value[0])
  return isObject(value) ? named(value['name'] ?? value['value']) : null
}

function names(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(named).filter((name) => name !== null)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
