import { describe, expect, test } from 'vitest'
import { reachOf, readingOrder, stepFrom, stepOf } from '../../../src/web/river/walk.js'
import { edge, invented, riverFrom } from '../../report/river/invented.js'

const DAYS = {
  a: { published: '2031-03-01' },
  b: { published: '2031-03-02' },
  c: { published: '2031-03-03' },
  d: { published: '2031-03-03' },
}
const river = riverFrom(
  invented(DAYS, {
    edges: [edge('b', 'a', { share: 0.5 }), edge('c', 'b', { kind: 'cites' }), edge('d', 'b', { share: 0.2, direction: 'unknown' })],
    sayings: [{ origins: [{ name: 'Ida Lomm', in: ['a'] }] }],
  }),
)
const idOf = (from: string, to: string): string => JSON.stringify([from, to])

describe('what belongs together', () => {
  test('all that is upstream and downstream of a node', () => {
    expect([...reachOf(river, 'b')].filter((id) => !id.startsWith('['))).toEqual(
      expect.arrayContaining(['a', 'b', 'c', 'origin:speaker:Ida Lomm']),
    )
    expect(reachOf(river, 'c').has('d')).toBe(false)
  })

  test('of a stream, both ends and what is beyond', () => {
    const reach = reachOf(river, idOf('a', 'b'))
    expect(reach.has('origin:speaker:Ida Lomm')).toBe(true)
    expect(reach.has('c')).toBe(true)
  })

  test('a shared text of open direction leads to the other article and no further', () => {
    expect(reachOf(river, 'b').has('d')).toBe(true)
    expect(reachOf(river, 'a').has('d')).toBe(false)
  })

  test('circles end', () => {
    const circle = riverFrom(invented(DAYS, { edges: [edge('a', 'b', { kind: 'cites' }), edge('b', 'a', { kind: 'cites' })] }))
    expect(reachOf(circle, 'a').has('b')).toBe(true)
  })
})

describe('keys', () => {
  const order = readingOrder(river.nodes, river.streams)
  const step = (id: string, key: string): string => stepFrom(id, stepOf(key) ?? 'next', { order, streams: river.streams })

  test('the reading order has everything once, streams after the node that they leave', () => {
    expect(order).toHaveLength(river.nodes.length + river.streams.length)
    expect(order.indexOf(idOf('a', 'b'))).toBe(order.indexOf('a') + 1)
  })

  test('right and left follow the water', () => {
    expect(step('a', 'ArrowRight')).toBe(idOf('a', 'b'))
    expect(step(idOf('a', 'b'), 'ArrowRight')).toBe('b')
    expect(step('b', 'ArrowLeft')).toBe(idOf('a', 'b'))
    expect(step(idOf('a', 'b'), 'ArrowLeft')).toBe('a')
    expect(step('origin:speaker:Ida Lomm', 'ArrowLeft')).toBe('origin:speaker:Ida Lomm')
  })

  test('up and down go through everything, and stop at its ends', () => {
    expect(step(order[0] ?? '', 'ArrowDown')).toBe(order[1])
    expect(step(order[0] ?? '', 'ArrowUp')).toBe(order[0])
    expect(step('a', 'End')).toBe(order.at(-1))
    expect(step('a', 'Home')).toBe(order[0])
    expect(stepOf('x')).toBeNull()
  })
})
