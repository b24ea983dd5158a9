import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byRules } from '../../../src/annotate/attributions/found.js'
import { mergeDrafts } from '../../../src/annotate/attributions/merging.js'
import { MIN_CERTAINTY } from '../../../src/annotate/attributions/settings.js'
import type { LearnedDraft } from '../../../src/annotate/attributions/learned.js'
import type { Cue, Draft, TokenRange } from '../../../src/annotate/attributions/types.js'

const range = (first: number, last: number): TokenRange => ({ first, last })
const stretch = { first: 0, last: 100, block: 0 }

function draft(content: TokenRange[], cue: TokenRange | null = null, source: TokenRange | null = null): Draft {
  const cueAt: Cue | null = cue && { ...cue, head: cue.first, kind: 'verb', form: 'finite', frame: 'c', thought: false }
  return { stretch, cue: cueAt, source, recipient: null, content, found: byRules('verb', null) }
}

function learnt(content: TokenRange[], cue: TokenRange | null = null, certainty = 1): LearnedDraft {
  return { ...draft(content, cue), certainty }
}

const shared = (a: Draft, b: Draft) =>
  a.content
    .flatMap((x) => b.content.map((y) => Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first))))
    .reduce((m, n) => m + n, 0)
const size = ({ content }: Draft) => content.reduce((sum, { first, last }) => sum + last - first, 0)

/** How many drafts are left by comparing every one with every other. */
function naiveMerge(learned: readonly LearnedDraft[], rules: readonly Draft[]): number {
  const confirmed: Draft[] = []
  let alone = 0
  for (const one of learned) {
    const near = rules.filter((rule) => shared(rule, one) > 0)
    const partner = near.find((rule) => !confirmed.includes(rule) && shared(rule, one) * 3 >= size(rule) + size(one))
    if (partner) confirmed.push(partner)
    else if (near.length === 0 && one.certainty >= MIN_CERTAINTY) alone++
  }
  return rules.length + alone
}

/** Drafts with cues of one token; those of the network do not overlap, those of the rules may. */
const rules = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([at, length, hasCue]) => draft([range(at + 1, at + 1 + length)], hasCue ? range(at, at + 1) : null)),
  { maxLength: 8 },
)
const learned = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 12 }), fc.boolean(), fc.constantFrom(0.2, 0.9)), { maxLength: 6 })
  .map((drawn) => {
    let at = 0
    return drawn.map(([gap, length, hasCue, certainty]) => {
      const first = at + gap + 1
      at = first + length
      return learnt([range(first, at)], hasCue ? range(first - 1, first) : null, certainty)
    })
  })

describe('merging', () => {
  test('takes what comparing all with all would take, in the order of contents', () => {
    fc.assert(
      fc.property(learned, rules, (one, other) => {
        const merged = mergeDrafts(one, other)
        expect(merged).toHaveLength(naiveMerge(one, other))
        const starts = merged.map(({ content }) => content[0]!.first)
        expect(starts.toSorted((a, b) => a - b)).toEqual(starts)
      }),
      { seed: 21, numRuns: 1_000 },
    )
  })

  test("keeps the network's edges where both found a statement, and what only the rules know of it", () => {
    const [one] = mergeDrafts([learnt([range(3, 9)], range(2, 3))], [draft([range(4, 9), range(20, 24)], range(2, 4), range(0, 2))])
    expect(one).toMatchObject({ content: [range(3, 9), range(20, 24)], cue: range(2, 3), source: range(0, 2) })
  })

  test('believes the rules where the two contradict each other', () => {
    const long = learnt([range(3, 20)], range(2, 3))
    const short = draft([range(3, 8)], range(2, 3))
    const across = draft([range(15, 40)], range(14, 15))
    expect(mergeDrafts([long], [short, across])).toEqual([short, across])
  })

  test('takes what only the network found where it is likely', () => {
    const likely = learnt([range(3, 9)], range(2, 3), MIN_CERTAINTY)
    const unlikely = learnt([range(23, 29)], range(22, 23), MIN_CERTAINTY - 0.01)
    expect(mergeDrafts([likely, unlikely], [])).toEqual([likely])
  })

  test('of thousands of drafts takes linear time', () => {
    const many = (from: number) =>
      Array.from({ length: 30_000 }, (_, i) => learnt([range(10 * i + from, 10 * i + 8)], range(10 * i, 10 * i + 1)))
    const started = process.cpuUsage().user
    expect(mergeDrafts(many(2), many(3))).toHaveLength(30_000)
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5)
  })
})
