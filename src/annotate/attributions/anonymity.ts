import type { SourceType, Span, Token } from '../../document/index.js'
import type { Draft, Reading } from './types.js'

/** "on condition of anonymity", "who was not authorized to discuss the matter by name", "who asked not to be named". */
const ANONYMITY =
  /(?:(?:who )?(?:spoke|speaking|talked|talking) )?(?:on|under) (?:the )?condition of anonymity|(?:who |because (?:he|she|they) )?(?:was not |were not |is not |are not |(?:was|were|is|are)n['’]t |was un|were un|is un|are un)authori[sz]ed to [^,.;:"“”\n]{1,80}|(?:who )?(?:asked|declined|requested|refused|wished|wanted|did not want|preferred)(?: that)? (?:not )?(?:to|be|that \w+ name not) (?:be )?(?:named|identified|anonymous|quoted by name)|(?:requested|requesting|demanded|granted|seeking) anonymity|(?:spoke|speaking) anonymously/giu
const JOINING = /^(?:,? and (?:who )?|,? |because )$/

/** The stretches of a text that say why or how a source is unnamed; neighbours joined by "and" are one. */
export function findAnonymity(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(ANONYMITY)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const last = spans[spans.length - 1]
    if (last && JOINING.test(text.slice(last.end, span.start))) spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  return spans
}

/** The words on anonymity that belong to a statement: those of its own sentences, where its source is not named. */
export function anonymityOf(reading: Reading, draft: Draft, type: SourceType, found: readonly Span[]): string | null {
  if (!draft.source || (type !== 'unnamed-person' && type !== 'organisation')) return null
  const start = (reading.tokens[draft.stretch.first] as Token).start
  const end = (reading.tokens[draft.stretch.last - 1] as Token).end
  const span = found.find((one) => one.start >= start && one.end <= end)
  return span ? reading.text.slice(span.start, span.end) : null
}
