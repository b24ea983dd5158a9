import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedPairs, keptPairs, type Seeds } from '../../../src/match/library/fingerprints.js'
import { look } from '../../../src/match/library/look.js'
import { PostingLists } from '../../../src/match/library/postings.js'
import { KEPT_WINDOW, WINNOW } from '../../../src/match/library/settings.js'

/** Content words in a row from which a shared run is promised to share a kept pair. */
const PROMISED = KEPT_WINDOW + WINNOW

const words = (least: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 32 - 1 }), { minLength: least, maxLength: least + 12 })

function seeds(hashes: readonly number[], isPlain = true): Seeds {
  return { hashes, plain: hashes.map(() => isPlain) }
}

test(`any ${PROMISED} content words in a row that two sentences share, share a kept pair`, () => {
  fc.assert(
    fc.property(words(PROMISED), words(0), words(0), words(0), (shared, before, after, other) => {
      const kept = keptPairs([seeds([...before, ...shared, ...after])])
      const asked = askedPairs(seeds([...other, ...shared, ...before]))
      expect(kept.some((pair) => asked.has(pair))).toBe(true)
    }),
    { numRuns: 500, seed: 5 },
  )
})

test('what is kept is among what is asked, sorted, each once, and no more than one pair a word', () => {
  fc.assert(
    fc.property(fc.array(words(0), { maxLength: 6 }), (sentences) => {
      const kept = [...keptPairs(sentences.map((hashes) => seeds(hashes)))]
      const asked = new Set(sentences.flatMap((hashes) => [...askedPairs(seeds(hashes))]))
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
      expect(kept.length).toBeLessThanOrEqual(sentences.flat().length)
      expect(kept.filter((pair) => !asked.has(pair))).toEqual([])
    }),
    { numRuns: 200, seed: 6 },
  )
})

test('names and numbers alone keep no pair', () => {
  expect(keptPairs([seeds([1, 2, 3, 4, 5, 6, 7, 8], false)])).toHaveLength(0)
})

test('the source of one sentence is not crowded out by articles that share a few words with each sentence', () => {
  let next = 1
  const fresh = (count: number): number[] => Array.from({ length: count }, () => Math.imul(next++, 0x9e3779b1) >>> 0)
  const report = Array.from({ length: 30 }, () => fresh(10))
  const lists = new PostingLists()
  const ids: string[] = []
  const add = (sentences: readonly (readonly number[])[]): void => {
    ids.push(`article ${ids.length}`)
    lists.add(keptPairs(sentences.map((hashes) => seeds(hashes))))
  }
  for (let n = 0; n < 60; n++) add(report.map((sentence) => [...sentence.slice(0, 4), ...fresh(6)]))
  add([...report.slice(7, 8), ...Array.from({ length: 29 }, () => fresh(10))])
  const { likely } = look(
    report.map((hashes) => seeds(hashes)),
    { lists, ids },
    undefined,
  )
  expect(likely).toContain(60)
  expect(likely.length).toBeLessThan(60)
})
