import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleOutput, README, sessionLines } from '../scripts/readme-session.js'

test('what README shows of a session is what the program prints, in order (npm run docs)', async () => {
  const shown = sessionLines(readFileSync(README, 'utf8'))
  const printed = (await exampleOutput()).split('\n')
  expect(shown.length).toBeGreaterThan(10)
  let at = 0
  const missing = shown.filter((line) => {
    const found = printed.indexOf(line, at)
    if (found >= 0) at = found + 1
    return found < 0
  })
  expect(missing).toEqual([])
})
