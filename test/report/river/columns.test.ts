import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentOf } from '../../../src/report/river/times.js'
import { edge, invented, riverFrom, type Invented } from './invented.js'

/** Labels of the time columns with the articles in each. */
function columns(articles: Readonly<Record<string, Invented>>, ...edges: ReturnType<typeof edge>[]): string[] {
  const river = riverFrom(invented(articles, { edges }))
  return river.columns.map(({ label, note }, index) => {
    const own = river.nodes.filter(({ column, by }) => column === index && by !== null).map(({ id }) => id)
    return `${label}${note === null ? '' : `, ${note}`}: ${own.join(' ')}`
  })
}

describe('columns', () => {
  test('a day is a column, and what was taken on that day stands in a later one', () => {
    const at = (published: string): Invented => ({ published })
    expect(
      columns({ a: at('2031-03-01T09:12:00Z'), b: at('2031-03-01T10:05:00Z'), c: at('2031-03-02') }, edge('b', 'a'), edge('c', 'b')),
    ).toEqual(['1 March 2031, 09:12: a', '1 March 2031, 10:05: b', '2 March 2031: c'])
  })

  test('an article of which only the day is known stands after what it takes from', () => {
    expect(columns({ a: { published: '2031-03-01' }, b: { published: '2031-03-01T16:30:00Z' } }, edge('a', 'b'))).toEqual([
      '1 March 2031, 16:30: b',
      '1 March 2031, taken from those before: a',
    ])
  })

  test('many days share columns', () => {
    const days = Object.fromEntries(Array.from({ length: 12 }, (_, day) => [`d${day}`, { published: `2031-03-${10 + day}` }]))
    const found = columns(days)
    expect(found).toHaveLength(5)
    expect(found[0]).toMatch(/^10 (?:to \d+ )?March/u)
  })

  test('articles without a date stand beside what they belong to, or last', () => {
    expect(columns({ a: {}, b: { published: '2031-03-01' }, c: {} }, edge('a', 'b'))).toEqual([
      '1 March 2031: b',
      'Undated, taken from those before: a',
      'Undated: c',
    ])
    expect(columns({ a: {}, b: {}, c: {} }, edge('b', 'a'))).toEqual(['Undated: a c', 'Undated, taken from those before: b'])
  })

  test('circles end, and a later article is never left of an earlier one', () => {
    const article = fc.record({
      published: fc.oneof(
        fc.constant(null),
        fc.integer({ min: 1, max: 9 }).map((day) => `2031-03-0${day}`),
        fc.integer({ min: 10, max: 23 }).map((hour) => `2031-03-05T${hour}:00:00Z`),
      ),
    })
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const debt = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([from, to]) => from !== to)
    fc.assert(
      fc.property(fc.array(article, { minLength: 6, maxLength: 6 }), fc.array(debt, { maxLength: 12 }), (articles, debts) => {
        const river = riverFrom(
          invented(Object.fromEntries(ids.map((id, index) => [id, articles[index] ?? {}])), {
            edges: debts.map(([from, to]) => edge(from, to)),
          }),
        )
        const placed = river.nodes.filter(({ by }) => by !== null)
        expect(placed).toHaveLength(6)
        for (const x of placed)
          for (const y of placed) {
            const [earlier, later] = [momentOf(x.by?.article.published ?? null), momentOf(y.by?.article.published ?? null)]
            if (earlier !== null && later !== null && earlier.latest < later.earliest) expect(x.column).toBeLessThanOrEqual(y.column)
          }
      }),
      { numRuns: 200 },
    )
  })
})
