import type { Article, Block } from '../src/document/index.js'

/** An article of which only the given fields say anything. */
export function articleWith(fields: Partial<Article> & Pick<Article, 'text'>): Article {
  return {
    id: 'a',
    source: 'a.txt',
    url: null,
    title: null,
    authors: [],
    publisher: null,
    published: null,
    original: null,
    modified: null,
    language: 'en',
    blocks: [],
    links: [],
    mentions: [],
    diagnostics: [],
    ...fields,
  }
}

/** One paragraph per line. */
export function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ kind: 'paragraph', start: index, end: index + line.length }))
}
