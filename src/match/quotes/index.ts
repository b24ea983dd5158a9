import { contentId, type AnnotatedArticle, type PassageMatch, type QuoteFamily } from '../../document/index.js'
import { alignUnits } from '../align.js'
import { buildCorpus } from '../corpus.js'
import { editsOf, textSpan } from '../edits.js'
import { bySource } from '../order.js'
import { MAX_UNIT_WORDS } from '../settings.js'
import type { Corpus } from '../types.js'
import { familiesOf } from './families.js'
import { issuesOf } from './issues.js'
import { findLinks } from './links.js'
import type { Family, Member } from './types.js'
import { findWordings } from './wordings.js'

/**
 * Groups the wordings of one utterance across articles: quotations that share their words, cut or altered, and reported
 * speech of the same speaker that gives what a quotation says. Families stand in two articles at least and hold a quotation.
 * Members' spans are the words themselves, without the marks; `difference` aligns each with the fullest quotation.
 */
export function groupQuotes(articles: readonly AnnotatedArticle[], _matches: readonly PassageMatch[]): QuoteFamily[] {
  const corpus = buildCorpus([...articles].sort(bySource))
  const wordings = findWordings(corpus)
  return familiesOf(wordings, findLinks(corpus, wordings)).map((family) => quoteFamily(corpus, family))
}

function quoteFamily(corpus: Corpus, family: Family): QuoteFamily {
  const fullest = fullestOf(family.members)
  const members = family.members.map((member) => {
    const article = corpus.articles[member.wording.article] as AnnotatedArticle
    return {
      article: article.article.id,
      ...textSpan(corpus.words, member.words),
      statement: member.wording.statement,
      difference: editsOf(corpus.words, comparison(corpus, fullest, member)),
    }
  })
  return {
    id: contentId('quote', ...members.map(({ article, start, end }) => `${article} ${start} ${end}`)),
    speaker: family.speaker,
    members,
    issues: issuesOf(corpus, family, members),
  }
}

/** The longest quotation; the first of those. */
function fullestOf(members: readonly Member[]): Member {
  const length = ({ words }: Member): number => words.end - words.start
  const quotations = members.filter(({ wording }) => wording.quotation !== null)
  return quotations.reduce((best, member) => (length(member) > length(best) ? member : best), quotations[0] as Member)
}

function comparison(corpus: Corpus, fullest: Member, member: Member): Parameters<typeof editsOf>[1] {
  const a = fullest.words
  const b = member.words
  const aligned = alignUnits(corpus.words, { a: a.start, aEnd: Math.min(a.end, a.start + MAX_UNIT_WORDS), b: b.start, bEnd: Math.min(b.end, b.start + MAX_UNIT_WORDS) })
  return { a, b, aligned }
}
