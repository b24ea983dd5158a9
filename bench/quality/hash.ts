import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** SHA-256 over files in the order given: what a set was measured on. */
export function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
