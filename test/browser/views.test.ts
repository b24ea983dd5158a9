import { beforeAll, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { renderHtml } from '../../src/report/index.js'
import { hrefOf, VIEWS } from '../../src/web/state/route.js'
import { expectAccessible, openPage, PHONE, reachingOut } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

/** What a page of twelve articles may weigh: it is sent by mail. */
const MAX_BYTES = 1_500_000

/** What stands above each view. By day, at a desk, the stories are gone through. */
const HEADINGS = {
  overview: 'Where the main claim comes from',
  river: 'The river',
  claims: 'Claims',
  articles: '12 articles',
  quotes: 'Quotes',
  differences: 'Where the reports differ',
  timeline: 'Timeline',
  search: 'Search',
  article: /^\[\d+\]/u,
} as const

let twelve: Trace

beforeAll(async () => {
  twelve = await inventedTrace(12)
})

test('a page of twelve articles can be sent by mail', async ({ annotate }) => {
  const bytes = Buffer.byteLength(renderHtml(twelve))
  await annotate(`${bytes} bytes`)
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES)
})

test.each([
  ['a desk, by night', { colorScheme: 'dark' }],
  ['a telephone, by day', { viewport: PHONE }],
  ['a telephone, by night', { viewport: PHONE, colorScheme: 'dark' }],
] as const)('on %s every view can be read by everybody, fits, and asks for nothing', async (_, options) => {
  const item = twelve.articles[0]?.id ?? ''
  const page = await openPage(reportFile(twelve), options)
  for (const view of [...VIEWS, 'article'] as const) {
    await page.evaluate((hash) => (location.hash = hash), hrefOf(view === 'article' ? { view, story: 1, item } : { view, story: 1 }))
    await page.getByRole('heading', { level: 2, name: HEADINGS[view] }).first().waitFor()
    await expectAccessible(page)
    expect(await reachingOut(page), view).toEqual([])
  }
})
