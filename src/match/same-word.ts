import type { WordTable } from './types.js'

/** Whether two words are one word: written alike (whatever the tagger made of a capital), or forms of one base form. */
export function isSameWord({ form, lemma }: WordTable, i: number, j: number): boolean {
  return form[i] === form[j] || lemma[i] === lemma[j]
}

/** Whether two words are one word or synonyms. */
export function isSameSense({ form, sense }: WordTable, i: number, j: number): boolean {
  return form[i] === form[j] || sense[i] === sense[j]
}
