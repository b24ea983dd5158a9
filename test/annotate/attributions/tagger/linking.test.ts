import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginOf,
  continues,
  GAP,
  LABELS,
  labelsOf,
  mayFollow,
  OUTSIDE,
  STRETCHES,
  stretchOf,
  type StatementParts,
} from '../../../../src/annotate/attributions/tagger/labels.js'
import { linkStatements, rangesOf, type LabelledRange, type Places } from '../../../../src/annotate/attributions/tagger/linking.js'
import type { TokenRange } from '../../../../src/annotate/attributions/types.js'

const SHORT = { source: 's', cue: 'c', content: 'w' } as const

/** "w> c. w<": a letter a token (capital: first of its stretch), then where its partner is; "·" outside, "-" between parts. */
function drawn(labels: Uint8Array): string {
  const letters = Array.from(labels, (label) => {
    if (label === OUTSIDE) return '·'
    if (label === GAP) return '-'
    const { role, side } = STRETCHES[stretchOf(label)]!
    const letter = continues(label) ? SHORT[role] : SHORT[role].toUpperCase()
    return `${letter}${{ before: '>', behind: '<', elsewhere: '?' }[side]}`
  })
  return letters.join(' ')
}

const range = (first: number, last: number): TokenRange => ({ first, last })
const bare = ({ first, last }: TokenRange): TokenRange => range(first, last)
const partsOf = ({ source, cue, content }: { source: TokenRange | null; cue: TokenRange | null; content: readonly TokenRange[] }) => ({
  source: source && bare(source),
  cue: cue && bare(cue),
  content: content.map(bare),
})
const onePlace: Places = { sentence: () => 0, block: () => 0 }

describe('labels', () => {
  const label = (statements: readonly StatementParts[], count: number, blockOf: (token: number) => number = () => 0) =>
    drawn(labelsOf(statements, count, blockOf))

  test('say on which side the partner stands, and mark what lies between parts', () => {
    const statement = { content: [range(1, 3), range(6, 8)], cue: [range(4, 5)], source: [range(3, 4)] }
    expect(label([statement], 9)).toBe('· W> w> S> C< - W< w< ·')
    expect(label([{ content: [range(3, 5)], cue: [range(1, 2)], source: [range(0, 1)] }], 5)).toBe('S> C> - W< w<')
    expect(label([{ content: [range(0, 1)], cue: [range(1, 2)], source: [range(2, 4)] }], 4)).toBe('W> C< S< s<')
  })

  test('tell contents of another paragraph from those beside their cue', () => {
    const statement = { content: [range(2, 4), range(5, 6)], cue: [range(1, 2)], source: [range(0, 1)] }
    expect(label([statement], 7, (token) => (token < 4 ? 0 : 1))).toBe('S> C> W< w< · W? ·')
  })

  test('do without a cue or a source', () => {
    expect(label([{ content: [range(1, 3)], cue: [], source: [] }], 4)).toBe('· W< w< ·')
    expect(label([{ content: [range(1, 3)], cue: [], source: [range(0, 1)] }], 3)).toBe('S< W< w<')
    expect(label([{ content: [], cue: [], source: [] }], 2)).toBe('· ·')
  })

  test('let sources and cues win over contents, and the first statement over later ones', () => {
    const outer = { content: [range(2, 7)], cue: [range(1, 2)], source: [range(0, 1)] }
    const inner = { content: [range(5, 7)], cue: [range(4, 5)], source: [range(3, 4)] }
    expect(label([outer, inner], 7)).toBe('S> C> W< S> C> W< w<')
    expect(label([inner, outer], 7)).toBe('S> C> W< S> C> W< w<')
  })

  test('follow one another only where a stretch has begun', () => {
    for (let before = 0; before < LABELS; before++)
      for (let after = 0; after < LABELS; after++) {
        const goesOn = after > GAP && after % 2 === 1
        expect(mayFollow(after, before)).toBe(!goesOn || (before > GAP && stretchOf(before) === stretchOf(after)))
      }
  })
})

/** Parts in any order: one cue, at most one source, one to three contents, words between them. */
const windowOfParts = fc.record({
  roles: fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 3 })).chain(([hasSource, contents]) => {
    const roles = ['cue', ...(hasSource ? ['source'] : []), ...Array<string>(contents).fill('content')]
    return fc.shuffledSubarray(roles, { minLength: roles.length })
  }),
  lengths: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
  gaps: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
})
const paragraphs = fc.array(fc.array(windowOfParts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })

interface Laid {
  readonly statements: StatementParts[]
  readonly sentences: number[]
  readonly blocks: number[]
}

/** Lays statements side by side, each a sentence of its own. */
function layOut(drawnParagraphs: readonly (readonly { roles: string[]; lengths: number[]; gaps: number[] }[])[]): Laid {
  const laid: Laid = { statements: [], sentences: [], blocks: [] }
  drawnParagraphs.forEach((windows, block) => {
    for (const { roles, lengths, gaps } of windows) {
      const parts: Record<string, TokenRange[]> = { source: [], cue: [], content: [] }
      const sentence = laid.statements.length
      let at = laid.blocks.length
      roles.forEach((role, i) => {
        at += gaps[i]!
        parts[role]!.push(range(at, at + lengths[i]!))
        at += lengths[i]!
      })
      at += gaps[5]!
      while (laid.blocks.length < at) {
        laid.blocks.push(block)
        laid.sentences.push(sentence)
      }
      laid.statements.push(parts as unknown as StatementParts)
    }
  })
  return laid
}

