import { expect } from 'vitest'
import { resolveDates } from '../../../src/annotate/dates/index.js'
import type { Article, ResolvedTime } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'
import { articleWith, paragraphsOf } from '../../articles.js'

function articleOf(text: string, published: string | null): Article {
  return articleWith({
    text,
    blocks: paragraphsOf(text),
    published: published === null ? null : { value: published, basis: 'given', certainty: 'stated' },
  })
}

export function datesIn(text: string, published: string | null): ResolvedTime[] {
  return resolveDates(segment(articleOf(text, published), true))
}

/** The values of all dated expressions of a text, in reading order, separated by blanks. */
export function expectDate(text: string, published: string | null, values: string): void {
  expect(
    datesIn(text, published)
      .map(({ value }) => value)
      .join(' '),
    text,
  ).toBe(values)
}

/** The words of all dated expressions of a text. */
export function expectWords(text: string, ...words: string[]): void {
  expect(
    datesIn(text, '2017-06-07').map(({ start, end }) => text.slice(start, end)),
    text,
  ).toEqual(words)
}

export function expectNoDate(text: string): void {
  expectWords(text)
}
