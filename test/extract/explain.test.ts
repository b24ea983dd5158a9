import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { explain } from '../../src/extract/index.js'
import type { Explanation, Page } from '../../src/document/index.js'
import { articleOf, htmlPage, recordPage, textPage } from './article.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const PROSE =
  'The harbour authority closed the old bridge at Marlow Ferry on Tuesday after a barge struck one of its piers, officials said.'
const PAGE = `<title>Bridge closed</title><nav><a href="/">News</a></nav>
<article><h1>Bridge closed</h1><div class="story-body"><p>${PROSE}</p><p>Divers found a crack of two metres, Ms Quill said on Wednesday.</p>
<p>Read also: Why bridges fail in winter</p><p style="display:none">An editor's note that nobody sees on the page.</p>
<ul><li><a href="/a">Ferry runs extra boats</a></li></ul><p>Traffic is sent over the dam until the pier is safe, the authority said.</p><p>Nobody was hurt, and the ferry company will run extra boats until the middle of June, a spokesman said.</p>
<div class="c-related__items"><p>Fishing on the dam is forbidden from June on, the council said.</p></div></div></article>`

function explained(page: Page): Explanation {
  return explain(page, { now: new Date('2026-06-01T12:00:00Z') })
}

function reasonOf(explanation: Explanation, text: string): string | undefined {
  const block = explanation.blocks.find((one) => one.text.startsWith(text))
  return block && `${block.kind ?? 'left out'}, ${block.reason}`
}

test.each([
  ['News', 'left out, inside <nav>'],
  ['Bridge closed', 'title, the headline, in <h1>'],
  ['The harbour', 'paragraph, in the article\'s run of text, inside <div class="story-body">'],
  ['Read also', 'promo, reads like a pointer or a plea (begins with "read also:")'],
  ['An editor', 'left out, hidden by its style'],
  ['Ferry runs', 'promo, leads to another page: 100 % of its letters are links'],
  ['Fishing', 'promo, inside an element named "c-related__items"'],
])('%s: %s', (text, reason) => {
  expect(reasonOf(explained(htmlPage(PAGE)), text)).toBe(reason)
})

test('plain text and records are explained too', () => {
  const text = explained(textPage(`Bridge closed\n\n${PROSE}\n\nShare Tweet\n\n${PROSE}`))
  expect(text.blocks.map(({ rule }) => rule)).toEqual(['first-line', 'text', 'controls', 'text'])
  expect(explained(recordPage(PROSE, { title: 'Bridge closed' })).blocks[0]?.rule).toBe('stated-title')
})

test('the reasons are those of the article that extraction gives, block by block', () => {
  const pages = readdirSync(FIXTURES).filter((name) => name.startsWith('extract--'))
  for (const page of [PAGE, ...pages.map((name) => readFileSync(`${FIXTURES}${name}/page.html`, 'utf8'))]) {
    const { article, blocks } = explained(htmlPage(page))
    expect(article).toEqual(articleOf(htmlPage(page)))
    const kept = blocks.flatMap(({ kind, span }) => (kind === null || span === null ? [] : [{ kind, ...span }]))
    expect(kept.sort((a, b) => a.start - b.start)).toEqual(article.blocks)
    expect(blocks.every(({ kind, span, text }) => kind === null || article.text.slice(span?.start, span?.end) === text)).toBe(true)
    expect(blocks.filter(({ reason }) => reason === '' || reason.includes('%') !== /\d %/u.test(reason))).toEqual([])
  }
})

test('what stands behind the length that is read is left out', () => {
  const { article, blocks } = explained(htmlPage(`<p>${`${PROSE} `.repeat(4000)}</p><p>${PROSE} End.</p>`))
  expect(blocks.at(-1)).toMatchObject({ kind: null, span: null, rule: 'length' })
  expect(article.text.length).toBeLessThan(blocks.reduce((sum, { text }) => sum + text.length, 0))
})
