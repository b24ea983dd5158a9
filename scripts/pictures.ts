import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { spawnSync } from 'node:child_process'
import { chromium, type Page } from 'playwright-core'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE = join(ROOT, 'out', 'demo.html')
const CHROMIUM = process.env['HEADWATER_CHROMIUM'] ?? '/usr/bin/chromium'

/** The pictures of the README: what of the page each shows. */
const PICTURES: readonly { readonly name: string; readonly address: (page: Page) => Promise<string>; readonly part: string }[] = [
  { name: 'river', address: async () => '#/1/river', part: '[data-picture="river"]' },
  { name: 'claim', address: mainClaim, part: '[data-picture="claim"]' },
]

/** Writes the pictures of the README, light and dark, from the page of the demo. */
async function main(): Promise<void> {
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  const { status } = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'trace', 'examples/grain-terminal', '--html', PAGE, '--quiet', '-o', '/dev/null'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  )
  if (status !== 0) throw new Error('The demo could not be traced: run npm run build first.')
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  for (const scheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      viewport: { width: 1120, height: 900 },
      deviceScaleFactor: 2,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    })
    await page.goto(pathToFileURL(PAGE).href)
    for (const { name, address, part } of PICTURES) {
      const hash = await address(page)
      await page.goto(`${pathToFileURL(PAGE).href}${hash}`)
      const path = join(ROOT, 'docs', `${name}${scheme === 'dark' ? '-dark' : ''}.png`)
      await page.locator(part).first().screenshot({ path })
      console.log(`Wrote ${path}`)
    }
    await page.close()
  }
  await browser.close()
}

/** The address of the first claim, opened. */
async function mainClaim(page: Page): Promise<string> {
  const json = await page.locator('#trace').textContent()
  const { claims } = JSON.parse(json ?? '{}') as { claims: { id: string }[] }
  return `#/1/claims/${claims[0]?.id ?? ''}`
}

await main()
