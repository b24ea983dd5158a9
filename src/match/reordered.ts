import { REORDERED_EVIDENCE, REORDERED_PLAIN_CONTENT, REORDERED_SHARE } from './settings.js'
import type { Candidate, Corpus } from './types.js'
import { isPlain, QUOTED, WORD_CLASS } from './word-class.js'

/**
 * Whether two sentences say the same in another order: they share most of their content words, by weight and on both
 * sides, and enough of them that the same facts told twice are unlikely. Headlines are left out, they are all alike;
 * sentences with quotations too, as those bring their words with them.
 */
export function isReordered(corpus: Corpus, { a, b }: Candidate): boolean {
  if (isTitle(corpus, a) || isTitle(corpus, b)) return false
  const inA = contentOf(corpus, a)
  const inB = contentOf(corpus, b)
  if (!inA || !inB) return false
  let evidence = 0
  let plain = 0
  for (const [sense, { weight, kind }] of inA) {
    if (!inB.has(sense)) continue
    evidence += weight
    if (isPlain(kind)) plain++
  }
  const enough = evidence >= REORDERED_EVIDENCE && plain >= REORDERED_PLAIN_CONTENT
  return enough && evidence >= REORDERED_SHARE * Math.max(massOf(inA), massOf(inB))
}

type Content = Map<number, { weight: number; kind: number }>

/** The content words of a unit by sense; null where it holds a quotation. */
function contentOf({ words, units }: Corpus, unit: number): Content | null {
  const content: Content = new Map()
  for (let word = units.first[unit] as number; word < (units.last[unit] as number); word++) {
    if (words.quoted[word] === QUOTED.fully) return null
    const kind = words.kind[word] as number
    if (kind !== WORD_CLASS.function) content.set(words.sense[word] as number, { weight: words.weight[word] as number, kind })
  }
  return content
}

function massOf(content: Content): number {
  let mass = 0
  for (const { weight } of content.values()) mass += weight
  return mass
}

/** Whether a unit stands in a headline. */
export function isTitle({ articles, units }: Corpus, unit: number): boolean {
  const article = articles[units.article[unit] as number]
  return article?.article.blocks[units.block[unit] as number]?.kind === 'title'
}
