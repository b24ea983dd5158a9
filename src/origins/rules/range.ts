import type { OriginKey } from '../types.js'
import type { OriginRange } from '../../document/index.js'

/** Kinds whose holders are distinct for certain: a named speaker cannot be another named speaker. */
const NAMED: ReadonlySet<OriginKey['kind']> = new Set(['speaker', 'organisation', 'document'])

/** An origin, and whether all that it says is near the claim, not shown to be the same. */
export type Counted = OriginKey & { readonly isNear?: boolean }

/**
 * Rule 11, the count is a range. `atMost` is the number of distinct origins, at least 1. `atLeast` is the fewest there can
 * be: named speakers, organisations and documents are distinct, all unnamed sources may be one person or one of the named.
 * Three newsrooms with unnamed sources are "1 to 3". A named origin that says something near the claim, which is not shown to
 * be the same, may be one and may be none (rule 8).
 */
export function range(origins: readonly Counted[]): OriginRange {
  const distinct = new Set(origins.map(originId))
  const certain = new Set(origins.filter(({ kind, isNear }) => NAMED.has(kind) && isNear !== true).map(originId))
  return { atLeast: Math.max(1, certain.size), atMost: Math.max(1, distinct.size) }
}

/** Two origins with one id are one origin. */
export function originId({ kind, name }: OriginKey): string {
  return `${NAMED.has(kind) ? 'named' : kind}\u0000${(name ?? '').toLowerCase()}`
}
