import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumPath } from '../../scripts/chromium.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tests reach the one browser. */
    readonly browserAddress: string
  }
}

const BUILT = ['dist/web/app.js', 'dist/web/app.css', 'dist/cli/main.js'] as const

/** Starts the one browser of a run, and ends it; says in a sentence what is missing. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = BUILT.find((path) => !existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))))
  if (missing !== undefined) throw new Error(`There is no ${missing}: run npm run build first.`)
  const server = await chromium.launchServer({ executablePath: chromiumPath(), headless: true })
  project.provide('browserAddress', server.wsEndpoint())
  return () => server.close()
}
