import type { Token } from '../document/index.js'
import { CONCEPTS } from '../lexicons/en/concepts.js'
import { NUMBER_WORDS, VAGUE_NUMBERS } from '../lexicons/en/quantities.js'
import { COUNTED_OUTCOMES, EVENT_REACH } from './settings.js'
import type { TokenRange } from './types.js'

/**
 * What happened to those whose number begins within `reach` tokens, as a concept: "seven dead", "dozens were injured".
 * Null where nobody is counted or nothing of the kind is said of them.
 */
export function countedEvent(tokens: readonly Token[], { first, last }: TokenRange, reach: number): string | null {
  for (let i = first; i < Math.min(last, first + reach); i++) {
    if (isNumber(tokens[i] as Token)) return outcomeAfter(tokens, i + 1, Math.min(last, i + 1 + EVENT_REACH))
  }
  return null
}

function isNumber({ norm, pos }: Token): boolean {
  return pos === 'NUM' || NUMBER_WORDS.has(norm) || VAGUE_NUMBERS.has(norm)
}

function outcomeAfter(tokens: readonly Token[], first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const { lemma, norm, pos } = tokens[i] as Token
    if (norm === ',' || pos === 'CCONJ') return null
    const concept = CONCEPTS.get(lemma) ?? CONCEPTS.get(norm)
    if (concept !== undefined && COUNTED_OUTCOMES.has(concept)) return concept
  }
  return null
}
