import { REORDERED_EVIDENCE, REORDERED_PLAIN_CONTENT, REORDERED_SHARE } from './settings.js'
import type { Candidate, Corpus } from './types.js'
import { isPlain, QUOTED, WORD_CLASS } from './word-class.js'

/**
 * Tells whether two sentences say the same in another order: they share most of their content words, by weight and on both
 * sides, and enough of them that the same facts told twice are unlikely. Headlines are left out, they are all alike;
 * sentences with quotations too, as those bring their words with them.
 */
export function reorderedIn(corpus: Corpus): (candidate: Candidate) => boolean {
  const { units } = corpus
  // the candidate by which a sense was last seen in each of the two sentences: no set has to be built for a pair
  const inA = new Int32Array(corpus.vocabulary.length)
  const inB = new Int32Array(corpus.vocabulary.length)
  let round = 0
  return ({ a, b }) => {
    if (Math.min(units.mass[a] as number, units.mass[b] as number) < REORDERED_EVIDENCE) return false
    if (isTitle(corpus, a) || isTitle(corpus, b) || hasQuotation(corpus, a) || hasQuotation(corpus, b)) return false
    round++
    const ownMass = eachSense(corpus, a, (sense) => mark(inA, sense, round))
    let evidence = 0
    let plain = 0
    const otherMass = eachSense(corpus, b, (sense, word) => {
      if (!mark(inB, sense, round)) return false
      if (inA[sense] === round) {
        evidence += corpus.words.weight[word] as number
        if (isPlain(corpus.words.kind[word])) plain++
      }
      return true
    })
    const enough = evidence >= REORDERED_EVIDENCE && plain >= REORDERED_PLAIN_CONTENT
    return enough && evidence >= REORDERED_SHARE * Math.max(ownMass, otherMass)
  }
}

/** Notes that a sense was seen in this round; false where it had been. */
function mark(seen: Int32Array, sense: number, round: number): boolean {
  if (seen[sense] === round) return false
  seen[sense] = round
  return true
}

/** Visits a unit's content words; returns the sum of the weights of those for which `visit` says that they are new. */
function eachSense({ words, units }: Corpus, unit: number, visit: (sense: number, word: number) => boolean): number {
  let mass = 0
  for (let word = units.first[unit] as number; word < (units.last[unit] as number); word++) {
    if (words.kind[word] === WORD_CLASS.function) continue
    if (visit(words.sense[word] as number, word)) mass += words.weight[word] as number
  }
  return mass
}

function hasQuotation({ words, units }: Corpus, unit: number): boolean {
  for (let word = units.first[unit] as number; word < (units.last[unit] as number); word++)
    if (words.quoted[word] === QUOTED.fully) return true
  return false
}

/** Whether a unit stands in a headline. */
export function isTitle({ articles, units }: Corpus, unit: number): boolean {
  const article = articles[units.article[unit] as number]
  return article?.article.blocks[units.block[unit] as number]?.kind === 'title'
}
