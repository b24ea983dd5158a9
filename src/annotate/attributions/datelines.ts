import type { Token } from '../../document/index.js'
import { DATELINE, MAX_DATELINE_LENGTH } from '../../lexicons/en/datelines.js'
import type { Reading, TokenRange } from './types.js'

/** The first token behind a dateline at the start of a paragraph: the place and agency are nobody's words. */
export function skipDateline(reading: Reading, { first, last }: TokenRange): number {
  const start = (reading.tokens[first] as Token).start
  const match = DATELINE.exec(reading.text.slice(start, start + MAX_DATELINE_LENGTH))
  if (!match) return first
  let at = first
  while (at < last && (reading.tokens[at] as Token).start < start + match[0].length) at++
  return at < last ? at : first
}
