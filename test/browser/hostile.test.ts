import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { hrefOf, VIEWS, type Route } from '../../src/web/state/route.js'
import { HOSTILE_TEXTS, traceSaying } from '../report/hostile.js'
import { smallTrace } from '../report/small-trace.js'
import { expectNoSidewaysScroll, openPage, PHONE } from './browser.js'
import { reportFile } from './pages.js'

const ARABIC = 'انفجار في مرفأ الحبوب (11 جريحا) – https://example.org/a?b=1'
const ZALGO = `f${'\u0301\u0302\u0316\u0323'.repeat(60)}erry`
const LONG_NAME = `${'a'.repeat(300)}.txt`
/** Of these, what may stand in a text and must not be obeyed: what ends a line, turns text around, or is no character at all. */
const TURNING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u

/** Every view, and an article. */
function routesOf(trace: Trace): Route[] {
  const article: Route = { view: 'article', story: 1, item: trace.articles[0]?.id ?? '' }
  return [...VIEWS.map((view): Route => ({ view, story: 1 })), article]
}

async function visit(page: Page, route: Route): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), hrefOf(route))
  await page.locator('h2').first().waitFor()
}

/** Elements that the app never makes, and attributes that run or ask for something. */
function foreignMarkup(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const made = [
      ...document.querySelectorAll('img, iframe, object, embed, base, textarea, svg [onload], svg script, body style, #app script'),
    ]
    const running = [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value)),
    )
    return [...made, ...running].map((element) => element.outerHTML.slice(0, 200))
  })
}

async function expectHarmless(trace: Trace): Promise<Page> {
  const page = await openPage(reportFile(trace), { viewport: PHONE })
  for (const route of routesOf(trace)) {
    await visit(page, route)
    expect(await foreignMarkup(page), route.view).toEqual([])
    expect(await page.evaluate(() => document.body.innerText), route.view).not.toMatch(TURNING)
    await expectNoSidewaysScroll(page)
  }
  return page
}

test.each([...HOSTILE_TEXTS, ARABIC, ZALGO, LONG_NAME].map((text) => [text.length > 60 ? `${text.slice(0, 60)}…` : text, text]))(
  'shown as text, wherever it stands: %j',
  async (_, text) => {
    await expectHarmless(traceSaying(text))
  },
)

test('a headline of markup reads as it was written', async () => {
  const page = await openPage(reportFile(traceSaying('<script>alert(1)</script>')))
  expect(await page.locator('h1').textContent()).toBe('<script>alert(1)</script>')
})

test('a text that is written from right to left turns nothing beside it', async () => {
  const page = await openPage(reportFile(traceSaying(ARABIC)))
  expect(await page.locator('h1').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  const sides = await page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('main, nav, h2')].map(
      (element) => getComputedStyle(element).direction,
    ),
  )
  expect(new Set(sides)).toEqual(new Set(['ltr']))
})

test('a line of a million characters is read and shown in a page as wide as the telephone', async () => {
  const trace = smallTrace()
  const [first] = trace.articles
  if (first === undefined) throw new Error('The small trace has articles')
  const start = first.text.length
  first.text += 'word'.repeat(250_000)
  first.blocks.push({ kind: 'paragraph', start, end: first.text.length })
  await expectHarmless(trace)
})
