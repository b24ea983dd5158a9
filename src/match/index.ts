import { bySource, contentId, type AnnotatedArticle, type PassageMatch, type Ref } from '../document/index.js'
import { alignUnits } from './align.js'
import { findCandidates } from './candidates.js'
import { buildCorpus, type Numbering } from './corpus.js'
import { editsOf, textSpan } from './edits.js'
import { sharedTexts } from './evidence.js'
import { mannerOf } from './kind.js'
import { byAnchor, inOrder } from './order.js'
import { passageJoiner } from './passages.js'
import { reorderedIn } from './reordered.js'
import { REORDERED_EVIDENCE } from './settings.js'
import type { Candidate, Corpus, Passage, Piece } from './types.js'

export { groupQuotes } from './quotes/index.js'

/**
 * Finds the passages that articles share: copied, reworded or spun, in whatever order of sentences and paragraphs. Seeds
 * (pairs of content words near each other) give pairs of sentences, a local alignment by words gives what they share, and
 * pieces that follow one another are joined. Words of quotations are left out: a shared quotation is a shared source.
 *
 * `a` is the article that sorts first by source. In a family of more than a dozen articles each is matched with the earliest
 * few only. The result is the same for any order of `articles`, and with any `numbering`: one that knows some already saves time.
 */
export function matchPassages(articles: readonly AnnotatedArticle[], numbering?: Numbering): PassageMatch[] {
  const corpus = buildCorpus(inOrder(articles, byAnchor), numbering)
  const join = passageJoiner(corpus)
  const matches: PassageMatch[] = []
  for (const pieces of piecesByArticles(corpus)) {
    for (const passage of join(pieces)) matches.push(matchOf(corpus, passage, pieces[0] as Piece))
  }
  return sorted(matches, articles)
}

/** The shared pieces of each pair of articles that has any. */
function piecesByArticles(corpus: Corpus): Iterable<Piece[]> {
  const { units } = corpus
  const groups = new Map<number, Piece[]>()
  const isReordered = reorderedIn(corpus)
  for (const candidate of findCandidates(corpus)) {
    const { a, b } = candidate
    const pieces = piecesOf(corpus, candidate, isReordered)
    if (pieces.length === 0) continue
    const key = (units.article[a] as number) * corpus.articles.length + (units.article[b] as number)
    const group = groups.get(key)
    if (group) group.push(...pieces)
    else groups.set(key, pieces)
  }
  return groups.values()
}

function piecesOf(corpus: Corpus, candidate: Candidate, isReordered: (candidate: Candidate) => boolean): Piece[] {
  const aligned = alignUnits(corpus.words, rangesOf(corpus, candidate))
  const pieces = sharedTexts(corpus.words, candidate, aligned)
  if (pieces.length > 0 || !isReordered(candidate)) return pieces
  return [{ aligned, evidence: REORDERED_EVIDENCE, run: 0, units: candidate, isWhole: true }]
}

function rangesOf({ units }: Corpus, { a, b }: Candidate): { a: number; aEnd: number; b: number; bEnd: number } {
  return { a: units.first[a] as number, aEnd: units.last[a] as number, b: units.first[b] as number, bEnd: units.last[b] as number }
}

function matchOf(corpus: Corpus, found: Passage, { units: pair }: Piece): PassageMatch {
  const { words, units } = corpus
  const first = corpus.articles[units.article[pair.a] as number] as AnnotatedArticle
  const second = corpus.articles[units.article[pair.b] as number] as AnnotatedArticle
  const isInOrder = bySource(first, second) <= 0
  const passage = isInOrder ? found : turned(found)
  const a: Ref = { article: (isInOrder ? first : second).article.id, ...textSpan(words, passage.a) }
  const b: Ref = { article: (isInOrder ? second : first).article.id, ...textSpan(words, passage.b) }
  return {
    id: contentId('passage', `${a.article} ${a.start} ${a.end}`, `${b.article} ${b.start} ${b.end}`),
    a,
    b,
    ...mannerOf(words, passage),
    alignment: editsOf(words, passage),
  }
}

function turned({ a, b, aligned }: Passage): Passage {
  return { a: b, b: a, aligned: { a: aligned.b, b: aligned.a } }
}

function sorted(matches: PassageMatch[], articles: readonly AnnotatedArticle[]): PassageMatch[] {
  const ranks = new Map([...articles].sort(bySource).map(({ article }, rank) => [article.id, rank]))
  return matches
    .map((match) => ({ match, a: ranks.get(match.a.article) as number, b: ranks.get(match.b.article) as number }))
    .sort((x, y) => x.a - y.a || x.b - y.b || x.match.a.start - y.match.a.start || x.match.b.start - y.match.b.start)
    .map(({ match }) => match)
}
