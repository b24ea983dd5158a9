import type { Token } from '../document/index.js'
import {
  ENDING_VERBS,
  FUTURE_MARKS,
  HAPPENING_VERBS,
  NEGATING_VERBS,
  NEGATIONS,
  NOT_NEGATED,
  OPEN_MARKS,
  POSSIBLE_MARKS,
  SIDING_VERBS,
} from '../lexicons/en/polarity.js'
import { MOOD_REACH } from './settings.js'

/** Whether something is told as having happened, as to come, as possible, or is left open. */
export type Mood = 'fact' | 'future' | 'possible' | 'open'

/** Whether an odd number of words turns the clause round: "did not resign" does, "did not fail to stop" does not. */
export function isNegated(tokens: readonly Token[]): boolean {
  let turns = 0
  tokens.forEach(({ norm, lemma, pos }, at) => {
    const next = tokens[at + 1]
    if (NEGATIONS.has(norm) && !NOT_NEGATED.has(next?.norm ?? '')) turns++
    else if (pos === 'VERB' && NEGATING_VERBS.has(lemma) && next?.norm === 'to') turns++
    else if (norm === 'against' && SIDING_VERBS.has(tokens[at - 1]?.lemma ?? '')) turns++
    else if (ENDING_VERBS.has(lemma) && next?.pos === 'VERB' && next.norm.endsWith('ing')) turns++
  })
  return turns % 2 === 1
}

/** How the verb at a place is told. "To" before it makes it something to come, unless the verb before that says that it happened. */
export function moodAt(tokens: readonly Token[], verb: number): Mood {
  for (let at = 0; at < verb; at++) if (OPEN_MARKS.has((tokens[at] as Token).norm)) return 'open'
  for (let at = verb - 1; at >= Math.max(0, verb - MOOD_REACH); at--) {
    const { norm } = tokens[at] as Token
    if (POSSIBLE_MARKS.has(norm)) return 'possible'
    if (FUTURE_MARKS.has(norm)) return 'future'
    if (norm === 'to' && POSSIBLE_MARKS.has(tokens[at - 1]?.norm ?? '')) return 'possible'
    // what somebody declined to do did not happen, which the negation of the clause says
    const before = tokens[at - 1]?.lemma ?? ''
    if (norm === 'to') return HAPPENING_VERBS.has(before) || NEGATING_VERBS.has(before) ? 'fact' : 'future'
    if ((tokens[at] as Token).pos === 'NOUN' || norm === ',') break
  }
  return 'fact'
}
