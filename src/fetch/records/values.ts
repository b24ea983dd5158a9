/** `https://example.org/story` */
const WEB_ADDRESS = /^https?:\/\/\S+$/iu
/** `1709632800`, `1709632800000`: seconds or milliseconds since 1970 */
const EPOCH = /^\d{10}(?:\d{3})?(?:\.\d{1,9})?$/u
/** `2024-03-05`, `2024-03-05 10:00:00`, `2024-03-05T10:00:00.000Z` */
const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/iu
/** `20240305T100000Z` */
const COMPACT = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/u

/** `Tue, 05 Mar 2024 10:00:00 GMT`, `March 5, 2024`: nothing like `05/03/2024`, which means two days */
const MONTH_IN_LETTERS = /^(?=.{0,80}$)(?=.*\b\d{4}\b).*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/iu

/** A JSON object: not null, no list. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value of a JSON document is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Field `a`, or field `b` of the object in `a` for `a.b`; undefined where there is none. */
export function fieldOf(value: JsonObject, name: string): unknown {
  if (Object.hasOwn(value, name)) return value[name]
  const dot = name.indexOf('.')
  if (dot < 0) return undefined
  const inner = Object.hasOwn(value, name.slice(0, dot)) ? value[name.slice(0, dot)] : undefined
  return isObject(inner) && Object.hasOwn(inner, name.slice(dot + 1)) ? inner[name.slice(dot + 1)] : undefined
}

/** A text, the paragraphs of a list, the rendered text of a content system, or sections with headlines and paragraphs. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value)) {
    const parts = value.map((part) => (typeof part === 'string' ? part : sectionText(part)))
    return parts.length > 0 && parts.every((part) => part !== null) ? textOf(parts.join('\n')) : null
  }
  if (!isObject(value)) return null
  return textOf(value['rendered'] ?? value['value'] ?? null) ?? sectionText(value)
}

/** `{"summary": […], "sections": [{"headline": […], "paragraphs": […]}]}`: a text with its parts */
function sectionText(value: unknown): string | null {
  if (!isObject(value)) return null
  const sections = Array.isArray(value['sections']) ? value['sections'].filter(isObject) : []
  const parts = [
    value['summary'],
    value['headline'],
    value['paragraphs'],
    ...sections.flatMap(({ headline, paragraphs }) => [headline, paragraphs]),
  ]
  const lines = parts
    .flatMap((part) => (Array.isArray(part) ? part : [part]))
    .filter((line) => typeof line === 'string' && line.trim() !== '')
  return lines.length === 0 ? null : lines.join('\n\n')
}

/** A plain value, or the name or value inside an object: `{"name": "Example Post"}`, `{"value": "2024-05-01"}`. */
export function named(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return named(value[0])
  if (!isObject(value)) return null
  return named(value['name'] ?? value['value'] ?? value['title'] ?? value['rendered'] ?? value['main'] ?? value['original'])
}

/** The names in a list or a value. Numbers are left out: content systems give the author's number. */
export function names(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((entry) => typeof entry !== 'number')
    .map(named)
    .filter((name) => name !== null)
}

/** An address of the web, plain or in an object: `{"@id": "https://example.org/story"}`. */
export function addressOf(value: unknown): string | null {
  const address = isObject(value) ? (value['@id'] ?? value['url']) : value
  return typeof address === 'string' && WEB_ADDRESS.test(address.trim()) ? address.trim() : null
}

/** A date as written; seconds or milliseconds since 1970 as ISO 8601. */
export function dateOf(value: unknown): string | null {
  const written = named(value)
  if (written === null || !EPOCH.test(written)) return written
  return new Date(Number(written) * (Number(written) < 1e11 ? 1000 : 1)).toISOString()
}

/** A time as ISO 8601, or null where it is no time that can be read without guessing. */
export function timeOf(value: unknown): string | null {
  const written = dateOf(value)
  if (written === null) return null
  const compact = written.replace(COMPACT, '$1-$2-$3T$4:$5:$6Z')
  if (ISO.test(compact)) return Number.isNaN(Date.parse(compact)) ? null : compact.replace(' ', 'T')
  const time = MONTH_IN_LETTERS.test(written) ? Date.parse(written) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
