import type { OriginKey } from '../types.js'
import type { OriginRange } from '../../document/index.js'

/** Kinds whose holders are distinct for certain: a named speaker cannot be another named speaker. */
const NAMED: ReadonlySet<OriginKey['kind']> = new Set(['speaker', 'organisation', 'document'])

/**
 * Rule 11, the count is a range. `atMost` is the number of distinct origins, at least 1. `atLeast` is the fewest there can
 * be: named speakers, organisations and documents are distinct, all unnamed sources may be one person or one of the named.
 * Three newsrooms with unnamed sources are "1 to 3".
 */
export function range(origins: readonly OriginKey[]): OriginRange {
  const distinct = new Map(origins.map((origin) => [originId(origin), origin]))
  const named = [...distinct.values()].filter(({ kind }) => NAMED.has(kind)).length
  return { atLeast: Math.max(1, named), atMost: Math.max(1, distinct.size) }
}

/** Two origins with one id are one origin. */
export function originId({ kind, name }: OriginKey): string {
  return `${NAMED.has(kind) ? 'named' : kind}\u0000${(name ?? '').toLowerCase()}`
}
