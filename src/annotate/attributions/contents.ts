import type { Quotation, Token } from '../../document/index.js'
import { TIME_WORDS } from '../../lexicons/en/sources.js'
import { newsroomStartingAt } from './newsrooms.js'
import { contentLimit, trimContent } from './limits.js'
import { isDeterminer, isHead, isPronounSubject, phraseEndingAt, phraseStartingAt } from './phrases.js'
import { isQuoted, quotationEnd, quotationStart } from './readings.js'
import { MAX_MODIFIER_LENGTH } from './settings.js'
import type { Cue, Reading, SourceFinding, Stretch, TokenRange } from './types.js'

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
  /** First token of the next cue (with its source), or the end of the stretch. */
  readonly cues: readonly Cue[]
}

/** Finds the content of a cue: behind it, before it, or both ("A," he said, "B"). */
export function findContent(reading: Reading, search: ContentSearch): ContentFinding {
  const { cue, source } = search
  const start = source.place === 'after' && source.range ? Math.max(source.range.last, cue.last) : cue.last
  if (cue.form === 'passive' && ASKING.has((reading.tokens[cue.head] as Token).lemma))
    return { content: questionBefore(reading, search), recipient: null }
  const { recipient, at } = skipRecipient(reading, search, start)
  const before = contentBefore(reading, search, at)
  const behind = contentBehind(reading, search, at, before)
  return { content: [before, behind].filter((range): range is TokenRange => range !== null), recipient }
}

/** "told |reporters| that": who is told, where the cue tells somebody. */
function skipRecipient(reading: Reading, { cue, stretch }: ContentSearch, at: number): { recipient: TokenRange | null; at: number } {
  const nobody = { recipient: null, at }
  if (!cue.frame.includes('r') || cue.form === 'passive' || cue.kind !== 'verb' || isQuoted(reading, at)) return nobody
  const newsroom = newsroomStartingAt(reading, at, stretch.last)
  const told = TELLING.has((reading.tokens[cue.head] as Token).lemma)
  const range = newsroom ?? phraseStartingAt(reading, at, stretch.last, !told)
  if (!range) return nobody
  const recipient = newsroom ?? cutRecipient(reading, range)
  const next = reading.tokens[recipient.last] as Token | undefined
  if (recipient.last >= stretch.last || !next) return { recipient, at: recipient.last }
  if (next.pos === 'VERB' || next.pos === 'AUX') return nobody
  if (!told && isQuoted(reading, recipient.last)) return nobody
  const isAddressed = next.norm === 'to' && cue.frame.includes('i') && !isPronounObject(reading, recipient)
  return isAddressed ? nobody : { recipient, at: recipient.last }
}

const ASKING = new Set(['ask', 'question'])

/** `"Are you sure?" he was asked.` — nobody is named who asks, and the subject is who answers. */
function questionBefore(reading: Reading, { cue, stretch, floor }: ContentSearch): TokenRange[] {
  const asked = phraseEndingAt(reading, cue.first - 1, stretch.first)
  const question =
    asked && asked.first > stretch.first && isQuoted(reading, asked.first - 1) ? quotedBefore(reading, asked.first, floor) : null
  return question ? [question] : []
}

const TELLING = new Set(['tell', 'remind', 'assure', 'inform', 'notify', 'reassure'])

function isPronounObject(reading: Reading, range: TokenRange): boolean {
  return range.last - range.first === 1 && reading.tokens[range.first]?.pos === 'PRON'
}

/** "told reporters Smith …", "told CNN the man …": two phrases without a mark between them; the recipient is the first. */
function cutRecipient(reading: Reading, range: TokenRange): TokenRange {
  for (let i = range.first; i < range.last - 1; i++) {
    const [token, next] = [reading.tokens[i] as Token, reading.tokens[i + 1] as Token]
    if (token.pos === 'NOUN' && next.pos === 'PROPN') return { first: range.first, last: i + 1 }
  }
  return range
}

