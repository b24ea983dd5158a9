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

interface Site {
  readonly rules: Rules
  readonly gapMs: number
}

/** Reads a robots.txt: its text, empty where everything is allowed. */
export type LoadRobots = (url: URL, signal: AbortSignal) => Promise<string>

/** robots.txt as RFC 9309 has it, read by robots-parser; one for each origin, remembered during the run. */
export function createRobots(load: LoadRobots, setup: Setup): Robots {
  const remembered = new Map<string, Promise<Site>>()
  const siteOf = (origin: string, signal: AbortSignal): Promise<Site> => {
    const known = remembered.get(origin)
    if (known !== undefined) return known
    const file = new URL('/robots.txt', origin)
    const site = load(file, signal).then(async (text) => siteWith(await parse(file, boundedRobots(text, setup.userAgent)), file, setup))
    const [oldest] = remembered.keys()
    if (remembered.size >= MAX_ROBOTS_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    remembered.set(origin, site)
    // A run that was stopped says nothing about the site.
    site.catch(() => (signal.aborted ? remembered.delete(origin) : undefined))
    return site
  }
  return {
    async gapFor(url, signal) {
      for (;;) {
        const site = await siteOf(url.origin, signal).catch((error: unknown) => {
          // Whoever began to read the file was stopped; this caller was not.
          if (!signal.aborted && error instanceof HeadwaterError && error.code === 'run/aborted') return null
          throw error
        })
        if (site === null) continue
        if (site.rules.isAllowed(url.href.slice(0, MAX_ROBOTS_PATH), setup.userAgent) === false) throw disallowed(url)
        return site.gapMs
      }
    },
  }
}

function siteWith(rules: Rules, file: URL, { userAgent, notify }: Setup): Site {
  const asked = Math.max(0, rules.getCrawlDelay(userAgent) ?? 0) * 1000
  const gapMs = Math.min(asked, MAX_CRAWL_DELAY_MS)
  const message = `${file.host} asks for ${asked / 1000} s between two pages; Headwater waits ${gapMs / 1000} s`
  if (asked > gapMs) notify({ kind: 'wait', url: file.href, message })
  return { rules, gapMs }
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
