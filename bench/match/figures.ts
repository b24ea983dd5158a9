import type { PassagesMeasurement } from './passages.js'

/** What the bench found; null for what was not asked for. */
export interface MatchFigures {
  readonly passages: PassagesMeasurement | null
}
