import { addTo, groupBy, type Trace } from '../../document/index.js'
import { ArticleIndex } from '../view/articles.js'
import { publishedText, type ArticleView, type ClaimView, type StoryView } from '../view/index.js'
import { lineageBundles, shortLabel, strongestEdge, type Bundle } from '../view/lineage.js'
import { partsByStory } from '../view/parts.js'
import { timeColumns, type TimeColumns } from './columns.js'
import { folded } from './folding.js'
import { hearingsOf, type Hearing, type Ways } from './first-hand.js'
import { headwaterNode, headwatersOf, newsroomId, type Headwater } from './headwaters.js'
import { rowsOf } from './rows.js'
import { sharedParagraphs } from './shared-paragraphs.js'
import { hearingStream, isOpen, lineageStream, siblingShares, takersOf } from './streams.js'
import type { River, RiverColumn, RiverNode, RiverOptions, RiverStream, Waters } from './types.js'

export type * from './types.js'

/** What the river is made of: a story's articles and debts, or those of one claim. */
interface Sources {
  readonly articles: ArticleIndex
  readonly own: readonly ArticleView[]
  readonly claims: readonly ClaimView[]
  readonly focus: ClaimView | null
  readonly bundles: readonly Bundle[]
  readonly headwaters: readonly Headwater[]
  nodeOf(to: string): string
}

/**
 * The lineage of a story as a river: its origins, the streams from text to text, and the articles in columns of time. An
 * origin flows into the texts in which it is heard at first hand; further on, its words flow with the lineage. Everything
 * is computed anew from the trace, in a few milliseconds.
 */
export function riverOf(story: StoryView, trace: Trace, options: RiverOptions = {}): River {
  const sources = sourcesOf(story, trace, options)
  const ways = waysOf(sources, trace)
  const hearings = sources.headwaters.flatMap((headwater) => hearingsOf(headwater, ways))
  const { order } = timeColumns(sources.own, debtsOf(sources))
  const { nodes, streams, time, foldable, leftOut } = folded(watersOf(sources, hearings, order), options)
  return {
    ...placed({ nodes, streams }, time),
    headwaters: nodes.reduce((sum, node) => sum + node.headwaters, 0),
    focus: sources.focus,
    leftOut,
    foldable,
    rows: rowsOf(order, { bundles: sources.bundles, hearings, articles: sources.articles }),
  }
}

function sourcesOf(story: StoryView, trace: Trace, { focus: focusId = null, whole = trace }: RiverOptions): Sources {
  const articles = new ArticleIndex(trace, whole)
  const all = lineageBundles(partsByStory(trace)(story.story.id).lineage, articles)
  const focus = story.claims.find(({ claim }) => claim.id === focusId) ?? null
  const claims = focus === null ? story.claims : [focus]
  const inFocus = focus === null ? null : new Set(focus.claim.members.filter(({ stance }) => stance !== 'declines').map((m) => m.article))
  const looked = new Set(withNeighbours(story, all))
  const own = articles.all.filter(({ article }) => looked.has(article.id) && (inFocus?.has(article.id) ?? true))
  const ids = new Set(own.map(({ article }) => article.id))
  const headwaters = headwatersOf(claims, focus ?? story.claims[0])
  const newsrooms = new Set(headwaters.map(({ id }) => id))
  const nodeOf = (to: string): string => {
    if (ids.has(to) || to.startsWith('unseen:')) return to
    const label = articles.find(to) === null ? to : shortLabel(to, articles)
    return newsrooms.has(newsroomId(label)) ? newsroomId(label) : `outlet:${label}`
  }
  const bundles = all.filter(({ from, to }) => ids.has(from) && from !== to && (ids.has(to) || !story.story.articles.includes(to)))
  return { articles, own, claims, focus, bundles, headwaters, nodeOf }
}

/** The articles that are looked at, and those that took from them or that they took from: all, where all are looked at. */
function withNeighbours({ story, articles }: StoryView, bundles: readonly Bundle[]): string[] {
  const looked = new Set(articles.map(({ article }) => article.id))
  if (story.articles.every((id) => looked.has(id))) return story.articles
  return [...looked, ...bundles.flatMap(({ from, to }) => (looked.has(from) ? [to] : looked.has(to) ? [from] : []))]
}

function waysOf({ bundles, articles, nodeOf }: Sources, trace: Trace): Ways {
  const debts = new Map<string, Bundle[]>()
  for (const bundle of bundles) {
    addTo(debts, bundle.from, bundle)
    // what is shared with an open direction may have flowed either way
    const open = bundle.edges.filter(isOpen)
    if (open.length > 0) addTo(debts, bundle.to, { from: bundle.to, to: bundle.from, edges: open })
  }
  const statements = new Map(trace.statements.map((statement) => [statement.id, statement]))
  return { debts, takers: takersOf(bundles), nodeOf, statements, sharedWith: sharedParagraphs(trace.reuse, articles), articles }
}

