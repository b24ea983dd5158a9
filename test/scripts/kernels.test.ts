import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

test('the arithmetic that ships is what its source says', () => {
  const check = [fileURLToPath(import.meta.resolve('tsx/cli')), 'scripts/kernels.ts', '--check']
  expect(() => execFileSync(process.execPath, check, { cwd: ROOT, stdio: 'pipe' })).not.toThrow()
})
