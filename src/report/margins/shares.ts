import { isReport, type Article, type Span } from '../../document/index.js'
import type { OriginShares, Stretch } from './types.js'
import { within } from './voices.js'

/** Where a part of a report comes from: copied text by how certain that is, own text by whether others took it. */
export type Part = 'own' | 'taken' | 'quotation' | 'known' | 'inferred' | 'shared'

/** How much of an article's report comes from where, in one pass over blocks and stretches. */
export function sharesOf({ text, blocks }: Article, stretches: readonly Stretch[]): OriginShares {
  const counts = { report: 0, own: 0, taken: 0, quotation: 0, known: 0, inferred: 0, shared: 0, quoted: 0, attributed: 0, notReport: 0 }
  for (const [stretch, length] of inBlocks(text.length, blocks, stretches)) {
    const part = partOf(stretch)
    if (part === null) {
      counts.notReport += length
      continue
    }
    counts.report += length
    counts[part] += length
    const [voice] = stretch.voices.filter(({ kind }) => kind !== 'claim')
    if (voice !== undefined) counts[voice.kind === 'quotation' ? 'quoted' : 'attributed'] += length
  }
  return counts
}

/** Which part of the report a stretch counts for; null for what is not report. */
export function partOf({ origin, parent, counterparts }: Stretch): Part | null {
  if (origin === 'not-report') return null
  if (origin === 'own') return counterparts.length > 0 ? 'taken' : 'own'
  if (origin === 'quotation' || origin === 'shared') return origin
  return parent?.certainty ?? 'inferred'
}

/** Each stretch with the length of it that lies in a block; both in order. */
function* inBlocks(length: number, blocks: Article['blocks'], stretches: readonly Stretch[]): Generator<[Stretch, number]> {
  let first = 0
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const span: Span = within(block, length)
    while (first < stretches.length && (stretches[first] as Stretch).end <= span.start) first++
    for (let index = first; index < stretches.length && (stretches[index] as Stretch).start < span.end; index++) {
      const stretch = stretches[index] as Stretch
      // blocks may overlap in a damaged trace: what is not report counts where its block says so
      if ((stretch.origin === 'not-report') === isReport(block.kind)) continue
      yield [stretch, Math.min(stretch.end, span.end) - Math.max(stretch.start, span.start)]
    }
  }
}
