import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DisjointSets } from '../../src/document/index.js'

/** The same by repeated relabelling: slow and plain. */
function naiveGroups(count: number, joins: readonly (readonly [number, number])[]): number[][] {
  const labels = Array.from({ length: count }, (_, item) => item)
  for (const [a, b] of joins) {
    const [keep, drop] = [labels[a], labels[b]]
    labels.forEach((label, item) => {
      if (label === drop) labels[item] = keep as number
    })
  }
  const groups = new Map<number, number[]>()
  labels.forEach((label, item) => groups.set(label, [...(groups.get(label) ?? []), item]))
  return [...groups.values()]
}

it('DisjointSets groups as relabelling does, in whatever order the joins come', () => {
  const joins = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 40 })
  fc.assert(
    fc.property(joins, (pairs) => {
      const sets = new DisjointSets(20)
      for (const [a, b] of pairs) sets.join(a, b)
      const reversed = new DisjointSets(20)
      for (const [a, b] of [...pairs].reverse()) reversed.join(a, b)
      expect(sets.groups()).toEqual(naiveGroups(20, pairs))
      expect(reversed.groups()).toEqual(sets.groups())
    }),
  )
})
