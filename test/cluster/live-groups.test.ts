import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LiveGroups } from '../../src/cluster/live-groups.js'

const steps = fc.array(fc.record({ kind: fc.constantFrom('add', 'add', 'join', 'regroup', 'remove'), x: fc.nat(1000), y: fc.nat(1000) }), {
  minLength: 1,
  maxLength: 60,
})

/** How alike two items are: any fixed rule will do. */
function alike(x: number, y: number): number {
  const mixed = Math.imul(x + y + 1, 2654435761) ^ Math.imul(x * y + 3, 40503)
  return ((mixed >>> 8) % 5) / 4
}

test('sums of similarities are those of all pairs, whatever was added, joined, dealt out anew and removed', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const groups = new LiveGroups()
      const items = new Set<number>()
      given.forEach(({ kind, x, y }, at) => {
        const all = [...items]
        const pick = (number: number): number => all[number % all.length] as number
        if (kind === 'add') {
          const others = all.filter((other) => alike(at, other) > 0)
          groups.add(at, { others, similarities: others.map((other) => alike(at, other)) })
          items.add(at)
        } else if (all.length === 0) return
        else if (kind === 'remove') {
          groups.remove(pick(x))
          items.delete(pick(x))
        } else {
          const [first, second] = [groups.groupOf(pick(x)), groups.groupOf(pick(y))]
          if (kind === 'join' && first !== second) groups.join(first, second)
          if (kind === 'regroup') regroup(groups, [...new Set([first, second])], x)
        }
        expectSums(groups, [...items])
      })
    }),
    { numRuns: 200, seed: 6 },
  )
})

/** Deals the items of the groups out to three lists. */
function regroup(groups: LiveGroups, which: readonly number[], salt: number): void {
  const items = which.flatMap((group) => groups.items(group))
  const lists = [0, 1, 2].map((list) => items.filter((item) => (item + salt) % 3 === list)).filter((list) => list.length > 0)
  const made = groups.regroup(which, lists)
  expect(made.map((group) => groups.items(group))).toEqual(lists)
}

function expectSums(groups: LiveGroups, items: readonly number[]): void {
  for (const group of new Set(items.map((item) => groups.groupOf(item)))) {
    const wanted = new Map<number, number>()
    for (const item of groups.items(group)) {
      for (const other of items) {
        const theirs = groups.groupOf(other)
        if (theirs !== group && alike(Math.max(item, other), Math.min(item, other)) > 0)
          wanted.set(theirs, (wanted.get(theirs) ?? 0) + alike(Math.max(item, other), Math.min(item, other)))
      }
    }
    expect(new Map(groups.sums(group))).toEqual(wanted)
  }
}
