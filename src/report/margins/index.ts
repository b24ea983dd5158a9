import { addTo, type Article, type PassageMatch, type Trace } from '../../document/index.js'
import { cutIntoStretches } from './cut.js'
import { passagesOf } from './passages.js'
import { indexLineage } from './relations.js'
import { sharesOf } from './shares.js'
import type { Margins } from './types.js'
import { indexVoices, voicesOf } from './voices.js'

export { counterpartsAt, nextPlace, reasonsAt } from './places.js'
export type { MarginNote, NoteTone } from './notes.js'
export { marginRows, type MarginRow } from './rows.js'
export { marginSections, markedPieces, type MarginSection, type MarkedPiece } from './sections.js'
export { partOf } from './shares.js'
export { noteWords, shareParts, sharesText, type KnownArticles } from './wording.js'
export type * from './types.js'

/**
 * Where every stretch of an article's text comes from: one cut of the text by everything that a trace found in it.
 *
 * Two things are said of each stretch, and neither hides the other. Where its words come from, exactly one of: not report;
 * taken from another text; shared with one, direction unknown; own. The first of these that holds is said, and of several
 * parents the one that is known before one that is inferred, and an article before an outlet. And who speaks in it, any
 * number, the innermost first: a quotation in a copied passage is both.
 */
export function marginsOf(article: Article, trace: Trace): Margins {
  return marginsIn(trace)(article)
}

/** The same for many articles of one trace, which is read once. */
export function marginsIn(trace: Trace): (article: Article) => Margins {
  const lineage = indexLineage(trace)
  const voiceIndex = indexVoices(trace)
  const ids = new Set(trace.articles.map(({ id }) => id))
  const matches = new Map<string, PassageMatch[]>()
  for (const match of trace.reuse) {
    if (match.a.article === match.b.article || !ids.has(match.a.article) || !ids.has(match.b.article)) continue
    addTo(matches, match.a.article, match)
    addTo(matches, match.b.article, match)
  }
  return (article) => {
    const voices = voicesOf(article, voiceIndex)
    const stretches = cutIntoStretches(article, passagesOf(article, matches.get(article.id) ?? [], lineage), voices)
    return { stretches, voices, shares: sharesOf(article, stretches) }
  }
}
