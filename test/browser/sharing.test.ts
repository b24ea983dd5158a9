import type { Page } from 'playwright-core'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { claimCitation, passageCitation } from '../../src/report/citation.js'
import { renderCsv, renderMarkdown } from '../../src/report/index.js'
import { momentsOf, traceAsOf } from '../../src/report/moment/index.js'
import { viewOf, type StoryView } from '../../src/report/view/index.js'
import { wordingsOf } from '../../src/report/wordings/index.js'
import { hrefOf } from '../../src/web/state/route.js'
import { openPage } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

/** What a page may do with the clipboard once the reader has allowed it. */
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }

let twelve: Trace
let story: StoryView

beforeAll(async () => {
  twelve = await inventedTrace(12)
  story = viewOf(twelve).stories[0]!
})

/** The text of the file that a button of the menu saves. */
async function savedBy(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
  return text(await download.createReadStream())
}

async function copiedBy(page: Page, name: string): Promise<string> {
  const button = page.getByRole('button', { name, exact: true })
  await button.click()
  await button.locator('xpath=following-sibling::*[@role="status"][text()="Copied"]').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

test('the trace and the report are saved as the library renders them', async () => {
  const page = await openPage(reportFile(twelve))
  await page.getByRole('button', { name: 'Save and share' }).click()
  expect(JSON.parse(await savedBy(page, 'Trace as JSON'))).toEqual(twelve)
  expect(await savedBy(page, 'Report as Markdown')).toBe(renderMarkdown(twelve))
})

// on a page of their own: Chromium takes no more than ten files a second from one
test('the tables are saved as the library renders them', async () => {
  const page = await openPage(reportFile(twelve))
  await page.getByRole('button', { name: 'Save and share' }).click()
  for (const { name, content } of renderCsv(twelve)) expect(await savedBy(page, name), name).toBe(content)
})

test('what is saved while an earlier moment is shown is what was out by then', async () => {
  const { time } = momentsOf(twelve, story.story.articles)[3]!
  const page = await openPage(`${reportFile(twelve)}#/1/overview?as-of=${encodeURIComponent(time)}`)
  await page.getByRole('button', { name: 'Save and share' }).click()
  const then = traceAsOf(twelve, time)
  expect(then.articles.length).toBeLessThan(12)
  expect(JSON.parse(await savedBy(page, 'Trace as JSON'))).toEqual(JSON.parse(JSON.stringify(then)))
  expect(await savedBy(page, 'Report as Markdown')).toBe(renderMarkdown(then))
})

test('a link to the view, with the moment, shows the same to whoever gets it', async () => {
  const page = await openPage(`${reportFile(twelve)}#/1/timeline`, CLIPBOARD)
  await page.locator('#as-of').fill('5')
  await page.getByRole('button', { name: 'Save and share' }).click()
  const link = await copiedBy(page, 'Copy a link to this view')
  expect(link).toBe(page.url())
  const other = await openPage(link)
  const main = other.locator('main')
  await other.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor()
  expect(await main.innerText()).toBe(await page.locator('main').innerText())
})

test('a claim is copied as a link, as a citation, and by its words', async () => {
  const [view] = story.claims
  const file = reportFile(twelve)
  const href = hrefOf({ view: 'claims', story: 1, item: view!.claim.id })
  const page = await openPage(`${file}${href}`, CLIPBOARD)
  expect(await copiedBy(page, 'Copy a link to this claim')).toBe(`${file}${href}`)
  const counting = { version: twelve.generator.version, articles: story.articles }
  expect(await copiedBy(page, 'Copy as a citation')).toBe(claimCitation(view!, counting))
  expect(await copiedBy(page, 'Copy these words as a citation')).toBe(passageCitation(wordingsOf(view!, twelve)[0]!.evidence))
})

test('without the right to the clipboard, a link is copied by way of a selection, and the focus stays', async () => {
  const page = await openPage(`${reportFile(twelve)}#/1/claims`)
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  const button = page.getByRole('button', { name: 'Copy a link to this view' })
  await page.getByRole('button', { name: 'Save and share' }).click()
  await page.evaluate(() => addEventListener('copy', () => document.documentElement.classList.add(`copied-${String(getSelection())}`)))
  await button.click()
  await page.getByText('Copied', { exact: true }).waitFor()
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.className)).toContain('copied-')
})

test('on paper the overview is the whole report, without anything to operate', async () => {
  const page = await openPage(reportFile(twelve))
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const printed = await page.locator('body').innerText()
  const weighty = story.claims.filter(({ weighty: isWeighty }, index) => isWeighty || index === 0)
  for (const { claim } of weighty) expect(printed).toContain(claim.text)
  for (const heading of ['In brief', 'Claims', 'Quotes', 'Where the reports differ', 'Timeline', '12 articles']) {
    expect(printed).toContain(heading)
  }
  const controls = page.locator(':is(button, input, select, textarea, nav, [role=search]):not(svg *)')
  expect((await controls.all()).length).toBeGreaterThan(0)
  for (const control of await controls.all()) expect(await control.isVisible(), await control.innerHTML()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('heading', { level: 2, name: 'What is claimed' }).waitFor()
})

test('saved as a PDF, it has the pages of the whole report', async () => {
  const page = await openPage(reportFile(twelve))
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect([...pdf.matchAll(/\/Type\s*\/Page\b/gu)].length).toBeGreaterThanOrEqual(5)
})
