import { expect } from 'vitest'
import { resolveDates } from '../../../src/annotate/dates/index.js'
import type { Article, ResolvedTime } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'

/** An article with one paragraph per line. */
function articleOf(text: string, published: string | null): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph' as const,
    start: line.index,
    end: line.index + line[0].length,
  }))
  return {
    id: 'a',
    source: 'a.txt',
    url: null,
    title: null,
    authors: [],
    publisher: null,
    published: published === null ? null : { value: published, basis: 'given', certainty: 'stated' },
    modified: null,
    language: 'en',
    text,
    blocks,
    links: [],
    mentions: [],
    diagnostics: [],
  }
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
