import { expect, test } from 'vitest'
import { collectProblems } from '../../src/cli/problems.js'
import type { Diagnostic } from '../../src/document/index.js'

const warning = (n: number): Diagnostic => ({ code: 'read/json', severity: 'warning', message: `line ${n} is bad`, source: 'a.jsonl' })

test('of many problems the first ten are listed and the rest counted; with --verbose the first ten thousand', () => {
  const few = collectProblems(false)
  const many = collectProblems(true)
  for (let n = 1; n <= 12_000; n++) for (const problems of [few, many]) problems.add(warning(n))
  expect(few.linesOf('warning')).toHaveLength(11)
  expect(few.linesOf('warning').at(-1)).toBe('… and 11990 more warnings; --verbose lists them')
  expect(many.linesOf('warning').at(-1)).toBe('… and 2000 more warnings')
  expect([few.failed(), few.linesOf('error')]).toEqual([false, []])
})

test('inputs that gave nothing are counted once each, however much was said of them', () => {
  const problems = collectProblems(false)
  for (const source of ['a.txt', 'b.txt', 'a.txt']) problems.add({ code: 'input/unreadable', severity: 'error', message: 'no', source })
  problems.add({ code: 'fetch/refused', severity: 'error', message: 'no', source: 'https://lantern.example/' })
  expect(problems.notes(false)).toEqual(['3 inputs gave no article'])
})

test('a password in an address is not repeated', () => {
  const problems = collectProblems(false)
  problems.add({ code: 'fetch/address', severity: 'error', message: 'it names a user', source: 'https://ada:secret@lantern.example/' })
  expect(problems.linesOf('error')).toEqual(['headwater: https://…@lantern.example/: it names a user'])
})
