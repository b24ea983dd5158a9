import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'

/** Milliseconds that something may take to appear on a page. */
const PATIENCE = 8_000
/** Schemes of what a page holds in itself. */
const WITHIN: ReadonlySet<string> = new Set(['data:', 'blob:', 'about:'])
const DESKTOP = { width: 1280, height: 900 } as const
/** The narrowest telephones that are still sold. */
export const PHONE = { width: 360, height: 740 } as const

/** WCAG 2.2 A and AA, and what axe counts as good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface OpenOptions extends BrowserContextOptions {
  /** Servers besides the page's own that it may ask. */
  readonly mayAsk?: readonly string[]
  /** What may go wrong. */
  readonly expected?: RegExp
}

let connection: Promise<Browser> | undefined

/** The one browser of the run. */
function browser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserAddress'))
  return connection
}

/**
 * Opens an address in a fresh context that is closed with the test, which fails where the page asked for anything that is not its
 * own (its file, or the server that it came from), wrote an error to the console, threw, or broke its content security policy.
 */
export async function openPage(url: string, { mayAsk = [], expected, ...options }: OpenOptions = {}): Promise<Page> {
  const context = await (await browser()).newContext({ viewport: DESKTOP, ...options })
  const problems: string[] = []
  onTestFinished(async () => {
    await context.close()
    const unexpected = problems.filter((problem) => expected?.test(problem) !== true)
    expect(unexpected, 'what the page did wrong').toEqual([])
  })
  context.setDefaultTimeout(PATIENCE)
  await watchRequests(context, [url, ...mayAsk], problems)
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const place = `${event.sourceFile}:${event.lineNumber}`
      reportError(new Error(`${event.effectiveDirective} forbids ${event.blockedURI || event.sample} at ${place}`))
    })
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !isLostServer(message.text())) problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`))
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url)
  return page
}

async function watchRequests(context: BrowserContext, addresses: readonly string[], problems: string[]): Promise<void> {
  const own = addresses.map((address) => new URL(address))
  const isOwn = (asked: URL): boolean => WITHIN.has(asked.protocol) || own.some((address) => isOf(address, asked))
  context.on('request', (request) => {
    if (!isOwn(new URL(request.url()))) problems.push(`asked for ${request.url()}`)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => problems.push(`opened a socket to ${socket.url()}`))
  })
  await context.route(
    (asked) => !isOwn(asked),
    (route) => route.abort(),
  )
}

/** Whether a request is for the file that was opened, or for something of the server that was. */
function isOf(address: URL, { protocol, pathname, origin }: URL): boolean {
  return address.protocol === 'file:' ? protocol === 'file:' && pathname === address.pathname : origin === address.origin
}

/** That a server which was stopped does not answer is what the browser itself writes, not the page. */
function isLostServer(text: string): boolean {
  return /net::ERR_(?:CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)/u.test(text)
}

interface AxeViolation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

/** Fails with every place where the page, or the part below `within`, breaks a rule of accessibility. The page's own policy stays on. */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  // evaluated by the debugger, which the page's policy does not bind
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const violations = await page.evaluate(
    async ([selector, values]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(root: Element | null, options: object): Promise<{ violations: AxeViolation[] }> }
      }
      const found = await axe.run(document.querySelector(selector), { runOnly: { type: 'tag', values }, preload: false })
      return found.violations
    },
    [within, RULES] as const,
  )
  const places = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary.replaceAll('\n', '\n  ')}`,
    ),
  )
  expect(places.join('\n')).toBe('')
}

/** What reaches out of the window sideways, where that makes the page wider than it. */
export function reachingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const scrolls = (element: Element): boolean => element !== document.body && getComputedStyle(element).overflowX !== 'visible'
    const isHeld = (element: Element | null): boolean => element !== null && (scrolls(element) || isHeld(element.parentElement))
    const reaching = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    const elements = reaching.filter((element) => !isHeld(element.parentElement))
    return elements.map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').slice(0, 60)}`)
  })
}

/** Presses Tab until the element has the focus, and checks that this can be seen. Gives how many presses that took. */
export async function tabTo(page: Page, target: Locator, most = 200): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab')
    if (!(await target.evaluate((element) => element === document.activeElement))) continue
    await expectFocusSeen(page)
    return presses
  }
  throw new Error(`Tab does not lead to ${String(target)} in ${most} presses`)
}

/** Fails where it cannot be seen what has the focus: it has neither an outline nor, in a picture, a thicker line; or is out of sight. */
export async function expectFocusSeen(page: Page): Promise<void> {
  // a long way is scrolled smoothly
  await expect.poll(() => page.evaluate(focusMissed), { message: 'the focus can be seen' }).toBe('')
}

/** What is wrong with how the focus shows; runs in the page. */
function focusMissed(): string {
  const element = document.activeElement
  if (element === null || element === document.body) return 'nothing has the focus'
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
  const isLined = [...element.querySelectorAll('rect, path')].some((line) => {
    const { stroke, strokeWidth } = getComputedStyle(line)
    return !/^none|, 0\)$/u.test(stroke) && parseFloat(strokeWidth) >= 2
  })
  const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const isInSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
  if (isInSight && (isMarked || (element instanceof SVGElement && isLined))) return ''
  return `${element.outerHTML.slice(0, 200)} ${isInSight ? 'is not marked' : 'is out of sight'}`
}
