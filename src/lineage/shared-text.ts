import { addTo, mergeSpans, overlap, type PassageMatch, type Ref, type Span } from '../document/index.js'
import type { Node, SharedText } from './types.js'

/** Everything that each pair of articles shares, longest first. */
export function sharedTexts(nodes: ReadonlyMap<string, Node>, matches: readonly PassageMatch[]): SharedText[] {
  const byPair = new Map<string, { a: Node; b: Node; matches: PassageMatch[] }>()
  for (const match of matches) {
    const a = nodes.get(match.a.article)
    const b = nodes.get(match.b.article)
    if (!a || !b || a === b) continue
    const key = a.index < b.index ? `${a.index} ${b.index}` : `${b.index} ${a.index}`
    const pair = byPair.get(key)
    if (pair) pair.matches.push(match)
    else byPair.set(key, a.index < b.index ? { a, b, matches: [match] } : { a: b, b: a, matches: [match] })
  }
  return [...byPair.values()].map(sharedTextOf).sort((x, y) => y.length - x.length || x.a.index - y.a.index || x.b.index - y.b.index)
}

function sharedTextOf({ a, b, matches }: { a: Node; b: Node; matches: PassageMatch[] }): SharedText {
  const spansA = mergeSpans(matches.map((match) => (match.a.article === a.article.article.id ? match.a : match.b)))
  const spansB = mergeSpans(matches.map((match) => (match.a.article === a.article.article.id ? match.b : match.a)))
  return { a, b, spansA, spansB, length: Math.min(lengthOf(spansA), lengthOf(spansB)), matches }
}

/** The stretches of an article that others than `partner` have word for word, merged. */
export type Witnesses = (node: Node, partner: Node) => readonly Span[]

/** Who has what word for word among the articles of a story. */
export function witnessesIn(shared: readonly SharedText[]): Witnesses {
  const byNode = new Map<Node, { partner: Node; spans: Span[] }[]>()
  for (const { a, b, matches } of shared) {
    const verbatim = matches.filter(({ kind }) => kind === 'verbatim')
    if (verbatim.length === 0) continue
    const sideOf = (node: Node): Span[] => verbatim.map((match) => (match.a.article === node.article.article.id ? match.a : match.b))
    addTo(byNode, a, { partner: b, spans: sideOf(a) })
    addTo(byNode, b, { partner: a, spans: sideOf(b) })
  }
  return (node, partner) => mergeSpans((byNode.get(node) ?? []).filter((other) => other.partner !== partner).flatMap(({ spans }) => spans))
}

/** Code units that spans cover, each counted for itself. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}

/** How much of `spans` lies outside `covered`; both merged and in order. */
export function newLength(spans: readonly Span[], covered: readonly Span[]): number {
  let length = lengthOf(spans)
  let next = 0
  for (const span of spans) {
    while (next < covered.length && (covered[next] as Span).end <= span.start) next++
    for (let at = next; at < covered.length && (covered[at] as Span).start < span.end; at++) length -= overlap(span, covered[at] as Span)
  }
  return length
}

/** Where matches stand in both articles. */
export function passageRefs(matches: readonly PassageMatch[]): Ref[] {
  return matches.flatMap(({ a, b }) => [
    { article: a.article, start: a.start, end: a.end },
    { article: b.article, start: b.start, end: b.end },
  ])
}
