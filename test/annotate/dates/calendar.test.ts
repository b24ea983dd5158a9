import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containing, dayOf, dayOfIso, easter, firstDay, isoOf, shift, weekdayOf } from '../../../src/annotate/dates/calendar.js'
import type { Grain } from '../../../src/annotate/dates/types.js'

const GRAINS: Grain[] = ['day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade']
const anyDay = fc.integer({ min: -200_000, max: 40_000 })

test('days agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * 86_400_000)
      expect(isoOf({ grain: 'day', index: day })).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7)
    }),
  )
})

test('a period holds its first day, and its neighbours do not', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...GRAINS), (day, grain) => {
      const period = containing(grain, day)
      expect(firstDay(period)).toBeLessThanOrEqual(day)
      expect(firstDay(shift(period, grain, 1))).toBeGreaterThan(day)
      expect(containing(grain, firstDay(period))).toEqual(period)
    }),
  )
})

test('there is no 31 April and no 29 February 2017', () => {
  expect(dayOf(2017, 4, 31)).toBeNull()
  expect(dayOf(2017, 2, 29)).toBeNull()
  expect(dayOfIso('2017-02-29')).toBeNull()
  expect(dayOfIso('soon')).toBeNull()
})

test.each([
  ['2016-01-03', '2015-W53'],
  ['2017-01-01', '2016-W52'],
  ['2018-12-31', '2019-W01'],
])('%s is in %s', (day, week) => expect(isoOf(containing('week', dayOfIso(day) as number))).toBe(week))

test('January and February belong to the winter of the year before', () => {
  expect(isoOf(containing('season', dayOfIso('2017-02-10') as number))).toBe('2016-WI')
  expect(isoOf(containing('season', dayOfIso('2017-03-01') as number))).toBe('2017-SP')
})

test('Easter Sundays', () => {
  expect([1998, 2000, 2008, 2017, 2024].map((year) => isoOf({ grain: 'day', index: easter(year) }))).toEqual([
    '1998-04-12',
    '2000-04-23',
    '2008-03-23',
    '2017-04-16',
    '2024-03-31',
  ])
})

test('a day some months away stays in its month', () => {
  const day = (value: string) => ({ grain: 'day', index: dayOfIso(value) as number }) as const
  expect(isoOf(shift(day('2016-02-29'), 'year', -1))).toBe('2015-02-28')
  expect(isoOf(shift(day('2017-03-31'), 'month', -1))).toBe('2017-02-28')
  expect(isoOf(shift(containing('quarter', dayOfIso('2017-08-01') as number), 'year', -1))).toBe('2016-Q3')
})
