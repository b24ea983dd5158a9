import type { Span } from './span.js'

/** Something a reader should know about one article or input; the run goes on. */
export interface Diagnostic {
  /** Stable machine name, `topic/problem`: `read/empty`, `language/unsupported`. */
  code: string
  severity: 'info' | 'warning' | 'error'
  /** What happened, to what, and what follows from it. */
  message: string
  /** The input it is about, as given: path, URL, or path#record. */
  source?: string
  span?: Span
}
