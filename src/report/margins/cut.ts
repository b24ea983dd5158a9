import { isReport, type Article, type Block } from '../../document/index.js'
import type { Passage, Passages } from './passages.js'
import type { Counterpart, Parent, Provenance, Stretch, StretchOrigin, Voice } from './types.js'
import { within } from './voices.js'

/** What begins or ends at an offset. */
interface Change {
  readonly at: number
  readonly begins: boolean
  readonly passage?: Passage
  readonly voice?: Voice
  readonly block?: Block
}

/** What lies over an offset; `blocks` are those that are not report. */
interface Open {
  readonly passages: Set<Passage>
  readonly voices: Set<Voice>
  readonly blocks: Set<Block>
}

const WORD = /[\p{L}\p{N}]/u
const ROLES: Readonly<Record<Counterpart['role'], number>> = { source: 0, same: 1, taker: 2 }
const KINDS: Readonly<Record<Counterpart['kind'], number>> = { verbatim: 0, reworded: 1, spun: 2 }
const BASES: Readonly<Record<Counterpart['basis'], number>> = { copy: 0, chain: 1, naming: 2, none: 3 }
const ORIGINS: Readonly<Record<Counterpart['kind'], StretchOrigin>> = { verbatim: 'copied', reworded: 'reworded', spun: 'spun' }

/**
 * A text cut wherever something begins or ends, in one sweep: in time linear in the text, the sorted marks, and the marks
 * that lie over one another. What holds no letter or digit goes with the words before it, so that no full stop is "own".
 */
export function cutIntoStretches({ text, blocks }: Article, passages: Passages, voices: readonly Voice[]): Stretch[] {
  const changes = changesOf(blocks, passages.shared, voices, text.length)
  const open: Open = { passages: new Set(), voices: new Set(), blocks: new Set() }
  const stretches: Stretch[] = []
  const ranks = new Map(passages.shared.toSorted(byRole).map((passage, rank) => [passage, rank]))
  let provenance = provenanceOf(open, ranks, passages.whole)
  let speaking: readonly Voice[] = []
  let position = 0
  for (let next = 0; next <= changes.length; next++) {
    const change = changes[next]
    const at = change?.at ?? text.length
    if (at > position) {
      stretches.push({ start: position, end: at, ...provenance, voices: speaking })
      position = at
    }
    if (change === undefined) break
    let place = next
    for (; changes[place]?.at === at; place++) apply(changes[place] as Change, open)
    const here = changes.slice(next, place)
    if (here.some(({ voice }) => voice !== undefined)) speaking = [...open.voices].sort(byLength)
    provenance = provenanceOf(open, ranks, passages.whole)
    next = place - 1
  }
  return joined(withoutSlivers(stretches, text))
}

function changesOf(blocks: readonly Block[], shared: readonly Passage[], voices: readonly Voice[], length: number): Change[] {
  const changes: Change[] = []
  for (const block of blocks) {
    const { start, end } = within(block, length)
    if (!isReport(block.kind) && start < end) changes.push({ at: start, begins: true, block }, { at: end, begins: false, block })
  }
  for (const passage of shared) changes.push({ at: passage.start, begins: true, passage }, { at: passage.end, begins: false, passage })
  for (const voice of voices)
    for (const { start, end } of voice.spans) changes.push({ at: start, begins: true, voice }, { at: end, begins: false, voice })
  return changes.sort((a, b) => a.at - b.at)
}

function apply({ begins, passage, voice, block }: Change, open: Open): void {
  if (passage !== undefined) set(open.passages, passage, begins)
  if (voice !== undefined) set(open.voices, voice, begins)
  if (block !== undefined) set(open.blocks, block, begins)
}

function set<Item>(items: Set<Item>, item: Item, isIn: boolean): void {
  if (isIn) items.add(item)
  else items.delete(item)
}

/** The first that holds of: not report; taken from a parent; shared; a quotation that others have; own. */
function provenanceOf({ passages, voices, blocks }: Open, ranks: ReadonlyMap<Passage, number>, whole: Parent | null): Provenance {
  const [block] = blocks
  if (block !== undefined) return { origin: 'not-report', block: block.kind, parent: null, counterparts: [] }
  const ordered = [...passages].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
  const counterparts = ordered.map(({ counterpart }) => counterpart)
  const parent = parentOf(ordered, whole)
  if (parent !== null) return { origin: ORIGINS[parent.kind], block: null, parent: parent.parent, counterparts }
  const isShared = counterparts.some(({ role }) => role === 'same')
  const isQuoted = counterparts.length === 0 && [...voices].some(({ echoes }) => echoes.some(({ by }) => by === 'quotation'))
  return { origin: isShared ? 'shared' : isQuoted ? 'quotation' : 'own', block: null, parent: null, counterparts }
}

/** Known before inferred, an article before an outlet, a passage before a word about the whole text. */
function parentOf(ordered: readonly Passage[], whole: Parent | null): { parent: Parent; kind: Counterpart['kind'] } | null {
  const candidates: { parent: Parent; kind: Counterpart['kind'] }[] = []
  const [first] = ordered
  if (first?.counterpart.role === 'source') {
    const { article, certainty, reason, kind } = first.counterpart
    candidates.push({ parent: { to: article, certainty: certainty ?? 'inferred', reason, whole: false }, kind })
  }
  for (const { outside } of ordered) for (const parent of outside) candidates.push({ parent, kind: 'verbatim' })
  if (whole !== null) candidates.push({ parent: whole, kind: 'verbatim' })
  return candidates.find(({ parent }) => parent.certainty === 'known') ?? candidates[0] ?? null
}

function byRole({ counterpart: a }: Passage, { counterpart: b }: Passage): number {
  const known = ({ certainty }: Counterpart): number => (certainty === 'known' ? 0 : 1)
  return (
    ROLES[a.role] - ROLES[b.role] ||
    known(a) - known(b) ||
    BASES[a.basis] - BASES[b.basis] ||
    KINDS[a.kind] - KINDS[b.kind] ||
    b.end - b.start - (a.end - a.start) ||
    (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start)
  )
}

/** Quotations before the statements around them, shorter before longer. */
function byLength(a: Voice, b: Voice): number {
  const rank = ({ kind }: Voice): number => (kind === 'quotation' ? 0 : kind === 'attributed' ? 1 : 2)
  const length = ({ spans }: Voice): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return rank(a) - rank(b) || length(a) - length(b)
}

function withoutSlivers(stretches: readonly Stretch[], text: string): Stretch[] {
  const kept: Stretch[] = []
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.origin === 'not-report' || WORD.test(text.slice(stretch.start, stretch.end))) {
      kept.push(stretch)
      continue
    }
    const neighbour = [kept.at(-1), stretches[index + 1]].find((other) => other !== undefined && other.origin !== 'not-report') ?? stretch
    const { origin, block, parent, counterparts } = neighbour
    kept.push({ ...stretch, origin, block, parent, counterparts })
  }
  return kept
}

/** Neighbours of which the same is true are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last !== undefined && isAlike(last, stretch)) result[result.length - 1] = { ...last, end: stretch.end }
    else result.push(stretch)
  }
  return result
}

function isAlike(a: Stretch, b: Stretch): boolean {
  return (
    a.origin === b.origin &&
    a.block === b.block &&
    a.parent?.to === b.parent?.to &&
    a.parent?.certainty === b.parent?.certainty &&
    sameItems(a.counterparts, b.counterparts) &&
    sameItems(a.voices, b.voices)
  )
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]))
}
