import type { Token } from '../../document/index.js'
import { ASIDE_WORDS, MODIFIER_PREPOSITIONS, OPENING_CONJUNCTIONS } from '../../lexicons/en/grammar.js'
import { TIME_WORDS } from '../../lexicons/en/sources.js'
import { contentBefore, questionBefore } from './contents-before.js'
import { fits } from './fitting.js'
import { contentLimit, trimContent } from './limits.js'
import { skipModifiers } from './modifiers.js'
import { isQuoted } from './readings.js'
import { MAX_INSERTION_LENGTH } from './settings.js'
import { skipRecipient } from './recipients.js'
import type { Cue, Reading, SourceFinding, Stretch, TokenRange } from './types.js'
import { isQuestioned } from './verb-forms.js'

/** What is said, and to whom. */
export interface ContentFinding {
  readonly content: TokenRange[]
  readonly recipient: TokenRange | null
}

export interface ContentSearch {
  readonly stretch: Stretch
  readonly cue: Cue
  readonly source: SourceFinding
  /** Where the content of the cue before may end, so that two cues of a sentence do not share words. */
  readonly floor: number
  /** All cues of the stretch. */
  readonly cues: readonly Cue[]
}

/** Finds the content of a cue: behind it, before it, or both ("A," he said, "B"). */
export function findContent(reading: Reading, search: ContentSearch): ContentFinding {
  const { cue, source } = search
  const start = source.place === 'after' && source.range ? Math.max(source.range.last, cue.last) : cue.last
  if (cue.form === 'passive' && isQuestioned(reading, cue)) return { content: questionBefore(reading, search), recipient: null }
  const { recipient, at } = skipRecipient(reading, cue, start, search.stretch.last)
  const before = contentBefore(reading, search, at)
  const behind = contentBehind(reading, search, at, before)
  return { content: [before, behind].filter((range): range is TokenRange => range !== null), recipient }
}

/** The content behind the cue, after who was told, when and where. */
function contentBehind(reading: Reading, search: ContentSearch, at: number, before: TokenRange | null): TokenRange | null {
  const { cue, stretch, source } = search
  if (at >= stretch.last) return null
  if (cue.kind === 'according') return behindAccording(reading, search, at, before)
  const start = contentStart(reading, search, at)
  if (start === null || start >= stretch.last) return null
  const quoted = isQuoted(reading, start)
  if (before && !quoted && cue.kind !== 'hearsay') {
    const interrupted = reading.tokens[at]?.norm === ',' && !isQuoted(reading, before.last - 1)
    if (!interrupted && !startsClause(reading, start)) return null
    if (!interrupted && source.place === 'before' && isQuoted(reading, before.last - 1)) return null
  }
  const limit = contentLimit(reading, { stretch, cue, start, cues: search.cues })
  const range = trimContent(reading, { first: start, last: limit })
  if (range && before && reading.tokens[at]?.norm === ',' && !quoted) return isAside(reading, range) ? null : range
  return range && fits(reading, cue, range) ? range : null
}

function behindAccording(
  reading: Reading,
  { stretch, cue, cues }: ContentSearch,
  at: number,
  before: TokenRange | null,
): TokenRange | null {
  const token = reading.tokens[at]
  if (before && before.last - before.first > 3 && token?.norm !== ',') return null
  if (token?.norm !== ',' && token?.norm !== ':') return null
  const limit = contentLimit(reading, { stretch, cue, start: at + 1, cues })
  return trimContent(reading, { first: at + 1, last: limit })
}

function startsClause(reading: Reading, start: number): boolean {
  return reading.tokens[start - 1]?.norm === 'that' || reading.tokens[start - 1]?.norm === ':'
}

/** "…, he said, and left": what follows the comma is the reporter's. */
function isAside(reading: Reading, range: TokenRange): boolean {
  const first = reading.tokens[range.first] as Token
  return first.pos === 'CCONJ' || ASIDE_WORDS.has(first.norm)
}

/** "said, |"It is shut"" and "revealed in his book, “The Pier,” that |it was shut|". */
function behindComma(reading: Reading, cue: Cue, comma: number): number | null {
  const { tokens } = reading
  for (let i = comma + 1; i < comma + MAX_INSERTION_LENGTH && tokens[i]?.sentence === tokens[comma]?.sentence; i++) {
    const closes = tokens[i]?.norm === ',' || (isQuoted(reading, i) && !isQuoted(reading, i + 1))
    if (closes && tokens[i + 1]?.norm === 'that') return i + 2
    if (tokens[i]?.norm === ',' && !isQuoted(reading, i)) break
  }
  if (tokens[comma + 1]?.pos === 'CCONJ') return null
  return isQuoted(reading, comma + 1) || cue.kind === 'verb' ? comma + 1 : null
}

/** "declined to comment |on the alarm|", not "on Monday". */
function isTopic({ tokens }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return (token?.norm === 'on' || token?.norm === 'about') && next !== undefined && !TIME_WORDS.has(next.norm) && next.pos !== 'NUM'
}

/** Where the content begins: behind "that", a colon, an opening mark, or the modifiers; null where only modifiers follow. */
function contentStart(reading: Reading, { cue, stretch }: ContentSearch, from: number): number | null {
  const { tokens } = reading
  const as = cue.kind === 'hearsay' && tokens[from]?.norm === 'as' ? 1 : 0
  const bare = cue.kind === 'label' || cue.kind === 'hearsay' || (cue.kind === 'declines' && isTopic(reading, from))
  const at = bare ? from + as : skipModifiers(reading, from, stretch.last)
  const token = tokens[at]
  if (at >= stretch.last || !token) return null
  if (isQuoted(reading, at)) return at
  if (token.norm === ':') return at + 1
  if (cue.kind === 'verb' && OPENING_CONJUNCTIONS.has(token.norm) && MODIFIER_PREPOSITIONS.has(token.norm)) return null
  if (token.norm === ',') return behindComma(reading, cue, at)
  if (token.norm === 'that' && tokens[at + 1]?.pos !== 'VERB' && tokens[at + 1]?.pos !== 'AUX') return at + 1
  return token.pos === 'PUNCT' || token.pos === 'CCONJ' ? null : at
}
