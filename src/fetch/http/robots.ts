import { HeadwaterError } from '../../errors.js'
import { boundedRobots } from './robots-text.js'
import { MAX_CRAWL_DELAY_MS, MAX_ROBOTS_PATH, MAX_ROBOTS_REMEMBERED } from './settings.js'
import type { Setup } from './types.js'

/** May a page be fetched, and how fast? */
export interface Robots {
  /**
   * The time to leave between requests to the page's host, in milliseconds. Throws HeadwaterError `fetch/robots` where
   * robots.txt disallows the page, and what reading robots.txt throws.
   */
  gapFor(url: URL, signal: AbortSignal): Promise<number>
}

interface Rules {
  isAllowed(url: string, userAgent?: string): boolean | undefined
  getCrawlDelay(userAgent?: string): number | undefined
}

/** Reads a robots.txt: its text, empty where everything is allowed. */
export type LoadRobots = (url: URL, signal: AbortSignal) => Promise<string>

/** robots.txt as RFC 9309 has it, read by robots-parser; one for each origin, remembered during the run. */
export function createRobots(load: LoadRobots, setup: Setup): Robots {
  const remembered = new Map<string, Promise<Rules>>()
  const rulesOf = (origin: string, signal: AbortSignal): Promise<Rules> => {
    const known = remembered.get(origin)
    if (known !== undefined) return known
    const file = new URL('/robots.txt', origin)
    const rules = load(file, signal).then((text) => parse(file, boundedRobots(text, setup.userAgent)))
    const [oldest] = remembered.keys()
    if (remembered.size >= MAX_ROBOTS_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    remembered.set(origin, rules)
    // A run that was stopped says nothing about the site, and another caller may not have been stopped.
    rules.catch(() => (signal.aborted ? remembered.delete(origin) : undefined))
    return rules
  }
  return {
    async gapFor(url, signal) {
      let rules = await rulesOf(url.origin, signal).catch((error: unknown) => {
        if (signal.aborted || !(error instanceof HeadwaterError) || error.code !== 'run/aborted') throw error
        return null
      })
      rules ??= await rulesOf(url.origin, signal)
      if (rules.isAllowed(url.href.slice(0, MAX_ROBOTS_PATH), setup.userAgent) === false) throw disallowed(url)
      const asked = (rules.getCrawlDelay(setup.userAgent) ?? 0) * 1000
      return Math.min(Math.max(asked, 0), MAX_CRAWL_DELAY_MS)
    },
  }
}

/** What robots-parser exports; its own types describe an ES module, which it is not. */
type ParseRobots = (url: string, text: string) => Rules

async function parse(file: URL, text: string): Promise<Rules> {
  const { default: robotsParser } = await import('robots-parser')
  return (robotsParser as unknown as ParseRobots)(file.href, text)
}

function disallowed(url: URL): HeadwaterError {
  return new HeadwaterError('fetch/robots', `${url.href} is not fetched: the robots.txt of ${url.host} asks programs not to`, {
    hint: 'Save the page with a browser and pass the file.',
  })
}
