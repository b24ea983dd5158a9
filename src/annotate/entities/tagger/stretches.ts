import { LOWER_REACH } from '../settings.js'
import type { RuleNames } from '../rule-names.js'
import type { Run, Word } from '../types.js'

/** The stretches of an article that are tagged: capitals, names of the rules, and the few small words between them; all else is no name. */
export function stretchesOf({ words, names }: Pick<RuleNames, 'words' | 'names'>): Run[] {
  const named = new Uint8Array(words.length)
  for (const name of names) named.fill(1, name.first, name.last)
  const stretches: { first: number; last: number }[] = []
  words.forEach((word, i) => {
    if (!word.capital && named[i] === 0) return
    const open = stretches.at(-1)
    const joins = open !== undefined && i - open.last <= LOWER_REACH && (words[open.last] as Word).sentence === word.sentence && i > 0
    if (joins && (words[open.first] as Word).sentence === word.sentence) open.last = i + 1
    else stretches.push({ first: i, last: i + 1 })
  })
  return stretches
}
