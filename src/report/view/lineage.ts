import { compareText, groupBy, type LineageEdge, type Story } from '../../document/index.js'
import type { ArticleIndex } from './articles.js'
import type { LineageLink, LineageNode } from './types.js'
import { enumerated, percentage } from './wording.js'

const UNSEEN = /^unseen:(?<number>.+)$/u

/** Which of an article's edges says best where it comes from: the taking of text before its mention, certain before likely. */
const RANK: Readonly<Record<LineageEdge['kind'], Readonly<Record<LineageEdge['direction'], number>>>> = {
  copies: { known: 0, inferred: 1, unknown: 5 },
  credits: { known: 2, inferred: 2, unknown: 2 },
  cites: { known: 3, inferred: 3, unknown: 3 },
  links: { known: 4, inferred: 4, unknown: 4 },
}

/** What an article does with another without taking its text. */
const VERBS: readonly (readonly [LineageEdge['kind'], string])[] = [
  ['credits', 'credits'],
  ['cites', 'cites'],
  ['links', 'links to'],
]

/** All edges from one article to one other text. */
export interface Bundle {
  readonly from: string
  readonly to: string
  readonly edges: readonly LineageEdge[]
}

/**
 * The edges of one story as trees: what was taken from stands above what took from it. Every article stands once, under
 * the text that it owes most; its other debts are listed beside it. Trees with more texts come first.
 */
export function lineageTrees(edges: readonly LineageEdge[], story: Story, articles: ArticleIndex): LineageNode[] {
  const bundles = lineageBundles(edges, articles)
  const parents = chooseParents(bundles, articles)
  const under = groupBy([...parents.values()], (bundle) => bundle.to)
  const debts = groupBy(bundles, (bundle) => bundle.from)
  const build = (key: string): LineageNode => {
    const children = [...(under.get(key) ?? [])].sort((a, b) => numberOf(a.from, articles) - numberOf(b.from, articles))
    return { ...nodeOf(key, articles), children: children.map(linkOf) }
  }
  const linkOf = (bundle: Bundle): LineageLink => {
    const others = (debts.get(bundle.from) ?? []).filter((other) => other !== bundle)
    return {
      node: build(bundle.from),
      how: howText(bundle.edges, null),
      also: alsoTexts(others, articles),
      reasons: [bundle, ...others].flatMap(({ edges: own }) =>
        own.map(({ kind, reason, evidence }) => ({ name: kind, text: reason, cites: articles.cites(evidence) })),
      ),
    }
  }
  // An article that is only shared with, as a lesser debt, stands alone.
  const targets = new Set(bundles.map((bundle) => bundle.to))
  const linked = story.articles.filter((id) => targets.has(id))
  const roots = [...new Set([...under.keys(), ...linked])].filter((key) => !parents.has(key)).map(build)
  return roots.sort(
    (a, b) => sizeOf(b) - sizeOf(a) || (a.by?.number ?? Infinity) - (b.by?.number ?? Infinity) || compareText(a.label, b.label),
  )
}

/** For each article the text that it owes most, such that no article comes from itself. */
function chooseParents(bundles: readonly Bundle[], articles: ArticleIndex): Map<string, Bundle> {
  const parents = new Map<string, Bundle>()
  const comesFrom = (key: string, ancestor: string): boolean => {
    for (let at: string | undefined = key; at !== undefined; at = parents.get(at)?.to) if (at === ancestor) return true
    return false
  }
  const ranked = [...bundles].sort(
    (a, b) => rankOf(a) - rankOf(b) || shareOf(b) - shareOf(a) || numberOf(a.from, articles) - numberOf(b.from, articles),
  )
  for (const bundle of ranked) if (!parents.has(bundle.from) && !comesFrom(bundle.to, bundle.from)) parents.set(bundle.from, bundle)
  return parents
}