/** Who is likely or certain to have taken from whom, among the articles. */
function debtsOf({ bundles, articles }: Sources): { from: string; to: string }[] {
  return bundles.flatMap((bundle) => {
    const edge = strongestEdge(bundle)
    return edge === undefined || isOpen(edge) || articles.find(bundle.to) === null ? [] : [{ from: bundle.to, to: bundle.from }]
  })
}

function watersOf(sources: Sources, hearings: readonly Hearing[], order: readonly ArticleView[]): Waters {
  const { articles, bundles, nodeOf } = sources
  const position = new Map(order.map(({ article }, index) => [article.id, index]))
  const heard = new Set([...sources.headwaters.map(({ id }) => id), ...hearings.map(({ to }) => to)])
  const siblings = siblingShares(bundles)
  const isEarlier = (a: string, b: string): boolean => (position.get(a) ?? 0) < (position.get(b) ?? 0)
  const lineage = bundles
    // Of one claim, only those texts outside are shown through which it came.
    .filter(({ to }) => sources.focus === null || articles.find(to) !== null || heard.has(nodeOf(to)))
    .flatMap((bundle) => lineageStream(bundle, { articles, nodeOf, isEarlier, siblings }) ?? [])
  const streams = byEnds([...lineage, ...hearings.map((hearing) => hearingStream(hearing, articles, nameOf(sources, hearing.to)))])
  const used = new Set(streams.flatMap(({ from, to }) => [from, to]))
  const headwaters = sources.headwaters.filter(({ id }) => used.has(id)).map(headwaterNode)
  const outside = [...used].filter((id) => id.startsWith('outlet:') || id.startsWith('unseen:')).sort()
  return {
    nodes: [...headwaters, ...outside.map((id) => outsideNode(id, articles)), ...order.map(articleNode)],
    streams,
  }
}

function nameOf({ articles, headwaters }: Sources, node: string): string {
  return headwaters.find(({ id }) => id === node)?.name ?? shortLabel(node.replace(OUTLET, ''), articles)
}

/** One stream between two nodes: two names that lead to one node are one. */
function byEnds(streams: readonly RiverStream[]): RiverStream[] {
  return [...groupBy(streams, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const reasons = [first, ...others].flatMap((stream) => stream.reasons)
    return [{ ...first, kinds: [...new Set([first, ...others].flatMap(({ kinds }) => kinds))], reasons }]
  })
}

function articleNode(view: ArticleView): RiverNode {
  return { ...NODE, id: view.article.id, kind: 'article', label: view.label, note: publishedText(view.article.published), by: view }
}

function outsideNode(id: string, articles: ArticleIndex): RiverNode {
  if (id.startsWith('unseen:')) return { ...NODE, id, kind: 'unseen', label: shortLabel(id, articles), note: 'not among these articles' }
  const label = id.slice('outlet:'.length)
  const isHere = articles.all.some((view) => view.label === label)
  return { ...NODE, id, kind: 'outlet', label, note: isHere ? 'no particular article' : 'not among these articles' }
}

const OUTLET = /^outlet:/u

const NODE = {
  origin: null,
  note: null,
  by: null,
  folded: { articles: [], names: [] },
  column: 0,
  headwaters: 0,
  unshown: 0,
  isMain: false,
} as const satisfies Partial<RiverNode>

const HEADWATERS: RiverColumn = { kind: 'headwaters', label: 'Origins', note: null }
const OUTSIDE: RiverColumn = { kind: 'outside', label: 'Outside', note: 'not among these articles' }

/** Columns from left to right: who says it, texts that are not among the articles, then time; those without a node are left out. */
function placed({ nodes, streams }: Waters, time: TimeColumns): Pick<River, 'nodes' | 'streams' | 'columns'> {
  const all = [HEADWATERS, OUTSIDE, OUTSIDE, ...time.columns]
  const sourcesOfNode = groupBy(streams, ({ to }) => to)
  const depths = new Map<string, number>()
  // Texts outside that have it from texts outside stand one further: the Erie Times-News, then the agency that took from it.
  const depthOf = (id: string): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    depths.set(id, 0)
    const depth = Math.max(-1, ...(sourcesOfNode.get(id) ?? []).map(({ from }) => depthOf(from))) + 1
    depths.set(id, depth)
    return depth
  }
  const columnOf = (node: RiverNode): number => {
    if (node.kind === 'article' || node.kind === 'family') return node.column + 3
    return Math.min(2, node.headwaters > 0 ? depthOf(node.id) : Math.max(1, depthOf(node.id)))
  }
  const used = [...new Set(nodes.map(columnOf))].sort((a, b) => a - b)
  const columns = used.flatMap((index) => all[index] ?? [])
  return { nodes: nodes.map((node) => ({ ...node, column: used.indexOf(columnOf(node)) })), streams: [...streams], columns }
}
