import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { expectFocusSeen, openPage, tabTo } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

let twelve: Trace

beforeAll(async () => {
  twelve = await inventedTrace(12)
})

test('past the head of the page, and to every view', async () => {
  const page = await openPage(reportFile(twelve))
  expect(await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }))).toBe(1)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  const views = page.getByRole('navigation', { name: 'Views' })
  for (const name of ['River', 'Claims', 'Articles', 'Quotes', 'Disagreements', 'Timeline']) {
    await tabTo(page, views.getByRole('link', { name }))
    await page.keyboard.press('Enter')
    await expect.poll(() => views.locator('[aria-current=page]').textContent()).toBe(name)
  }
})

test('whatever Tab leads to on the overview is seen to have the focus', async () => {
  const page = await openPage(reportFile(twelve))
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  const reached = new Set<string>()
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab')
    const isBack = await page.evaluate(() => document.activeElement === document.body || document.activeElement?.matches('.skip'))
    if (isBack && presses > 0) break
    await expectFocusSeen(page)
    reached.add(await page.evaluate(() => document.activeElement?.outerHTML ?? ''))
  }
  expect(reached.size).toBeGreaterThan(30)
})

test('a search from the masthead, and on to the words that were found', async () => {
  const page = await openPage(reportFile(twelve))
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('alarm')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Search' }).waitFor()
  await tabTo(page, page.getByRole('region', { name: 'In the articles' }).getByRole('link').first())
  await page.keyboard.press('Enter')
  await page.locator('mark[data-target]').first().waitFor()
})

test.each(['Save and share', 'View', 'All outlets'])('the menu “%s” opens, and Escape closes it and gives the focus back', async (name) => {
  const page = await openPage(reportFile(twelve))
  const button = page.getByRole('button', { name, exact: true })
  const sheet = page.locator('.sheet:not([hidden])')
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await sheet.waitFor()
  await page.keyboard.press('Tab')
  expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await expectFocusSeen(page)
  await page.keyboard.press('Escape')
  expect(await sheet.count()).toBe(0)
  expect(await isFocused(button)).toBe(true)
  await page.keyboard.press('Space')
  await sheet.waitFor()
  await page.keyboard.press('Shift+Tab')
  expect(await sheet.count()).toBe(0)
})

test('moment by the arrow keys, and outlets', async () => {
  const page = await openPage(reportFile(twelve))
  const slider = page.getByRole('slider', { name: 'As of' })
  await tabTo(page, slider)
  expect(await slider.getAttribute('aria-valuetext')).toBe('the last article: all 12')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/: \d+ articles of 12$/u)
  await page.keyboard.press('Home')
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/: 1 article of 12$/u)
  await page.keyboard.press('End')
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('the last article: all 12')
  await tabTo(page, page.getByRole('button', { name: 'All outlets' }))
  await page.keyboard.press('Enter')
  const outlet = page.getByRole('checkbox').first()
  await tabTo(page, outlet)
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: /^1 of \d+ outlets$/u }).waitFor()
  await page.keyboard.press('Escape')
  expect(await isFocused(page.getByRole('button', { name: /^1 of \d+ outlets$/u }))).toBe(true)
})

test('from a claim to the words in an article, and by n and p through all that say the same', async () => {
  const page = await openPage(`${reportFile(twelve)}#/1/claims`)
  await tabTo(page, page.locator('h3 button[aria-expanded]').first())
  await page.keyboard.press('Enter')
  const opened = page.locator('.claim.open')
  await opened.getByRole('heading', { level: 4, name: /^In which words/u }).waitFor()
  const cite = opened
    .locator('.sides')
    .getByRole('link', { name: /\[\d+\]/u })
    .first()
  await tabTo(page, cite)
  const href = (await cite.getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await expect.poll(() => addressOf(page)).toBe(href)
  await expect.poll(() => isFocused(page.locator('mark[data-target]').first())).toBe(true)
  await page.keyboard.press('n')
  await expect.poll(() => addressOf(page)).not.toBe(href)
  await page.locator('mark[data-target]').first().waitFor()
  await page.keyboard.press('p')
  const article = href.slice(0, href.lastIndexOf('/'))
  await expect.poll(() => addressOf(page)).toContain(article)
})

test('through the river by the arrow keys; Enter selects, Escape lets go', async () => {
  const page = await openPage(`${reportFile(twelve)}#/1/river`)
  const parts = page.locator('svg [data-index]')
  await tabTo(page, page.locator('svg [data-index="0"]'))
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await evidence.waitFor()
  const visited = new Set<string | null>()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'End', 'Home']) {
    await page.keyboard.press(key)
    await expectFocusSeen(page)
    visited.add(await page.evaluate(() => document.activeElement?.getAttribute('data-index') ?? null))
  }
  expect(visited.size).toBeGreaterThan(3)
  expect(visited.has(String((await parts.count()) - 1)), 'End leads to the last').toBe(true)
  const first = page.locator('svg [data-index="0"]')
  expect(await isFocused(first)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true')
  expect(await addressOf(page)).toMatch(/^#\/1\/river\/./u)
  expect(await isFocused(first)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => first.getAttribute('aria-pressed')).toBe('false')
  expect(await evidence.count()).toBe(0)
  expect(await addressOf(page)).toBe('#/1/river')
})

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement)
}

function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash)
}
