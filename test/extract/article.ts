import type { Article, Page, PageDefaults, RecordFields } from '../../src/document/index.js'
import { extract } from '../../src/extract/index.js'

/** The clock of all extraction tests. */
const NOW = new Date('2026-06-01T12:00:00Z')

const RECORD: RecordFields = {
  title: null,
  url: null,
  domain: null,
  authors: [],
  published: null,
  modified: null,
  publisher: null,
  language: null,
}

export function textPage(content: string, defaults: PageDefaults = {}): Page {
  return { source: 'story.txt', kind: 'text', content, record: null, defaults, fetched: null, diagnostics: [] }
}

export function htmlPage(content: string, defaults: PageDefaults = {}): Page {
  return { source: 'story.html', kind: 'html', content, record: null, defaults, fetched: null, diagnostics: [] }
}

export function recordPage(text: string, fields: Partial<RecordFields>): Page {
  const record = { ...RECORD, ...fields }
  return {
    source: 'story.json',
    kind: 'record',
    content: record.title === null ? text : `${record.title}\n\n${text}`,
    record,
    defaults: {},
    fetched: null,
    diagnostics: [],
  }
}

export function articleOf(page: Page): Article {
  return extract(page, { now: NOW })
}

/** `kind: text` of each block. */
export function blocksOf(article: Article): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)
}
