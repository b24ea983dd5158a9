import { bySource, contentId, type AnnotatedArticle, type QuoteFamily } from '../../document/index.js'
import { buildCorpus } from '../corpus.js'
import { textSpan } from '../edits.js'
import { inOrder } from '../order.js'
import type { Corpus } from '../types.js'
import { differenceOf } from './difference.js'
import { familiesOf } from './families.js'
import { issuesOf } from './issues.js'
import { findLinks } from './links.js'
import type { Family, Member } from './types.js'
import { fullestOf } from './versions.js'
import { findWordings } from './wordings.js'

/**
 * Groups the wordings of one utterance across articles: quotations that share their words, cut or altered, and reported
 * speech of the same speaker that gives what a quotation says. Families stand in two articles at least and hold a quotation.
 * Members' spans are the words themselves, without the marks; `difference` aligns each with the fullest quotation.
 */
export function groupQuotes(articles: readonly AnnotatedArticle[]): QuoteFamily[] {
  const corpus = buildCorpus(inOrder(articles, bySource))
  const wordings = findWordings(corpus)
  return familiesOf(corpus, wordings, findLinks(corpus, wordings)).map((family) => quoteFamily(corpus, family))
}

function quoteFamily(corpus: Corpus, family: Family): QuoteFamily {
  const fullest = fullestOf(family.members) ?? (family.members[0] as Member)
  const members = family.members.map((member) => {
    const article = corpus.articles[member.wording.article] as AnnotatedArticle
    return {
      article: article.article.id,
      ...textSpan(corpus.words, member.words),
      statement: member.wording.statement,
      difference: differenceOf(corpus.words, fullest.words, member.words),
    }
  })
  return {
    id: contentId('quote', ...members.map(({ article, start, end }) => `${article} ${start} ${end}`)),
    speaker: family.speaker,
    members,
    issues: issuesOf(corpus, family, members),
  }
}
