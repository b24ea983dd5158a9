import type { LineageEdge } from '../document/index.js'
import type { Copy } from './copies.js'
import { passageRefs } from './shared-text.js'
import type { Node } from './types.js'

/**
 * Copies of text whose publisher is not among the articles: an article that credits a wire is its copy, and so is what
 * shares text with that article without crediting anybody, for one member of a family names the parent of all.
 */
export function wireEdges(nodes: readonly Node[], copies: readonly Copy[]): LineageEdge[] {
  const publishers = new Set(nodes.flatMap((node) => (node.newsroom === null ? [] : [node.newsroom])))
  const edges: LineageEdge[] = []
  for (const node of nodes) {
    for (const [wire, ref] of wiresOf(node)) {
      if (publishers.has(wire) && copies.some((copy) => copy.from === node && copy.to.newsroom === wire)) continue
      edges.push(edge(node, wire, ref))
    }
  }
  return [...edges, ...inherited(copies, edges)]
}

interface WireEvidence {
  readonly reason: string
  readonly certainty: LineageEdge['direction']
  readonly evidence: LineageEdge['evidence']
}

function wiresOf(node: Node): [string, WireEvidence][] {
  const credited = [...node.credits].map(([wire, ref]): [string, WireEvidence] => [
    wire,
    { reason: `credits ${wire} for its text`, certainty: 'known', evidence: [ref] },
  ])
  if (node.voice === null) return credited
  const evidence = [...(node.cites.get(node.voice) ?? [])]
  return [
    ...credited,
    [node.voice, { reason: `speaks as ${node.voice}: its sources spoke to no other newsroom`, certainty: 'inferred', evidence }],
  ]
}

/** Whoever shares text with a copy of a wire has the wire's text too, directly or not. */
function inherited(copies: readonly Copy[], known: readonly LineageEdge[]): LineageEdge[] {
  const wiresByArticle = new Map<string, Set<string>>()
  for (const { from, to, direction } of known) {
    if (direction === 'known') wiresByArticle.set(from, (wiresByArticle.get(from) ?? new Set()).add(to))
  }
  const edges: LineageEdge[] = []
  for (const copy of copies) {
    for (const [node, other] of [
      [copy.from, copy.to],
      [copy.to, copy.from],
    ] as const) {
      if (wiresByArticle.has(node.article.article.id) || node.voice !== null) continue
      for (const wire of wiresByArticle.get(other.article.article.id) ?? []) {
        if (wire === node.newsroom || edges.some(({ from, to }) => from === node.article.article.id && to === wire)) continue
        edges.push(
          edge(node, wire, {
            reason: `shares text with an article that credits ${wire}`,
            certainty: 'inferred',
            evidence: passageRefs(copy.shared.matches),
          }),
        )
      }
    }
  }
  return edges
}

function edge(node: Node, to: string, { reason, certainty, evidence }: WireEvidence): LineageEdge {
  return { from: node.article.article.id, to, kind: 'copies', direction: certainty, reason, share: null, evidence }
}
