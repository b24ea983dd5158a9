import type { Diagnostic, Page, PageDefaults } from '../document/index.js'
import type { FetchedPage, Fetcher } from './http/types.js'

/** What reading may touch of the outside world. Everything is passed in, so tests and embedders decide. */
export interface Effects {
  /** Where `-` reads from. */
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** How addresses are fetched; null means Headwater stays offline and refuses them. */
  readonly fetch: Fetcher | null
  now(): Date
  readonly signal: AbortSignal
}

export interface ReadOptions {
  /** What the user says about all inputs; a sidecar's entries outrank it. */
  readonly defaults: PageDefaults
  /** Path of a JSON file with defaults per input, or null. */
  readonly sidecar: string | null
  readonly effects: Effects
  report(diagnostic: Diagnostic): void
}

/** How the bytes of a source are to be read; `unknown` is decided by its first bytes, `xml` is XML of no known kind. */
export type Format = 'text' | 'html' | 'json' | 'jsonl' | 'feed' | 'sitemap' | 'opml' | 'warc' | 'mhtml' | 'xml' | 'unknown'

/** The bytes of a source, with what their server or archive says of them; all null for a file. */
export type Opened = Pick<FetchedPage, 'body'> & { readonly [K in 'url' | 'contentType' | 'fetched']: string | null }

/** One thing to read: a file, standard input, or an address. */
export interface Source {
  /** As given: path, URL, or `-`. */
  readonly name: string
  readonly format: Format
  open(): Promise<Opened>
}

/** A stretch of text with the encoding it was read in and what was noticed. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly diagnostics: readonly Diagnostic[]
}

/** One source while it is read: its unpacked bytes, and where to tell what is noticed. */
export interface Reading {
  /** As given: path, URL, or `-`. */
  readonly source: string
  /** How messages name it. */
  readonly label: string
  readonly opened: Opened
  readonly bytes: AsyncIterable<Uint8Array>
  tell(code: string, severity: Diagnostic['severity'], message: string): void
}

/** How what a document lists is read in turn. */
export interface Links {
  /** Whether addresses can be fetched at all in this run. */
  readonly online: boolean
  /** The pages behind an address. Throws HeadwaterError where it cannot be had. */
  follow(url: string): AsyncGenerator<Page, void>
}
