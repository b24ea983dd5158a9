import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { River } from '../../../src/report/river/index.js'
import { drawnAcross, type Drawing } from '../../../src/web/river/geometry.js'
import { drawnDown } from '../../../src/web/river/downwards.js'
import { bedOf, widthOf } from '../../../src/web/river/layout.js'
import { edge, invented, riverFrom, sixty } from '../../report/river/invented.js'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

/** Any river of seven articles: who takes what from whom, who is heard where, on which day. */
const rivers = fc
  .record({
    days: fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 7, maxLength: 7 }),
    edges: fc.array(
      fc.record({
        from: fc.constantFrom(...IDS),
        to: fc.constantFrom(...IDS, 'Wire', 'Gull FM', 'unseen:1'),
        kind: fc.constantFrom('copies', 'credits', 'cites', 'links'),
        direction: fc.constantFrom('known', 'inferred', 'unknown'),
        share: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
      }),
      { maxLength: 16 },
    ),
    heard: fc.array(fc.subarray([...IDS], { minLength: 1 }), { minLength: 0, maxLength: 12 }),
  })
  .map(({ days, edges, heard }) =>
    riverFrom(
      invented(Object.fromEntries(IDS.map((id, index) => [id, { published: days[index] == null ? null : `2031-03-0${days[index]}` }])), {
        edges: edges
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, kind, direction, share }) =>
            edge(from, to, { kind, direction: kind === 'copies' ? direction : 'known', share: kind === 'copies' ? share : null }),
          ),
        sayings: heard.map((places, index) => ({ text: `Claim ${index}`, origins: [{ name: `Speaker ${index}`, in: places }] })),
      }),
    ),
  )

function overlaps({ boxes }: Drawing): string[] {
  return boxes.flatMap((x, index) =>
    boxes.slice(index + 1).flatMap((y) => {
      const apart = x.x + x.width <= y.x || y.x + y.width <= x.x || x.y + x.height <= y.y + 0.01 || y.y + y.height <= x.y + 0.01
      return apart ? [] : [`${x.node.label} and ${y.node.label}`]
    }),
  )
}

describe('drawings', () => {
  test.each([
    ['across', drawnAcross, 1140],
    ['down', drawnDown, 328],
  ] as const)('%s: no two nodes overlap, all stand in the picture, and every stream has a course', (_, draw, width) => {
    fc.assert(
      fc.property(rivers, (river) => {
        const drawing = draw(river, width)
        expect(drawing.boxes.map(({ node }) => node.id).sort()).toEqual(river.nodes.map(({ id }) => id).sort())
        expect(overlaps(drawing)).toEqual([])
        for (const { x, y, width: own, height } of drawing.boxes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
          expect(x + own).toBeLessThanOrEqual(drawing.width + 0.01)
          expect(y + height).toBeLessThanOrEqual(drawing.height + 0.01)
        }
        expect(drawing.courses.map(({ stream }) => stream.id).sort()).toEqual(river.streams.map(({ id }) => id).sort())
        for (const { path } of drawing.courses) expect(path).toMatch(/^M[-\d .LCZ]+$/u)
      }),
      { numRuns: 60 },
    )
  })

  test('the same river is drawn the same', () => {
    fc.assert(
      fc.property(rivers, (river) => {
        const copy = structuredClone(river)
        expect(drawnAcross(copy, 1140)).toEqual(drawnAcross(river, 1140))
        expect(drawnDown(copy, 328)).toEqual(drawnDown(river, 328))
      }),
      { numRuns: 20 },
    )
  })

  test('later columns stand further to the right, or further down', () => {
    const river = riverFrom(sixty())
    const across = new Map(drawnAcross(river, 1140).boxes.map(({ node, x }) => [node.id, x]))
    const down = new Map(drawnDown(river, 328).boxes.map(({ node, y }) => [node.id, y]))
    for (const x of river.nodes)
      for (const y of river.nodes.filter(({ column }) => column > x.column)) {
        expect(across.get(y.id)).toBeGreaterThan(across.get(x.id) ?? Infinity)
        expect(down.get(y.id)).toBeGreaterThan(down.get(x.id) ?? Infinity)
      }
  })

  test('sixty articles, folded, fit a page and are laid out in a moment', () => {
    const river = riverFrom(sixty())
    bedOf(river, () => 1)
    const started = performance.now()
    const { extent } = bedOf(river, () => 1)
    // 30 ms on two cores; the bound is what a reader would notice, on a machine that does other things
    expect(performance.now() - started).toBeLessThan(150)
    expect(extent).toBeLessThan(900)
  })

  test('articles that cite each other, and one that cites a later one, are drawn', () => {
    const days = { a: { published: '2031-03-01' }, b: { published: '2031-03-02' }, c: { published: '2031-03-02' } }
    const cites = (from: string, to: string) => edge(from, to, { kind: 'cites' })
    const river = riverFrom(invented(days, { edges: [cites('a', 'b'), cites('b', 'a'), cites('b', 'c'), cites('c', 'b')] }))
    const { courses } = drawnAcross(river, 1140)
    expect(courses).toHaveLength(4)
    // against time the sign points back
    expect(courses.find(({ stream }) => stream.to === 'a')?.end.angle).toBe(180)
  })

  test('an empty river is an empty picture', () => {
    const river = riverFrom(invented({ a: {} }))
    const empty: River = { ...river, nodes: [], columns: [] }
    expect(drawnAcross(empty, 800).boxes).toEqual([])
    expect(drawnDown(empty, 328).boxes).toEqual([])
  })
})

describe('widths', () => {
  test('a copy is as wide as its share, and never too narrow to be seen', () => {
    expect(widthOf({ kind: 'copies', share: 1 })).toBe(40)
    expect(widthOf({ kind: 'copies', share: 0.5 })).toBe(20)
    expect(widthOf({ kind: 'copies', share: 0.01 })).toBe(5)
    expect(widthOf({ kind: 'cites', share: null })).toBe(6)
  })
})
