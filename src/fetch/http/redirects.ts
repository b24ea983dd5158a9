import { isUtf8 } from 'node:buffer'
import { HeadwaterError } from '../../errors.js'
import { pageAddress } from './page-address.js'
import { MAX_REDIRECTS } from './settings.js'
import type { Answer } from './types.js'

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

export interface Followed {
  readonly answer: Answer
  /** The addresses asked before the one that answered, in order. */
  readonly redirects: readonly string[]
}

/**
 * Asks an address, and then those that the answers redirect to. Every one is an address of its own: checked, in turn,
 * under its own robots.txt. From https to http is allowed, as in browsers: nothing secret is sent, and the page says
 * where it came from in the end.
 *
 * Throws HeadwaterError `fetch/limit` for a circle and after MAX_REDIRECTS redirects, and what `ask` and the check of
 * addresses throw.
 */
export async function follow(start: URL, ask: (url: URL) => Promise<Answer>): Promise<Followed> {
  const asked = new Set<string>()
  for (let url = start; ;) {
    const answer = await ask(url)
    const location = REDIRECTS.has(answer.status) ? answer.headers['location'] : undefined
    if (location === undefined) return { answer, redirects: [...asked] }
    asked.add(url.href)
    url = target(location, answer.url)
    if (asked.has(url.href)) throw lost(start, 'redirects in a circle')
    if (asked.size > MAX_REDIRECTS) throw lost(start, `redirects more than ${MAX_REDIRECTS} times`)
  }
}

function target(location: string, from: URL): URL {
  try {
    return pageAddress(asUtf8(location), from)
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error
    throw new HeadwaterError(error.code, `${from.href} redirects to an address that is not followed. ${error.message}`)
  }
}

/** Headers are read as Latin-1; servers that write letters beyond ASCII into an address mean UTF-8, as browsers take them. */
function asUtf8(location: string): string {
  const bytes = Buffer.from(location, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : location
}

/** Sites do so to who keeps no cookies. */
function lost(start: URL, what: string): HeadwaterError {
  return new HeadwaterError('fetch/limit', `${start.href} ${what}`, {
    hint: 'If a browser shows the page, save it there and pass the file.',
  })
}
