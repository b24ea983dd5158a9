import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle, LineageEdge } from '../../src/document/index.js'
import { ProvenanceMap } from '../../src/origins/provenance.js'
import { articleWith } from '../articles.js'

const SHARED = { start: 100, end: 400 }
const WITHIN = { start: 150, end: 200 }

function outlet(id: string): AnnotatedArticle {
  const article = articleWith({ id, text: '', publisher: { name: `The ${id} paper`, basis: 'metadata' } })
  return { article, sentences: [], tokens: [], quotations: [], times: [], statements: [] }
}

function copy(from: string, to: string, direction: LineageEdge['direction'] = 'unknown'): LineageEdge {
  const evidence = [
    { article: from, ...SHARED },
    { article: to, ...SHARED },
  ]
  return { from, to, kind: 'copies', direction, reason: '', share: 0.7, evidence }
}

/** The newsrooms to which the outlets' occurrences of the shared words lead, each once. */
function newsrooms(ids: readonly string[], edges: readonly LineageEdge[], at = WITHIN): (string | null)[] {
  const map = new ProvenanceMap(ids.map(outlet), edges, (name) => name)
  return [...new Set(ids.map((article) => map.of({ article, ...at }).newsroom))]
}

describe('words that several outlets print, none of them known to be the first', () => {
  it('are one newsroom’s, however their copies are linked two by two', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    // each outlet after the first is linked to one before it: a star, a chain or any tree, either way round
    const tree = fc.tuple(...ids.slice(1).map((_, index) => fc.tuple(fc.nat(index), fc.boolean())))
    fc.assert(
      fc.property(tree, (links) => {
        const edges = links.map(([before, turned], index) => {
          const [one, other] = [ids[before] ?? '', ids[index + 1] ?? '']
          return turned ? copy(one, other) : copy(other, one)
        })
        expect(newsrooms(ids, edges)).toHaveLength(1)
        expect(newsrooms(ids, [...edges].reverse())).toEqual(newsrooms(ids, edges))
      }),
    )
  })

  it('are the newsroom’s from which one of them is known to have them', () => {
    expect(newsrooms(['a', 'b', 'c'], [copy('a', 'b'), copy('b', 'c', 'known')])).toEqual(['The c paper'])
    expect(newsrooms(['a', 'b', 'c', 'd'], [copy('a', 'b'), copy('a', 'd'), copy('d', 'c', 'known')])).toEqual(['The c paper'])
  })

  it('do not make the rest of their articles one', () => {
    expect(newsrooms(['a', 'b', 'c'], [copy('a', 'b'), copy('a', 'c')], { start: 500, end: 540 })).toHaveLength(3)
  })
})
