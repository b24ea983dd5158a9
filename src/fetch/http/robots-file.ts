import { HeadwaterError } from '../../errors.js'
import { failureOf } from '../failure.js'
import { readBounded } from '../bytes.js'
import { keptAge, type Kept, type PageCache } from './cache.js'
import { follow } from './redirects.js'
import { request, type Wire } from './request.js'
import type { LoadRobots } from './robots.js'
import { MAX_ROBOTS_BYTES, ROBOTS_FRESH_MS } from './settings.js'
import { SERVER_ERROR, TOO_MANY_REQUESTS } from './statuses.js'
import type { Answer } from './types.js'

/**
 * How robots.txt files are read: from the cache for 24 hours, else from the site, under the same rules as pages. As RFC
 * 9309 (2.3.1) has it, a file that is not there (4xx, lost in redirects) allows everything; one that cannot be read
 * (5xx, 429, no connection) allows nothing, unless the cache has an older one. Of a long file the first 500 KiB count.
 *
 * The loader throws HeadwaterError `fetch/failed` where robots.txt cannot be read.
 */
export function robotsLoader(pages: Wire, cache: PageCache): LoadRobots {
  const { setup } = pages
  const wire: Wire = { ...pages, setup: { ...setup, limits: { ...setup.limits, wholeBytes: MAX_ROBOTS_BYTES } } }
  return async (url, signal) => {
    const kept = await cache.read(url)
    if (kept !== null && keptAge(kept, setup.effects.now()) < ROBOTS_FRESH_MS) return textOf(kept.bytes)
    try {
      const { answer, redirects } = await follow(url, (hop) => request(hop, { headers: {}, gapMs: 0, signal }, wire))
      const bytes = await bytesOf(answer)
      await cache.write({ request: url.href, answer, redirects }, bytes)
      return textOf(bytes)
    } catch (error) {
      return withoutAnswer(error, kept)
    }
  }
}

/** The file's bytes: none where there is no file. 429 is no "there is none" but a server that cannot cope. */
async function bytesOf(answer: Answer): Promise<Uint8Array> {
  const { status, url, body } = answer
  if (status >= SERVER_ERROR || status === TOO_MANY_REQUESTS)
    throw new HeadwaterError('fetch/failed', `${url.host} does not say what may be fetched: ${url.href} answered ${status}`, {
      hint: 'Try again later, or save the page with a browser and pass the file.',
    })
  if ('whole' in body) return body.whole
  return (await readBounded(body.stream, MAX_ROBOTS_BYTES)).bytes
}

/** An address that leads nowhere fails again, and with a better message, when the page itself is asked for. */
function withoutAnswer(error: unknown, kept: Kept | null): string {
  if (failureOf(error).code !== 'fetch/failed') return ''
  if (kept === null) throw error
  return textOf(kept.bytes)
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
