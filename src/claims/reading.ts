import { firstEndingAfter, overlap, rangeWithin, type AnnotatedArticle, type Mention, type Span, type Token } from '../document/index.js'
import { quantitiesOf } from './quantities.js'
import type { Quantity } from './types.js'

/** The words of a stretch of a report, with who and how many they are about. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
}

/** Reads a stretch as claims are read: the tokens that lie in it, the mentions that touch it, its figures with what they count. */
export function readSpan({ article, tokens }: AnnotatedArticle, span: Span): Reading {
  const { first, last } = rangeWithin(tokens, span)
  const mentions: Mention[] = []
  for (let at = firstEndingAfter(article.mentions, span.start); at < article.mentions.length; at++) {
    const mention = article.mentions[at] as Mention
    if (mention.start >= span.end) break
    if (overlap(mention, span) > 0) mentions.push(mention)
  }
  return { tokens: tokens.slice(first, last), mentions, quantities: quantitiesOf(article.text, tokens, first, last) }
}
