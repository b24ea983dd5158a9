import type { Diagnostic } from '../document/index.js'
import type { Effects as ReadEffects } from '../fetch/index.js'

/** What a run may touch of the outside world; everything has a default, tests and embedders pass their own. */
export interface Effects extends Omit<ReadEffects, 'progress'> {
  /** Told how far a stage is: articles done, and of how many where that is known. */
  progress(stage: StageName, done: number, total: number | null): void
}

/** The stages of a run, in order. */
export type StageName = 'read' | 'annotate' | 'match' | 'cluster' | 'names' | 'quotes' | 'lineage' | 'claims' | 'origins' | 'report'

export interface TraceOptions {
  /** Date or time of publication for inputs that state none: ISO 8601. */
  readonly published?: string
  /** Publisher of inputs that state none. */
  readonly publisher?: string
  /** Path of a JSON file with defaults per input. */
  readonly sidecar?: string
  readonly effects?: Partial<Effects>
  /** Told each diagnostic as it arises; all of them are in the result too. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void
}
