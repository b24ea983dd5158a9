import { describe, expect, test } from 'vitest'
import type { SetResult } from '../../bench/quality/figures.js'
import { brokenFloors, raiseFloors, type Floors } from '../../bench/quality/floors.js'

const floors: Floors = { harbour: { hash: 'h1', figures: { mean: 0.5, origins: 0.25 } } }
const all = () => true

function measured(figures: Record<string, number>, hash = 'h1'): SetResult[] {
  return [{ set: 'harbour', hash, figures, baselines: [], misses: [] }]
}

describe('the gate', () => {
  test.each<readonly [string, SetResult[], string[]]>([
    ['is open at the floor', measured({ mean: 0.5, origins: 0.25 }), []],
    ['is shut below it', measured({ mean: 0.4999, origins: 0.3 }), ['harbour: mean is 0.4999, its floor is 0.5000']],
    ['is shut when a figure is gone', measured({ mean: 0.5 }), ['harbour: origins is no longer measured']],
    ['is shut when a set is gone', [], ['harbour: has floors but was not measured']],
    [
      'is shut when the texts changed, even for the better',
      measured({ mean: 1, origins: 1 }, 'h2'),
      ['harbour: the corpus has changed since its floors were set; set them again with --update'],
    ],
  ])('%s', (_, results, broken) => {
    expect(brokenFloors(results, floors, all)).toEqual(broken)
  })

  test('is shut for a set without floors', () => {
    expect(brokenFloors(measured({ mean: 1 }), {}, all)).toHaveLength(1)
  })
})

describe('floors', () => {
  test('rise, cut so that no figure lies below its own floor', () => {
    const raised = raiseFloors(measured({ mean: 2 / 3, origins: 0.25 }), floors, false)
    expect(raised['harbour']?.figures).toEqual({ mean: 0.6666, origins: 0.25 })
    expect(brokenFloors(measured({ mean: 2 / 3, origins: 0.25 }), raised, all)).toEqual([])
  })

  test('do not sink unless that is asked for', () => {
    const worse = measured({ mean: 0.7, origins: 0.2 })
    expect(() => raiseFloors(worse, floors, false)).toThrow('harbour: origins from 0.25 to 0.2')
    expect(raiseFloors(worse, floors, true)['harbour']?.figures['origins']).toBe(0.2)
  })

  test('of sets that were not measured stay', () => {
    expect(raiseFloors([], floors, false)).toEqual(floors)
  })
})
