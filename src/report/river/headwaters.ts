import type { Origin } from '../../document/index.js'
import { originName, unnamedPeople, type ClaimView } from '../view/index.js'
import type { RiverNode } from './types.js'

/** Kinds that of a whole story say nothing: nobody in particular, and what anyone can check. */
const UNTOLD: ReadonlySet<Origin['kind']> = new Set(['unknown', 'record'])

/** One place where claims enter the record, over all claims that it stands behind. */
export interface Headwater {
  readonly id: string
  readonly kind: Origin['kind']
  readonly name: string
  /** How it is described, each wording once. */
  readonly descriptions: readonly string[]
  readonly denies: boolean
  /** Whether it stands behind the main claim. */
  readonly isMain: boolean
  /** The claims with the indices of their members that rest on it. */
  readonly said: readonly { readonly claim: ClaimView; readonly members: readonly number[] }[]
}

/**
 * Who stands behind the claims, each once: first who stands behind the main claim, then by how much of the story rests on
 * them. Of a single claim all that assert or deny it; of a story those that can be told apart, for a claim that nobody
 * sources says nothing about where the story comes from, unless it is the main one. Who declines to say adds nothing.
 */
export function headwatersOf(claims: readonly ClaimView[], main: ClaimView | undefined): Headwater[] {
  const found = new Map<string, { origin: Origin; denies: boolean; descriptions: Set<string>; said: Headwater['said'][number][] }>()
  for (const claim of claims) {
    for (const [index, origin] of claim.claim.origins.entries()) {
      if (origin.stance === 'declines' || (UNTOLD.has(origin.kind) && claim !== main)) continue
      const id = origin.kind === 'unknown' ? `origin:unknown:${index}` : headwaterId(origin)
      const entry = found.get(id) ?? { origin, denies: true, descriptions: new Set(), said: [] }
      if (origin.source !== null) entry.descriptions.add(unnamedPeople(origin) ?? origin.source)
      entry.denies &&= origin.stance === 'denies'
      entry.said.push({ claim, members: origin.members })
      found.set(id, entry)
    }
  }
  return [...found]
    .map(([id, { origin, denies, descriptions, said }]) => {
      const isMain = said.some(({ claim }) => claim === main)
      return { id, kind: origin.kind, name: originName(origin), descriptions: [...descriptions], denies, isMain, said }
    })
    .sort((a, b) => weightOf(b, main) - weightOf(a, main) || (a.id < b.id ? -1 : 1))
}

function headwaterId({ kind, name }: Origin): string {
  return kind === 'newsroom' ? newsroomId(name ?? '') : `origin:${kind}:${name ?? ''}`
}

/** The node of a newsroom that is an origin; whoever names the newsroom and no article of it has it from there. */
export function newsroomId(name: string): string {
  return `origin:newsroom:${name}`
}

/** Behind the main claim before all others; then a claim weighs by the articles that carry it, where it is more than a detail. */
function weightOf({ said }: Headwater, main: ClaimView | undefined): number {
  return said.reduce((sum, { claim }) => sum + (claim === main ? MAIN : 1 + (claim.weighty ? claim.articles.length : 0)), 0)
}

/** More than all other claims together. */
const MAIN = 1e6

/** The node of a headwater, to be placed. */
export function headwaterNode({ id, kind, name, descriptions, denies, isMain }: Headwater): RiverNode {
  const [only] = descriptions
  const description = descriptions.length === 1 ? (only ?? null) : null
  const note = kind === 'newsroom' ? (description ?? (descriptions.length > 1 ? 'its unnamed sources' : 'its own reporting')) : null
  return {
    id,
    kind: 'origin',
    origin: kind,
    label: name,
    note: denies ? 'denies it' : (note ?? (kind === 'unknown' ? description : null)),
    by: null,
    folded: { articles: [], names: [] },
    column: 0,
    headwaters: 1,
    unshown: 0,
    isMain,
  }
}
