import { setMaxListeners } from 'node:events'
import { lookup } from 'node:dns/promises'
import { setTimeout } from 'node:timers/promises'
import { HeadwaterError } from '../../errors.js'
import { failureOf } from '../failure.js'
import { streamOf } from '../bytes.js'
import { createCache, keptAge, NO_CACHE, type Kept, type Outcome, type PageCache } from './cache.js'
import { openSocket } from './connector.js'
import { pageAddress } from './page-address.js'
import { follow } from './redirects.js'
import { request, type Wire } from './request.js'
import { createRobots } from './robots.js'
import { robotsLoader } from './robots-file.js'
import { FRESH_MS, LIMITS, USER_AGENT } from './settings.js'
import { isFinal, isSuccess, NOT_MODIFIED, statusError } from './statuses.js'
import { createTransport } from './transport.js'
import { createTurns } from './turns.js'
import type { Answer, FetchedPage, Fetcher, FetcherOptions, Headers, HttpEffects, Setup } from './types.js'

export type { FetchedPage, Fetcher, FetcherOptions, FetchLimits, FetchNotice } from './types.js'

/**
 * A fetcher that is safe to point at any address and polite to who answers.
 *
 * Safe: only http and https, only public addresses (checked when a name is looked up and again on the connection, for
 * every redirect), bounded in time, bytes and decompression. Polite: robots.txt and its Crawl-delay, two requests to a
 * host at a time, back-off when a server is busy, conditional requests for pages that are kept.
 *
 * With a cache, a page that was fetched or confirmed in the last ten minutes is not asked for again, and a page that did
 * not change keeps the time of its first fetch. Offline, only the cache is read, so that a repeated run sees the same
 * bytes and times. Bodies above `limits.wholeBytes` are streamed and not kept; such a stream is to be read to its end or
 * closed, for until then it is one of the two requests that its host is asked at a time.
 *
 * Nothing is loaded or opened before the first page, and nothing needs to be closed after the last.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  return fetcherWith({}, options)
}

/** The same in another world: tests pass a clock, a name service and sockets of their own. */
export function fetcherWith(effects: Partial<HttpEffects>, options: FetcherOptions): Fetcher {
  const setup = setupOf(options, effects)
  const { cache: folder = null, offline = false, refresh = false } = options
  const cache = folder === null ? NO_CACHE : createCache(folder, setup)
  const wire: Wire = { setup, transport: createTransport(setup), turns: createTurns(setup.effects) }
  const robots = options.robots === false ? null : createRobots(robotsLoader(wire, cache), setup)

  return async (address, { signal }) => {
    const url = pageAddress(address)
    // Node takes more than ten listeners for a leak; here one signal stops as many fetches as are under way.
    setMaxListeners(0, signal)
    const last = await cache.read(url)
    const kept = success(last)
    if (kept !== null && (offline || (!refresh && keptAge(kept, setup.effects.now()) < FRESH_MS))) return keptPage(kept)
    if (offline) throw last === null ? notKept(url) : statusError(answerOf(last))
    const ask = async (hop: URL): Promise<Answer> => {
      const gapMs = robots === null ? 0 : await robots.gapFor(hop, signal)
      return request(hop, { headers: conditions(kept, hop), gapMs, signal }, wire)
    }
    try {
      const { answer, redirects } = await follow(url, ask)
      return await settle({ request: url.href, answer, redirects }, kept, cache)
    } catch (error) {
      throw kept === null ? error : withCopy(error, kept)
    }
  }
}

function setupOf({ allowPrivate = false, userAgent = USER_AGENT, limits, onNotice }: FetcherOptions, effects: Partial<HttpEffects>): Setup {
  return {
    allowPrivate,
    userAgent,
    limits: { ...LIMITS, ...limits },
    effects: { ...EFFECTS, ...effects },
    notify: onNotice ?? (() => undefined),
  }
}

const EFFECTS: HttpEffects = {
  now: () => new Date(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  open: openSocket,
}

/** The page that an answer brings, kept where it can be. */
async function settle(outcome: Outcome, kept: Kept | null, cache: PageCache): Promise<FetchedPage> {
  const { answer } = outcome
  if (kept !== null && answer.status === NOT_MODIFIED && answer.url.href === kept.entry.url) {
    await cache.confirm(kept, answer)
    return keptPage(kept)
  }
  if (!isSuccess(answer.status)) {
    // offline the same is said again; a copy from better days stays
    if (kept === null && isFinal(answer.status)) await cache.write(outcome, new Uint8Array())
    throw statusError(answer)
  }
  const page = { url: answer.url.href, contentType: answer.headers['content-type'] ?? null, fetched: answer.fetched.toISOString() }
  if ('stream' in answer.body) return { ...page, body: answer.body.stream }
  const { fetched } = await cache.write(outcome, answer.body.whole)
  return { ...page, fetched, body: streamOf(answer.body.whole) }
}

/** Asks the address that answered the last time to answer only if the page has changed (RFC 9110, 13.1). */
function conditions(kept: Kept | null, url: URL): Headers {
  if (kept === null || kept.entry.url !== url.href) return {}
  const { etag, lastModified } = kept.entry
  return { ...(etag !== null && { 'if-none-match': etag }), ...(lastModified !== null && { 'if-modified-since': lastModified }) }
}

/** What is kept, if it is a page: of a robots.txt that is not there, that it is not is kept. */
function success(kept: Kept | null): Kept | null {
  return kept !== null && isSuccess(kept.entry.status) ? kept : null
}

/** An answer as it was kept, for what its status says. */
function answerOf({ entry }: Kept): Answer {
  return { url: new URL(entry.url), status: entry.status, headers: {}, fetched: new Date(entry.fetched), body: { whole: new Uint8Array() } }
}

function keptPage({ entry, bytes }: Kept): FetchedPage {
  return { url: entry.url, contentType: entry.contentType, fetched: entry.fetched, body: streamOf(bytes) }
}

function notKept(url: URL): HeadwaterError {
  return new HeadwaterError('fetch/offline', `${url.href} is not in the cache, and this run is offline`, {
    hint: 'Fetch it once without --offline, with the same cache.',
  })
}

/** A failure where an earlier copy is kept: the user may prefer that one, but has to say so. */
function withCopy(error: unknown, { entry }: Kept): HeadwaterError {
  const { code, message, hint } = failureOf(error)
  const copy = `The copy of ${entry.fetched} is read with --offline.`
  return new HeadwaterError(code, message, { hint: hint === null ? copy : `${hint} ${copy}`, cause: error })
}
