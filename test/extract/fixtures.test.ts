import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { articleOf, blocksOf, htmlPage } from './article.js'
import { expectCovered, expectSound } from './invariants.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const names = readdirSync(FIXTURES).filter((name) => name.startsWith('extract--'))

test.each(names)('%s', (name) => {
  const folder = `${FIXTURES}${name}/`
  const article = articleOf(htmlPage(readFileSync(`${folder}page.html`, 'utf8')))
  expectSound(article)
  expectCovered(article)
  const { title, authors, publisher, published, modified, language, url } = article
  const facts = { title, authors, publisher, published, modified, language, url }
  const actual = `${JSON.stringify(facts, null, 2)}\n\n${blocksOf(article).join('\n')}\n`
  const expected = existsSync(`${folder}expected.txt`) ? readFileSync(`${folder}expected.txt`, 'utf8') : ''
  if (actual !== expected && process.env['CI'] === undefined) writeFileSync(`${folder}actual.txt`, actual)
  expect(actual).toBe(expected)
})
