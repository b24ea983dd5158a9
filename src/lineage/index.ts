import { isReport, type AnnotatedArticle, type LineageEdge } from '../document/index.js'
import { byStory } from '../cluster/by-story.js'
import { citesOf } from './cites.js'
import { copiesOf, copyEdge } from './copies.js'
import { creditsOf, informantsOf } from './credits.js'
import { linkEdges, siteOf, type Site } from './links.js'
import { outletsOf } from './outlets.js'
import { sharedTexts } from './shared-text.js'
import type { LineageInput, Node, Outlets } from './types.js'
import { unseenParents } from './unseen.js'
import { voiceOf } from './voice.js'
import { wireEdges } from './wires.js'

export { outletsOf, type Outlets } from './outlets.js'
export type { LineageInput } from './types.js'

/**
 * Who copies, credits, cites and links whom, story by story: edges from article to article, to outlets by name, and to
 * parents that are not among the articles. Every edge says why and shows where.
 */
export function traceLineage({ articles, matches, stories }: LineageInput): LineageEdge[] {
  const outlets = outletsOf(articles)
  const site = siteOf(articles, outlets)
  const nodes = new Map(articles.map((article, index) => [article.article.id, nodeOf(article, index, outlets, site)]))
  const all = [...nodes.values()]
  const copies = byStory({ stories, articles, matches, quotes: [] }).flatMap((story) => copiesOf(sharedTexts(nodes, story.matches)))
  return [
    ...copies.map(copyEdge),
    ...wireEdges(all, copies),
    ...unseenParents(copies),
    ...all.flatMap(namedEdges),
    ...all.flatMap((node) => linkEdges(node, site, outlets)),
  ]
}

/** The newsroom that each article credits for its information, by article id; the first where it credits several. */
export function informants(articles: readonly AnnotatedArticle[], outlets: Outlets): Map<string, string> {
  return new Map(
    articles.flatMap((article) => {
      const [first] = informantsOf(article, null, outlets).keys()
      return first === undefined ? [] : [[article.article.id, first] as const]
    }),
  )
}

function nodeOf(article: AnnotatedArticle, index: number, outlets: Outlets, site: Site): Node {
  const newsroom = article.article.publisher ? outlets.canonical(article.article.publisher.name) : null
  return {
    index,
    article,
    newsroom,
    voice: voiceOf(article, newsroom, outlets),
    credits: creditsOf(article, newsroom, outlets, site),
    cites: citesOf(article, newsroom, outlets),
    informants: informantsOf(article, newsroom, outlets),
    reportLength: article.article.blocks.reduce((sum, block) => sum + (isReport(block.kind) ? block.end - block.start : 0), 0),
  }
}

/** Edges to the outlets that an article credits or cites by name. */
function namedEdges({ article, credits, cites, informants }: Node): LineageEdge[] {
  const from = article.article.id
  return [
    ...[...credits].map(([to, ref]): LineageEdge => ({
      from,
      to,
      kind: 'credits',
      direction: 'known',
      reason: `credits ${to}`,
      share: null,
      evidence: [ref],
    })),
    ...[...informants]
      .filter(([to]) => !cites.has(to))
      .map(([to, ref]): LineageEdge => ({
        from,
        to,
        kind: 'cites',
        direction: 'known',
        reason: `credits ${to} for its information`,
        share: null,
        evidence: [ref],
      })),
    ...[...cites].map(([to, refs]): LineageEdge => ({
      from,
      to,
      kind: 'cites',
      direction: 'known',
      reason: `names ${to} as a source`,
      share: null,
      evidence: [...refs],
    })),
  ]
}
