import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { expectAccessible, openPage } from './browser.js'
import { serve, temporaryFolder } from './pages.js'
import { inventedArticles } from './sixty-articles.js'

/** In what time a change is traced and shown, on a machine that does much else. */
const TRACED = { timeout: 20_000 } as const

/** A folder with so many articles of one story, a file each. */
function folderOf(count: number): string {
  const folder = temporaryFolder()
  for (const article of inventedArticles(count)) writeFileSync(join(folder, `${article.id}.json`), JSON.stringify(article))
  return folder
}

/** What the page says of its server; empty while there is nothing to say. It stands before everything else. */
function noticeOf(page: Page): Locator {
  return page.locator('p[role=status]').first()
}

test('a changed file changes the open page in its place, and nothing leaves the machine', async () => {
  const folder = folderOf(4)
  const served = await serve([folder, '--port', '0'])
  const page = await openPage(served.url)
  await expect.poll(() => page.locator('h1').textContent()).toContain('Brennick')
  await page.goto(`${served.url}#/1/claims`)
  await page.locator('h2').first().waitFor()
  await page.evaluate(() => {
    ;(globalThis as { marked?: boolean }).marked = true
    scrollTo(0, 400)
  })
  const [fifth] = inventedArticles(5).slice(4)
  writeFileSync(join(folder, 'fifth.json'), JSON.stringify(fifth))
  await page.getByText('5 articles').first().waitFor(TRACED)
  expect(await page.evaluate(() => [(globalThis as { marked?: boolean }).marked, location.hash, scrollY > 200])).toEqual([
    true,
    '#/1/claims',
    true,
  ])
  rmSync(join(folder, 'fifth.json'))
  await page.getByText('4 articles').first().waitFor(TRACED)
})

test('a trace that fails keeps the old page and says what happened; the next one mends it', async () => {
  const folder = folderOf(3)
  const decisions = join(temporaryFolder(), 'mine.json')
  writeFileSync(decisions, '{"assumptions": []}')
  const served = await serve([folder, '--assume', decisions, '--port', '0'])
  const page = await openPage(served.url)
  await page.getByText('3 articles').first().waitFor()
  const status = noticeOf(page)
  expect(await status.textContent()).toBe('')
  writeFileSync(decisions, '{"assumptions": [')
  await expect.poll(() => status.textContent(), TRACED).toContain('could not be traced')
  expect(await page.locator('h1').textContent()).toContain('Brennick')
  expect(served.said()).toContain('mine.json')
  await expectAccessible(page, 'p[role=status]')
  writeFileSync(decisions, '{"assumptions": [ ]}')
  await expect.poll(() => status.textContent(), TRACED).toBe('')
})

test('moment, outlets and the opened claim stay what they are when a newer trace comes', async () => {
  const folder = folderOf(5)
  const served = await serve([folder, '--port', '0'])
  const page = await openPage(`${served.url}#/1/claims`)
  await page.locator('#as-of').fill('3')
  await page.getByRole('button', { name: 'All outlets' }).click()
  const outlet = page.getByRole('checkbox').first()
  await outlet.check()
  // one that the newer article carries too, and which therefore has another id in the newer trace
  await page.locator('main h3 button[aria-expanded]').first().click()
  const opened = page.locator('main h3 button[aria-expanded=true]')
  const words = await opened.innerText()
  const said = await page.locator('output').textContent()
  const address = await page.evaluate(() => location.hash)
  expect(said).toMatch(/: 4 articles of 5$/u)
  const late = { ...inventedArticles(6)[5]!, published: '2024-12-24T10:00:00Z' }
  writeFileSync(join(folder, 'sixth.json'), JSON.stringify(late))
  await expect.poll(() => page.locator('output').textContent(), TRACED).toBe(said?.replace('of 5', 'of 6'))
  const after = await page.evaluate(() => location.hash)
  expect(after).not.toBe(address)
  expect(after.split('?')[1]).toBe(address.split('?')[1])
  expect(address).toMatch(/\/claims\/.+\?outlet=.+&as-of=2024-09/u)
  expect(await opened.allInnerTexts()).toEqual([words])
  await page.getByRole('button', { name: /^1 of \d outlets$/u }).click()
  expect(await outlet.isChecked()).toBe(true)
})

