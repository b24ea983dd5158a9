import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { momentsOf, traceAsOf } from '../../src/report/moment/index.js'
import { narrowed, rangeText, viewOf } from '../../src/report/view/index.js'
import { openPage } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

let twelve: Trace

beforeAll(async () => {
  twelve = await inventedTrace(12)
})

/** What a page says of the story: its answer, the moment, the articles that are listed. */
async function shownOn(page: Page): Promise<{ answer: string; moment: string; articles: string[] }> {
  await page.getByRole('heading', { level: 2, name: /^\d+ articles?$/u }).waitFor()
  const answer = (await page.locator('main header .meaning').innerText()).trim()
  const numbers = await page.locator('main li > .number').allInnerTexts()
  return { answer, moment: await page.locator('#as-of').inputValue(), articles: numbers.sort() }
}

test('an earlier moment shows what was out by then with its counts, and is kept in the address', async () => {
  const file = reportFile(twelve)
  const page = await openPage(`${file}#/1/articles`)
  const whole = await shownOn(page)
  expect(whole.articles).toHaveLength(12)
  const third = momentsOf(twelve, twelve.stories[0]!.articles)[2]!
  await page.locator('#as-of').fill('2')
  const [story] = viewOf(traceAsOf(twelve, third.time), twelve).stories
  const narrow = await shownOn(page)
  expect(narrow.articles).toHaveLength(story!.articles.length)
  expect(narrow.answer).toBe(`${story!.articles.length} articles, ${rangeText(story!.claims[0]!.claim.independent)} for the main claim.`)
  expect(narrow.answer).not.toBe(whole.answer)
  const address = page.url()
  expect(decodeURIComponent(address)).toContain(`?as-of=${third.time}`)
  await page.reload()
  expect(await shownOn(page)).toEqual(narrow)
  expect(page.url()).toBe(address)
  expect(await shownOn(await openPage(address))).toEqual(narrow)
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(await shownOn(page)).toEqual(whole)
  expect(page.url()).toBe(`${file}#/1/articles`)
})

test('chosen outlets show what they say and leave the counts, and are kept in the address', async () => {
  const [first] = viewOf(twelve).stories[0]!.articles
  const page = await openPage(`${reportFile(twelve)}#/1/articles`)
  const whole = await shownOn(page)
  await page.getByRole('button', { name: 'All outlets' }).click()
  await page.getByRole('checkbox', { name: first!.label, exact: true }).check()
  const narrow = await shownOn(page)
  expect(narrow.articles).toEqual([`[${first!.number}]`])
  await page.keyboard.press('Escape')
  await page.getByText('Only what stands in articles of').filter({ hasText: first!.label }).waitFor()
  const address = page.url()
  expect(new URLSearchParams(address.split('?')[1]).getAll('outlet')).toEqual([first!.label])
  await page.reload()
  expect(await shownOn(page)).toEqual(narrow)
  expect(await shownOn(await openPage(address))).toEqual(narrow)
  await page.goto(address.replace('articles', 'claims'))
  const said = narrowed(viewOf(twelve).stories[0]!, new Set([first!.article.id])).claims.filter(
    (view, index) => view.weighty || index === 0,
  )
  await expect.poll(() => page.locator('main h3 button[aria-expanded]').allTextContents()).toEqual(said.map(({ claim }) => claim.text))
  await page.goto(address)
  await page.getByRole('button', { name: /^1 of \d+ outlets$/u }).click()
  await page.getByRole('button', { name: 'All outlets', exact: true }).click()
  expect(await shownOn(page)).toEqual(whole)
})

test('moment and outlets go along to the other views, back and forward', async () => {
  const page = await openPage(`${reportFile(twelve)}#/1/claims`)
  await page.locator('#as-of').fill('4')
  const query = `?${page.url().split('?')[1]}`
  const heading = (): Promise<string | null> => page.locator('main h2').first().textContent()
  const views = page.getByRole('navigation', { name: 'Views' })
  await views.getByRole('link', { name: 'Quotes' }).click()
  await views.getByRole('link', { name: 'Timeline' }).click()
  await expect.poll(heading).toBe('Timeline')
  expect(page.url()).toContain(`#/1/timeline${query}`)
  await page.goBack()
  await expect.poll(heading).toBe('Quotes')
  await page.goBack()
  await expect.poll(heading).toBe('Claims')
  expect(page.url()).toContain(`#/1/claims${query}`)
  await page.goForward()
  await expect.poll(heading).toBe('Quotes')
  expect(page.url()).toContain(`#/1/quotes${query}`)
  expect(await page.locator('#as-of').inputValue()).toBe('4')
})

test('the colours that were chosen are there again when the page is opened again', async () => {
  const page = await openPage(reportFile(twelve), { colorScheme: 'light' })
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()
  await page.reload()
  await expect.poll(paper).toBe(dark)
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('radio', { name: 'As the system' }).check()
  await expect.poll(paper).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(paper).toBe(dark)
})
