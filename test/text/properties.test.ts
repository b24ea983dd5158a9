import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment, splitSentences } from '../../src/text/index.js'
import { articleOf } from './vocabulary.js'

const PIECES = [
  'He said',
  '“',
  '”',
  "'",
  '"',
  '. ',
  '.',
  '...',
  '…',
  '?!',
  ' ',
  '\n',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ufeff',
  '\u200b',
  '😀',
  '👩‍👩‍👧',
  '\ud83d',
  '\udc00',
  'U.S.',
  'p. m.',
  'Mr.',
  'can’t',
  "don't",
  '3,000',
  '$5.2m',
  'x'.repeat(300),
  '#a',
  '@b',
  'http://c.d/e?f=g',
  '\t',
  '\0',
  '(',
  ')',
  '—',
  'é',
  'e\u0301',
  'Ω',
  '漢字',
]
const messy = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('sentences and tokens lie in the text, in order, without overlap, each token in its sentence', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const { sentences, tokens } = segment(articleOf(text), true)
      let sentenceEnd = 0
      let next = 0
      sentences.forEach((sentence, index) => {
        expect(sentence.start).toBeGreaterThanOrEqual(sentenceEnd)
        expect(sentence.end).toBeGreaterThan(sentence.start)
        expect(sentence.first).toBe(next)
        let tokenEnd = sentence.start
        for (const token of tokens.slice(sentence.first, sentence.last)) {
          expect(token.sentence).toBe(index)
          expect(token.start).toBeGreaterThanOrEqual(tokenEnd)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.end).toBeLessThanOrEqual(sentence.end)
          tokenEnd = token.end
        }
        sentenceEnd = sentence.end
        next = sentence.last
      })
      expect(sentenceEnd).toBeLessThanOrEqual(text.length)
      expect(next).toBe(tokens.length)
    }),
    { numRuns: 1000 },
  )
})

test('every character that is not white space is in a sentence, and the letters of a sentence are in its tokens', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const { sentences, tokens } = segment(articleOf(text), true)
      const covered = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end)).join('')
      const bare = (value: string) => value.replace(/[\s\u0085\u200b]/gu, '')
      expect(bare(covered(splitSentences(text, { start: 0, end: text.length })))).toBe(bare(text))
      const letters = (value: string) => value.replace(/[^a-z]/giu, '')
      expect(letters(covered(tokens))).toBe(letters(covered(sentences)))
    }),
    { numRuns: 1000 },
  )
})

test('a token’s norm is its text in lower case with straight quotes', () => {
  const text = 'The Mayor’s “Plan”.'
  const { tokens } = segment(articleOf(text), true)
  expect(tokens.map(({ norm }) => norm)).toEqual(['the', 'mayor', "'s", '"', 'plan', '"', '.'])
})

test('an article in a language that is not supported has no tokens', () => {
  expect(segment(articleOf('Es regnet. Es hört auf.'), false).tokens).toEqual([])
})

test('blocks that are not report are left out', () => {
  const article = articleOf('It rained. Sign up now.')
  article.blocks = [
    { kind: 'paragraph', start: 0, end: 10 },
    { kind: 'promo', start: 11, end: 23 },
  ]
  expect(segment(article, true).sentences).toHaveLength(1)
})

test.each(['word ', 'a', '.', '. ', '"', '“', 'A. ', '? ', '1/2/', 'http://a.b/', '\u{1f600}', '(', 'Mr. '])(
  'a megabyte of %j in one line takes seconds, not hours',
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    const start = performance.now()
    segment(articleOf(text), true)
    expect(performance.now() - start).toBeLessThan(15_000)
  },
)
