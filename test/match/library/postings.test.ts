import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PostingLists } from '../../../src/match/library/postings.js'

/** Few different hashes, so that articles share them, and the two ends of the range. */
const hash = fc.oneof(
  fc.constantFrom(0, 1, 2 ** 31, 2 ** 31 - 1, 2 ** 32 - 1),
  fc.integer({ min: 0, max: 40 }).map((n) => n * 107_374_183),
)
const article = fc.uniqueArray(hash, { maxLength: 12 })

test('a lookup finds the articles that a map from hashes to articles has, however lookups fall between additions', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(article, fc.boolean()), { maxLength: 60 }), hash, (added, asked) => {
      const lists = new PostingLists()
      const naive = new Map<number, number[]>()
      added.forEach(([hashes, isAsked], number) => {
        lists.add(Uint32Array.from(hashes))
        for (const one of hashes) naive.set(one, [...(naive.get(one) ?? []), number])
        if (isAsked) expect(found(lists, asked)).toEqual(naive.get(asked) ?? [])
      })
      for (const one of naive.keys()) expect(found(lists, one)).toEqual(naive.get(one))
      expect(lists.articles).toBe(added.length)
    }),
    { numRuns: 300, seed: 3 },
  )
})

function found(lists: PostingLists, hash: number): number[] {
  const into = new Uint32Array(100)
  return [...into.subarray(0, lists.find(hash, into))]
}

test('a lookup writes no more than there is room for', () => {
  const lists = new PostingLists()
  for (let n = 0; n < 1000; n++) lists.add(Uint32Array.of(7, 9 + n))
  const into = new Uint32Array(10)
  expect(lists.find(7, into)).toBe(10)
  expect([...into]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a posting takes no more than six bytes, and time grows with the postings: a hash in every article is no worse than others', () => {
  const lists = new PostingLists()
  const articles = 4000
  for (let n = 0; n < articles; n++)
    lists.add(Uint32Array.from([5, ...Array.from({ length: 50 }, (_, k) => Math.imul(n * 50 + k, 0x9e3779b1) >>> 0)]))
  expect(found(lists, 5)).toHaveLength(100)
  expect(lists.bytes / (articles * 51)).toBeLessThan(6)
})
