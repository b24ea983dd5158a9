import type { Assumptions, Diagnostic } from '../document/index.js'
import type { Fetcher } from '../fetch/index.js'

/** What a run may touch of the outside world; everything has a default, tests and embedders pass their own. */
export interface Effects {
  /** Where `-` reads from. */
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** How addresses are fetched; null (the default) refuses them. */
  readonly fetch: Fetcher | null
  now(): Date
  readonly signal: AbortSignal
  /** Told how far a stage is: articles done, and of how many where that is known. */
  progress(stage: StageName, done: number, total: number | null): void
}

/** The stages of a run, in order. */
export type StageName = 'read' | 'annotate' | 'match' | 'cluster' | 'names' | 'quotes' | 'lineage' | 'claims' | 'origins' | 'report'

/** A text that is already in memory, instead of a path: plain text or HTML, with what is known of it. */
export interface InputDocument {
  /** Names the document in the result, like a path does: unique within a run. */
  readonly source: string
  readonly content: string
  /** How `content` is to be read; `text` if left out. */
  readonly kind?: 'text' | 'html'
  /** Defaults that anything the document itself states outranks. */
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
}

/** What a run reads: a path of a file or folder, a glob, `-`, an address, or a document in memory. */
export type Input = string | InputDocument

export interface TraceOptions {
  /** Date or time of publication for inputs that state none: ISO 8601. */
  readonly published?: string
  /** Publisher of inputs that state none. */
  readonly publisher?: string
  /** Path of a JSON file with defaults per input. */
  readonly sidecar?: string
  /**
   * The time to look back to, ISO 8601: only what was published by then takes part, a day meaning its end. Articles without a
   * date stay out. `read` and `explain` do not look at it.
   */
  readonly asOf?: string
  /** The reader's own decisions, or the path of a JSON file with them; they outrank what is found. */
  readonly assume?: string | Assumptions
  readonly effects?: Partial<Effects>
  /** Told each diagnostic as it arises; all of them are in the result too. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void
}
