import type { Page, RecordFields } from '../../document/index.js'
import { CORPUS_FIELDS, ENVELOPES, FIELD_NAMES } from './field-names.js'
import { addressOf, dateOf, fieldOf, isObject, named, names, textOf, timeOf, type JsonObject } from './values.js'

/** `<p>`, `</div>`, `<br/>`: a record's text that is markup */
const MARKUP = /<(?:p|div|br|article|html|body|h[1-6]|ul|section)\b[^<>]{0,300}>/iu
/** `2024-03-05T10:00:00`: a time that says no zone */
const WITHOUT_ZONE = /\d:\d\d(?::\d\d(?:\.\d+)?)?$/u
/** Fields in Greenwich time whose values do not say so. */
const GREENWICH = /_gmt$/u

/** What a record makes, before its source and defaults are known. */
export type RecordPage = Pick<Page, 'kind' | 'content' | 'record' | 'fetched'>

/**
 * One JSON value as an article: its title, a blank line and its text; only the text where there is no title. Null where the value is no record with a text. A text that is markup is read as HTML with the record's fields.
 */
export function recordPage(value: unknown): RecordPage | null {
  const found = recordOf(value)
  if (found === null) return null
  const { fields, text } = found
  const record = recordFields(fields)
  const fetched = first(fields, FIELD_NAMES.fetched, timeOf) ?? (isCorpusRow(fields) ? timeOf(fields['date']) : null)
  if (MARKUP.test(text)) return { kind: 'html', content: text, record, fetched }
  return { kind: 'record', content: record.title === null ? text : `${record.title}\n\n${text}`, record, fetched }
}

/** The name of a record within its file: its `id` where it has one. */
export function recordId(value: unknown): string | null {
  if (!isObject(value)) return null
  const id = value['id'] ?? value['_id']
  return typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : null
}

/** The address of a record that has no text of its own. */
export function recordAddress(value: unknown): string | null {
  return isObject(value) ? first(value, FIELD_NAMES.url, addressOf) : null
}

/** The object that has a text, in whatever envelopes it came. */
function recordOf(value: unknown): { readonly fields: JsonObject; readonly text: string } | null {
  if (!isObject(value)) return null
  const text = first(value, FIELD_NAMES.text, textOf)
  if (text !== null) return { fields: value, text }
  for (const envelope of ENVELOPES) {
    const inner = value[envelope]
    const found = isObject(inner) ? first(inner, FIELD_NAMES.text, textOf) : null
    if (isObject(inner) && found !== null) return { fields: { ...value, ...inner }, text: found }
  }
  return null
}

function recordFields(fields: JsonObject): RecordFields {
  const published = isCorpusRow(fields) ? FIELD_NAMES.published.filter((name) => name !== 'date') : FIELD_NAMES.published
  return {
    title: first(fields, FIELD_NAMES.title, named),
    url: first(fields, FIELD_NAMES.url, addressOf),
    domain: first(fields, FIELD_NAMES.domain, named),
    authors: first(fields, FIELD_NAMES.authors, (value) => (names(value).length > 0 ? names(value) : null)) ?? [],
    published: statedDate(fields, published),
    modified: statedDate(fields, FIELD_NAMES.modified),
    publisher: first(fields, FIELD_NAMES.publisher, (value) => (addressOf(value) === null || isObject(value) ? named(value) : null)),
    language: first(fields, FIELD_NAMES.language, named),
  }
}

function statedDate(fields: JsonObject, fieldNames: readonly string[]): string | null {
  const found = fieldNames.map((name) => ({ name, date: dateOf(fieldOf(fields, name)) })).find(({ date }) => date !== null)
  if (!found?.date) return null
  return GREENWICH.test(found.name) && WITHOUT_ZONE.test(found.date) ? `${found.date}Z` : found.date
}

function isCorpusRow(fields: JsonObject): boolean {
  return CORPUS_FIELDS.some((name) => Object.hasOwn(fields, name))
}

/** What `read` makes of the first field that it can make something of. */
function first<T>(fields: JsonObject, fieldNames: readonly string[], read: (value: unknown) => T | null): T | null {
  for (const name of fieldNames) {
    const found = read(fieldOf(fields, name))
    if (found !== null) return found
  }
  return null
}
