import { beforeAll, describe, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { renderHtml } from '../../src/report/index.js'
import { hrefOf, VIEWS } from '../../src/web/state/route.js'
import { expectAccessible, openPage, PHONE, reachingOut, tabTo } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

/** What a page of twelve articles may weigh: it is sent by mail. */
const MAX_BYTES = 1_500_000

let twelve: Trace

beforeAll(async () => {
  twelve = await inventedTrace(12)
})

test('a page of twelve articles can be sent by mail', () => {
  expect(Buffer.byteLength(renderHtml(twelve))).toBeLessThanOrEqual(MAX_BYTES)
})

describe.each([
  ['a desk, by day', { colorScheme: 'light' }],
  ['a desk, by night', { colorScheme: 'dark' }],
  ['a telephone', { viewport: PHONE }],
] as const)('on %s', (_, options) => {
  test.each([...VIEWS, 'article'] as const)('%s can be read by everybody, fits, and asks for nothing', async (view) => {
    const item = twelve.articles[0]?.id ?? ''
    const page = await openPage(
      `${reportFile(twelve)}${hrefOf(view === 'article' ? { view, story: 1, item } : { view, story: 1 })}`,
      options,
    )
    await page.locator('h2').first().waitFor()
    await expectAccessible(page)
    expect(await reachingOut(page)).toEqual([])
  })
})

test('a keyboard leads past the head of the page, and to every view', async () => {
  const page = await openPage(reportFile(twelve))
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  expect(await tabTo(page, skip)).toBe(1)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  await tabTo(page, page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Claims' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Claims' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
})
