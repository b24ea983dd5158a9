import type { Quotation, Token } from '../../document/index.js'
import type { ContentSearch } from './contents.js'
import { OPENING_CONJUNCTIONS } from '../../lexicons/en/grammar.js'
import { trimContent } from './limits.js'
import { skipModifiers } from './modifiers.js'
import { phraseEndingAt } from './phrases.js'
import { isQuoted, quotationStart } from './readings.js'
import type { Cue, Reading, Stretch, TokenRange } from './types.js'

/** `"Are you sure?" he was asked.` — nobody is named who asks, and the subject is who answers. */
export function questionBefore(reading: Reading, { cue, stretch, floor }: ContentSearch): TokenRange[] {
  const asked = phraseEndingAt(reading, cue.first - 1, stretch.first)
  const question =
    asked && asked.first > stretch.first && isQuoted(reading, asked.first - 1) ? quotedBefore(reading, asked.first, floor) : null
  return question ? [question] : []
}

/** The content that stands before the source or the inverted cue, ending at a comma or a quotation. */
export function contentBefore(reading: Reading, search: ContentSearch, behind: number): TokenRange | null {
  const { cue, source, stretch, floor } = search
  if (cue.kind === 'noun' || cue.kind === 'feeling' || cue.kind === 'declines' || source.place === 'inherited') return null
  if (cue.kind === 'hearsay' || cue.form === 'passive') return passiveSubject(reading, cue, stretch, floor)
  const edge = source.place === 'before' && source.range ? source.range.first : cue.first
  const mark = reading.tokens[edge - 1] as Token | undefined
  if (!mark || edge <= stretch.first) return null
  if (cue.kind === 'label') return null
  if (isQuoted(reading, edge - 1)) return quotedBefore(reading, edge, floor)
  if (cue.kind === 'according') return isFronted(reading, stretch.first, edge) ? null : clauseBefore(reading, edge, stretch.first)
  if (!isBreak(mark)) return null
  if (isQuoted(reading, edge - 2)) return quotedBefore(reading, edge - 1, floor)
  if (isFronted(reading, stretch.first, edge) || !endsStatement(reading, stretch, Math.max(behind, cue.last))) return null
  return clauseBefore(reading, edge, stretch.first)
}

/** "|At some point|, according to …", "|On Monday|, she said": no clause yet. */
function isFronted(reading: Reading, first: number, last: number): boolean {
  if (reading.tokens[first]?.pos !== 'ADP') return false
  for (let i = first; i < last; i++) if (reading.tokens[i]?.pos === 'VERB' || reading.tokens[i]?.pos === 'AUX') return false
  return true
}

function isBreak({ norm }: Token): boolean {
  return norm === ',' || norm === '-' || norm === '–' || norm === '—'
}

/** Whether nothing that could be content follows: `…, officials said.` / `…, she said on Monday.` / `…, he said, …`. */
function endsStatement(reading: Reading, stretch: Stretch, behind: number): boolean {
  const at = skipModifiers(reading, behind, stretch.last)
  const token = reading.tokens[at]
  if (at >= stretch.last || !token) return true
  if (isQuoted(reading, at) || token.norm === ':' || (token.norm === ',' && isQuoted(reading, at + 1))) return false
  const closes = token.pos === 'PUNCT' || token.pos === 'CCONJ' || OPENING_CONJUNCTIONS.has(token.norm)
  return closes || (at > behind && token.pos === 'VERB' && token.norm.endsWith('ing'))
}

/** The quotation that ends before `edge`; the words before it too, where the quotation is only a part of the clause. */
function quotedBefore(reading: Reading, edge: number, floor: number): TokenRange | null {
  const start = quotationStart(reading, edge - 1)
  const quotation = reading.quotations[reading.quoteOf[edge - 1] as number] as Quotation
  const first = reading.text[quotation.inner.start] ?? ''
  const opensClause = start <= floor || first !== first.toLowerCase() || reading.tokens[start - 1]?.pos === 'PUNCT'
  if (opensClause || start <= floor) return trimContent(reading, { first: Math.max(floor, start), last: edge })
  return trimContent(reading, { first: floor, last: edge })
}

function clauseBefore(reading: Reading, edge: number, floor: number): TokenRange | null {
  const range = trimContent(reading, { first: floor, last: edge })
  return range && range.last - range.first >= 2 ? range : null
}

/** What a passive says something of: "|Two men| are believed to …". */
function passiveSubject(reading: Reading, cue: Cue, stretch: Stretch, floor: number): TokenRange | null {
  if (cue.form === 'passive' && cue.kind === 'verb' && cue.frame.includes('r')) return null
  if (reading.tokens[cue.first - 1]?.norm === 'it') return null
  let start = Math.max(floor, stretch.first)
  for (let i = cue.first - 1; i >= start; i--) if (reading.tokens[i]?.norm === ',' || reading.tokens[i]?.norm === ';') start = i + 1
  return cue.first - start > 0 ? trimContent(reading, { first: start, last: cue.first }) : null
}
