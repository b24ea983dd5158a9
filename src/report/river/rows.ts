import type { ArticleIndex } from '../view/articles.js'
import { howText, shortLabel, strongestEdge, type Bundle } from '../view/lineage.js'
import { enumerated, publishedText, quoted, shortened, type ArticleView } from '../view/index.js'
import type { Hearing } from './first-hand.js'
import { reasonOf } from './streams.js'
import { MAX_ORIGINS, MAX_SAID, MAX_SAID_LENGTH } from './settings.js'
import type { RiverRow } from './types.js'

/** What the table is made of. */
interface RowSources {
  readonly bundles: readonly Bundle[]
  readonly hearings: readonly Hearing[]
  readonly articles: ArticleIndex
}

/** The river as a table: for each article, in the order of time, what it takes from other texts and whom it has at first hand. */
export function rowsOf(order: readonly ArticleView[], sources: RowSources): RiverRow[] {
  return order.map((by) => ({
    by,
    published: publishedText(by.article.published),
    takes: [...debtsOf(by, sources), ...originsOf(by, sources)],
  }))
}

function debtsOf(by: ArticleView, { bundles, articles }: RowSources): RiverRow['takes'] {
  return bundles
    .filter(({ from }) => from === by.article.id)
    .flatMap((bundle) => {
      const edge = strongestEdge(bundle)
      if (edge === undefined) return []
      const reasons = bundle.edges.map((own) => reasonOf(own, articles))
      const copy = bundle.edges.find(({ kind }) => kind === 'copies')
      return [{ from: shortLabel(bundle.to, articles), how: howText(bundle.edges, null), share: copy?.share ?? null, reasons }]
    })
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0))
}

/** All origins that it has itself, as one entry; its reasons are their claims. */
function originsOf(by: ArticleView, { hearings, articles }: RowSources): RiverRow['takes'] {
  const own = hearings.filter(({ to }) => to === by.article.id)
  if (own.length === 0) return []
  const names = own.map(({ headwater }) =>
    headwater.kind === 'newsroom' && headwater.name === by.label ? 'its own sources' : headwater.name,
  )
  const shown = names.length > MAX_ORIGINS ? [...names.slice(0, MAX_ORIGINS - 1), `${names.length - MAX_ORIGINS + 1} more`] : names
  const said = own.flatMap((hearing) => hearing.said).slice(0, MAX_SAID)
  const reasons = said.map(({ claim, refs }) => ({
    name: 'says',
    text: quoted(shortened(claim.claim.text, MAX_SAID_LENGTH)),
    cites: articles.cites(refs),
  }))
  return [{ from: enumerated(shown), how: 'at first hand', share: null, reasons }]
}
