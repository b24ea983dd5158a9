import {
  firstStartingFrom,
  type AnnotatedArticle,
  type Mention,
  type ResolvedTime,
  type Sentence,
  type Span,
  type Token,
} from '../../document/index.js'
import type { ClaimGroup } from '../types.js'
import type { Member } from './types.js'

/** All clauses of all claims in the order of the claims; clauses of articles that are not given are left out. */
export function membersOf(groups: readonly ClaimGroup[], articles: ReadonlyMap<string, AnnotatedArticle>): Member[] {
  return groups.flatMap(({ story, propositions }, group) =>
    propositions.flatMap((proposition): Member[] => {
      const article = articles.get(proposition.article)
      return article ? [{ group, story, proposition, article, ...tokensOf(article, proposition) }] : []
    }),
  )
}

/** The tokens `[first, last)` that begin in a span. */
export function tokensOf({ tokens }: AnnotatedArticle, { start, end }: Span): { first: number; last: number } {
  const first = firstStartingFrom(tokens, start)
  return { first, last: Math.max(first, firstStartingFrom(tokens, end)) }
}

export function sentenceOf({ article, proposition }: Member): Sentence | null {
  return article.sentences[proposition.sentence] ?? null
}

/** The words of a member's sentence. */
export function sentenceText(member: Member): string {
  const sentence = sentenceOf(member)
  return sentence ? member.article.article.text.slice(sentence.start, sentence.end) : ''
}

/** The dated expressions that begin in a span. */
export function timesIn({ times }: AnnotatedArticle, span: Span): readonly ResolvedTime[] {
  return startingIn(times, span)
}

/** The mentions that begin in a span. */
export function mentionsIn({ article }: AnnotatedArticle, span: Span): readonly Mention[] {
  return startingIn(article.mentions, span)
}

function startingIn<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const first = firstStartingFrom(spans, start)
  return spans.slice(first, Math.max(first, firstStartingFrom(spans, end)))
}

/** The lower-case form of token `i`, '' beyond the ends. */
export function normAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.norm ?? ''
}
