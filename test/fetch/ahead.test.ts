import { expect, test } from 'vitest'
import { mapAhead } from '../../src/fetch/ahead.js'

test('results come in the order of the items, whichever is done first, with no more at work than allowed', async () => {
  let atWork = 0
  let most = 0
  const results: number[] = []
  for await (const result of mapAhead([30, 1, 20, 2, 10, 3], 3, async (milliseconds) => {
    most = Math.max(most, ++atWork)
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    atWork--
    return milliseconds
  }))
    results.push(result)
  expect(results).toEqual([30, 1, 20, 2, 10, 3])
  expect(most).toBe(3)
})

test('a failure comes in its turn and stops what has not begun', async () => {
  const begun: number[] = []
  const results: number[] = []
  const run = async (): Promise<void> => {
    for await (const result of mapAhead([1, 2, 3, 4, 5, 6], 2, (item) => {
      begun.push(item)
      return item === 2 ? Promise.reject(new Error('no')) : Promise.resolve(item)
    }))
      results.push(result)
  }
  await expect(run()).rejects.toThrow('no')
  expect(results).toEqual([1])
  expect(begun).toEqual([1, 2, 3])
})
