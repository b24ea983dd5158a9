import type { Quotation, Token } from '../../document/index.js'
import { CLAUSE_ADVERBS, CONTRAST_WORDS, DANGLING_CONJUNCTIONS, OPENING_CONJUNCTIONS } from '../../lexicons/en/grammar.js'
import { isDeterminer, isHead, isPronounSubject } from './phrases.js'
import { isQuoted, quotationEnd } from './readings.js'
import { subjectBefore } from './sources.js'
import type { Cue, Reading, Stretch, TokenRange } from './types.js'

export interface LimitSearch {
  readonly stretch: Stretch
  readonly cue: Cue
  readonly start: number
  readonly cues: readonly Cue[]
}

/**
 * Where a content that starts at `start` ends: before the next cue of the same sentence, at the end of its quotation, or
 * with the sentence.
 */
export function contentLimit(reading: Reading, { stretch, cue, start, cues }: LimitSearch): number {
  let limit = stretch.last
  for (const next of cues) {
    if (next.first <= start) continue
    const edge = edgeBefore(reading, next, start, stretch)
    if (edge === null) continue
    limit = Math.min(limit, edge)
    break
  }
  limit = Math.min(limit, openingClauseEnd(reading, { stretch, cue, start, cues }))
  if (cue.kind === 'label') limit = Math.min(limit, labelEnd(reading, start, limit))
  return isQuoted(reading, start) ? quotedLimit(reading, start, limit) : mixedLimit(reading, start, limit)
}

/**
 * Where a later cue cuts the content off: ", according to", ", adding", ", officials said", "and said". Null for a cue
 * inside the content.
 */
function edgeBefore(reading: Reading, next: Cue, start: number, stretch: Stretch): number | null {
  const { tokens } = reading
  const before = tokens[next.first - 1] as Token
  const comma = before.norm === ','
  if (next.kind === 'according') return comma ? next.first - 1 : next.first
  if (next.form === 'participle')
    return comma || isQuoted(reading, next.first - 1)
      ? next.first
      : before.pos === 'CCONJ' && tokens[next.first - 2]?.norm === ','
        ? next.first - 2
        : null
  if (before.pos === 'CCONJ' && next.form === 'finite' && next.kind !== 'hearsay')
    return tokens[next.first - 2]?.norm === ',' || isQuoted(reading, next.first - 2) ? next.first - 1 : coordinated(reading, next, start)
  if (next.kind !== 'verb' || next.form !== 'finite' || next.thought) return null
  if (comma && isInsideRelative(reading, start, stretch)) return next.first - 1
  if (isQuoted(reading, next.first - 1)) return null
  const subject = subjectBefore(reading, next.first - 1, stretch.first)
  if (!subject || subject.first <= start) return null
  const mark = tokens[subject.first - 1]
  if (mark?.pos === 'CCONJ' && subject.first - start > 3)
    return tokens[subject.first - 2]?.norm === ',' ? subject.first - 2 : subject.first - 1
  if (mark && CONTRAST_WORDS.has(mark.norm) && tokens[subject.first - 2]?.norm === ',') return subject.first - 2
  const ends = tokens[next.last]
  const closes = !ends || next.last >= stretch.last || next.frame.includes('r') || ends.pos === 'PUNCT' || ends.pos === 'ADP' || isDay(ends)
  return mark?.norm === ',' && closes ? subject.first - 1 : null
}

/** Whether a content belongs to a "who said …" between commas: it ends where the main verb comes. */
function isInsideRelative(reading: Reading, start: number, stretch: Stretch): boolean {
  for (let i = start - 1; i >= stretch.first && i > start - 5; i--) if (reading.tokens[i]?.norm === 'who') return true
  return false
}

/** "|After Smith said it was shut|, the council met": a cue in the opening clause says nothing of the main one. */
function openingClauseEnd(reading: Reading, { stretch, cue, start }: LimitSearch): number {
  const { tokens } = reading
  if (!OPENING_CONJUNCTIONS.has((tokens[stretch.first] as Token).norm)) return stretch.last
  for (let i = stretch.first; i < cue.first; i++) if (tokens[i]?.norm === ',') return stretch.last
  for (let i = start + 1; i < stretch.last - 2; i++) {
    if (tokens[i]?.norm !== ',' || isQuoted(reading, i)) continue
    const next = tokens[i + 1] as Token
    if (isPronounSubject(next) || isDeterminer(next) || next.pos === 'PROPN') return i
  }
  return stretch.last
}

function isDay(token: Token): boolean {
  return /day$|^last$|^this$|^earlier$/.test(token.norm)
}

