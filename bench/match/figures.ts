import type { GroupingMeasurement } from './grouping.js'
import type { LibraryMeasurement } from './library.js'
import type { PassagesMeasurement } from './passages.js'

/** What the bench found; null, or an empty list, for what was not asked for. */
export interface MatchFigures {
  readonly passages: PassagesMeasurement | null
  /** The large library first, then each finder with one that it can hold. */
  readonly library: readonly LibraryMeasurement[]
  readonly grouping: GroupingMeasurement | null
}
