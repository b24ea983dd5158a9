import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesIn } from './vocabulary.js'

/** ISO 8601 as ResolvedTime promises it, or an interval of two. */
const PERIOD = String.raw`\d{4}(?:-(?:\d\d(?:-\d\d(?:T\d\d:\d\d)?)?|W\d\d|Q[1-4]|SP|SU|FA|WI))?`
const VALUE = new RegExp(`^${PERIOD}(?:/${PERIOD})?$`)
const WORDS =
  'Monday,Sun.,May,Sept.,31,5th,1999,2015/16,last,this,next,the,year,quarter,ago,a,two,9 p.m.,at,6.10,“,”,.,’s,Easter,of,third,yesterday,end,before,weekend,same,😀,\u00a0,\u2028,\ud800,\n'.split(
    ',',
  )
const newsish = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))
const shouted = newsish.map((text) => text.toUpperCase())

test('spans lie in the text, in order, without overlap; values are ISO 8601; the same input gives the same output', () => {
  fc.assert(
    fc.property(
      fc.oneof(newsish, shouted, fc.string({ unit: 'binary', maxLength: 200 })),
      fc.constantFrom('2017-06-07', null),
      (text, published) => {
        const times = datesIn(text, published)
        let last = 0
        for (const { start, end, value } of times) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          expect(value).toMatch(VALUE)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        expect(datesIn(text, published)).toEqual(times)
      },
    ),
    { numRuns: 300 },
  )
})

test.each(['1999 ', 'the ', 'last year ago ', 'May 5-', '9 p.m. ', '1/2/', 'a year earlier ', 'the quarter '])(
  '100,000 characters of %j in one line take no time to speak of',
  (unit) => {
    const start = performance.now()
    datesIn(unit.repeat(100_000 / unit.length), '2017-06-07')
    expect(performance.now() - start).toBeLessThan(5_000)
  },
)
