import type { Effects } from './types.js'

/** The real world without the network: standard input and the clock. Pass `{ fetch }` to let addresses be fetched. */
export function defaultEffects(overrides: Partial<Effects> = {}): Effects {
  return {
    stdin: process.stdin,
    fetch: null,
    now: () => new Date(),
    signal: new AbortController().signal,
    ...overrides,
  }
}
