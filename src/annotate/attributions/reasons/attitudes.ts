import type { StatementReason } from '../../../document/index.js'
import type { Finished } from '../statements.js'
import type { Cue, Reading, TokenRange } from '../types.js'
import { because, quoted, quotedTokens } from './wording.js'

const STANCES = { asserts: 'asserts', denies: 'is a denial', declines: 'is a refusal to say' } as const
const MODALITIES = { said: 'said', thought: 'thought, not said', negated: 'not said', hypothetical: 'not said yet' } as const

/** Why a statement is a denial or a refusal, a thought, not said or not yet said, and why its source has no name. */
export function reasonsForAttitude(reading: Reading, { anonymity, stance, modality, draft }: Finished): StatementReason[] {
  const reasons: StatementReason[] = []
  if (anonymity) reasons.push(because('anonymity', 'condition', `the text says ${quoted(reading, anonymity)}`, [anonymity]))
  if (stance.at !== null && draft.cue) {
    const { words, span } = quotedTokens(reading, stanceWords(draft.cue, stance.at))
    reasons.push(because('stance', stance.value, `${words} ${STANCES[stance.value]}`, [span]))
  }
  if (modality.at !== null) {
    const { words, span } = quotedTokens(reading, {
      first: isEnding(reading, modality.at) ? modality.at - 1 : modality.at,
      last: modality.at + 1,
    })
    const asks = modality.value === 'hypothetical' && modality.at === draft.cue?.head
    reasons.push(
      because('modality', asks ? 'question' : modality.value, `${words}: ${asks ? 'a question' : MODALITIES[modality.value]}`, [span]),
    )
  }
  return reasons
}

/** "did|n't|": written as one word with the one before. */
function isEnding({ tokens }: Reading, at: number): boolean {
  return at > 0 && tokens[at - 1]?.end === tokens[at]?.start
}

/** "was unable to say" as a whole, "denied", "rejected claims". */
function stanceWords({ kind, first, last, head }: Cue, at: number): TokenRange {
  return kind === 'declines' ? { first, last } : { first: Math.min(head, at), last: Math.max(head, at) + 1 }
}
