import type { ExplainedStatement } from '../../../document/index.js'
import type { Finished } from '../statements.js'
import type { RoleShares } from '../tagger/certainty.js'
import type { Draft, Reading, TokenRange } from '../types.js'
import { reasonsForAttitude } from './attitudes.js'
import { reasonsForFinding } from './found.js'
import { reasonsForRelay } from './relays.js'
import { reasonsForSource } from './speakers.js'

/** A statement with what decided it, put in words; `shares` are the network's for the roles of the tokens. Nothing is decided here. */
export function explained(reading: Reading, finished: Finished, shares: RoleShares): ExplainedStatement {
  const certainty = certaintyOf(finished.draft, shares)
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

/** The mean share of the cue's and the content's tokens, in thousandths: the last digits differ from one machine to the next. */
function certaintyOf({ cue, content }: Draft, shares: RoleShares): number {
  let sum = 0
  let count = 0
  const add = ({ first, last }: TokenRange, own: Float32Array): void => {
    for (let i = first; i < last; i++) sum += own[i] as number
    count += last - first
  }
  if (cue) add(cue, shares.cue)
  for (const range of content) add(range, shares.content)
  return Math.round((1000 * sum) / count) / 1000
}
