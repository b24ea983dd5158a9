import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../src/claims/differences/conflicts.js'
import { MAX_VALUES } from '../../../src/claims/differences/settings.js'
import type { Account, Member } from '../../../src/claims/differences/types.js'
import { propositionsOf } from '../../../src/claims/propositions.js'
import { readText } from '../../reading.js'

const article = readText('Seven people died when a coach crashed at Orrin.')
const [first] = propositionsOf(article, 0)
if (!first) throw new Error('the sentence gives no proposition')
const proposition = first

/** An account that says `value` of the thing `key` in article number `index`. */
function account(index: number, key: string, value: number): Account<number> {
  const member: Member = {
    group: 0,
    story: 's',
    proposition: { ...proposition, article: `${index}`, articleIndex: index },
    article,
    first: 0,
    last: 1,
  }
  return { member, key, value, id: String(value), span: proposition }
}

const accounts = fc.array(fc.tuple(fc.nat(5), fc.constantFrom('x', 'y'), fc.nat(3)), { maxLength: 12 })

describe('conflictsOf', () => {
  it('gives each pair of values of one thing that differ and that no article gives both', () => {
    fc.assert(
      fc.property(accounts, (rows) => {
        const found = conflictsOf(
          rows.map(([index, key, value]) => account(index, key, value)),
          (a, b) => Math.abs(a.value - b.value) > 1,
        )
        const said = found.map(({ a, b }) => `${a.key} ${[a.value, b.value].sort((x, y) => x - y).join(' ')}`).sort()
        expect(said).toEqual(naive(rows).sort())
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it('gives nothing of what has many values', () => {
    const many = Array.from({ length: MAX_VALUES + 1 }, (_, n) => account(n, 'x', n))
    expect(conflictsOf(many, () => true)).toEqual([])
    expect(conflictsOf(many.slice(1), () => true)).not.toEqual([])
  })

  it('compares a bounded number of accounts however many there are', () => {
    const crowd = Array.from({ length: 5000 }, (_, n) => account(n, 'x', n % MAX_VALUES))
    let compared = 0
    conflictsOf(crowd, () => {
      compared++
      return false
    })
    expect(compared).toBeLessThan(1000)
  })
})

function naive(rows: readonly (readonly [number, string, number])[]): string[] {
  const found = new Set<string>()
  for (const [i, key, x] of rows) {
    for (const [k, other, y] of rows) {
      const givesBoth = (index: number): boolean =>
        [x, y].every((value) => rows.some(([at, name, v]) => at === index && name === key && v === value))
      if (key !== other || y - x <= 1 || i === k) continue
      if (!rows.some(([index]) => givesBoth(index))) found.add(`${key} ${x} ${y}`)
    }
  }
  return [...found]
}
