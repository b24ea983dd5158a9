import type { Token } from '../document/index.js'
import { CONCEPTS, OPPOSITES, PHRASAL_VERBS } from '../lexicons/en/concepts.js'
import { PARTICLE_REACH } from './settings.js'

/** What kind of fact a word reports: a concept (lexicons/en/concepts.ts). */
export interface WordConcept {
  readonly name: string
  /** The word says the opposite of the concept: "rejected" is "accept", turned round. */
  readonly isOpposite: boolean
}

/** The concept of the word at `i`, of a verb with its particle where it has one; null for words without. */
export function conceptAt(tokens: readonly Token[], i: number): WordConcept | null {
  const { lemma, norm } = tokens[i] as Token
  const name = phrasalConcept(tokens, i) ?? CONCEPTS.get(lemma) ?? CONCEPTS.get(norm)
  if (name === undefined) return null
  const opposite = OPPOSITES.get(name)
  return { name: opposite ?? name, isOpposite: opposite !== undefined }
}

/** "Turned |down|", "turned the offer |down|". */
function phrasalConcept(tokens: readonly Token[], i: number): string | undefined {
  const { lemma, pos } = tokens[i] as Token
  if (pos !== 'VERB') return undefined
  for (let k = i + 1; k <= i + PARTICLE_REACH; k++) {
    const concept = PHRASAL_VERBS.get(`${lemma} ${tokens[k]?.norm ?? ''}`)
    if (concept !== undefined) return concept
  }
  return undefined
}
