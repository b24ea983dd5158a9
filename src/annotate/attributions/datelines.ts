import type { Token } from '../../document/index.js'
import type { Reading, TokenRange } from './types.js'

/** "PENMORE, England (AP) — ", "Penmore (CNN) ", "PENMORE — ": a place, an agency in brackets or a dash, or both. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}(?:, [\p{L}.’' ]{2,24})? \([\p{L} ]{2,24}\)(?: ?[-–—]{1,2})? |\p{Lu}[\p{Lu}.’' ]{2,30}(?:, [\p{L}.’' ]{2,24})? ?(?:--|[–—]| - ) ?|\([\p{L} ]{2,24}\) ?[-–—]{1,2} )/u
const MAX_DATELINE_LENGTH = 90

/** The first token behind a dateline at the start of a paragraph: the place and agency are nobody's words. */
export function skipDateline(reading: Reading, { first, last }: TokenRange): number {
  const start = (reading.tokens[first] as Token).start
  const match = DATELINE.exec(reading.text.slice(start, start + MAX_DATELINE_LENGTH))
  if (!match) return first
  let at = first
  while (at < last && (reading.tokens[at] as Token).start < start + match[0].length) at++
  return at < last ? at : first
}
