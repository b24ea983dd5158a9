import { expect, test } from 'vitest'
import { propositionsOf } from '../../src/claims/propositions.js'
import { readText } from '../reading.js'

/** The propositions of a report below its title, as the words they cover. */
function propositions(report: string): string[] {
  const article = readText(`The pier burned\n\n${report}`)
  return propositionsOf(article, 0)
    .map(({ start, end }) => article.article.text.slice(start, end))
    .filter((words) => words !== 'The pier burned')
}

test.each([
  'The person asked not to be named because the inquiry was not public.',
  'The officials spoke on condition of anonymity because the talks were private.',
])('why a source is unnamed is no claim: %s', (sentence) => {
  expect(propositions(sentence)).toEqual([])
})

test.each(['“The fire is out,” she said as she left the pier.', 'Ann Reed said on Monday after the meeting: “The fire is out.”'])(
  'who says it and when is no claim: %s',
  (sentence) => {
    expect(propositions(sentence)).toEqual(['The fire is out'])
  },
)

test('what a speaker takes for granted is still said by that speaker', () => {
  const takenForGranted = (sentence: string): boolean[] =>
    propositionsOf(readText(`The pier burned\n\n${sentence}`), 0)
      .filter(({ isHeadline }) => !isHeadline)
      .map(({ presupposed }) => presupposed)
  expect(takenForGranted('“The roof fell when the first crew came to the pier,” said Ann Reed.')).toEqual([false, false])
  expect(takenForGranted('The roof fell when the first crew came to the pier, said Ann Reed.')).toEqual([false, true])
})

test('what an unnamed source says is one', () => {
  expect(propositions('An aide who asked not to be named said the ferry hit the pier.')).toEqual(['the ferry hit the pier'])
})

test.each([
  'PENMORE, England, May 3 (AP) — The ferry hit the pier of the harbour.',
  'PENMORE — The ferry hit the pier of the harbour.',
  'The ferry hit the pier of the harbour.',
])('a dateline is no part of a claim: %s', (sentence) => {
  expect(propositions(sentence)).toEqual(['The ferry hit the pier of the harbour'])
})

test.each(['declined to comment on the fire', 'refused to discuss the fire', 'would not say whether the fire was out'])(
  'who %s asserts nothing',
  (refusal) => {
    const article = readText(`The pier burned\n\nPenmore Ferries, which runs the pier, ${refusal}.`)
    expect(
      propositionsOf(article, 0)
        .filter(({ isHeadline, presupposed }) => !isHeadline && !presupposed)
        .map(({ stance }) => stance),
    ).toEqual(['declines'])
  },
)
