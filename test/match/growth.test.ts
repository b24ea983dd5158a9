import { expect, test } from 'vitest'
import type { AnnotatedArticle, PassageMatch } from '../../src/document/index.js'
import { groupStories } from '../../src/cluster/index.js'
import { groupQuotes, matchPassages } from '../../src/match/index.js'
import { articleOf } from './vocabulary.js'

const SUBJECTS = 'the council|a pilot|the harbour master|one driver|the ministry|a teacher|the board|an engineer|the widow|a farmer'.split(
  '|',
)
const VERBS = 'measured|rejected|praised|painted|flooded|inspected|financed|abandoned|rebuilt|photographed'.split('|')
const OBJECTS = 'the northern quay|a stone bridge|the old cannery|two lighthouses|the ferry landing|an orchard wall|the fish market'.split(
  '|',
)
const ENDS = 'before the autumn storms|without a word to the crew|for the third time since spring|under heavy rain|at noon on Friday'.split(
  '|',
)

/** A number below `below` that depends on `seed` alone. */
function pick(seed: number, below: number): number {
  let x = Math.imul(seed + 1, 0x9e3779b1)
  x ^= x >>> 15
  x = Math.imul(x, 0x85ebca6b)
  return ((x ^ (x >>> 13)) >>> 0) % below
}

function sentence(seed: number): string {
  const at = (list: readonly string[], salt: number): string => list[pick(seed * 7 + salt, list.length)] as string
  return `Report ${seed} says that ${at(SUBJECTS, 1)} ${at(VERBS, 2)} ${at(OBJECTS, 3)} and ${at(VERBS, 4)} ${at(OBJECTS, 5)} ${at(ENDS, 6)}.`
}

/** Articles of one story: the same wire report of ten sentences, a quotation, and ten sentences of their own. */
function story(count: number): AnnotatedArticle[] {
  const wire = Array.from({ length: 10 }, (_, k) => sentence(k))
  return Array.from({ length: count }, (_, n) => {
    const own = Array.from({ length: 10 }, (_, k) => sentence(1000 + n * 10 + k))
    const text = [...wire, '“Nobody on the quay had seen such a swell,” the master said.', ...own].join('\n')
    return articleOf({ source: `article-${String(n).padStart(4, '0')}`, text })
  })
}

function seconds(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

test(
  '500 articles of one story take seconds: a passage is matched with a few anchors each, not with every other',
  { timeout: 120_000 },
  () => {
    const small = story(125)
    const large = story(500)
    let matches: readonly PassageMatch[] = []
    const run = (articles: readonly AnnotatedArticle[]): void => {
      matches = matchPassages(articles)
      groupQuotes(articles)
      groupStories(articles, matches)
    }
    run(small)
    const before = seconds(() => run(small))
    const after = seconds(() => run(large))
    const wires = matches.filter(({ a, b }) => a.end - a.start > 500 && b.end - b.start > 500)
    const matched = new Set(wires.flatMap(({ a, b }) => [a.article, b.article]))
    expect(matched.size).toBe(500)
    expect(wires.length).toBeLessThan(500 * 4)
    expect(after).toBeLessThan(10)
    expect(after).toBeLessThan(Math.max(1, before * 4) * 3)
  },
)

test('an article that repeats itself a thousand times costs no more than its length', { timeout: 60_000 }, () => {
  const repeated = `${sentence(1)}\n“We will close the landing before the storms,” he said.\n`.repeat(1000)
  const articles = ['a', 'b', 'c'].map((source) => articleOf({ source, text: repeated }))
  const start = seconds(() => {
    expect(matchPassages(articles).length).toBeLessThanOrEqual(3 * 4 * 1000)
    groupQuotes(articles)
  })
  expect(start).toBeLessThan(10)
})
