import { beforeAll, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { smallTrace } from '../report/small-trace.js'
import { openPage } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

let first: Trace
let both: Trace

beforeAll(async () => {
  first = await inventedTrace(4)
  const second = smallTrace()
  const { articles, statements, quotes, reuse, times, stories, claims, lineage } = second
  both = {
    ...first,
    articles: [...first.articles, ...articles],
    statements: [...first.statements, ...statements],
    quotes: [...first.quotes, ...quotes],
    reuse: [...first.reuse, ...reuse],
    times: [...first.times, ...times],
    stories: [...first.stories, ...stories],
    claims: [...first.claims, ...claims],
    lineage: [...first.lineage, ...lineage],
  }
})

test('what is found in another story leads into that story', async () => {
  const [family] = smallTrace().quotes
  const [member] = family?.members ?? []
  const article = both.articles.find(({ id }) => id === member?.article)
  const words = article?.text.slice(member?.start, member?.end).split(/[^\p{L}]+/u) ?? []
  const query = words.filter((word) => word.length > 3).slice(0, 3)
  const page = await openPage(`${reportFile(both)}#/1/search/${encodeURIComponent(query.join(' '))}`)
  await page.locator('main a[href^="#/2/quotes/"]').first().waitFor()
  expect(await page.locator('main a[href^="#/1/quotes/"]').count()).toBe(0)
  await page.locator(`main a[href^="#/2/article/${article?.id}/"]`).first().waitFor()
})

test('an address with an outlet that the story does not have shows all, and says so', async () => {
  const page = await openPage(`${reportFile(first)}#/1/articles?outlet=Nobody`)
  await page.getByRole('button', { name: 'All outlets' }).waitFor()
  expect(await page.getByText('Only what stands in articles of').count()).toBe(0)
})

test('the river at a glance numbers articles as everything else does, as of any moment', async () => {
  const articles = [...first.articles].sort((a, b) => ((a.published?.value ?? '') < (b.published?.value ?? '') ? 1 : -1))
  const [last] = articles.slice(-1)
  const page = await openPage(`${reportFile({ ...first, articles })}#/1/overview?as-of=${last?.published?.value ?? ''}`)
  await page.locator('svg').getByText(/\[4\]/u).first().waitFor({ state: 'attached' })
})
