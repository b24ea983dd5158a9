import type { Diagnostic } from '../../document/index.js'
import type { ErrorCode } from '../../errors.js'
import type { StageName } from '../../pipeline/index.js'
import type { ServedReport } from '../../server/index.js'
import type { Invocation } from '../invocation.js'

/** What the tracing process is given for each trace. */
export interface TracingData {
  readonly invocation: Invocation
  /** What standard input held, for it can be read only once; null where it is no input. */
  readonly stdin: Uint8Array | null
}

/** What the tracing process tells: how far it is, what it waits for, and at the end of each trace how that went. */
export type TracingMessage =
  | { readonly kind: 'progress'; readonly stage: StageName; readonly done: number; readonly total: number | null }
  | { readonly kind: 'notice'; readonly isWait: boolean; readonly text: string }
  | Outcome

/** How a trace went. */
export type Outcome = Traced | Failed

export interface Traced {
  readonly kind: 'traced'
  readonly report: ServedReport
  /** How much it holds. */
  readonly counts: { readonly articles: number; readonly stories: number; readonly claims: number }
  readonly diagnostics: readonly Diagnostic[]
}

/** There is no trace: an expected failure with its hint, or a bug with its stack. */
export interface Failed {
  readonly kind: 'failed'
  /** Null for a bug. */
  readonly code: ErrorCode | null
  readonly message: string
  readonly hint: string | null
  readonly stack: string | null
}
