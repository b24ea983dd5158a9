import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { hrefOf } from '../../src/web/state/route.js'
import { openPage } from './browser.js'
import { inventedTrace, reportFile } from './pages.js'

/** Milliseconds until a page of sixty articles shows something, from a click on a claim until its evidence is on the screen, and until a picture is drawn. */
const MAX_FIRST_PAINT = 1000
const MAX_EVIDENCE = 100
const MAX_PICTURE = 1000
/** The middle of so many runs: one may meet a busy machine. */
const RUNS = 5

let sixty: Trace

beforeAll(async () => {
  sixty = await inventedTrace(60)
})

test(`sixty articles: the first paint within ${MAX_FIRST_PAINT} ms of opening the file`, async ({ annotate }) => {
  const url = reportFile(sixty)
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) times.push(await firstPaint(await openPage(url)))
  await annotate(figureOf(times))
  expect(middleOf(times), figureOf(times)).toBeLessThan(MAX_FIRST_PAINT)
})

test(`sixty articles: the evidence of a claim within ${MAX_EVIDENCE} ms of the click`, async ({ annotate }) => {
  const page = await openPage(`${reportFile(sixty)}${hrefOf({ view: 'claims', story: 1 })}`)
  const claims = page.locator('main h3 button[aria-expanded]')
  await claims.first().waitFor()
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const claim = claims.nth(run)
    await claim.scrollIntoViewIfNeeded()
    await untilPainted(page)
    await page.keyboard.press('Shift')
    const painted = page.evaluate(paintedAfterClick, 'evidence' as const)
    await claim.click()
    times.push(await painted)
  }
  await annotate(figureOf(times))
  expect(middleOf(times), figureOf(times)).toBeLessThan(MAX_EVIDENCE)
})

test.for([
  { what: 'the river', link: 'River', heading: 'The river' },
  { what: 'the overview', link: 'Overview', heading: 'Where the main claim comes from' },
])(`sixty articles: $what is drawn within ${MAX_PICTURE} ms of the click on its link`, async ({ link, heading }, { annotate }) => {
  const page = await openPage(`${reportFile(sixty)}${hrefOf({ view: 'timeline', story: 1 })}`)
  const views = page.getByRole('navigation', { name: 'Views' })
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await views.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor()
    await untilPainted(page)
    const painted = page.evaluate(paintedAfterClick, 'picture' as const)
    await views.getByRole('link', { name: link }).click()
    times.push(await painted)
    await page.getByRole('heading', { level: 2, name: heading }).waitFor()
  }
  await annotate(figureOf(times))
  expect(middleOf(times), figureOf(times)).toBeLessThan(MAX_PICTURE)
})

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]
          if (paint !== undefined) resolve(paint.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

/**
 * Runs in the page: milliseconds from the next click until a frame was painted with what it asked for: the nodes of a river, or the claim
 * that was clicked, open, with links to its words.
 */
function paintedAfterClick(what: 'picture' | 'evidence'): Promise<number> {
  return new Promise((resolve) => {
    const isThere = ({ target }: Event): boolean => {
      if (what === 'picture') return document.querySelector('main svg g.node') !== null
      const claim = target instanceof Element ? target.closest('li') : null
      return claim?.querySelector('[aria-expanded="true"]') !== null && claim?.querySelector('a[href*="/article/"]') !== null
    }
    const look = (clicked: Event): void => {
      if (!isThere(clicked)) {
        requestAnimationFrame(() => look(clicked))
        return
      }
      // a message that is sent while a frame is prepared comes when it has been painted
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now() - clicked.timeStamp))
        port1.start()
        port2.postMessage(null)
      })
    }
    addEventListener('click', look, { capture: true, once: true })
  })
}

async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

function middleOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity
}

function figureOf(times: readonly number[]): string {
  return `${Math.round(middleOf(times))} ms, the middle of ${times.map((time) => Math.round(time)).join(', ')}`
}
