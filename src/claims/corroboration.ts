import { DisjointSets } from '../document/index.js'
import { frameFit } from './frames.js'
import { MOST_COMPARED, SAME_FACT } from './settings.js'
import type { Proposition } from './types.js'
import type { Vector, VectorSpace } from './vectors.js'

/** What telling whether the vectors of a group say one thing needs to know. */
export interface Evidence {
  readonly space: VectorSpace
  readonly propositions: readonly Proposition[]
  /** By vector, those that lie on one text or quotation with it. */
  readonly sameText: ReadonlyMap<number, readonly number[]>
}

/**
 * The vectors of a group that say what its main part says, closely enough for their sources to count as standing behind one
 * fact. A group holds what is alike on average; "increase pressure on the north" and "the north must feel pressure" are alike,
 * and whoever says the one has not confirmed the other. Two vectors say one thing where they share what happened, most of
 * the shorter one's weight and a part of the longer one's; the main part is what hangs together so in most articles.
 */
export function mainPart(group: readonly number[], evidence: Evidence): ReadonlySet<number> {
  if (group.length === 1) return new Set(group)
  const sets = new DisjointSets(group.length)
  joinSameText(sets, group, evidence.sameText)
  for (let x = 1; x < group.length; x++) {
    let compared = 0
    for (let y = x - 1; y >= 0 && compared < MOST_COMPARED; y--) {
      if (sets.rootOf(x) === sets.rootOf(y)) continue
      compared++
      if (saysTheSame(group[x] as number, group[y] as number, evidence)) sets.join(x, y)
    }
  }
  const parts = sets.groups().map((part) => part.map((at) => group[at] as number))
  const reached = parts.map((part) => ({ part, reach: articlesOf(part, evidence).size }))
  return new Set(reached.reduce((main, other) => (other.reach > main.reach ? other : main)).part)
}

function joinSameText(sets: DisjointSets, group: readonly number[], sameText: ReadonlyMap<number, readonly number[]>): void {
  const place = new Map(group.map((vector, at) => [vector, at]))
  group.forEach((vector, at) => {
    for (const other of sameText.get(vector) ?? []) {
      const twin = place.get(other)
      if (twin !== undefined) sets.join(at, twin)
    }
  })
}

function articlesOf(part: readonly number[], { space, propositions }: Evidence): Set<string> {
  return new Set(part.flatMap((vector) => vectorAt(space, vector).members.map((member) => (propositions[member] as Proposition).article)))
}

function saysTheSame(x: number, y: number, { space, propositions }: Evidence): boolean {
  const [a, b] = [vectorAt(space, x), vectorAt(space, y)]
  const { inA, inB, event, facts } = sharedWeight(a, b, space)
  if (!event || facts < SAME_FACT.words || Math.max(inA, inB) < SAME_FACT.ofShorter || Math.min(inA, inB) < SAME_FACT.ofLonger) return false
  return frameFit(propositions[a.members[0] as number] as Proposition, propositions[b.members[0] as number] as Proposition) === 1
}

/** The shares of two vectors' squared lengths that lie on features of both, and whether one of those says what happened. */
function sharedWeight(
  a: Vector,
  b: Vector,
  { isPredicate, isName }: VectorSpace,
): { inA: number; inB: number; event: boolean; facts: number } {
  let [inA, inB, event, facts] = [0, 0, false, 0]
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const [x, y] = [a.ids[i] as number, b.ids[j] as number]
    if (x === y) {
      inA += (a.weights[i] as number) ** 2
      inB += (b.weights[j] as number) ** 2
      event ||= isPredicate[x] === true
      if (isName[x] !== true) facts++
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return { inA, inB, event, facts }
}

function vectorAt(space: VectorSpace, index: number): Vector {
  return space.vectors[index] as Vector
}
