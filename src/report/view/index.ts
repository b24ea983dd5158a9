import type { BriefSentence, Difference, Ref, Story, TimelineEntry, Trace } from '../../document/index.js'
import { ArticleIndex } from './articles.js'
import { claimView, primaryNote } from './claims.js'
import { lineageTrees } from './lineage.js'
import { passageView, quoteView } from './quotes.js'
import type { ArticleView, CitedText, DifferenceView, PassageView, ReportView, StoryView } from './types.js'

export { fileName } from './articles.js'
export { piecesOf } from './pieces.js'
export { oneLine, printable } from './printable.js'
export * from './wording.js'
export type * from './types.js'

/** Arranges a trace for reading: everything that any renderer shows, by story. Pure; linear in the size of the trace. */
export function viewOf(trace: Trace): ReportView {
  const articles = new ArticleIndex(trace)
  const stories = trace.stories.map((story) => storyView(story, trace, articles))
  const placed = new Set(trace.stories.flatMap((story) => story.articles))
  return {
    stories,
    articles: [...articles.all],
    loose: articles.all.filter((view) => !placed.has(view.article.id)),
    problems: trace.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info'),
  }
}

function storyView(story: Story, trace: Trace, articles: ArticleIndex): StoryView {
  const members = new Set(story.articles)
  const isOwn = (ref: Ref | undefined): boolean => ref !== undefined && members.has(ref.article)
  const claims = trace.claims.filter((claim) => claim.story === story.id)
  const [main] = claims
  const differences = (all: readonly Difference[]): DifferenceView[] =>
    all.filter((difference) => isOwn(difference.a)).flatMap((difference) => differenceView(difference, trace, articles))
  const own = articles.all.filter((view) => members.has(view.article.id))
  return {
    story,
    articles: own,
    claims: claims.map((claim) => claimView(claim, articles)),
    primary: main === undefined ? null : primaryNote(main, articles),
    quotes: trace.quotes.filter((family) => isOwn(family.members[0])).map((family) => quoteView(family, articles)),
    passages: trace.reuse
      .filter((match) => isOwn(match.a))
      .map((match) => passageView(match, articles))
      .filter((view): view is PassageView => view !== null),
    discrepancies: differences(trace.discrepancies),
    updates: differences(trace.updates),
    lineage: lineageTrees(trace.lineage, story, articles),
    unlinked: unlinkedOf(own, trace),
    timeline: trace.timeline.filter((entry) => isOwn(entry.cites[0])).map((entry) => citedText(entry, articles)),
    brief: trace.brief.filter((sentence) => isOwn(sentence.cites[0])).map((sentence) => citedText(sentence, articles)),
  }
}

function differenceView(difference: Difference, trace: Trace, articles: ArticleIndex): DifferenceView[] {
  const a = articles.evidence(difference.a)
  const b = articles.evidence(difference.b)
  if (a === null || b === null) return []
  return [{ difference, claimText: trace.claims.find((claim) => claim.id === difference.claim)?.text ?? null, a, b }]
}

function unlinkedOf(own: readonly ArticleView[], trace: Trace): ArticleView[] {
  const linked = new Set(trace.lineage.flatMap((edge) => [edge.from, edge.to]))
  return own.filter((view) => !linked.has(view.article.id))
}

function citedText(entry: TimelineEntry | BriefSentence, articles: ArticleIndex): CitedText {
  const cites = entry.cites.flatMap((ref) => {
    const by = articles.find(ref.article)
    return by === null ? [] : [{ ref, by }]
  })
  return { date: 'date' in entry ? entry.date : null, text: entry.text, cites }
}
