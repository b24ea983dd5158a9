import type { Diagnostic } from './diagnostic.js'

/** What a stage may use besides its input. Stages are pure: no clock, no network, no disk, no environment. */
export interface StageContext {
  readonly signal: AbortSignal
  /** Reports something a reader should know; the run goes on. */
  report(diagnostic: Diagnostic): void
}
