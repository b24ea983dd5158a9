import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumPath } from './chromium.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE = join(ROOT, 'out', 'demo.html')

/** Pixels around what is shown; what is taller than a screen is cut there, for a picture is looked at and not read to its end. */
const MARGIN = 20
const MAX_HEIGHT = 900

type Scheme = 'light' | 'dark'

/** The pictures of the README: the address of each and what of that page it shows. */
const PICTURES: readonly { readonly name: string; address(page: Page): Promise<string>; readonly part: string }[] = [
  { name: 'river', address: async () => '#/1/overview', part: '[data-picture="river"]' },
  { name: 'claim', address: mainClaim, part: '[data-picture="claim"]' },
]

/** Writes the pictures of the README, light and dark, from the page of the demo. */
async function main(): Promise<void> {
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  const command = ['dist/cli/main.js', 'trace', 'examples/grain-terminal', '--html', PAGE, '--quiet', '--output', '/dev/null']
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error('The demo could not be traced: run npm run build first.')
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  for (const scheme of ['light', 'dark'] as const) await takePictures(browser, scheme)
  await browser.close()
}

async function takePictures(browser: Browser, colorScheme: Scheme): Promise<void> {
  // its policy would forbid what hides the frame around what has the focus
  const context = await browser.newContext({
    viewport: { width: 1240, height: 900 },
    deviceScaleFactor: 1.5,
    colorScheme,
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  for (const { name, address, part } of PICTURES) {
    const page = await context.newPage()
    await page.goto(pathToFileURL(PAGE).href)
    await page.goto(`${pathToFileURL(PAGE).href}${await address(page)}`)
    await page.addStyleTag({ content: ':focus-visible { outline: none !important } .screen-only { display: none !important }' })
    // where a link led to is scrolled to, and places are counted from the top of the page
    await page.evaluate('scrollTo(0, 0)')
    const box = await page.locator(part).first().boundingBox()
    if (box === null) throw new Error(`The page shows no ${part}.`)
    const { x, y, width, height } = box
    const path = join(ROOT, 'docs', `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`)
    await page.screenshot({
      path,
      fullPage: true,
      clip: { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: Math.min(height, MAX_HEIGHT) + 2 * MARGIN },
    })
    console.log(`Wrote ${path}`)
    await page.close()
  }
  await context.close()
}

/** The address of the first claim, opened. */
async function mainClaim(page: Page): Promise<string> {
  const json = await page.locator('#trace').textContent()
  const { claims } = JSON.parse(json ?? '{}') as { claims: { id: string }[] }
  return `#/1/claims/${claims[0]?.id ?? ''}`
}

await main()
