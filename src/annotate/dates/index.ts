import type { ResolvedTime, SegmentedArticle, Span } from '../../document/index.js'
import { dayOfIso, isoOf } from './calendar.js'
import { findExpressions } from './find-expressions.js'
import { resolveExpression, type Resolution } from './resolve-expression.js'
import type { Meaning } from './types.js'
import { Walk } from './walk.js'

/**
 * The dated expressions of an article's report with what they mean, in reading order. Spans are UTF-16 offsets into the
 * article's text and never overlap; `value` is ISO 8601 (see ResolvedTime). Relative expressions ("Tuesday", "last month")
 * are resolved against the day of publication, the tense of their verb and the dates named before them; without a
 * publication date only those that need none are given. Durations, sets and vague references are left out.
 */
export function resolveDates(segmented: SegmentedArticle): ResolvedTime[] {
  const { article } = segmented
  const walk = new Walk(segmented, article.published && dayOfIso(article.published.value))
  const times: ResolvedTime[] = []
  for (const stretch of stretchesOf(segmented)) {
    const expressions = findExpressions(article.text, stretch)
    expressions.forEach((expression, index) => {
      const resolution = resolveExpression(expression, walk.surroundingsOf(expressions, index))
      if (!resolution) return
      walk.remember(expression, resolution)
      times.push({
        article: article.id,
        start: expression.start,
        end: expression.end,
        value: valueOf(resolution, expression.clock),
        certainty: isStated(expression.meaning) ? 'stated' : 'implied',
      })
    })
  }
  return times
}

/** Whether the expression carries its whole value itself. */
function isStated(meaning: Meaning): boolean {
  return meaning.kind === 'absolute' || (meaning.kind === 'feast' && meaning.year !== null)
}

/** The text of each block that has sentences, from its first to its last. */
function stretchesOf({ sentences }: SegmentedArticle): Span[] {
  const stretches: (Span & { block: number })[] = []
  for (const { block, start, end } of sentences) {
    const last = stretches.at(-1)
    if (last?.block === block) last.end = end
    else stretches.push({ block, start, end })
  }
  return stretches
}

function valueOf({ period, until }: Resolution, clock: string): string {
  const from = isoOf(period)
  return until === undefined ? from + clock : `${from}/${isoOf(until)}`
}
