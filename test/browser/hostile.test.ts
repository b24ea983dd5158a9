import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { hrefOf, VIEWS, type Route } from '../../src/web/state/route.js'
import { HOSTILE_TEXTS, traceSaying } from '../report/hostile.js'
import { smallTrace } from '../report/small-trace.js'
import { openPage, PHONE, reachingOut } from './browser.js'
import { reportFile } from './pages.js'

const ARABIC = 'انفجار في مرفأ الحبوب (11 جريحا) – https://example.org/a?b=1'
const ZALGO = `f${'\u0301\u0302\u0316\u0323'.repeat(60)}erry`
const LONG_NAME = `${'a'.repeat(300)}.txt`
/** Of these, what must not be obeyed: controls, and what turns text around. */
const TURNING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u
const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction']

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
  return page.evaluate((ADDRESSES) => {
    const made = [
      ...document.querySelectorAll('img, iframe, object, embed, base, textarea, svg [onload], svg script, body style, #app script'),
    ]
    const running = [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(
        ({ name, value }) => name.startsWith('on') || (ADDRESSES.includes(name) && /^\s*javascript:/iu.test(value)),
      ),
    )
    return [...made, ...running].map((element) => element.outerHTML.slice(0, 200))
  }, ADDRESSES)
}

/** Texts on the page with characters that should have been made visible, with the element that they stand in. */
async function turningTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      found.push(`${node.parentElement?.localName}.${node.parentElement?.className}: ${node.textContent ?? ''}`)
    }
    return found
  })
  return texts.filter((text) => TURNING.test(text)).map((text) => JSON.stringify(text))
}

async function expectHarmless(trace: Trace): Promise<Page> {
  const page = await openPage(reportFile(trace), { viewport: PHONE })
  const harm: string[] = []
  for (const route of routesOf(trace)) {
    await visit(page, route)
    const found = [...(await foreignMarkup(page)), ...(await turningTexts(page)), ...(await reachingOut(page))]
    harm.push(...found.map((what) => `${route.view}: ${what}`))
  }
  expect(harm).toEqual([])
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
