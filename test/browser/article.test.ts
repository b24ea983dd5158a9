import { beforeAll, expect, test } from 'vitest'
import type { Article, Trace } from '../../src/document/index.js'
import { marginsOf } from '../../src/report/margins/index.js'
import { hrefOf } from '../../src/web/state/route.js'
import { statementWith } from '../statements.js'
import { expectAccessible, openPage, PHONE } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

/** Milliseconds in which a book of an article is there to read, on the slowest machine that runs this: it takes 0.5 s to 1.8 s. */
const MAX_OPENING = 6_000

let twelve: Trace
let copying: Article

beforeAll(async () => {
  twelve = await inventedTrace(12)
  const { from } = twelve.lineage.find(
    ({ kind, direction, to }) => kind === 'copies' && direction !== 'unknown' && twelve.articles.some(({ id }) => id === to),
  )!
  copying = twelve.articles.find(({ id }) => id === from)!
})

function addressOf(item: string, span?: { start: number; end: number }): string {
  return hrefOf({ view: 'article', story: 1, item, ...(span === undefined ? {} : { span }) })
}

test('the words of an address are marked, in sight, and have the focus', async () => {
  const stretch = marginsOf(copying, twelve).stretches.findLast(({ parent }) => parent !== null)!
  const page = await openPage(`${reportFile(twelve)}${addressOf(copying.id, stretch)}`)
  const mark = page.locator('mark[data-target]').first()
  await mark.waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-target'))).toBe(true)
  const box = (await mark.boundingBox())!
  expect(box.y).toBeGreaterThan(0)
  expect(box.y).toBeLessThan(900)
  const marked = (await page.locator('mark[data-target]').allTextContents()).join('')
  expect(copying.text.slice(stretch.start, stretch.end).trim()).toContain(marked.split('\n')[0]!.trim())
  await expectAccessible(page)
})

test('n leads to the same words in the next article, and p back', async () => {
  const page = await openPage(`${reportFile(twelve)}${addressOf(copying.id)}`)
  await page.locator('h2').first().waitFor()
  const address = (): Promise<string> => page.evaluate(() => location.hash)
  await page.keyboard.press('n')
  await expect.poll(address).toContain(`${copying.id}/`)
  const start = await address()
  await page.keyboard.press('n')
  await expect.poll(address).not.toContain(copying.id)
  await page.keyboard.press('p')
  await expect.poll(address).toContain(copying.id)
  expect((await address()).split('/').slice(0, 4)).toEqual(start.split('/').slice(0, 4))
  await page.getByRole('link', { name: 'Unmark' }).click()
  await expect.poll(address).toBe(addressOf(copying.id))
})

test('a note in the margin says where words come from and leads there, on a telephone too', async () => {
  const page = await openPage(`${reportFile(twelve)}${addressOf(copying.id)}`, { viewport: PHONE })
  const note = page.locator('.note', { hasText: /copied from|reworded from|spun from/ }).first()
  await note.scrollIntoViewIfNeeded()
  await note
    .getByRole('link', { name: /\[\d+\]/ })
    .first()
    .click()
  await page.locator('mark[data-target]').first().waitFor()
  expect(await page.evaluate(() => location.hash)).not.toContain(copying.id)
})

test('an article of a megabyte is there at once, and its last words by their address', async () => {
  const line = 'The lock gate broke at dawn and two barges sank near the weir below the mill, the mayor of the town said on Monday.'
  const text = Array.from({ length: 9_000 }, (_, index) => `${index} ${line}`).join('\n')
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + words.length,
  }))
  const statements = blocks.map(({ start, end }, index) =>
    statementWith({ id: `s${index}`, article: 'book', content: [{ start: start + 5, end: end - 30 }] }),
  )
  const book = { ...copying, id: 'book', text, blocks, mentions: [], links: [] }
  const trace = { ...twelve, articles: [...twelve.articles, book], statements: [...twelve.statements, ...statements] }
  const file = reportFile(trace)
  const before = Date.now()
  const page = await openPage(`${file}${addressOf('book')}`)
  await page.locator('.note').first().waitFor()
  expect(Date.now() - before).toBeLessThan(MAX_OPENING)
  expect(await page.locator('.row').count()).toBeLessThan(200)
  const { start, end } = blocks[8_990]!
  await page.evaluate((hash) => (location.hash = hash), addressOf('book', { start, end }))
  const mark = page.locator('mark[data-target]').first()
  await mark.waitFor()
  expect(await page.locator('mark[data-target]').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('8990 ')]))
  expect((await mark.boundingBox())!.y).toBeLessThan(900)
})

test('a search leads to the exact words', async () => {
  const [name] = twelve.statements.flatMap(({ speaker }) => speaker ?? [])
  const page = await openPage(`${reportFile(twelve)}${hrefOf({ view: 'search', story: 1, item: `"${name}"` })}`)
  await page.getByRole('region', { name: 'In the articles' }).getByRole('link').first().click()
  await expect.poll(() => page.locator('mark[data-target]').allTextContents()).toEqual([name])
})
