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

const shared = (a: Draft, b: Draft) =>
  a.content
    .flatMap((x) => b.content.map((y) => Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first))))
    .reduce((m, n) => m + n, 0)
const size = ({ content }: Draft) => content.reduce((sum, { first, last }) => sum + last - first, 0)

/** What the network found, and how sure it is. */
const sure = (found: Draft, certainty = 1): LearnedDraft => ({ ...found, certainty: () => certainty })

/** Merging by comparing every draft with every other: which drafts of the network stay, and which of the rules as they are. */
function naiveMerge(learned: readonly LearnedDraft[], rules: readonly Draft[]): { learned: Draft[]; rules: Draft[] } {
  const taken: Draft[] = []
  const replacing: Draft[] = []
  const kept = learned.filter((one) => {
    const agreement = (rule: Draft) => shared(rule, one) / (size(rule) + size(one) - shared(rule, one))
    const [partner] = rules
      .filter((rule) => !taken.includes(rule) && agreement(rule) >= 0.5)
      .toSorted((a, b) => agreement(b) - agreement(a))
    if (!partner) return one.certainty() >= MIN_CERTAINTY && rules.every((rule) => shared(rule, one) === 0)
    taken.push(partner)
    const contradicts = one.cue !== null && partner.cue !== null && one.cue.first !== partner.cue.first
    if (contradicts) replacing.push(partner)
    return !contradicts
  })
  return { learned: kept, rules: rules.filter((rule) => !taken.includes(rule) || replacing.includes(rule)) }
}

/** Drafts with cues of one token; those of the network do not overlap, those of the rules may. */
const rules = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([at, length, hasCue]) => draft([range(at + 1, at + 1 + length)], hasCue ? range(at, at + 1) : null)),
  { maxLength: 8 },
)
const learned = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 12 }), fc.boolean(), fc.constantFrom(0.2, MIN_CERTAINTY, 0.9)), { maxLength: 6 })
  .map((drawn) => {
    let at = 0
    return drawn.map(([gap, length, hasCue, certainty]) => {
      const first = at + gap + 1
      at = first + length
      return sure(draft([range(first, at)], hasCue ? range(first - 1, first) : null), certainty)
    })
  })

describe('merging', () => {
  test('takes what comparing all with all would take, in the order of contents', () => {
    fc.assert(
      fc.property(learned, rules, (one, other) => {
        const merged = mergeDrafts(one, other)
        const wanted = naiveMerge(one, other)
        expect(merged).toHaveLength(wanted.learned.length + wanted.rules.length)
        for (const rule of wanted.rules) expect(merged).toContain(rule)
        for (const { content } of wanted.learned) expect(merged.some((draft) => draft.content[0] === content[0])).toBe(true)
        const starts = merged.map(({ content }) => content[0]!.first)
        expect(starts.toSorted((a, b) => a - b)).toEqual(starts)
      }),
      { seed: 21, numRuns: 1_000 },
    )
  })

  test("keeps the network's edges where both found a statement, and what only the rules know of it", () => {
    const [one] = mergeDrafts([sure(draft([range(3, 9)], range(2, 3)), 0)], [draft([range(4, 9), range(12, 13)], range(2, 4), range(0, 2))])
    expect(one).toMatchObject({ content: [range(3, 9), range(12, 13)], cue: range(2, 3), source: range(0, 2) })
  })

  test('believes the rules where both contradict each other', () => {
    const learned = sure(draft([range(3, 30)], range(2, 3)))
    const rule = draft([range(6, 9)], range(5, 6))
    expect(mergeDrafts([learned], [rule])).toEqual([rule])
  })

  test('a statement of the rules confirms one of the network and no second', () => {
    const halves = [sure(draft([range(3, 8)], range(2, 3))), sure(draft([range(8, 13)], range(2, 3)))]
    const merged = mergeDrafts(halves, [draft([range(3, 13)], range(2, 3))])
    expect(merged.map(({ content }) => content)).toEqual([[range(3, 8)]])
  })

  test('believes the rules where the two name different cues of one content', () => {
    const rule = draft([range(6, 9)], range(5, 6))
    expect(mergeDrafts([sure(draft([range(5, 9)], range(3, 4)))], [rule])).toEqual([rule])
  })

  test('takes what only the network found where it is sure', () => {
    const learned = draft([range(3, 9)], range(2, 3))
    expect(mergeDrafts([sure(learned, MIN_CERTAINTY)], [])).toHaveLength(1)
    expect(mergeDrafts([sure(learned, MIN_CERTAINTY - 0.01)], [])).toEqual([])
  })

  test('of thousands of drafts takes linear time', () => {
    const many = (from: number) =>
      Array.from({ length: 30_000 }, (_, i) => draft([range(10 * i + from, 10 * i + 8)], range(10 * i, 10 * i + 1)))
    const started = process.cpuUsage().user
    expect(
      mergeDrafts(
        many(2).map((found) => sure(found)),
        many(3),
      ),
    ).toHaveLength(30_000)
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5)
  })
})
