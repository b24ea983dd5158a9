import type { SourceType, Span, Token } from '../../document/index.js'
import { ANONYMITY, ANONYMITY_HINT, ANONYMITY_LINKS, ANONYMITY_REQUESTS, ANONYMITY_STATES } from '../../lexicons/en/anonymity.js'
import type { Draft, Reading } from './types.js'

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

/** The words on anonymity that belong to a statement: those of its own sentences, where its source is not named. */
export function anonymityOf(reading: Reading, draft: Draft, type: SourceType, found: readonly Span[]): string | null {
  if (!draft.source || (type !== 'unnamed-person' && type !== 'organisation')) return null
  const start = (reading.tokens[draft.stretch.first] as Token).start
  const end = (reading.tokens[draft.stretch.last - 1] as Token).end
  const span = found.find((one) => one.start >= start && one.end <= end)
  return span ? reading.text.slice(span.start, span.end) : null
}
