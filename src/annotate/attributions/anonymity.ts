import { firstStartingFrom, type SourceType, type Span } from '../../document/index.js'
import {
  ANONYMITY,
  ANONYMITY_HINT,
  ANONYMITY_LINKS,
  ANONYMITY_REASON,
  ANONYMITY_REQUESTS,
  ANONYMITY_STATES,
  KNOWLEDGE,
} from '../../lexicons/en/anonymity.js'
import { spanOf, wordsOf } from './readings.js'
import type { Draft, Reading, TokenRange } from './types.js'

const JOINING = /^(?:,? and (?:who )?|,? |because )$/

/** The stretches of a text that say why or how a source is unnamed; neighbours joined by "and" are one. */
export function findAnonymity(text: string): Span[] {
  const spans: Span[] = []
  if (!ANONYMITY_HINT.test(text)) return spans
  // Not matchAll: it copies the pattern for every text, and the runtime may then only interpret it, ten times as slowly.
  ANONYMITY.lastIndex = 0
  for (let match = ANONYMITY.exec(text); match; match = ANONYMITY.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const last = spans[spans.length - 1]
    if (last && JOINING.test(text.slice(last.end, span.start))) spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  return spans
}

/** Whether a verb asks for anonymity and so says nothing of the story: "|requested| not to be named", "|demanded| anonymity". */
export function isAnonymityRequest({ tokens }: Reading, head: number, lemma: string): boolean {
  if (!ANONYMITY_REQUESTS.has(lemma)) return false
  let at = head + 1
  while (ANONYMITY_LINKS.has(tokens[at]?.norm ?? '')) at++
  return ANONYMITY_STATES.has(tokens[at]?.norm ?? '')
}

/**
 * The words that say why or how a statement's source is unnamed: the condition in its own sentences with its reason, else what
 * its source is said to know. Null for sources with a name.
 */
export function anonymityOf(reading: Reading, draft: Draft, type: SourceType, found: readonly Span[]): Span | null {
  if (!draft.source || (type !== 'unnamed-person' && type !== 'organisation')) return null
  const condition = conditionOf(reading, draft, draft.source, found)
  if (condition) return condition
  const knowledge = type === 'unnamed-person' ? KNOWLEDGE.exec(wordsOf(reading, draft.source)) : null
  if (!knowledge) return null
  const start = spanOf(reading, draft.source).start + knowledge.index
  return { start, end: start + knowledge[0].length }
}

/** The condition in the source's words or right behind them, else the first of the sentence. */
function conditionOf(reading: Reading, draft: Draft, source: TokenRange, found: readonly Span[]): Span | null {
  const stretch = spanOf(reading, draft.stretch)
  const own = spanOf(reading, source)
  let best: Span | null = null
  for (let i = firstStartingFrom(found, Math.min(stretch.start, own.start)); i < found.length; i++) {
    const span = found[i] as Span
    if (span.start >= stretch.end) break
    if (span.end > stretch.end) continue
    const isOwn = span.start >= own.start && span.start <= own.end + 2
    if (isOwn || best === null) best = span
    if (isOwn) break
  }
  return best && withReason(reading, draft, best, stretch.end)
}

/** "on condition of anonymity |because …|", up to the next mark, the cue or the content. */
function withReason(reading: Reading, { cue, content }: Draft, span: Span, ceiling: number): Span {
  const ends = [cue, ...content].flatMap((range) => (range ? [spanOf(reading, range).start] : [])).filter((start) => start >= span.end)
  const end = Math.min(ceiling, ...ends)
  const reason = ANONYMITY_REASON.exec(reading.text.slice(span.end, end))
  if (!reason) return span
  return { start: span.start, end: span.end + reason[0].trimEnd().length }
}
