import type { LineageEdge, Span } from '../document/index.js'
import type { Copy } from './copies.js'
import { MAX_FAMILY, MIN_NEW_LENGTH } from './settings.js'
import { newLength } from './shared-text.js'
import type { Node } from './types.js'

/**
 * Parents that are not among the articles. Of three articles that share text two by two, none of which any evidence puts
 * first, each of the three shared texts missing in the third, none can have been the source of the other two: they drew on
 * a fourth. A family whose wire is named needs none.
 */
export function unseenParents(copies: readonly Copy[]): LineageEdge[] {
  const edges: LineageEdge[] = []
  let ordinal = 0
  for (const family of unsettledFamilies(copies)) {
    const triple = contradictoryTriple(family)
    if (!triple) continue
    ordinal++
    for (const node of triple) {
      edges.push({
        from: node.article.article.id,
        to: `unseen:${ordinal}`,
        kind: 'copies',
        direction: 'inferred',
        reason: 'shares with each of two others a text that the third lacks: none of them can have been first',
        share: null,
        evidence: family
          .filter((copy) => copy.from === node || copy.to === node)
          .flatMap(({ shared }) => shared.matches.map((match) => match.a))
          .map(({ article, start, end }) => ({ article, start, end })),
      })
    }
  }
  return edges
}

/** Connected groups of copies whose direction is open and whose members credit nobody. */
function unsettledFamilies(copies: readonly Copy[]): Copy[][] {
  const open = copies.filter((copy) => copy.certainty === 'unknown' && copy.from.credits.size === 0 && copy.to.credits.size === 0)
  const families: Copy[][] = []
  for (const copy of open) {
    const touching = families.filter((family) => family.some((other) => shareArticle(other, copy)))
    const merged = [...touching.flat(), copy]
    for (const family of touching) families.splice(families.indexOf(family), 1)
    families.push(merged)
  }
  return families.filter((family) => family.length > 2 && family.length <= MAX_FAMILY)
}

function shareArticle(x: Copy, y: Copy): boolean {
  return x.from === y.from || x.from === y.to || x.to === y.from || x.to === y.to
}

function contradictoryTriple(family: readonly Copy[]): Node[] | null {
  for (const x of family) {
    for (const y of family) {
      for (const z of family) {
        const nodes = new Set([x.from, x.to, y.from, y.to, z.from, z.to])
        if (x === y || y === z || x === z || nodes.size !== 3) continue
        if ([...nodes].every((node) => textsDiffer(node, [x, y, z]))) return [...nodes]
      }
    }
  }
  return null
}

/** Whether what a node shares with its two partners is not one and the same text. */
function textsDiffer(node: Node, triple: readonly Copy[]): boolean {
  const [first, second] = triple.filter(({ shared }) => shared.a === node || shared.b === node)
  if (!first || !second) return false
  const spans = (copy: Copy): readonly Span[] => (copy.shared.a === node ? copy.shared.spansA : copy.shared.spansB)
  return newLength(spans(first), spans(second)) >= MIN_NEW_LENGTH && newLength(spans(second), spans(first)) >= MIN_NEW_LENGTH
}
