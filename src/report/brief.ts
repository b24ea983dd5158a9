import { groupBy, type AnnotatedArticle, type BriefSentence, type Claim, type Ref, type Sentence, type Story } from '../document/index.js'
import { isBodySentence, refTo, sentenceAt } from './sentences.js'
import { BRIEF_SENTENCES, SAME_SENTENCE_SHARE } from './settings.js'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * A brief of each story: for its weightiest claims, in order, the source sentence that carries the claim, word for word.
 * `text` is exactly the first cite's span; the other cites are the claim's further members. A sentence that says again
 * what one before it said is left out.
 */
export function buildBrief(articles: readonly AnnotatedArticle[], stories: readonly Story[], claims: readonly Claim[]): BriefSentence[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]))
  const byStory = groupBy(claims, ({ story }) => story)
  return stories.flatMap((story) => briefOf(byStory.get(story.id) ?? [], byId))
}

function briefOf(claims: readonly Claim[], articles: ReadonlyMap<string, AnnotatedArticle>): BriefSentence[] {
  const chosen: { sentence: BriefSentence; words: Set<string> }[] = []
  for (const claim of claims) {
    if (chosen.length === BRIEF_SENTENCES) break
    const found = sentenceOf(claim, articles)
    if (!found) continue
    const first = refTo(found.article, found.sentence)
    const text = found.article.article.text.slice(first.start, first.end)
    const words = new Set(text.toLowerCase().match(WORD) ?? [])
    if (chosen.some((other) => sharedShare(words, other.words) >= SAME_SENTENCE_SHARE)) continue
    const others = claim.members
      .filter((member) => member.article !== first.article)
      .map(({ article, start, end }): Ref => ({ article, start, end }))
    chosen.push({ sentence: { text, cites: [first, ...others] }, words })
  }
  return chosen.map(({ sentence }) => sentence)
}

/** The body sentence that carries the claim: that of an attributed member if there is one, of the earliest article. */
function sentenceOf(
  claim: Claim,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): { article: AnnotatedArticle; sentence: Sentence } | null {
  const members = [...claim.members].sort((a, b) => Number(a.statement === null) - Number(b.statement === null))
  for (const member of members) {
    const article = articles.get(member.article)
    const sentence = article ? sentenceAt(article, member.start) : null
    if (article && sentence && isBodySentence(article, sentence)) return { article, sentence }
  }
  return null
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(1, Math.min(a.size, b.size))
}
