import type { Token } from '../../document/index.js'
import { datelineLength } from '../../lexicons/en/datelines.js'
import type { Reading, TokenRange } from './types.js'

/** The first token behind a dateline at the start of a paragraph: the place and agency are nobody's words. */
export function skipDateline(reading: Reading, { first, last }: TokenRange): number {
  const start = (reading.tokens[first] as Token).start
  const length = datelineLength(reading.text, start)
  let at = first
  while (at < last && (reading.tokens[at] as Token).start < start + length) at++
  return at < last ? at : first
}