/** The content that stands before the source or the inverted cue, ending at a comma or a quotation. */
function contentBefore(reading: Reading, search: ContentSearch, behind: number): TokenRange | null {
  const { cue, source, stretch, floor } = search
  if (cue.kind === 'noun' || cue.kind === 'feeling' || cue.kind === 'declines' || source.place === 'inherited') return null
  if (cue.kind === 'hearsay' || cue.form === 'passive') return passiveSubject(reading, cue, stretch, floor)
  const edge = source.place === 'before' && source.range ? source.range.first : cue.first
  const mark = reading.tokens[edge - 1] as Token | undefined
  if (!mark || edge <= stretch.first) return null
  if (isQuoted(reading, edge - 1)) return quotedBefore(reading, edge, floor)
  if (cue.kind === 'according')
    return hasNoVerb(reading, stretch.first, edge) && reading.tokens[stretch.first]?.pos === 'ADP'
      ? null
      : clauseBefore(reading, edge, stretch.first)
  if (!isBreak(mark) || cue.kind === 'label') return null
  if (isQuoted(reading, edge - 2)) return quotedBefore(reading, edge - 1, floor)
  return endsStatement(reading, stretch, Math.max(behind, cue.last)) ? clauseBefore(reading, edge, stretch.first) : null
}

/** "At some point, according to …": no clause yet. */
function hasNoVerb(reading: Reading, first: number, last: number): boolean {
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
  return token.pos === 'PUNCT' || token.pos === 'CCONJ' || (at > behind && token.pos === 'VERB' && token.norm.endsWith('ing'))
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
  let start = Math.max(floor, stretch.first)
  for (let i = cue.first - 1; i >= start; i--) if (reading.tokens[i]?.norm === ',' || reading.tokens[i]?.norm === ';') start = i + 1
  return cue.first - start > 0 ? trimContent(reading, { first: start, last: cue.first }) : null
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
  return first.pos === 'CCONJ' || first.norm === 'as' || first.norm === 'while' || first.norm === 'after' || first.norm === 'according' || first.norm === 'citing' || first.norm === 'who' || first.norm === 'which'
}

/** Whether a cue takes what was found: a quotation, a clause, an infinitive or a noun phrase. */
function fits(reading: Reading, cue: Cue, range: TokenRange): boolean {
  const { tokens } = reading
  const first = tokens[range.first] as Token
  const { frame } = cue
  if (cue.kind === 'hearsay') return range.last - range.first >= 2
  if (cue.form === 'infinitive' && !isQuoted(reading, range.first) && tokens[range.first - 1]?.norm !== 'that') return false
  if (frame === 'j') return holdsQuotation(reading, range)
  if (frame === 'l') return holdsQuotation(reading, range) || hasPredicate(reading, range)
  if (isQuoted(reading, range.first))
    return frame.includes('q') || cue.kind === 'label' || cue.kind === 'declines' || range.last - range.first > 6
  if (first.norm === 'to' || (first.norm === 'not' && tokens[range.first + 1]?.norm === 'to')) return frame.includes('i')
  const linked = /^(whether|if|how|why|what|that|where|when|who)$/.test(first.norm) || tokens[range.first - 1]?.norm === 'that'
  if (linked && frame.includes('c')) return true
  if (tokens[range.first - 1]?.norm === ':') return frame.includes('q')
  if (frame.includes('c') && hasFiniteVerb(reading, range)) return true
  if (frame.includes('q') && holdsQuotation(reading, range)) return true
  if (first.pos === 'PRON' && !isDeterminer(first) && !tokens[range.first + 1]?.norm.endsWith('ing')) return false
  return frame.includes('n') && range.last - range.first >= (cue.kind === 'label' ? 1 : 2)
}

/** "called |the plan a farce|", "described |it as unsafe|": two phrases, or one with "as". */
function hasPredicate(reading: Reading, range: TokenRange): boolean {
  const object = phraseStartingAt(reading, range.first, range.last)
  const next = object ? reading.tokens[object.last] : undefined
  if (!object || !next || object.last >= range.last) return false
  return next.norm === 'as' || isDeterminer(next) || next.pos === 'ADJ'
}

