import type { Diagnostic, PageDefaults } from '../document/index.js'

/** What reading may touch of the outside world. Everything is passed in, so tests and embedders decide. */
export interface Effects {
  /** Where `-` reads from. */
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** How addresses are fetched; null means Headwater stays offline and refuses them. */
  readonly fetch: ((url: string, init: { readonly signal: AbortSignal }) => Promise<Response>) | null
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

/** How the bytes of a source are to be read; `unknown` is decided by its first bytes. */
export type Format = 'text' | 'html' | 'json' | 'jsonl' | 'unknown'

/** One thing to read: a file, standard input, or an address. */
export interface Source {
  /** As given: path, URL, or `-`. */
  readonly name: string
  readonly format: Format
  /** Its address where it was fetched. */
  readonly url: string | null
  open(): AsyncIterable<Uint8Array>
}

/** A stretch of text with the encoding it was read in and what was noticed. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly diagnostics: readonly Diagnostic[]
}
