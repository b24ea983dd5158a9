import type { BriefSentence, Claim, Difference, Story, TimelineEntry, Trace } from '../../document/index.js'
import { numberedClaims, storyOrder } from '../../ask/index.js'
import { ArticleIndex } from './articles.js'
import { claimView, primaryNote } from './claims.js'
import { lineageTrees } from './lineage.js'
import { partsByStory, type StoryParts } from './parts.js'
import { passageView, quoteView } from './quotes.js'
import { MAX_TITLE_LENGTH } from './settings.js'
import type { Cite, CitedText, DifferenceView, ReportView, StoryView } from './types.js'
import { conditionsOf } from './conditions.js'
import { shortened } from './wording.js'

export { fileName } from './articles.js'
export { piecesOf } from './pieces.js'
export { oneLine, printable } from './printable.js'
export { assumptionText, conditionsOf } from './conditions.js'
export { narrowed } from './narrow.js'
export * from './wording.js'
export type * from './types.js'

/**
 * Arranges a trace for reading: everything that any renderer shows, by story. Where it is only a part of a trace (as of a moment),
 * articles and claims keep the numbers that they have in the `whole`.
 */
export function viewOf(trace: Trace, whole: Trace = trace): ReportView {
  const articles = new ArticleIndex(trace, whole)
  const partsOf = partsByStory(trace)
  const placed = new Set(trace.stories.flatMap((story) => story.articles))
  const numbers = numberedClaims(whole)
  const numberOf = ({ id }: Claim): string => numbers.get(id)?.number ?? ''
  return {
    stories: storyOrder(trace.stories).map((story) => storyView(story, { parts: partsOf(story.id), articles, numberOf })),
    articles: [...articles.all],
    loose: articles.all.filter((view) => !placed.has(view.article.id)),
    problems: trace.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info'),
    conditions: conditionsOf(trace),
  }
}

interface StoryContext {
  readonly parts: StoryParts
  readonly articles: ArticleIndex
  numberOf(claim: Claim): string
}

function storyView(story: Story, { parts, articles, numberOf }: StoryContext): StoryView {
  const [main] = parts.claims
  const own = story.articles.flatMap((id) => articles.find(id) ?? []).sort((a, b) => a.number - b.number)
  const linked = new Set(parts.lineage.flatMap((edge) => [edge.from, edge.to]))
  return {
    story: { ...story, title: shortened(story.title, MAX_TITLE_LENGTH) },
    articles: own,
    claims: parts.claims.map((claim) => claimView(claim, articles, numberOf(claim))),
    primary: main === undefined ? null : primaryNote(main, own),
    quotes: parts.quotes.map((family) => quoteView(family, articles)),
    passages: parts.reuse.flatMap((match) => passageView(match, articles) ?? []),
    discrepancies: parts.discrepancies.flatMap((difference) => differenceView(difference, articles) ?? []),
    updates: parts.updates.flatMap((difference) => differenceView(difference, articles) ?? []),
    lineage: lineageTrees(parts.lineage, story, articles),
    unlinked: own.filter((view) => !linked.has(view.article.id)),
    timeline: parts.timeline.map((entry) => citedText(entry, articles)),
    brief: parts.brief.map((sentence) => citedText(sentence, articles)),
  }
}

/** null where one of the two articles is not in the trace. */
function differenceView(difference: Difference, articles: ArticleIndex): DifferenceView | null {
  const a = articles.evidence(difference.a)
  const b = articles.evidence(difference.b)
  return a === null || b === null ? null : { difference, a, b }
}

/** Each article is cited once, by its first span; the article whose words they are stays first. */
function citedText(entry: TimelineEntry | BriefSentence, articles: ArticleIndex): CitedText {
  const cites: Cite[] = []
  for (const ref of entry.cites) {
    const by = articles.find(ref.article)
    if (by !== null && !cites.some((cite) => cite.by === by)) cites.push({ by, ref })
  }
  return { date: 'date' in entry ? entry.date : null, text: entry.text, cites }
}
