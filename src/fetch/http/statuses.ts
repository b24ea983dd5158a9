import { STATUS_CODES } from 'node:http'
import { HeadwaterError } from '../../errors.js'
import { retryAfter } from './retry-after.js'
import type { Answer } from './types.js'

/** Statuses that readers meet, in words that say more than HTTP's own. */
const MEANINGS: Readonly<Record<number, string>> = {
  401: 'only for who logs in',
  402: 'only for who pays',
  403: 'it may not be read',
  404: 'there is no such page',
  410: 'the page was taken down',
  429: 'too many requests',
  451: 'withheld for legal reasons',
}

export const NOT_MODIFIED = 304
export const TOO_MANY_REQUESTS = 429
const REDIRECTION = 300
/** 4xx: the server's no. */
const CLIENT_ERROR = 400
/** 5xx: the server's trouble. */
export const SERVER_ERROR = 500

/** 2xx: a page. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < REDIRECTION
}

/** Whether an answer is the server's last word on an address, for now: its no, not its trouble. */
export function isFinal(status: number): boolean {
  return status >= CLIENT_ERROR && status < SERVER_ERROR && status !== TOO_MANY_REQUESTS
}

/** The error for an answer that brings no page. */
export function statusError(answer: Answer): HeadwaterError {
  const { status, url } = answer
  const meaning = MEANINGS[status] ?? STATUS_CODES[status]?.toLowerCase()
  const message = `${url.href} answered ${status}${meaning === undefined ? '' : ` (${meaning})`}`
  const refused = status >= CLIENT_ERROR && status < SERVER_ERROR
  return new HeadwaterError(refused ? 'fetch/refused' : 'fetch/failed', message, { hint: hintFor(answer) })
}

function hintFor(answer: Answer): string {
  const { status } = answer
  const wait = retryAfter(answer.headers, answer.fetched)
  if (wait !== null) return `It asks not to be asked again before ${new Date(answer.fetched.getTime() + wait).toISOString()}.`
  if (status === 404 || status === 410) return 'Check the address, or look for the page in a web archive.'
  if (status === TOO_MANY_REQUESTS || status >= SERVER_ERROR) return 'Try again later.'
  return 'If a browser shows the page, save it there and pass the file.'
}
