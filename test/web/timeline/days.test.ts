import { expect, test } from 'vitest'
import { byDay, dayOf } from '../../../src/web/timeline/days.js'

function days(...times: (string | null)[]): [string, ...(string | null)[]][] {
  return byDay(times, (time) => time).map(({ name, items }) => [name, ...items])
}

test('times of one day are together, by the clock, those without one behind them', () => {
  expect(days('2031-03-05', '2031-03-04', '2031-03-04T09:12:00+00:00', '2031-03-04T07:00:00Z')).toEqual([
    ['4 March 2031', '2031-03-04T07:00:00Z', '2031-03-04T09:12:00+00:00', '2031-03-04'],
    ['5 March 2031', '2031-03-05'],
  ])
})

test('months, years and what bears no date', () => {
  expect(days(null, '2031-04', '2031-03-30', '2031', '2031-W12', '2031-13').map(([name]) => name)).toEqual([
    '2031',
    '30 March 2031',
    'April 2031',
    '2031-13',
    '2031-W12',
    'undated',
  ])
})

test.each([
  ['2031-03-04T09:12:00Z', '2031-03-04'],
  ['2031-03-04', '2031-03-04'],
  ['2031-03', '2031-03'],
  ['2031-03-04/2031-03-06', '2031-03-04/2031-03-06'],
  ['', ''],
])('the day of %s', (time, day) => {
  expect(dayOf(time)).toBe(day)
})
