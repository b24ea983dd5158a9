import { sameName } from '../names.js'
import { pairGreedily } from '../pairing.js'
import { scoreCounts, type Score } from '../score.js'
import type { CaseView } from './case-view.js'

/** Edges between articles and outlets; `direction` is the share of those found that are unknown where, and only where, both ways are possible. */
export function scoreLineage(view: CaseView): Score {
  const wanted = view.gold.lineage
  const said = view.trace.lineage.map((edge) => ({ ...edge, from: view.nameOf(edge.from), to: view.nameOf(edge.to) }))
  const same = (a: string, b: string) => a === b || sameName(a, b)
  const partners = pairGreedily(
    wanted,
    said,
    (g, e) => {
      const forth = same(g.from, e.from) && same(g.to, e.to)
      const back = g.eitherWay === true && same(g.from, e.to) && same(g.to, e.from)
      return g.kind === e.kind && (forth || back) ? 1 : 0
    },
    1,
  )
  wanted.forEach((edge, i) => {
    if (!partners.has(i)) view.miss('lineage', `${edge.from} ${edge.kind} ${edge.to}`)
  })
  const paired = new Set(partners.values())
  said.forEach((edge, j) => {
    if (!paired.has(j)) view.miss('extra lineage', `${edge.from} ${edge.kind} ${edge.to}`)
  })
  const right = [...partners].filter(([i, j]) => (said[j]?.direction === 'unknown') === (wanted[i]?.eitherWay === true)).length
  return { ...scoreCounts(partners.size, said.length, wanted.length), more: { direction: partners.size > 0 ? right / partners.size : 0 } }
}
