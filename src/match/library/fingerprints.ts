import { fnv1a } from '../../text/index.js'
import type { NumberedArticle } from '../numbered.js'
import type { Vocabulary } from '../vocabulary.js'
import { isPlain, QUOTED, WORD_CLASS } from '../word-class.js'
import { ASKED_WINDOW, KEPT_WINDOW, WINNOW } from './settings.js'

const MIX_A = 0x85ebca6b
const MIX_B = 0xc2b2ae35

/** Content words of a sentence: hashes of their senses, and whether each is a text's own (no name, no number). */
export interface Seeds {
  readonly hashes: readonly number[]
  readonly plain: readonly boolean[]
}

/**
 * The pairs of words that an article is kept by: winnowing (Schleimer, Wilkerson & Aiken, 2003) over pairs of content words
 * instead of runs of letters, so that a text is found although every third word was exchanged. Each word offers its pair of
 * lowest hash with one of the next few, and of `WINNOW` offers in a row the lowest is kept. Sorted, each once.
 */
export function keptPairs(sentences: readonly Seeds[]): Uint32Array {
  const kept = new Set<number>()
  for (const seeds of sentences) {
    const offers = offersOf(seeds)
    for (let i = 0; i + WINNOW <= Math.max(offers.length, WINNOW); i++) {
      let least = Infinity
      for (const offer of offers.slice(i, i + WINNOW)) least = Math.min(least, offer)
      if (least < Infinity) kept.add(least)
    }
  }
  return Uint32Array.from(kept).sort()
}

/** Per word the lowest hash of its pairs with the words after it; Infinity for one that has none. */
function offersOf(seeds: Seeds): number[] {
  const offers = new Array<number>(seeds.hashes.length).fill(Infinity)
  eachPair(seeds, KEPT_WINDOW, (hash, i) => (offers[i] = Math.min(offers[i] as number, hash)))
  return offers
}

/** All pairs of words that are looked up for a sentence, each once. */
export function askedPairs(seeds: Seeds): Set<number> {
  const asked = new Set<number>()
  eachPair(seeds, ASKED_WINDOW, (hash) => asked.add(hash))
  return asked
}

/** Visits the pairs of words up to `window` apart, of which one at least is plain: names and numbers are no text. */
function eachPair({ hashes, plain }: Seeds, window: number, visit: (hash: number, first: number) => void): void {
  hashes.forEach((hash, i) => {
    for (let j = i + 1; j < hashes.length && j <= i + window; j++) {
      const other = hashes[j] as number
      if (other !== hash && (plain[i] === true || plain[j] === true)) visit(pairHash(hash, other), i)
    }
  })
}

/** The content words of each sentence, those inside quotations left out. */
export function seedsOf({ words, units }: NumberedArticle, vocabulary: Vocabulary): Seeds[] {
  return units.first.map((first, unit) => {
    const hashes: number[] = []
    const plain: boolean[] = []
    for (let i = first; i < (units.last[unit] as number); i++) {
      if (words.kind[i] === WORD_CLASS.function || words.quoted[i] === QUOTED.fully) continue
      const sense = vocabulary.words[words.sense[i] as number] as string
      hashes.push(fnv1a(sense, 0, sense.length))
      plain.push(isPlain(words.kind[i]))
    }
    return { hashes, plain }
  })
}

/** A hash of two words in either order, 32 bits without sign. */
function pairHash(x: number, y: number): number {
  let hash = Math.imul(Math.min(x, y), MIX_A) ^ Math.max(x, y)
  hash = Math.imul(hash ^ (hash >>> 16), MIX_B)
  hash = Math.imul(hash ^ (hash >>> 13), MIX_A)
  return (hash ^ (hash >>> 16)) >>> 0
}
