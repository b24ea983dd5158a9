import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { beginOf, STRETCHES, type Role, type Side } from '../../../src/annotate/attributions/tagger/labels.js'
import { readArticles } from '../../../scripts/train-attribution/articles.js'
import { scoreCharacters } from '../../../scripts/train-attribution/score.js'
import { labelledSequences } from '../../../scripts/train-attribution/sequences.js'
import { readStandOff } from '../../../scripts/train-attribution/stand-off.js'

const begin = (role: Role, side: Side) => beginOf(STRETCHES.findIndex((stretch) => stretch.role === role && stretch.side === side))

const TEXT = 'The quay is shut, Ada Quill said.\n\nIt may reopen in May, she told the harbour board.'
const STAND_OFF = `T1\tContent 0 16\tThe quay is shut
T2\tSource 18 27\tAda Quill
T3\tCue 28 32\tsaid
T4\tAttribution 28 32\tsaid
E1\tAttribution:T4 Content:T1 Source:T2 Cue:T3
T5\tContent 35 48;49 55\tIt may reopen in May
T6\tSource 57 60\tshe
T7\tCue 61 65\ttold
E2\tAttribution:T7 Content:T5 Source:T6 Cue:T7
E3\tAttribution:T7 Cue:T7
`

describe('stand-off annotations', () => {
  test('are statements with spans; those without a content are left out', () => {
    expect(readStandOff(STAND_OFF)).toEqual([
      { source: [{ start: 18, end: 27 }], cue: [{ start: 28, end: 32 }], content: [{ start: 0, end: 16 }] },
      {
        source: [{ start: 57, end: 60 }],
        cue: [{ start: 61, end: 65 }],
        content: [
          { start: 35, end: 48 },
          { start: 49, end: 55 },
        ],
      },
    ])
  })

  test('may give several parts in one role', () => {
    const file = 'T1\tContent 0 3\tabc\nT2\tContent 5 8\tdef\nE1\tAttribution:T9 Content:T1 Content2:T2\n'
    expect(readStandOff(file)[0]?.content).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ])
  })
})

describe('articles', () => {
  function withFolder<T>(files: Readonly<Record<string, string>>, read: (folder: string) => T): T {
    const folder = mkdtempSync(join(tmpdir(), 'headwater-training-'))
    try {
      for (const part of ['text', 'attributions']) mkdirSync(join(folder, part))
      for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content)
      return read(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const files = { 'text/quay.txt': TEXT, 'attributions/quay_00aa.ann': STAND_OFF, 'attributions/quay_00ab.ann': '', 'text/other.txt': TEXT }

  test('come with every annotation of their name; without one they are left out', () => {
    const articles = withFolder(files, readArticles)
    expect(articles.map(({ marked }) => marked.map((statements) => statements.length))).toEqual([[2, 0]])
  })

  test('become a sequence a paragraph, labelled as the first annotator did', () => {
    const [article] = withFolder(files, readArticles)
    const sequences = labelledSequences(article!, (norm) => norm.length)
    expect(sequences.map(({ labels }) => labels.length)).toEqual([9, 12])
    const content = begin('content', 'before')
    const [source, cue] = [begin('source', 'before'), begin('cue', 'behind')]
    expect([...sequences[0]!.labels]).toEqual([content, content + 1, content + 1, content + 1, 1, source, source + 1, cue, 0])
    expect(sequences[1]!.features.slice(0, sequences[1]!.features.length / 12)[0]).toBe(2)
  })

  test('begin no sequence within a stretch', () => {
    const across = 'T1\tContent 0 55\tall\nT2\tCue 61 65\ttold\nE1\tAttribution:T2 Content:T1 Cue:T2\n'
    const [article] = withFolder({ 'text/quay.txt': TEXT, 'attributions/quay_00aa.ann': across }, readArticles)
    const [first, second] = labelledSequences(article!, () => 0)
    expect(first!.labels[0]! % 2).toBe(0)
    expect(second!.labels[0]).toBe(first!.labels[0])
    expect(second!.labels[1]).toBe(first!.labels[0]! + 1)
  })
})

describe('the score', () => {
  const text = 'Ada, 9, said no.'
  const tokens = [
    { start: 0, end: 3 },
    { start: 3, end: 4 },
    { start: 5, end: 6 },
    { start: 6, end: 7 },
    { start: 8, end: 12 },
    { start: 13, end: 15 },
    { start: 15, end: 16 },
  ]
  const source = begin('source', 'before')
  const labels = Uint8Array.from([source, source + 1, source + 1, source + 1, begin('cue', 'behind'), 0, 0])
  const statement = { source: [{ start: 0, end: 3 }], cue: [{ start: 8, end: 12 }], content: [{ start: 13, end: 15 }] }

  test('counts letters and digits', () => {
    const { source: sources, cue, content } = scoreCharacters([{ text, tokens, labels, marked: [[statement]] }])
    expect(sources).toEqual({ precision: 3 / 4, recall: 1, f1: 6 / 7 })
    expect(cue.f1).toBe(1)
    expect(content).toEqual({ precision: 0, recall: 0, f1: 0 })
  })

  test('holds the labels against every person', () => {
    const { source: sources } = scoreCharacters([{ text, tokens, labels, marked: [[statement], []] }])
    expect(sources).toEqual({ precision: 3 / 8, recall: 1, f1: 6 / 11 })
  })
})
