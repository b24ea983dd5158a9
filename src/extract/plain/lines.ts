import { trimSpan, type Span } from '../../document/index.js'
import { MAX_TITLE_LENGTH } from '../settings.js'
import { MAX_DOUBLE_SPACED, MAX_WRAPPED_LENGTH, MIN_GAPS, MIN_WRAPPED_FILL, MIN_WRAPPED_LINES } from './settings.js'

/** The end of a sentence and two or more spaces behind it, where paragraphs were run together */
const PARAGRAPH_GAP = /(?<=[.!?]["'”’)]*)[ \t\u00a0]{2,}/gu
const FIRST_WORD = /^\S+/u
const WIDE_GAP = /[ \t\u00a0]{2}/u
/** `What comes next  The court will …`: a heading run together with its paragraph */
const HEADING_IN_FRONT = /^\p{Lu}[^.!?:;,"“\n]{3,80}?[\p{L}\p{N}](?=[ \t]{2,}["“‘]?\p{Lu}[\p{Ll}’']+\s)/u
const SENTENCE_GAP = /[.!?]["'”’)]*[ \t\u00a0]+(?=["'“‘(]?\p{Lu})/gu

/**
 * Cuts a text into the spans of its paragraphs: a line each, the lines of a hard-wrapped paragraph together, and lines
 * into which paragraphs were run with wide gaps between them at those gaps. Empty lines belong to none.
 */
export function paragraphSpans(text: string): Span[] {
  const groups = groupLines(text)
  const width = groups.filter(isWrapped).reduce((widest, lines) => Math.max(widest, ...lines.map(lengthOf)), 0)
  return groups.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (first && last && (isWrapped(lines) || isWrappedPair(text, lines, width))) return [{ start: first.start, end: last.end }]
    return lines.flatMap((line) => splitAtGaps(text, line))
  })
}

/** Lines with text, grouped by the empty lines between them. */
function groupLines(text: string): Span[][] {
  const groups: Span[][] = []
  let current: Span[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = trimSpan(text, { start, end })
    if (line.end > line.start) current.push(line)
    else if (current.length > 0) {
      groups.push(current)
      current = []
    }
    start = end + 1
  }
  if (current.length > 0) groups.push(current)
  return groups
}

/** Whether lines are one paragraph broken at a fixed width: all but the last about as long as the longest, which is short. */
function isWrapped(lines: readonly Span[]): boolean {
  if (lines.length < MIN_WRAPPED_LINES) return false
  const lengths = lines.map(lengthOf)
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0)
  return longest <= MAX_WRAPPED_LENGTH && lengths.slice(0, -1).every((length) => length >= longest * MIN_WRAPPED_FILL)
}

/** Whether two lines are one paragraph of a text broken at `width`: the first word of the second did not fit behind the first. */
function isWrappedPair(text: string, lines: readonly Span[], width: number): boolean {
  const [first, second] = lines
  if (lines.length !== 2 || !first || !second || lengthOf(first) > width || lengthOf(second) > width) return false
  const word = FIRST_WORD.exec(text.slice(second.start, second.end))?.[0] ?? ''
  return lengthOf(first) + 1 + word.length > width
}

function lengthOf(line: Span): number {
  return line.end - line.start
}

function splitAtGaps(text: string, line: Span): Span[] {
  const content = text.slice(line.start, line.end)
  if (!WIDE_GAP.test(content)) return [line]
  const gaps = [...content.matchAll(PARAGRAPH_GAP)]
  if (gaps.length < MIN_GAPS || gaps.length > (content.match(SENTENCE_GAP)?.length ?? 0) * MAX_DOUBLE_SPACED) return [line]
  const spans: Span[] = []
  let start = line.start
  for (const gap of gaps) {
    spans.push({ start, end: line.start + gap.index })
    start = line.start + gap.index + gap[0].length
  }
  return [...spans, { start, end: line.end }]
    .map((span) => trimSpan(text, span))
    .filter((span) => span.end > span.start)
    .flatMap((span) => splitHeading(text, span))
}

function splitHeading(text: string, span: Span): Span[] {
  const heading = HEADING_IN_FRONT.exec(text.slice(span.start, span.start + MAX_TITLE_LENGTH))?.[0]
  if (heading === undefined) return [span]
  return [{ start: span.start, end: span.start + heading.length }, trimSpan(text, { start: span.start + heading.length, end: span.end })]
}
