import type { Stance, Statement, Token } from '../../document/index.js'
import { DENIAL_WORDS, HYPOTHETICAL_WORDS } from '../../lexicons/en/cues.js'
import { NEGATIONS } from '../../lexicons/en/grammar.js'
import { isQuestioned } from './verb-forms.js'
import type { Cue, Reading } from './types.js'

/** Declining is neither asserting nor denying; "did not deny" asserts nothing new and stays with its negation. */
export function stanceOf(reading: Reading, cue: Cue | null): Stance {
  if (!cue) return 'asserts'
  if (cue.kind === 'declines') return 'declines'
  const lemma = (reading.tokens[cue.head] as Token).lemma
  return DENIAL_WORDS.has(lemma) && !isNegated(reading, cue) ? 'denies' : 'asserts'
}

/** Whether it was said, thought, not said ("did not say that"), or only might be said ("would say", "if she says"). */
export function modalityOf(reading: Reading, cue: Cue | null): Statement['modality'] {
  if (!cue || cue.kind === 'declines') return 'said'
  if (isNegated(reading, cue)) return 'negated'
  if (isHypothetical(reading, cue)) return 'hypothetical'
  if (isQuestioned(reading, cue)) return 'hypothetical'
  return cue.thought ? 'thought' : 'said'
}

function isNegated(reading: Reading, cue: Cue): boolean {
  return has(reading, cue, NEGATIONS)
}

function isHypothetical(reading: Reading, cue: Cue): boolean {
  if (has(reading, cue, HYPOTHETICAL_WORDS)) return true
  for (let i = cue.first - 1; i >= 0 && i > cue.first - 6; i--) {
    const { norm, pos } = reading.tokens[i] as Token
    if (norm === 'if' || norm === 'unless') return true
    if (pos === 'PUNCT' || pos === 'VERB') return false
  }
  return false
}

function has(reading: Reading, cue: Cue, words: ReadonlySet<string>): boolean {
  for (let i = cue.first; i <= cue.head; i++) if (words.has((reading.tokens[i] as Token).norm)) return true
  return false
}
