import type { Mention, Quotation, SegmentedArticle } from '../../document/index.js'
import { caseTable } from './case.js'
import { namesIn } from './names.js'
import { PublicationFinder } from './publications.js'
import { resolveNames } from './resolve.js'
import { runsOf } from './runs.js'
import type { ResolvedName, Word } from './types.js'
import { wordsOf } from './words.js'

/**
 * Finds persons, organisations, places and publications by rules over capitals, parts of speech and word lists, and
 * resolves them within the article. A mention's span is the name without titles; `entity` is the same string for all
 * mentions of one entity. Mentions are sorted and do not overlap.
 */
export function findMentions(segmented: SegmentedArticle, _quotations: readonly Quotation[]): Mention[] {
  const words = wordsOf(segmented)
  const cases = caseTable(segmented, words)
  const publications = new PublicationFinder(words, segmented.article.publisher?.name ?? null)
  const found = runsOf(words, cases).flatMap((run) => namesIn({ words, cases, publications }, run))
  const { names } = resolveNames(words, found)
  return names.map((name) => mentionOf(words, name))
}

function mentionOf(words: readonly Word[], name: ResolvedName): Mention {
  return {
    start: (words[name.first] as Word).start,
    end: (words[name.last - 1] as Word).end,
    kind: name.kind,
    entity: name.entity,
  }
}
