import { bySpan, isReport, trimSpan, type Quotation, type SegmentedArticle, type Span } from '../../document/index.js'
import { findMarks, type Mark } from './marks.js'
import { pairDoubles, pairSingles, type OpenPair, type Speech } from './pairs.js'

/**
 * Finds everything between quotation marks in the report of an article, scare quotes and titles included, in reading order.
 * Straight, curly and doubled single marks; nested ones know their parent; one that is not closed ends with its paragraph
 * or before the next opening mark (a speech over several paragraphs opens in each and closes once: one quotation a paragraph).
 * Linear in the length of the text. Articles without tokens (other languages) have none.
 */
export function findQuotations(segmented: SegmentedArticle): Quotation[] {
  if (segmented.tokens.length === 0) return []
  const { text } = segmented.article
  const paragraphs = segmented.article.blocks.filter((block) => isReport(block.kind)).map((block) => trimSpan(text, block))
  const marks = paragraphs.map((paragraph) => findMarks(text, paragraph))
  const found: Quotation[] = []
  let wasOpen = false
  paragraphs.forEach((paragraph, index) => {
    const next = marks[index + 1]?.[0]
    const speech = {
      carried: wasOpen ? { start: paragraph.start, end: paragraph.start } : null,
      goesOn: next !== undefined && next.opens && next.start === paragraphs[index + 1]?.start,
    }
    const quotations = quotationsOf(text, paragraph, marks[index] as Mark[], speech)
    wasOpen = quotations.some((quotation) => !quotation.closed && quotation.end === paragraph.end)
    found.push(...nest(quotations, found.length))
  })
  return found
}

type Unnested = Omit<Quotation, 'parent'>

function quotationsOf(text: string, paragraph: Span, marks: readonly Mark[], speech: Speech): Unnested[] {
  const doubles = pairDoubles(
    marks.filter((mark) => mark.family === 'double'),
    speech,
  )
  const singles = pairSingles(marks.filter((mark) => mark.family === 'single'))
  return [...doubles, ...singles].map((pair) => quotationOf(text, paragraph, pair)).filter(({ inner }) => inner.end > inner.start)
}

function quotationOf(text: string, paragraph: Span, pair: OpenPair): Unnested {
  const { open, close } = pair
  if (close) return { start: open.start, end: close.end, inner: { start: open.end, end: close.start }, closed: true }
  const inner = trimSpan(text, { start: open.end, end: pair.limit ?? paragraph.end })
  return { start: open.start, end: inner.end, inner, closed: false }
}

/** Gives each quotation of a paragraph its parent; one that crosses the end of the quotation around it is no quotation. */
function nest(quotations: readonly Unnested[], offset: number): Quotation[] {
  const nested: Quotation[] = []
  const around: number[] = []
  for (const quotation of [...quotations].sort(bySpan)) {
    while (around.length > 0 && (nested[around[around.length - 1] as number] as Quotation).end <= quotation.start) around.pop()
    const parent = around[around.length - 1]
    if (parent !== undefined && quotation.end > (nested[parent] as Quotation).inner.end) continue
    around.push(nested.length)
    nested.push({ ...quotation, parent: parent === undefined ? null : parent + offset })
  }
  return nested
}