function hasFiniteVerb(reading: Reading, range: TokenRange): boolean {
  for (let i = range.first + 1; i < range.last; i++) {
    const token = reading.tokens[i] as Token
    if ((token.pos === 'VERB' && !token.norm.endsWith('ing') && reading.tokens[i - 1]?.norm !== 'to') || token.pos === 'AUX') return true
  }
  return false
}

function holdsQuotation(reading: Reading, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) if (isQuoted(reading, i)) return true
  return false
}

/** Where the content begins: behind "that", a colon, an opening mark, or the modifiers; null where only modifiers follow. */
function contentStart(reading: Reading, { cue, stretch }: ContentSearch, from: number): number | null {
  const { tokens } = reading
  const as = cue.kind === 'hearsay' && tokens[from]?.norm === 'as' ? 1 : 0
  const at = cue.kind === 'label' || cue.kind === 'hearsay' ? from + as : skipModifiers(reading, from, stretch.last)
  const token = tokens[at]
  if (at >= stretch.last || !token) return null
  if (isQuoted(reading, at)) return at
  if (token.norm === ':') return at + 1
  if (token.norm === ',') return isQuoted(reading, at + 1) || cue.kind === 'verb' ? at + 1 : null
  if (token.norm === 'that' && tokens[at + 1]?.pos !== 'VERB' && tokens[at + 1]?.pos !== 'AUX') return at + 1
  return token.pos === 'PUNCT' || token.pos === 'CCONJ' ? null : at
}

const MODIFIER_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'after',
  'from',
  'by',
  'with',
  'before',
  'through',
  'via',
  'over',
  'outside',
  'inside',
  'of',
  'about',
  'as',
  'following',
  'under',
  'for',
  'upon',
  'amid',
  'without',
])

const APPROXIMATELY = new Set(['nearly', 'roughly', 'approximately', 'only', 'early', 'hardly', 'barely', 'mostly'])

/** Skips when, where and to whom something was said: "on Monday", "in a statement", "to reporters". */
export function skipModifiers(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading
  let at = from
  const limit = Math.min(ceiling, from + MAX_MODIFIER_LENGTH)
  while (at < limit) {
    const token = tokens[at] as Token
    if (isQuoted(reading, at)) break
    const next = tokens[at + 1]
    if (APPROXIMATELY.has(token.norm) && next?.pos !== 'VERB') break
    if (TIME_WORDS.has(token.norm) && !isSubjectOfClause(reading, at)) at++
    else if (token.pos === 'ADV' && next && token.norm.endsWith('ly')) at++
    else if (MODIFIER_PREPOSITIONS.has(token.norm) && next?.norm !== 'least' && next?.norm !== 'that') {
      if (token.norm === 'to' && next?.pos === 'VERB') break
      const end = modifierEnd(reading, at, limit)
      if (end === at + 1) break
      at = end
    } else break
  }
  return at
}

function isSubjectOfClause(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return next?.norm === "'s" || next?.pos === 'AUX' || (reading.tokens[at]?.norm === 'this' && next?.pos !== 'NOUN')
}

/** End of a prepositional phrase, with a title in quotation marks where its noun is one ("on “This Week”"). */
function modifierEnd(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading
  if (isQuoted(reading, at + 1) && quotationEnd(reading, at + 1) - at < 8) return quotationEnd(reading, at + 1)
  const phrase = phraseStartingAt(reading, at + 1, limit, false)
  let end = phrase?.last ?? at + 1
  if (tokens[end - 1]?.norm === "'s" && isQuoted(reading, end)) end = quotationEnd(reading, end)
  const gerund = tokens[at + 1]
  if (!phrase && gerund?.pos === 'VERB' && gerund.norm.endsWith('ing')) {
    end = at + 2
    while (
      end < limit &&
      !isQuoted(reading, end) &&
      tokens[end]?.pos !== 'PUNCT' &&
      tokens[end]?.norm !== 'that' &&
      !isPronounSubject(tokens[end])
    )
      end++
  }
  if (phrase && isHead(tokens[end]) && !isDeterminer(tokens[end])) return Math.min(limit, end)
  return Math.min(limit, end)
}
