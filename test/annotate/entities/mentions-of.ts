import { findMentions } from '../../../src/annotate/entities/index.js'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import type { Article, Block, Mention, SegmentedArticle } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'
import { articleWith } from '../../articles.js'

/** An article whose lines are paragraphs, the first a title where `titled`. */
export function articleOf(
  text: string,
  { titled = false, publisher = null }: { titled?: boolean; publisher?: string | null } = {},
): Article {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start: at, end: at + line.length, kind: titled && blocks.length === 0 ? 'title' : 'paragraph' })
    at += line.length + 1
  }
  return articleWith({ text, blocks, publisher: publisher === null ? null : { name: publisher, basis: 'given' } })
}

export function mentionsIn(article: Article): { segmented: SegmentedArticle; mentions: Mention[] } {
  const segmented = segment(article, true)
  return { segmented, mentions: findMentions(segmented, findQuotations(segmented)) }
}

/** `surface = entity (kind)` per mention, entity left out where it is the surface. */
export function mentionsOf(text: string, options: { titled?: boolean; publisher?: string | null } = {}): string[] {
  return mentionsIn(articleOf(text, options)).mentions.map(({ start, end, kind, entity }) => {
    const surface = text.slice(start, end)
    return surface === entity ? `${surface} (${kind})` : `${surface} = ${entity} (${kind})`
  })
}
