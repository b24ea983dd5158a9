import { isIsoTime } from '../../document/index.js'

/** By what the reader narrows what is shown. */
export interface Narrowing {
  /** ISO 8601: only what was out by then; null: all. */
  readonly asOf: string | null
  /** Names of the outlets whose words are shown; empty: all. */
  readonly outlets: readonly string[]
}

export const WIDE: Narrowing = { asOf: null, outlets: [] }

/** "?as-of=2025-03-11&outlet=Daily+Lantern", empty where nothing is narrowed: the part of an address that says so. */
export function queryOf({ asOf, outlets }: Narrowing): string {
  const query = new URLSearchParams(outlets.map((name): [string, string] => ['outlet', name]))
  if (asOf !== null) query.set('as-of', asOf)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** What an address says of it; null where it says nothing. A time that is none is left out. */
export function narrowingOf(hash: string): Narrowing | null {
  const start = hash.indexOf('?')
  if (start < 0) return null
  const query = new URLSearchParams(hash.slice(start))
  const asOf = query.get('as-of')
  return { asOf: asOf !== null && isIsoTime(asOf) ? asOf : null, outlets: [...new Set(query.getAll('outlet'))] }
}
