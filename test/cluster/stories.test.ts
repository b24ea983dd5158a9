import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupStories } from '../../src/cluster/index.js'
import { joinByAverage } from '../../src/cluster/average-link.js'
import { Groups, type AlikePairs } from '../../src/cluster/groups.js'
import type { AnnotatedArticle } from '../../src/document/index.js'
import { articleOf } from '../match/vocabulary.js'
import { bCubed, wordsArticle, wordsOf } from './streams.js'

const FERRY = [
  '# Ferry sinks off Lorne\nA ferry with 60 passengers sank near the port of Lorne on Wednesday. Rescuers searched the Ebber estuary through the night.',
  '# Sixty feared dead after Lorne ferry disaster\nDivers searched the Ebber estuary on Thursday for passengers of the ferry that sank near Lorne.',
  'The captain of the Lorne ferry survived the sinking, the coastguard said. Rescuers found 41 passengers in the Ebber estuary.',
]
const LIDO = [
  '# Council votes to close Lido\nThe Marrow council voted to close the Lido swimming pool because repairs would cost three million crowns.',
  '# Swimmers protest against Lido closure\nSwimmers gathered at the Lido swimming pool after the Marrow council voted to close it over the cost of repairs.',
]
const FACTORY = [
  'Velsk Motors will cut 400 jobs at its truck plant in Velsk, the company announced on Monday. Unions called the plan reckless.',
]

function articles(...texts: readonly string[]): AnnotatedArticle[] {
  return texts.map((text, index) => articleOf({ source: `${index}.txt`, text }))
}

/** Sizes and first words of the stories. */
function storiesOf(given: readonly AnnotatedArticle[]): string[] {
  return groupStories(given, []).map(({ articles: ids, title }) => `${ids.length} ${title.split(' ').slice(0, 4).join(' ')}`)
}

test('articles that report one event are one story; the title is that of the most central one', () => {
  expect(storiesOf(articles(...FERRY, ...LIDO, ...FACTORY)).map((story) => story[0])).toEqual(['3', '2', '1'])
})

test('one story alone stays one although its words are in every article', () => {
  expect(storiesOf(articles(...FERRY))).toHaveLength(1)
})

test('an article without words is a story of its own', () => {
  expect(groupStories(articles('', '…'), []).map(({ articles: ids }) => ids.length)).toEqual([1, 1])
  expect(groupStories([], [])).toEqual([])
})

test('every article is in exactly one story, whatever the order of the articles', () => {
  const given = articles(...FERRY, ...LIDO, ...FACTORY)
  const expected = groupStories(given, [])
  expect(expected.flatMap((story) => story.articles).sort()).toEqual(given.map(({ article }) => article.id).sort())
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
      expect(groupStories(shuffled, [])).toEqual(expected)
    }),
    { numRuns: 20, seed: 3 },
  )
})

test('articles published months apart are less alike than the same ones without dates', () => {
  const storiesAt = (first: string | null, second: string | null): number => {
    const given = [first, second].map((published, index) =>
      wordsArticle(String(index), [...wordsOf('s', 5), ...wordsOf(String(index), 20)], published ?? undefined),
    )
    return groupStories(given, []).length
  }
  expect(storiesAt(null, null)).toBe(1)
  expect(storiesAt('2026-03-02', '2026-03-09T10:00:00Z')).toBe(1)
  expect(storiesAt('2026-03-02', 'no date')).toBe(1)
  expect(storiesAt('2026-03-02', '2026-06-29')).toBe(2)
})

test('shared passages bring articles together', () => {
  const given = articles(
    '# Gulls\nGulls nest on the cliffs again this spring.',
    '# Pier\nPaint flakes off the railings, visitors complain.',
  )
  const [a, b] = given as [AnnotatedArticle, AnnotatedArticle]
  const whole = ({ article: { id, text } }: AnnotatedArticle): { article: string; start: number; end: number } => ({
    article: id,
    start: 0,
    end: text.length,
  })
  expect(groupStories(given, [])).toHaveLength(2)
  expect(groupStories(given, [{ id: 'm', a: whole(a), b: whole(b), kind: 'verbatim', similarity: 1, alignment: [] }])).toHaveLength(1)
})

describe('average linkage', () => {
  const matrix = fc.integer({ min: 2, max: 9 }).chain((n) =>
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: n * n, maxLength: n * n }).map((values) => {
      const rows = Array.from({ length: n }, () => new Map<number, number>())
      for (let i = 0; i < n; i++)
        for (let j = 0; j < i; j++) {
          // distinct similarities: where two pairs tie, either order is right
          const similarity = (values[i * n + j] as number) / 1000 + (i * n + j) / 1e6
          rows[i]?.set(j, similarity)
          rows[j]?.set(i, similarity)
        }
      return rows
    }),
  )

  test('is what comparing all pairs of groups in every round gives', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const groups = new Groups(rows.length, pairsOf(rows))
        joinByAverage(groups, groups.all(), 0.5)
        expect(groups.members()).toEqual(naive(rows, 0.5))
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  function pairsOf(rows: readonly ReadonlyMap<number, number>[]): AlikePairs {
    const pairs = rows.flatMap((row, a) => [...row].flatMap(([b, similarity]) => (b < a ? [{ a, b, similarity }] : [])))
    return { a: pairs.map(({ a }) => a), b: pairs.map(({ b }) => b), similarity: pairs.map(({ similarity }) => similarity) }
  }

  function naive(rows: readonly ReadonlyMap<number, number>[], least: number): number[][] {
    let groups = rows.map((_, index) => [index])
    const average = (x: readonly number[], y: readonly number[]): number =>
      x.flatMap((i) => y.map((j) => rows[i]?.get(j) ?? 0)).reduce((sum, value) => sum + value, 0) / (x.length * y.length)
    for (;;) {
      const pairs = groups.flatMap((x, i) => groups.slice(i + 1).map((y) => ({ x, y, similarity: average(x, y) })))
      const best = pairs.sort((p, q) => q.similarity - p.similarity)[0]
      if (!best || best.similarity < least)
        return groups.map((group) => group.sort((p, q) => p - q)).sort((p, q) => (p[0] ?? 0) - (q[0] ?? 0))
      groups = [...groups.filter((group) => group !== best.x && group !== best.y), [...best.x, ...best.y]]
    }
  }
})

const SHARED = new URL('../../../shared/data/stories/', import.meta.url)
const hasShared = existsSync(SHARED)

test.skipIf(!hasShared)('news clusters with page noise are found (skipped where ../shared is absent)', { timeout: 60_000 }, () => {
  const records = readFileSync(new URL('full-coverage.jsonl', SHARED), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; story: number; title: string; text: string })
  const given = records.map(({ id, title, text }) => articleOf({ source: id, text: `# ${title.replace(/\n/g, ' ')}\n${text}` }))
  const gold = new Map(given.map(({ article }, index) => [article.id, String(records[index]?.story)]))
  expect(bCubed(gold, groupStories(given, []))).toBeGreaterThan(0.93)
})
