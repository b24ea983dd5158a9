import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeDrafts } from '../../../src/annotate/attributions/merging.js'
import type { Cue, Draft, TokenRange } from '../../../src/annotate/attributions/types.js'

const range = (first: number, last: number): TokenRange => ({ first, last })
const stretch = { first: 0, last: 100, block: 0 }

function draft(content: TokenRange[], cue: TokenRange | null = null, source: TokenRange | null = null): Draft {
  const cueAt: Cue | null = cue && { ...cue, head: cue.first, kind: 'verb', form: 'finite', frame: 'c', thought: false }
  return { stretch, cue: cueAt, source, recipient: null, content }
}

const shared = (a: Draft, b: Draft) =>
  a.content
    .flatMap((x) => b.content.map((y) => Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first))))
    .reduce((m, n) => m + n, 0)
const size = ({ content }: Draft) => content.reduce((sum, { first, last }) => sum + last - first, 0)

/** What becomes of drafts by comparing every one with every other: how many there are, and which are whose. */
function naiveMerge(learned: readonly Draft[], rules: readonly Draft[]): number {
  const covered = learned.filter((one) => one.cue !== null || rules.every((rule) => shared(rule, one) === 0))
  const added = rules.filter((rule) => {
    if (covered.some((one) => shared(rule, one) / (size(rule) + size(one) - shared(rule, one)) >= 0.5)) return false
    const cue = rule.cue
    const isInside =
      cue !== null && covered.some(({ content }) => content.some(({ first, last }) => first <= cue.first && cue.last <= last))
    return isInside || covered.every((one) => shared(rule, one) === 0)
  })
  return covered.length + added.length
}

/** Drafts with cues of one token; those of the network do not overlap, those of the rules may. */
const rules = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([at, length, hasCue]) => draft([range(at + 1, at + 1 + length)], hasCue ? range(at, at + 1) : null)),
  { maxLength: 8 },
)
const learned = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 12 }), fc.boolean()), { maxLength: 6 }).map((drawn) => {
  let at = 0
  return drawn.map(([gap, length, hasCue]) => {
    const first = at + gap + 1
    at = first + length
    return draft([range(first, at)], hasCue ? range(first - 1, first) : null)
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
    const [one] = mergeDrafts([draft([range(3, 9)], range(2, 3))], [draft([range(4, 9), range(20, 24)], range(2, 4), range(0, 2))])
    expect(one).toMatchObject({ content: [range(3, 9), range(20, 24)], cue: range(2, 3), source: range(0, 2) })
  })

  test('takes from the rules what stands inside other words, and what stands alone', () => {
    const around = draft([range(3, 20)], range(2, 3))
    const inside = draft([range(6, 9)], range(5, 6))
    const across = draft([range(15, 40)], range(14, 22))
    const alone = draft([range(50, 60)], range(49, 50))
    expect(mergeDrafts([around], [inside, across, alone])).toEqual([around, inside, alone])
  })

  test('leaves words without a cue to the rules where those know whose they are', () => {
    const speech = draft([range(3, 9)])
    const ruled = draft([range(8, 14)], range(14, 15))
    expect(mergeDrafts([speech], [ruled])).toEqual([ruled])
    expect(mergeDrafts([speech], [])).toEqual([speech])
  })

  test('of thousands of drafts takes linear time', () => {
    const many = (from: number) =>
      Array.from({ length: 30_000 }, (_, i) => draft([range(10 * i + from, 10 * i + 8)], range(10 * i, 10 * i + 1)))
    const started = process.cpuUsage().user
    expect(mergeDrafts(many(2), many(3))).toHaveLength(30_000)
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5)
  })
})
