import type { Locator, Page } from 'playwright-core'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { viewOf } from '../../src/report/view/index.js'
import { hrefOf } from '../../src/web/state/route.js'
import { expectAccessible, openPage, reachingOut } from './browser.js'
import { reportFile, serve, temporaryFolder, tracedBy } from './pages.js'

const EXAMPLE = fileURLToPath(new URL('../../examples/grain-terminal', import.meta.url))
/** Real reports of three events, which stand beside the repository where they may be kept. */
const CASES = fileURLToPath(new URL('../../../shared/cases', import.meta.url))
const REAL = ['sessions-2017', 'croydon-tram', 'erie-electric-bill'] as const
/** The views by the names of their links, with their headings. */
const HEADINGS = {
  Overview: 'Where the main claim comes from',
  River: 'The river',
  Claims: 'Claims',
  Articles: /^\d+ articles$/u,
  Quotes: 'Quotes',
  Disagreements: 'Where the reports differ',
  Timeline: 'Timeline',
} as const

test('the example: every view and every way through them, from its file', async () => {
  const trace = await tracedBy([EXAMPLE])
  await walkThrough(await openPage(reportFile(trace)), trace)
})

test('the example: every view and every way through them, as it is served', async () => {
  const { url } = await serve([EXAMPLE, '--port', '0'])
  await walkThrough(await openPage(url), await tracedBy([EXAMPLE]))
})

describe.each(REAL)('%s', (name) => {
  const folder = join(CASES, name)
  const isHere = existsSync(folder)

  test('every view and every way through them, from its file', async ({ skip }) => {
    skip(!isHere, `${folder} is not here`)
    const trace = await traceOfCase(folder)
    await walkThrough(await openPage(reportFile(trace)), trace)
  })

  test('every view and every way through them, as it is served', async ({ skip }) => {
    skip(!isHere, `${folder} is not here`)
    const trace = await traceOfCase(folder)
    const saved = join(temporaryFolder(), 'trace.json')
    writeFileSync(saved, JSON.stringify(trace))
    const { url } = await serve([saved, '--port', '0'])
    // what is served is the same page, which the file's test has read
    await walkThrough(await openPage(url), trace, { isRead: false })
  })
})

function traceOfCase(folder: string): Promise<Trace> {
  const { publishedDefault } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { publishedDefault?: string }
  return tracedBy([join(folder, 'articles'), ...(publishedDefault === undefined ? [] : ['--published', publishedDefault])])
}

/** Goes through a page by its links alone, as a reader does; each view and what opens in it must be readable by everybody. */
async function walkThrough(page: Page, trace: Trace, { isRead = true } = {}): Promise<void> {
  const expectReadable = async (): Promise<void> => {
    if (isRead) await expectAccessible(page)
    expect(await reachingOut(page)).toEqual([])
  }
  const [story] = viewOf(trace).stories
  if (story === undefined) throw new Error('The trace has no story')
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const [name, heading] of Object.entries(HEADINGS)) {
    await goTo(page, name as keyof typeof HEADINGS)
    expect(await page.getByRole('heading', { level: 2, name: heading }).count(), name).toBe(1)
    await expectReadable()
  }
  await openClaim(page, expectReadable)
  await openNode(page, expectReadable)
  await openArticle(page, expectReadable)
  if (story.quotes.length > 0) await followCite(page, 'Quotes', 'blockquote')
  if (story.timeline.length > 0) await followCite(page, 'Timeline', '.event')
  if (story.discrepancies.length > 0) await openDifference(page, expectReadable)
  await findName(page, trace, expectReadable)
}

async function goTo(page: Page, name: keyof typeof HEADINGS): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 2, name: HEADINGS[name] }).waitFor()
}

/** From the answer on the overview to the claim behind it, and from its evidence to the words in an article. */
async function openClaim(page: Page, expectReadable: () => Promise<void>): Promise<void> {
  await goTo(page, 'Overview')
  await page.locator('main header .claim a').click()
  const opened = page.locator('h3 button[aria-expanded=true]')
  await opened.waitFor()
  await page.getByRole('heading', { level: 4, name: /^In which words/u }).waitFor()
  await expectReadable()
  await page
    .locator('.claim.open')
    .getByRole('link', { name: /\[\d+\]/u })
    .first()
    .click()
  await expectMarked(page)
  await expectReadable()
  await page.goBack()
  await opened.waitFor()
}

async function openNode(page: Page, expectReadable: () => Promise<void>): Promise<void> {
  await goTo(page, 'River')
  const node = page.locator('svg g.node[role=button]').first()
  await node.click()
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await evidence.getByRole('heading', { level: 3 }).waitFor()
  expect(await node.getAttribute('aria-pressed')).toBe('true')
  await expectReadable()
  await page.getByText('The river as a table').click()
  await page.getByRole('table').first().waitFor()
  await node.press('Escape')
  await expect.poll(() => evidence.count()).toBe(0)
}

async function openArticle(page: Page, expectReadable: () => Promise<void>): Promise<void> {
  await goTo(page, 'Articles')
  const link = page.locator('main h4 a').first()
  const href = await link.getAttribute('href')
  await link.click()
  await page.getByRole('region', { name: 'Where its words come from' }).waitFor()
  expect(await addressOf(page)).toBe(href)
  await expectReadable()
}

/** From something that a view shows to the words that it rests on. */
async function followCite(page: Page, view: 'Quotes' | 'Timeline', shown: string): Promise<void> {
  await goTo(page, view)
  const holder = page.locator(`main :is(li, .event):has(> ${shown}), main ${shown}`).first()
  await holder
    .getByRole('link', { name: /\[\d+\]/u })
    .first()
    .click()
  await expectMarked(page)
}

async function openDifference(page: Page, expectReadable: () => Promise<void>): Promise<void> {
  await goTo(page, 'Disagreements')
  const link = page.locator('main h4 a').first()
  const href = await link.getAttribute('href')
  await link.click()
  await expect.poll(() => addressOf(page)).toBe(href)
  await expectReadable()
  await link
    .locator('xpath=ancestor::article')
    .getByRole('link', { name: /\[\d+\]/u })
    .first()
    .click()
  await expectMarked(page)
}

async function findName(page: Page, { statements }: Trace, expectReadable: () => Promise<void>): Promise<void> {
  const name = statements.map(({ speaker }) => speaker).find((speaker) => speaker !== null)
  if (name === undefined) throw new Error('Nobody speaks in the trace')
  await page.getByRole('searchbox').fill(`"${name}"`)
  await page.getByRole('searchbox').press('Enter')
  const found = page.getByRole('region', { name: 'In the articles' })
  await found.waitFor()
  expect(await addressOf(page)).toBe(hrefOf({ view: 'search', story: 1, item: `"${name}"` }))
  await expectReadable()
  await found.getByRole('link').first().click()
  await expectMarked(page)
}

async function expectMarked(page: Page): Promise<void> {
  const mark: Locator = page.locator('mark[data-target]').first()
  await mark.waitFor()
  await expect.poll(() => mark.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
}

function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash)
}
