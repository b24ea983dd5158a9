import type { ExplainedStatement } from '../../../document/index.js'
import type { Finished } from '../statements.js'
import type { Certainty } from '../tagger/certainty.js'
import type { Reading } from '../types.js'
import { reasonsForAttitude } from './attitudes.js'
import { reasonsForFinding } from './found.js'
import { reasonsForRelay } from './relays.js'
import { reasonsForSource } from './speakers.js'

/** A statement with what decided it, put in words; `certaintyOf` is the network's. Nothing is decided here. */
export function explained(reading: Reading, finished: Finished, certaintyOf: Certainty): ExplainedStatement {
  const certainty = inThousandths(certaintyOf(finished.draft))
  return {
    ...finished.statement,
    certainty,
    reasons: [
      ...reasonsForFinding(reading, finished, certainty),
      ...reasonsForSource(reading, finished),
      ...reasonsForRelay(reading, finished),
      ...reasonsForAttitude(reading, finished),
    ],
  }
}

/** The last digits may differ from one machine to the next. */
function inThousandths(share: number): number {
  return Math.round(1000 * share) / 1000
}
