import { describe, expect, test } from 'vitest'
import { isIsoTime, isOutBy } from '../../src/document/index.js'

test.each([
  ['2024-05-03', true],
  ['2024-05-03T21:00Z', true],
  ['2024-05-03T21:00:30.5+02:00', true],
  ['2024-02-30', false],
  ['2024-13-01', false],
  ['2024-05-03T25:00', false],
  ['2024-05', false],
  ['3 May 2024', false],
  ['2024-05-03 and more', false],
])('%s is a time: %s', (text, is) => {
  expect(isIsoTime(text)).toBe(is)
})

describe('isOutBy', () => {
  test.each([
    // a day is over at its end, wherever it was
    ['2024-05-03', '2024-05-03', true],
    ['2024-05-04', '2024-05-03', false],
    ['2024-05-03T23:59:00-10:00', '2024-05-03', true],
    ['2024-05-04T00:30:00+10:00', '2024-05-03', false],
    // an article of that day may have been out by noon: only days are known
    ['2024-05-03', '2024-05-03T12:00Z', true],
    ['2024-05-04', '2024-05-03T12:00Z', false],
    // instants, where both have a zone
    ['2024-05-03T13:00+02:00', '2024-05-03T12:00Z', true],
    ['2024-05-03T13:00Z', '2024-05-03T12:00Z', false],
    ['2024-05-04T01:00+14:00', '2024-05-03T12:00Z', true],
    // the clock on the wall, where one has none
    ['2024-05-03T11:59', '2024-05-03T12:00Z', true],
    ['2024-05-03T12:01', '2024-05-03T12:00+05:00', false],
    // nothing that is no day
    ['2024-05', '2024-06-01', false],
    ['yesterday', '2024-06-01', false],
  ])('%s by %s: %s', (published, asOf, is) => {
    expect(isOutBy(published, asOf)).toBe(is)
  })
})
