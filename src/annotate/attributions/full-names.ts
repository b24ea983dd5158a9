import type { Mention } from '../../document/index.js'
import { LONGEST_FULL_NAME } from './settings.js'
import type { Reading } from './types.js'

const SPACES = /\s+/u

/**
 * The name that a person goes by: "Ann Reed" for "Reed" where she is the only Reed named in full, and for what a headline made
 * longer ("Vane Backs Ann Reed") where the text names her by itself. Any other name stays as it is.
 */
export function fullNamesOf(reading: Reading): (entity: string) => string {
  const bySurname = surfacesBySurname(reading)
  return (entity) => {
    const words = entity.split(SPACES)
    const surname = (words[words.length - 1] as string).toLowerCase()
    if (words.length > 1 && words.length <= LONGEST_FULL_NAME) return entity
    const fitting = (bySurname.get(surname) ?? []).filter((name) => words.length === 1 || entity.endsWith(` ${name}`))
    const [shortest] = fitting
    return shortest !== undefined && fitting.every((name) => name.endsWith(shortest)) ? shortest : entity
  }
}

/** Every person's name of two or three words as the text writes it, by its last word, the shortest first. */
function surfacesBySurname({ text, mentions }: Reading): Map<string, string[]> {
  const bySurname = new Map<string, Set<string>>()
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    const words = wordsOf(text, mention)
    if (words.length < 2 || words.length > LONGEST_FULL_NAME) continue
    const surname = (words[words.length - 1] as string).toLowerCase()
    const names = bySurname.get(surname) ?? new Set()
    names.add(words.join(' '))
    bySurname.set(surname, names)
  }
  return new Map([...bySurname].map(([surname, names]) => [surname, [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))]))
}

function wordsOf(text: string, { start, end }: Mention): string[] {
  return text.slice(start, end).split(SPACES)
}
