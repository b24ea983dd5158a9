import { HeadwaterError } from '../../errors.js'
import { receive } from './body.js'
import { createDeadline, stopped } from './deadline.js'
import { explained, isPassing } from './failures.js'
import { noPage } from './media-types.js'
import { retryAfter } from './retry-after.js'
import { FIRST_BACK_OFF_MS, MAX_RETRY_AFTER_MS, MAX_TRIES } from './settings.js'
import { isSuccess } from './statuses.js'
import type { Transport } from './transport.js'
import type { Turns } from './turns.js'
import type { Answer, Headers, Setup } from './types.js'

/** What requests are made with. */
export interface Wire {
  readonly setup: Setup
  readonly transport: Transport
  readonly turns: Turns
}

export interface Want {
  readonly headers: Headers
  /** Time to leave before the next request to the same host. */
  readonly gapMs: number
  readonly signal: AbortSignal
}

/** What a busy or stumbling server answers, and may answer otherwise a moment later. */
const PASSING_STATUS: ReadonlySet<number> = new Set([429, 500, 502, 503, 504])
const NOTHING: Answer['body'] = { whole: new Uint8Array() }

/**
 * Asks for one address, in turn with other requests to its host, and again where that may help: after 1, 2 and 4 seconds
 * or when `Retry-After` says so. Other requests to the host wait as long. Gives the last answer, whatever its status; a
 * body comes only with a success. Throws HeadwaterError `fetch/…`, `input/unsupported` for media that hold no report, and
 * `run/aborted`.
 */
export async function request(url: URL, want: Want, wire: Wire): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await attempt(url, want, wire).catch((error: unknown) => {
      if (want.signal.aborted) throw stopped(url)
      if (tries === MAX_TRIES || !isPassing(error)) throw explained(error, url)
      return null
    })
    if (answer !== null && !PASSING_STATUS.has(answer.status)) return answer
    const asked = answer === null ? null : retryAfter(answer.headers, answer.fetched)
    const rest = Math.max(asked ?? 0, FIRST_BACK_OFF_MS * 2 ** (tries - 1))
    if (answer !== null && (tries === MAX_TRIES || rest > MAX_RETRY_AFTER_MS)) return answer
    wire.turns.rest(url.hostname, rest)
  }
}

async function attempt(url: URL, { headers, gapMs, signal }: Want, { setup, transport, turns }: Wire): Promise<Answer> {
  const endTurn = await turns.take(url.hostname, { gapMs, signal, onWait: (milliseconds) => setup.notify(waiting(url, milliseconds)) })
  const deadline = createDeadline(url, setup.limits.deadlineMs, signal)
  const done = (): void => {
    deadline.end()
    endTurn()
  }
  try {
    const response = await deadline.during(() => transport(url, headers, deadline.signal))
    const answer = { url, status: response.status, headers: response.headers, fetched: setup.effects.now() }
    const kind = isSuccess(response.status) ? noPage(response.headers['content-type']) : null
    if (isSuccess(response.status) && kind === null)
      return { ...answer, body: await receive(response, { url, limits: setup.limits, deadline, endTurn }) }
    response.body.on('error', () => undefined).destroy()
    if (kind !== null) throw unsupported(url, kind)
    done()
    return { ...answer, body: NOTHING }
  } catch (error) {
    done()
    throw error
  }
}

function waiting(url: URL, milliseconds: number): { kind: 'wait'; url: string; message: string } {
  return { kind: 'wait', url: url.href, message: `Waiting ${Math.ceil(milliseconds / 1000)} s before asking ${url.hostname} again` }
}

function unsupported(url: URL, kind: string): HeadwaterError {
  return new HeadwaterError('input/unsupported', `${url.href} is ${kind}, not a page`, {
    hint: 'If it holds a report, save its text and pass that as a file.',
  })
}
