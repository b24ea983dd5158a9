import type { Headers } from './types.js'

/** `120` */
const SECONDS = /^\d{1,9}$/u

/** How long an answer asks to wait, in milliseconds from `now`: `Retry-After` in seconds or as an HTTP date; null without one. */
export function retryAfter(headers: Headers, now: Date): number | null {
  const value = headers['retry-after']?.trim() ?? ''
  if (SECONDS.test(value)) return Number(value) * 1000
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : Math.max(0, time - now.getTime())
}
