import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/document/index.js'
import { renamedClaims } from '../../../src/web/state/same-claim.js'

function claim(id: string, ...places: readonly string[]): Claim {
  const members = places.map((place) => {
    const [article = '', start] = place.split(':')
    return { article, start: Number(start), end: Number(start) + 5, stance: 'asserts' as const, statement: null }
  })
  return {
    id,
    story: 's',
    text: id,
    members,
    origins: [],
    independent: { atLeast: 1, atMost: 1 },
    denied: null,
    values: [],
    growth: [],
    why: [],
  }
}

describe('renamedClaims', () => {
  test.each<[string, Claim[], Claim[], [string, string][]]>([
    ['the same ids: nothing', [claim('a', 'x:1')], [claim('a', 'x:1')], []],
    ['one occurrence more: the claim that has it', [claim('a', 'x:1', 'y:1')], [claim('b', 'x:1', 'y:1', 'z:1')], [['a', 'b']]],
    ['cut in two: the larger part', [claim('a', 'x:1', 'y:1', 'z:1')], [claim('b', 'x:1'), claim('c', 'y:1', 'z:1')], [['a', 'c']]],
    ['nothing left of it', [claim('a', 'x:1')], [claim('b', 'x:2')], []],
  ])('%s', (_, before, after, renamed) => expect([...renamedClaims(before, after)]).toEqual(renamed))
})
