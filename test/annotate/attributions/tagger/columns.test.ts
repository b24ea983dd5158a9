import { byRules } from '../../../../src/annotate/attributions/found.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../../../../src/annotate/attributions/readings.js'
import {
  bareWord,
  COLUMN_SIZES,
  COLUMNS,
  columnsOf,
  hashOf,
  wordRowsOf,
  type Column,
} from '../../../../src/annotate/attributions/tagger/columns.js'
import { SPELLINGS, SUFFIXES } from '../../../../src/annotate/attributions/tagger/settings.js'
import { sequencesOf } from '../../../../src/annotate/attributions/tagger/index.js'
import { MAX_PIECE_LENGTH } from '../../../../src/annotate/attributions/tagger/settings.js'
import type { Draft, Reading, TokenRange } from '../../../../src/annotate/attributions/types.js'
import { findQuotations } from '../../../../src/annotate/quotes/index.js'
import type { Mention, Sentence } from '../../../../src/document/index.js'
import { segment } from '../../../../src/text/index.js'
import { articleOf } from '../../quotes/vocabulary.js'

function readingIn(text: string, names: Readonly<Record<string, Mention['kind']>> = {}): Reading {
  const mentions = Object.entries(names).map(([name, kind]) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, kind, entity: name }
  })
  const article = { ...articleOf(text), mentions: mentions.toSorted((a, b) => a.start - b.start) }
  const segmented = segment(article, true)
  return readingOf(segmented, findQuotations(segmented))
}

/** "Ada:11 Quill:11 …": the tokens with their numbers in a column; those with 0 stand alone. */
function shown(reading: Reading, column: Column, rules: readonly Draft[] = []): string {
  const numbers = columnsOf(reading, rules)[column]
  return reading.tokens.map(({ start, end }, i) => `${reading.text.slice(start, end)}${numbers[i] === 0 ? '' : `:${numbers[i]}`}`).join(' ')
}

const range = (first: number, last: number): TokenRange => ({ first, last })
function draft(source: TokenRange | null, cue: TokenRange | null, content: TokenRange[]): Draft {
  const cueOfRules = cue && { ...cue, head: cue.first, kind: 'verb' as const, form: 'finite' as const, frame: 'c', thought: false }
  return { stretch: { first: 0, last: 99, block: 0 }, cue: cueOfRules, source, recipient: null, content, found: byRules('verb', null) }
}

