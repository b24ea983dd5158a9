import { hash } from 'node:crypto'

/** Characters of a content hash that are kept: 64 bits, so a million articles collide with a chance below 1 in 10 million. */
const ID_LENGTH = 16

/**
 * A content hash: the same parts give the same id on every machine and in every run.
 * Parts are length-prefixed, so ('ab', 'c') and ('a', 'bc') differ.
 */
export function contentId(...parts: readonly string[]): string {
  let joined = ''
  for (const part of parts) joined += `${part.length}:${part}`
  return hash('sha256', joined, 'hex').slice(0, ID_LENGTH)
}
