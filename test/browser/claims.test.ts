import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { viewOf, type StoryView } from '../../src/report/view/index.js'
import { wordingsOf } from '../../src/report/wordings/index.js'
import { hrefOf, type Route } from '../../src/web/state/route.js'
import { expectAccessible, openPage } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

let twelve: Trace
let story: StoryView

beforeAll(async () => {
  twelve = await inventedTrace(12)
  story = viewOf(twelve).stories[0]!
})

function open(route: Route): Promise<Page> {
  return openPage(`${reportFile(twelve)}${hrefOf(route)}`)
}

function address(page: Page): Promise<string> {
  return page.evaluate(() => location.hash)
}

test('the address of a claim that is out of sight opens it, in sight and with the focus; closed, it stays where it is', async () => {
  const light = story.claims.findLast(({ weighty }) => !weighty)!
  const page = await open({ view: 'claims', story: 1, item: light.claim.id })
  const claim = page.locator('h3 button[aria-expanded=true]')
  await expect.poll(() => claim.count()).toBe(1)
  expect(await claim.innerText()).toBe(light.claim.text)
  await expect.poll(() => claim.evaluate((button) => button === document.activeElement)).toBe(true)
  const box = (await claim.boundingBox())!
  expect(box.y).toBeGreaterThan(0)
  expect(box.y).toBeLessThan(900)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => claim.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(light.claim.text)
  expect(await address(page)).toBe('#/1/claims')
})

test('a claim opened by hand is named in the address, stays open beside the next, and adds no step to go back', async () => {
  const page = await open({ view: 'claims', story: 1 })
  const claims = page.locator('h3 button[aria-expanded]')
  const steps = await page.evaluate(() => history.length)
  await claims.nth(0).click()
  await claims.nth(1).click()
  expect(await page.locator('h3 button[aria-expanded=true]').count()).toBe(2)
  expect(await address(page)).toBe(hrefOf({ view: 'claims', story: 1, item: story.claims[1]!.claim.id }))
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('any two wordings can be compared', async () => {
  const many = story.claims.find((view) => wordingsOf(view, twelve).length >= 3)!
  const page = await open({ view: 'claims', story: 1, item: many.claim.id })
  const selects = page.locator('.choose select')
  await selects.nth(0).selectOption('2')
  await selects.nth(1).selectOption('1')
  const sides = page.locator('.sides blockquote')
  await expect.poll(() => sides.count()).toBe(2)
  expect(await page.locator('.sides .number').allTextContents()).toEqual(['Wording 2', 'Wording 1'])
  await selects.nth(0).selectOption('1')
  expect(await selects.nth(1).inputValue()).toBe('0')
})

test('what is crossed out is not copied with the words', async () => {
  const page = await open({ view: 'quotes', story: 1 })
  const wording = page.locator('blockquote:has(del)').first()
  await wording.waitFor()
  const selected = await wording.evaluate((element) => {
    getSelection()?.selectAllChildren(element)
    return getSelection()?.toString() ?? ''
  })
  const left = await wording.locator('del').first().innerText()
  expect(selected).not.toBe('')
  expect(selected).not.toContain(left)
})

test('the address of a quotation and of a disagreement leads to it', async () => {
  const quote = story.quotes.at(-1)!
  const quotes = await open({ view: 'quotes', story: 1, item: quote.family.id })
  await expect.poll(() => quotes.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(quote.family.id)
  const page = await open({ view: 'differences', story: 1 })
  const link = page.locator('h4 a').last()
  await link.waitFor()
  const href = (await link.getAttribute('href'))!
  await link.click()
  await expect.poll(() => address(page)).toBe(href)
})