/** "said he would go and told them": cut only where a quotation or a new "that" follows the second verb. */
function coordinated(reading: Reading, next: Cue, start: number): number | null {
  const follows = reading.tokens[next.last]
  if (next.first - start < 3 || !follows || (next.kind !== 'verb' && next.kind !== 'declines')) return null
  const head = reading.tokens[next.head] as Token
  return next.thought || head.norm === head.lemma ? null : next.first - 1
}

/** A content that starts with a quotation ends with it, unless the clause or a further quotation goes on. */
function quotedLimit(reading: Reading, start: number, limit: number): number {
  const { tokens, text } = reading
  let end = Math.min(quotationEnd(reading, start), limit)
  for (;;) {
    const next = tokens[end]
    const quotation = reading.quotations[reading.quoteOf[end - 1] as number] as Quotation
    const finished = /[.!?,]$/.test(text.slice(quotation.inner.start, quotation.inner.end))
    if (end >= limit || !next) return end
    if (next.pos === 'CCONJ' && isQuoted(reading, end + 1)) end = Math.min(quotationEnd(reading, end + 1), limit)
    else if (isQuoted(reading, end)) end = Math.min(quotationEnd(reading, end), limit)
    else if (!finished && (next.pos === 'VERB' || next.pos === 'AUX' || isHead(next))) return mixedLimit(reading, end, limit)
    else if (
      !finished &&
      (next.pos === 'CCONJ' ||
        (next.pos !== 'PUNCT' && next.pos !== 'SCONJ' && !CLAUSE_ADVERBS.has(next.norm) && isLowerCase(text, quotation)))
    )
      return mixedLimit(reading, end, limit)
    else return end
  }
}

function isLowerCase(text: string, quotation: Quotation): boolean {
  const first = text[quotation.inner.start] as string
  return first !== first.toUpperCase()
}

/** An indirect content may end where a finished quotation is followed by a new clause of the reporter's. */
function mixedLimit(reading: Reading, start: number, limit: number): number {
  const { tokens, text } = reading
  for (let i = start + 1; i < limit; i++) {
    if (isSecondPredicate(reading, i)) return i
    if (isQuoted(reading, i) || !isQuoted(reading, i - 1)) continue
    const quotation = reading.quotations[reading.quoteOf[i - 1] as number] as Quotation
    if (!text.slice(quotation.inner.start, quotation.inner.end).endsWith(',')) continue
    const token = tokens[i] as Token
    if (token.norm === 'but' || token.norm === 'while' || token.norm === 'as' || token.norm === 'which') return i
    if (token.norm === 'and' && (tokens[i + 1]?.pos === 'VERB' || isPronounSubject(tokens[i + 1]))) return i
  }
  return limit
}

/** ", and are looking for": what the source does besides saying it. */
function isSecondPredicate(reading: Reading, i: number): boolean {
  const { tokens } = reading
  if (tokens[i]?.norm !== ',' || isQuoted(reading, i) || isQuoted(reading, i + 1)) return false
  const conjunction = tokens[i + 1]?.norm
  const verb = tokens[i + 2]
  return (
    (conjunction === 'and' || conjunction === 'but') &&
    verb !== undefined &&
    (verb.pos === 'AUX' || (verb.pos === 'VERB' && verb.norm.endsWith('ed')))
  )
}

/** "called the plan a farce, …": a label ends at the first comma outside of quotation marks. */
function labelEnd(reading: Reading, start: number, limit: number): number {
  for (let i = start; i < limit; i++) if (!isQuoted(reading, i) && reading.tokens[i]?.norm === ',') return i
  return limit
}

const TRAILING = new Set([',', '.', ';', ':', '-', '–', '—', '!', '?', '...', '…'])
const LEADING = new Set([',', ';', ':', '-', '–', '—', '.', ')'])

/** Takes marks that belong to the sentence, not to the content, off both ends; marks inside a quotation stay. */
export function trimContent(reading: Reading, range: TokenRange): TokenRange | null {
  const { tokens } = reading
  let { first, last } = range
  while (first < last && !isQuoted(reading, first) && LEADING.has((tokens[first] as Token).norm)) first++
  if (tokens[first]?.pos === 'ADV' && tokens[first + 1]?.norm === ',' && isQuoted(reading, first + 2) && first + 2 < last) first += 2
  while (
    last > first &&
    !isQuoted(reading, last - 1) &&
    (TRAILING.has((tokens[last - 1] as Token).norm) || DANGLING_CONJUNCTIONS.has((tokens[last - 1] as Token).norm))
  )
    last--
  return last > first ? { first, last } : null
}