test('Ctrl-C ends it at once with open pages, which say so and go on when it is started again', async () => {
  const folder = folderOf(3)
  const first = await serve([folder, '--port', '0'])
  const page = await openPage(first.url)
  await page.getByText('3 articles').first().waitFor()
  const { status, milliseconds } = await first.stop()
  expect(status).toBe(0)
  expect(milliseconds).toBeLessThan(1500)
  await expect.poll(() => noticeOf(page).textContent()).toContain('not running any more')
  const path = join(folder, 'brennick-1.json')
  const article = JSON.parse(readFileSync(path, 'utf8')) as { text: string }
  writeFileSync(path, JSON.stringify({ ...article, text: `${article.text}\n\nA new paragraph was added.` }))
  await serve([folder, '--port', new URL(first.url).port])
  await expect.poll(() => noticeOf(page).textContent(), TRACED).toBe('')
  expect(await page.locator('h1').textContent()).toContain('Brennick')
})

test('Ctrl-C ends it at once in the middle of a trace', async () => {
  const folder = folderOf(40)
  const served = await serve([folder, '--port', '0'])
  const path = join(folder, 'brennick-1.json')
  appendFileSync(path, ' ')
  await expect.poll(() => served.said()).toContain('tracing again')
  const { status, milliseconds } = await served.stop()
  expect([status, served.said().trim().split('\n').at(-1)]).toEqual([0, expect.stringContaining('tracing again')])
  expect(milliseconds).toBeLessThan(1500)
})

test('pages in the background let the next one open, and catch up when they are looked at', async () => {
  const folder = folderOf(3)
  const served = await serve([folder, '--port', '0'])
  const first = await openPage(served.url)
  const look = (page: Page, state: DocumentVisibilityState): Promise<void> =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await look(first, 'hidden')
  for (let opened = 2; opened <= 7; opened++) {
    const page = await first.context().newPage()
    await page.goto(served.url)
    await page.getByText('3 articles').first().waitFor()
    await look(page, 'hidden')
  }
  writeFileSync(join(folder, 'fourth.json'), JSON.stringify(inventedArticles(4)[3]))
  await expect.poll(() => served.said()).toContain('4 articles')
  expect(await first.getByText('3 articles').first().isVisible()).toBe(true)
  await look(first, 'visible')
  await first.getByText('4 articles').first().waitFor()
})

test('the reader stays in a story that gets another number', async () => {
  const folder = folderOf(1)
  const fire = (name: string, more: string): void =>
    writeFileSync(
      join(folder, `${name}.txt`),
      `Fire closes the Ostrand paper mill\n\n${name}, 4 March 2031\n\nA fire closed the paper mill at Ostrand on Monday night, the brigade said. Nobody was hurt. Firefighters worked until dawn to save the pulp store. ${more}\n`,
    )
  fire('ostrand', '')
  const served = await serve([folder, '--port', '0'])
  const page = await openPage(served.url)
  await page.goto(`${served.url}#/2/claims`)
  await expect.poll(() => page.locator('h1').textContent()).toContain('Ostrand')
  fire('valley', 'The mill employs 90 people.')
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/1/claims')
  expect(await page.locator('h1').textContent()).toContain('Ostrand')
})

test('a page of another site can read nothing, and a link from it leads here', async () => {
  const served = await serve([folderOf(2), '--port', '0'])
  const other = await otherSite(`<!doctype html><title>Other</title><a href="${served.url}">the report</a>`)
  const page = await openPage(other, { mayAsk: [served.url], expected: /403|CORS|ERR_FAILED|frame-ancestors/u })
  const outcome = await page.evaluate(async (url) => {
    const read = await fetch(`${url}trace.json`).then(
      () => 'read',
      () => 'refused',
    )
    const events = new EventSource(`${url}events`)
    const listened = await new Promise((resolve) => {
      events.addEventListener('trace', () => resolve('heard'))
      events.addEventListener('error', () => resolve('refused'))
    })
    const frame = Object.assign(document.createElement('iframe'), { src: url })
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve)
      document.body.append(frame)
    })
    return [read, listened]
  }, served.url)
  expect(outcome).toEqual(['refused', 'refused'])
  expect(await page.frames()[1]?.content()).not.toContain('Brennick')
  await page.getByText('the report').click()
  await page.getByText('2 articles').first().waitFor()
})

/** A server of somebody else with one page; gone after the test. */
async function otherSite(html: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://localhost:${(server.address() as AddressInfo).port}/`
}
