import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignedRuns, compareWords, type ComparedPiece } from '../../../src/report/wordings/compare.js'
import { wordsIn } from '../../../src/report/wordings/words.js'

/** "had [-a-] {+that+} discussion" */
function marked(pieces: readonly ComparedPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'differs' ? `{+${text}+}` : `[-${text}-]`)).join('')
}

function shown(pieces: readonly ComparedPiece[]): string {
  return pieces.flatMap(({ kind, text }) => (kind === 'left-out' ? [] : [text])).join('')
}

const PLAIN = ['a', 'b', 'A', 'é', 'e\u0301', 'd\u0323\u0307', '1', '2', ' ', '  ', '\u00a0', '\n', '.', ',', '’', "'", '-', '(', '£', '?']
/** Right to left with a vowel sign, Devanagari with a joined cluster, Hangul in parts, emoji and flags that share a half. */
const JOINED = [
  'שָׁ',
  'ل',
  'ا',
  'क्षि',
  '\u1100\u1161\u11a8',
  '👍',
  '👍🏽',
  '👨\u200d👩\u200d👧',
  '🇬🇧',
  '🇬🇷',
  '👩',
  '👨\u200d👩\u200d👦',
  '❤️',
  '1️⃣',
  '\u200f',
  '\u200b',
  '\ud800',
]
const texts = fc.array(fc.constantFrom(...PLAIN, ...JOINED), { maxLength: 30 }).map((parts) => parts.join(''))
const sentences = fc
  .array(fc.constantFrom('the', 'ferry', 'struck', 'a', 'pier', 'on', 'Tuesday', 'harbour', '“the', 'pier,', '14'), { maxLength: 14 })
  .map((words) => words.join(' '))

/** The length of the longest common subsequence, from its definition. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? 1 + lengths[i + 1]![j + 1]! : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  return lengths[0]![0]!
}

describe('compareWords', () => {
  test.each([
    ['I have not had a discussion', 'I have not had that discussion', 'I have not had [-a-]{+that+} discussion'],
    [
      'not had a discussion with him (Trump) about that',
      'not had a discussion with him',
      'not had a discussion with him[-(Trump) about that-]',
    ],
    ['seven primarily Muslim countries', 'six Muslim countries', '[-seven primarily-]{+six+} Muslim countries'],
    ['“We don’t know,” she said', "we don't know - she said", "we don't know - she said"],
    ['struck in the harbour', 'struck at the quay', 'struck [-in the harbour-]{+at the quay+}'],
    ['3,000 people', '3,500 people', '[-3,000-]{+3,500+} people'],
    ['it was -5 degrees', 'it was 5 degrees', 'it was [--5-]{+5+} degrees'],
    ['', 'all of it', '{+all of it+}'],
    ['all of it', '', '[-all of it-]'],
    ['', '', ''],
  ])('%s | %s', (a, b, expected) => {
    expect(marked(compareWords(a, b).b)).toBe(expected)
  })

  test('both texts are shown exactly, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, sentences, fc.string({ unit: 'binary' })),
        fc.oneof(texts, sentences, fc.string({ unit: 'binary' })),
        (a, b) => {
          const compared = compareWords(a, b)
          expect(shown(compared.a)).toBe(a)
          expect(shown(compared.b)).toBe(b)
        },
      ),
      { seed: 7, numRuns: 500 },
    )
  })

  test('nothing is cut inside a character', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const borders = new Set([...graphemes.segment(b)].map(({ index }) => index)).add(b.length)
        let position = 0
        for (const { kind, text } of compareWords(a, b).b) {
          if (kind === 'left-out') continue
          expect(borders).toContain(position)
          position += text.length
        }
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  test('as many words are the same as by the definition of the longest common subsequence', () => {
    fc.assert(
      fc.property(fc.oneof(texts, sentences), fc.oneof(texts, sentences), (a, b) => {
        const [aWords, bWords] = [wordsIn(a), wordsIn(b)]
        const runs = alignedRuns(aWords, bWords)
        const same = runs.filter((run) => run.same)
        expect(same.reduce((sum, run) => sum + run.aTo - run.aFrom, 0)).toBe(
          commonWords(
            aWords.map(({ key }) => key),
            bWords.map(({ key }) => key),
          ),
        )
        for (const { aFrom, aTo, bFrom, bTo } of same)
          expect(aWords.slice(aFrom, aTo).map(({ key }) => key)).toEqual(bWords.slice(bFrom, bTo).map(({ key }) => key))
        // one after the other, without gaps, to the end of both
        expect(runs.reduce((at, run) => (run.aFrom === at ? run.aTo : NaN), 0)).toBe(aWords.length)
        expect(runs.reduce((at, run) => (run.bFrom === at ? run.bTo : NaN), 0)).toBe(bWords.length)
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('a text compared with itself, or with one that has its words, is all the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(compareWords(text, text).b.every(({ kind }) => kind === 'same')).toBe(true)
        expect(compareWords(text, text).share).toBe(1)
      }),
      { seed: 7 },
    )
  })

  test('the share is of the shorter text', () => {
    expect(compareWords('the ferry struck a pier on Tuesday', 'struck a pier').share).toBe(1)
    expect(compareWords('the ferry struck', 'a tram fell over').share).toBe(0)
    expect(compareWords('', 'a tram').share).toBe(0)
  })

  test('texts that have nothing in common and thousands of words are given up, not waited for', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ')
    const compared = compareWords(long('a'), long('b'))
    expect(compared.share).toBe(0)
    expect(shown(compared.b)).toBe(long('b'))
  })
})