/** Names of outlets replaced by the article of theirs that the same article owes something to; copies say themselves whose. */
function atArticles(edges: readonly LineageEdge[], articles: ArticleIndex): LineageEdge[] {
  const named = new Map<string, string>()
  for (const { from, to } of edges) {
    const label = articles.find(to)?.label
    if (label !== undefined && !named.has(JSON.stringify([from, label]))) named.set(JSON.stringify([from, label]), to)
  }
  return edges.map((edge) => {
    const to = edge.kind === 'copies' ? undefined : named.get(JSON.stringify([edge.from, edge.to]))
    return to === undefined ? edge : { ...edge, to }
  })
}

/**
 * The edges of a story, those from one article to one other text together. An outlet that is named by an article which owes
 * something to an article of that outlet is that article.
 */
export function lineageBundles(edges: readonly LineageEdge[], articles: ArticleIndex): Bundle[] {
  const bundles = groupBy(atArticles(edges, articles), (edge) => JSON.stringify([edge.from, edge.to]))
  return [...bundles.values()].flatMap((group) => (group[0] === undefined ? [] : [{ from: group[0].from, to: group[0].to, edges: group }]))
}

/** The edge that says best where the article comes from; the one of the largest share where two say it as well. */
export function strongestEdge({ edges }: Bundle): LineageEdge | undefined {
  return [...edges].sort((a, b) => RANK[a.kind][a.direction] - RANK[b.kind][b.direction] || (b.share ?? 0) - (a.share ?? 0))[0]
}

function rankOf({ edges }: Bundle): number {
  return Math.min(...edges.map((edge) => RANK[edge.kind][edge.direction]))
}

function shareOf({ edges }: Bundle): number {
  return Math.max(...edges.map((edge) => edge.share ?? 0))
}

/** "cites ABC News and Washington Post", "shares 16% of its text with 003.txt [4], direction unknown" */
function alsoTexts(others: readonly Bundle[], articles: ArticleIndex): string[] {
  const alike = groupBy(others, (other) => howText(other.edges, ''))
  return [...alike.values()].map((group) =>
    howText(group[0]?.edges ?? [], enumerated(group.map((other) => shortLabel(other.to, articles)))),
  )
}

/**
 * "copies 62% of its text; credits and cites it", or with an object: "copies 62% of its text from the Lantern; credits and
 * cites the Lantern".
 */
export function howText(edges: readonly LineageEdge[], object: string | null): string {
  const words = edges.filter((edge) => edge.kind === 'copies').map((edge) => copyText(edge, object))
  const verbs = VERBS.filter(([kind]) => edges.some((edge) => edge.kind === kind)).map(([, verb]) => verb)
  if (verbs.length > 0) words.push(`${enumerated(verbs)} ${object ?? 'it'}`)
  return [...new Set(words)].join('; ')
}

function copyText({ direction, share }: LineageEdge, object: string | null): string {
  const part = share === null ? '' : ` ${percentage(share)} of its text`
  if (direction === 'unknown') return `shares${part === '' ? ' text' : part}${object === null ? '' : ` with ${object}`}, direction unknown`
  return `${direction === 'inferred' ? 'probably ' : ''}copies${part}${object === null ? '' : ` from ${object}`}`
}

function nodeOf(key: string, articles: ArticleIndex): Omit<LineageNode, 'children'> {
  const by = articles.find(key)
  if (by !== null) return { label: by.label, by }
  // The outlet may have an article here, but nothing says that it is the one meant.
  if (articles.all.some((view) => view.label === key)) return { label: `${key} (no particular article)`, by: null }
  return { label: `${shortLabel(key, articles)} (not among these articles)`, by: null }
}

/** "Daily Lantern [2]", "Unseen text 1", "Associated Press" */
export function shortLabel(key: string, articles: ArticleIndex): string {
  const by = articles.find(key)
  if (by !== null) return `${by.label} [${by.number}]`
  const unseen = UNSEEN.exec(key)?.groups?.['number']
  return unseen === undefined ? key : `Unseen text ${unseen}`
}

function sizeOf(node: LineageNode): number {
  return node.children.reduce((sum, child) => sum + sizeOf(child.node), 1)
}

function numberOf(key: string, articles: ArticleIndex): number {
  return articles.find(key)?.number ?? Infinity
}
