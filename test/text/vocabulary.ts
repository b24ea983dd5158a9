import { expect } from 'vitest'
import type { Article } from '../../src/document/index.js'
import { splitSentences } from '../../src/text/index.js'
import { articleWith } from '../articles.js'

/** An article with one paragraph: the whole text. */
export function articleOf(text: string): Article {
  return articleWith({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] })
}

/** Cuts the text at every "|" that is given and nowhere else. */
export function expectSentences(marked: string): void {
  const expected = marked.split('|').map((sentence) => sentence.trim())
  const text = marked.replaceAll('|', '')
  expect(splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
}
