import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bySpan, type Span, type Statement } from '../../../src/document/index.js'
import { statementsIn } from './vocabulary.js'

const PIECES = [
  ['Reed', 'Ann Reed', 'he', 'officials', 'a source', 'CNN', 'the council', 'a spokeswoman', 'who', 'the report'],
  ['said', 'told', 'according to', 'denied', 'declined to say', 'reportedly', 'is believed to', 'asked', 'saying', 'reports', 'thinks'],
  ['that', 'the pier was shut', 'it rained', '"It is shut."', '“It is', 'shut,”', 'and', 'but', ', ', '. ', '.\n', ': ', '—', '😀', 'if'],
] as const

/** Sentences of everything the rules look for, in every order. */
const garbled = fc.array(fc.constantFrom(...PIECES.flat()), { maxLength: 40 }).map((pieces) => pieces.join(' '))

function spansOf({ source, cue, content }: Statement): Span[] {
  return [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]
}

test('spans lie in the text and hold words; contents are in order and apart; statements are in order with ids of their own', () => {
  fc.assert(
    fc.property(garbled, (text) => {
      const statements = statementsIn(text)
      for (const statement of statements) {
        for (const span of spansOf(statement)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end).trim()).not.toBe('')
        }
        expect(statement.content.length).toBeGreaterThan(0)
        statement.content.slice(1).forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(statement.content[index]!.end))
      }
      const starts = statements.map(({ content }) => content[0]!)
      expect([...starts].sort(bySpan)).toEqual(starts)
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
    }),
    { seed: 7, numRuns: 400 },
  )
})

test('the same text gives the same statements', () => {
  const text = 'Reed said it was shut. "It will stay so," she told CNN, according to officials.'
  expect(statementsIn(text)).toEqual(statementsIn(text))
})

test('a long line of crossing quotations and cues is read in linear time', () => {
  const started = Date.now()
  statementsIn('"It is shut. It said" he said that. "He told us said, and they said. '.repeat(4_000))
  expect(Date.now() - started).toBeLessThan(20_000)
})