describe('linking', () => {
  test('brings back whole what stands side by side in sentences of its own, with one cue and at most one source each', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        const { statements, sentences, blocks } = layOut(given)
        const places = { sentence: (token: number) => sentences[token]!, block: (token: number) => blocks[token]! }
        const labels = labelsOf(statements, blocks.length, places.block)
        const wanted = statements.map(({ source, cue, content }) => ({ source: source[0] ?? null, cue: cue[0]!, content }))
        expect(linkStatements(rangesOf(labels), places).map(partsOf)).toEqual(wanted)
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  /** Labels that may follow one another, in paragraphs. */
  const anyLabels = fc.array(fc.record({ pick: fc.nat(1000), breaks: fc.nat(9) }), { maxLength: 60 }).map((picks) => {
    const labels: number[] = []
    const blocks: number[] = []
    for (const { pick, breaks } of picks) {
      const isNew = blocks.length === 0 || breaks === 0
      const before = isNew ? null : labels.at(-1)!
      const allowed = Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, before))
      labels.push(allowed[pick % allowed.length]!)
      blocks.push((blocks.at(-1) ?? 0) + (isNew ? 1 : 0))
    }
    return { labels: Uint8Array.from(labels), blocks }
  })

  test('stretches are the tokens with a role, each once and in order', () => {
    fc.assert(
      fc.property(anyLabels, ({ labels }) => {
        const copy = new Uint8Array(labels.length)
        for (const { first, last, role, side } of rangesOf(labels)) {
          const stretch = STRETCHES.findIndex((other) => other.role === role && other.side === side)
          for (let i = first; i < last; i++) {
            expect(copy[i]).toBe(0)
            copy[i] = beginOf(stretch) + (i === first ? 0 : 1)
          }
        }
        expect([...copy]).toEqual(Array.from(labels, (label) => (label > GAP ? label : 0)))
      }),
      { seed: 12, numRuns: 200 },
    )
  })

  test('gives every content to the next cue on its side, else on the other, whatever the labels', () => {
    fc.assert(
      fc.property(anyLabels, ({ labels, blocks }) => {
        const places = { sentence: (token: number) => token, block: (token: number) => blocks[token]! }
        const ranges = rangesOf(labels)
        const linked = linkStatements(ranges, places)
        const cueOf = (content: LabelledRange) => linked.find((statement) => statement.content.includes(content))!.cue
        expect(linked.flatMap(({ content }) => content).toSorted((a, b) => a.first - b.first)).toEqual(
          ranges.filter(({ role }) => role === 'content'),
        )
        for (const content of ranges.filter(({ role, side }) => role === 'content' && side !== 'elsewhere')) {
          const cues = ranges.filter(({ role, first }) => role === 'cue' && blocks[first] === blocks[content.first])
          if (cues.length === 0) continue
          const right = cues.find(({ first }) => first > content.first)
          const left = cues.findLast(({ first }) => first < content.first)
          expect(cueOf(content)).toBe(content.side === 'before' ? (right ?? left) : (left ?? right))
        }
        for (const { source, cue } of linked) if (source && cue) expect(blocks[source.first]).toBe(blocks[cue.first])
      }),
      { seed: 13, numRuns: 500 },
    )
  })

  const stretch = (first: number, role: LabelledRange['role'], side: LabelledRange['side']): LabelledRange => ({
    first,
    last: first + 1,
    role,
    side,
  })

  test('a cue without a source shares that of the cue before it in the sentence only', () => {
    const ranges = [
      stretch(0, 'source', 'before'),
      stretch(1, 'cue', 'before'),
      stretch(2, 'content', 'behind'),
      stretch(3, 'cue', 'before'),
      stretch(4, 'content', 'behind'),
      stretch(5, 'cue', 'before'),
      stretch(6, 'content', 'behind'),
    ]
    const linked = linkStatements(ranges, { block: () => 0, sentence: (token) => (token < 5 ? 0 : 1) })
    expect(linked.map(({ source }) => source?.first)).toEqual([0, 0, undefined])
  })

  test('a signature below takes the paragraph that it signs, unless that has a cue', () => {
    const words = stretch(0, 'content', 'elsewhere')
    const signature = [stretch(5, 'source', 'behind'), stretch(4, 'cue', 'behind')].toSorted((a, b) => a.first - b.first)
    const places = { sentence: (token: number) => token, block: (token: number) => (token < 4 ? 0 : 1) }
    expect(linkStatements([words, ...signature], places).map(partsOf)).toEqual([
      { source: range(5, 6), cue: range(4, 5), content: [range(0, 1)] },
    ])
    const said = [stretch(1, 'cue', 'behind'), stretch(2, 'content', 'behind')]
    expect(linkStatements([...said, ...signature], places).map(partsOf)).toEqual([
      { source: null, cue: range(1, 2), content: [range(2, 3)] },
    ])
  })

  test('a cue without a content is no statement, a content without a cue is', () => {
    expect(linkStatements([stretch(0, 'cue', 'before')], onePlace)).toEqual([])
    expect(linkStatements([stretch(0, 'content', 'behind')], onePlace).map(partsOf)).toEqual([
      { source: null, cue: null, content: [range(0, 1)] },
    ])
  })

  test('a paragraph of cues and contents without end is linked in linear time', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => (i % 2 === 0 ? stretch(i, 'cue', 'before') : stretch(i, 'content', 'before')))
    const started = process.cpuUsage().user
    expect(linkStatements(many(200_000), onePlace)).toHaveLength(99_999)
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5)
  })
})