/** A model is trained on these numbers: one that changes makes it worse without a word. */
describe('columns', () => {
  test('pos: parts of speech in a fixed order', () => {
    expect(shown(readingIn('Ada Quill of the Harbour Trust said that 3 old ferries quickly sank.'), 'pos')).toBe(
      'Ada:11 Quill:11 of:1 the:5 Harbour:11 Trust:11 said:15 that:13 3:8 old ferries:7 quickly:2 sank:15 .:12',
    )
  })

  test('quote: first, inner and last token between marks, the marks included', () => {
    expect(shown(readingIn('He said: "It is \'shut\' now." They left, and “why” was asked.'), 'quote')).toBe(
      'He said : ":1 It:2 is:2 \':2 shut:2 \':2 now:2 .:2 ":3 They left , and “:1 why:2 ”:3 was asked .',
    )
  })

  test('mention: first and later tokens of names, by kind', () => {
    const names = { 'Ada Quill': 'person', 'Harbour Trust': 'organisation', Corran: 'place', 'Corran Wire': 'publication' } as const
    const { Corran, ...others } = names
    expect(shown(readingIn('Ada Quill of the Harbour Trust told the Corran Wire so.', others), 'mention')).toBe(
      'Ada:1 Quill:2 of the Harbour:3 Trust:4 told the Corran:7 Wire:8 so .',
    )
    expect(shown(readingIn('It rained in Corran.', { Corran }), 'mention')).toBe('It rained in Corran:5 .')
  })

  test('rules: what they take for source, cue and content; sources and cues win', () => {
    const reading = readingIn('Ada Quill said he told us it was shut.')
    const outer = draft(range(0, 2), range(2, 3), [range(3, 9)])
    const inner = draft(range(3, 4), range(4, 6), [range(6, 9)])
    expect(shown(reading, 'rules', [outer])).toBe('Ada:1 Quill:2 said:3 he:5 told:6 us:6 it:6 was:6 shut:6 .')
    expect(shown(reading, 'rules', [outer, inner])).toBe('Ada:1 Quill:2 said:3 he:1 told:3 us:4 it:5 was:6 shut:6 .')
    const told = draft(range(1, 3), null, [range(8, 9)])
    expect(shown(reading, 'rules', [outer, told])).toBe('Ada:1 Quill:1 said:2 he:5 told:6 us:6 it:6 was:6 shut:5 .')
    expect(shown(reading, 'rules')).toBe('Ada Quill said he told us it was shut .')
  })

  test('place: where in its sentence and paragraph a token stands', () => {
    expect(shown(readingIn('It rained. They left early.\nNobody came. Why?'), 'place')).toBe(
      'It:3 rained:2 .:1 They left:2 early:2 .:1 Nobody:3 came:2 .:1 Why ?:1',
    )
  })

  test('block: the kind of the paragraph', () => {
    const text = 'Ferry late\nIt rained.\nThey left.'
    const [title, ...others] = articleOf(text).blocks
    const segmented = segment({ ...articleOf(text), blocks: [{ ...title!, kind: 'title' }, ...others] }, true)
    expect(shown(readingOf(segmented, []), 'block')).toBe('Ferry:2 late:2 It:1 rained:1 .:1 They:1 left:1 .:1')
  })

  test('shape: runs of capitals, small letters, digits and marks, however long', () => {
    const { tokens, text } = readingIn('Ada Quill USA McCain BBC said 1 1987 1980s x-ray co-op Émile , .')
    const shapes = columnsOf(readingIn(text), []).shape
    const shapeOf = (word: string) => shapes[tokens.findIndex(({ start, end }) => text.slice(start, end) === word)]
    for (const [one, other] of [
      ['Ada', 'Quill'],
      ['USA', 'BBC'],
      ['1', '1987'],
    ] as const)
      expect(shapeOf(one)).toBe(shapeOf(other))
    const different = ['Ada', 'USA', 'McCain', 'said', '1987', '1980s', ',', '.'].map(shapeOf)
    expect(new Set(different).size).toBe(different.length)
    expect(different).toEqual([63, 2, 62, 1, 3, 30, 4, 6])
  })

  test('word: rows by the hash of the whole and of its last three letters', () => {
    expect([hashOf(''), hashOf('a'), hashOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
    expect(wordRowsOf('said')).toEqual({ spelling: hashOf('said') % SPELLINGS, suffix: hashOf('aid') % SUFFIXES })
    expect(wordRowsOf('of')).toEqual({ spelling: hashOf('of') % SPELLINGS, suffix: hashOf('of') % SUFFIXES })
  })

  test.each([
    ["'quill'", 'quill'],
    ["''quill", 'quill'],
    ["o'clock", "o'clock"],
    ["'", ''],
    ['', ''],
    ["''''", ''],
  ])('a word is looked up without the apostrophes around it: %s', (word, bare) => {
    expect(bareWord(word)).toBe(bare)
    expect(bareWord(word)).toBe(word.replace(/^'+|'+$/g, ''))
  })

  test('apostrophes without end are stripped in linear time', () => {
    const started = process.cpuUsage().user
    expect(bareWord(`'x${"'".repeat(300_000)}x'`)).toHaveLength(300_002)
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(2)
  })

  const PIECES = [
    'Ada Quill',
    'said',
    '"It is shut."',
    '“',
    '”',
    "'",
    ', ',
    '. ',
    '.\n',
    'É',
    '😀',
    '\ud83d',
    '1,5',
    '%',
    '\u0000',
    'ПОРТ',
    '—',
  ]
  test('hold numbers that their tables have, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const reading = readingIn(pieces.join(' '))
        const columns = columnsOf(reading, [])
        for (const column of COLUMNS) {
          expect(columns[column]).toHaveLength(reading.tokens.length)
          for (const number of columns[column]) expect(number >= 0 && number < COLUMN_SIZES[column], `${column}: ${number}`).toBe(true)
        }
      }),
      { seed: 6, numRuns: 150 },
    )
  })
})

describe('the sequences that are read as one', () => {
  const paragraphs = fc.array(fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 6 }), { maxLength: 4 })

  test('are paragraphs; those too long are cut between sentences, and sentences too long anywhere', () => {
    fc.assert(
      fc.property(paragraphs, (lengths) => {
        const sentences: Sentence[] = []
        let first = 0
        lengths.forEach((own, block) =>
          own.forEach((length) => sentences.push({ start: 0, end: 0, first, last: (first += length), block } as Sentence)),
        )
        const sequences = sequencesOf({ sentences } as unknown as Reading)
        expect(sequences.flatMap((sequence) => [sequence.first, sequence.last]).slice(0, 1)).toEqual(first === 0 ? [] : [0])
        sequences.forEach((sequence, k) => {
          const next = sequences[k + 1]
          expect(sequence.last).toBe(next?.first ?? first)
          expect(sequence.last).toBeGreaterThan(sequence.first)
          expect(sequence.last - sequence.first).toBeLessThanOrEqual(MAX_PIECE_LENGTH)
          const at = sentences.find((sentence) => sentence.first < sequence.last && sequence.last < sentence.last)
          if (at) expect(at.last - at.first).toBeGreaterThan(MAX_PIECE_LENGTH)
          const ends = sentences.findIndex((sentence) => sentence.last === sequence.last)
          const [before, behind] = [sentences[ends], sentences[ends + 1]]
          if (before && behind && before.block === behind.block)
            expect(behind.last - sequence.first, 'the next sentence would have fitted').toBeGreaterThan(MAX_PIECE_LENGTH)
          const blocks = sentences
            .filter((sentence) => sentence.first < sequence.last && sequence.first < sentence.last)
            .map(({ block }) => block)
          expect(new Set(blocks).size).toBe(1)
        })
      }),
      { seed: 2, numRuns: 300 },
    )
  })
})
