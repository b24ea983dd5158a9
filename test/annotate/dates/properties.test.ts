import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesIn } from './vocabulary.js'

/** ISO 8601 as ResolvedTime promises it, or an interval of two. */
const PERIOD = String.raw`\d{4}(?:-(?:\d\d(?:-\d\d(?:T\d\d:\d\d)?)?|W\d\d|Q[1-4]|SP|SU|FA|WI))?`
const VALUE = new RegExp(`^${PERIOD}(?:/${PERIOD})?$`)
const WORDS =
  'Monday,Sun.,May,Sept.,31,5th,1999,2015/16,last,this,next,the,year,quarter,ago,a,two,9 p.m.,at,6.10,“,”,.,’s,Easter,of,third,yesterday,😀,\u00a0,\u2028,\ud800,\n'.split(
    ',',
  )
const newsish = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))

test('spans lie in the text, in order, without overlap; values are ISO 8601; the same input gives the same output', () => {
  fc.assert(
    fc.property(
      fc.oneof(newsish, fc.string({ unit: 'binary', maxLength: 200 })),
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
    { numRuns: 500 },
  )
})

test.each(['1999 ', 'the ', 'last year ago ', 'May 5-', '9 p.m. ', '1/2/', 'a year earlier ', 'the quarter '])(
  'a megabyte of %j takes linear time',
  (unit) => {
    const time = (size: number) => {
      const text = unit.repeat(size / unit.length)
      const start = performance.now()
      datesIn(text, '2017-06-07')
      return performance.now() - start
    }
    time(20_000)
    expect(time(400_000)).toBeLessThan(60 * Math.max(2, time(20_000)))
  },
)
