import { contentId, type Quotation, type SegmentedArticle, type Span, type Statement } from '../../document/index.js'
import { continueQuotations } from './continuations.js'
import { draftStretch } from './drafts.js'
import { readingOf } from './readings.js'
import { cutStretches } from './stretches.js'
import type { Draft, Reading, TokenRange } from './types.js'

/**
 * Finds who is said to have said, thought or known what.
 */
export function findStatements(segmented: SegmentedArticle, quotations: readonly Quotation[]): Statement[] {
  const reading = readingOf(segmented, quotations)
  const drafted = cutStretches(reading).map((stretch) => ({ stretch, drafts: draftStretch(reading, stretch) }))
  const drafts = continueQuotations(reading, drafted)
  return drafts.map((draft) => statementOf(reading, draft, segmented.article.id))
}

function spanOf(reading: Reading, range: TokenRange): Span {
  return { start: reading.tokens[range.first]!.start, end: reading.tokens[range.last - 1]!.end }
}

function statementOf(reading: Reading, draft: Draft, article: string): Statement {
  const content = draft.content.map((range) => spanOf(reading, range))
  return {
    id: contentId(article, 'statement', String(content[0]!.start)), article, content,
    source: draft.source && spanOf(reading, draft.source), cue: draft.cue && spanOf(reading, draft.cue),
    direct: false, speaker: null, sourceType: 'unnamed-person', sources: null, anonymity: null, via: null, chain: [], stance: 'asserts', modality: 'said',
  }
}
