import type { Diagnostic } from './diagnostic.js'

/** What a reader says about an input from outside; anything that the article itself states outranks it. */
export interface PageDefaults {
  /** ISO 8601 date or date-time. */
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
}

/** Fields of a JSON record that describe its article: stated by the input itself, so they count as metadata. */
export interface RecordFields {
  readonly title: string | null
  readonly url: string | null
  readonly domain: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  /** When it was last changed; never taken for when it was published. */
  readonly modified: string | null
  readonly publisher: string | null
  readonly language: string | null
}

/** One article as it came in: decoded text with where it came from. */
export interface Page {
  /** As given: path, URL, or path#record. */
  readonly source: string
  readonly kind: 'text' | 'html' | 'record'
  /** Decoded text. For a record: title, a blank line, and the record's text. */
  readonly content: string
  readonly record: RecordFields | null
  readonly defaults: PageDefaults
  /** When it was fetched, by Headwater or by the crawler of the archive: ISO 8601; null where nobody says. */
  readonly fetched: string | null
  /** What was noticed while reading: wrong encoding, cut for size. */
  readonly diagnostics: readonly Diagnostic[]
}

/** How messages name a source: `-` is standard input, `-#3` its third record. */
export function sourceLabel(source: string): string {
  return source === '-' || source.startsWith('-#') ? `standard input${source.slice(1)}` : source
}
