import type { LineageEdge, Story } from '../../document/index.js'
import type { ArticleIndex } from './articles.js'
import type { LineageLink, LineageNode } from './types.js'

const UNSEEN = /^unseen:(?<number>.+)$/u
const PERCENT = 100

/**
 * The edges of one story as trees: what was taken from stands above what took from it. A text with several parents stands
 * under each, with its own children under the first only. Trees with more articles come first.
 */
export function lineageTrees(edges: readonly LineageEdge[], story: Story, articles: ArticleIndex): LineageNode[] {
  const inStory = new Set(story.articles)
  const own = edges.filter((edge) => inStory.has(edge.from))
  const under = groupBy(own, (edge) => edge.to)
  const takers = new Set(own.map((edge) => edge.from))
  const placed = new Set<string>()
  const build = (key: string): LineageNode => {
    placed.add(key)
    const children = [...groupBy(under.get(key) ?? [], (edge) => edge.from)]
    children.sort(([a], [b]) => numberOf(a, articles) - numberOf(b, articles))
    return { ...nodeOf(key, articles), children: children.map(([from, links]) => linkTo(from, links)) }
  }
  const linkTo = (from: string, links: LineageEdge[]): LineageLink => {
    const seenBefore = placed.has(from)
    const node = seenBefore ? { ...nodeOf(from, articles), children: [] } : build(from)
    return { node, how: howText(links), edges: links, seenBefore }
  }
  const roots = [...under.keys()].filter((key) => !takers.has(key)).map(build)
  // What is left hangs on a circle of articles; each circle is opened at its first article.
  for (const key of under.keys()) if (!placed.has(key)) roots.push(build(key))
  return roots.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.by?.number ?? Infinity) - (b.by?.number ?? Infinity) || compare(a.label, b.label))
}

/** "copies 62 %, cites": what the lower text does with the upper one. */
function howText(edges: readonly LineageEdge[]): string {
  const words = edges.map((edge) => {
    const share = edge.share === null ? '' : ` ${Math.round(edge.share * PERCENT)} %`
    if (edge.kind === 'copies' && edge.direction === 'unknown') return `shares text${share}, direction unknown`
    const verb = edge.kind === 'links' ? 'links to it' : edge.kind === 'copies' ? `copies${share}` : `${edge.kind} it`
    return edge.direction === 'known' ? verb : edge.direction === 'inferred' ? `probably ${verb}` : `${verb}, direction unknown`
  })
  return [...new Set(words)].join('; ')
}

function nodeOf(key: string, articles: ArticleIndex): Omit<LineageNode, 'children'> {
  const by = articles.find(key)
  if (by !== null) return { label: by.label, by }
  const unseen = UNSEEN.exec(key)?.groups?.['number']
  return {
    label: unseen === undefined ? `${key} (not among these articles)` : `Unseen text ${unseen} (not among these articles)`,
    by: null,
  }
}

function sizeOf(node: LineageNode): number {
  return node.children.reduce((sum, child) => sum + sizeOf(child.node), 1)
}

function numberOf(key: string, articles: ArticleIndex): number {
  return articles.find(key)?.number ?? Infinity
}

function groupBy(edges: readonly LineageEdge[], keyOf: (edge: LineageEdge) => string): Map<string, LineageEdge[]> {
  const groups = new Map<string, LineageEdge[]>()
  for (const edge of edges) {
    const key = keyOf(edge)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [edge])
    else group.push(edge)
  }
  return groups
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
