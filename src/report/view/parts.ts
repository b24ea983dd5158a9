import type {
  BriefSentence,
  Claim,
  Difference,
  LineageEdge,
  PassageMatch,
  QuoteFamily,
  Ref,
  TimelineEntry,
  Trace,
} from '../../document/index.js'

/** What a trace holds about one story. */
export interface StoryParts {
  claims: Claim[]
  quotes: QuoteFamily[]
  reuse: PassageMatch[]
  discrepancies: Difference[]
  updates: Difference[]
  lineage: LineageEdge[]
  timeline: TimelineEntry[]
  brief: BriefSentence[]
}

/** Sorts everything that a trace holds to its story, by the article of its first span; in time linear in the trace. */
export function partsByStory(trace: Trace): (story: string) => StoryParts {
  const storyOf = new Map(trace.stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)))
  const parts = new Map(trace.stories.map((story) => [story.id, emptyParts()]))
  const partsOf = (article: string | undefined): StoryParts | undefined => parts.get(storyOf.get(article ?? '') ?? '')
  for (const claim of trace.claims) parts.get(claim.story)?.claims.push(claim)
  for (const family of trace.quotes) partsOf(family.members[0]?.article)?.quotes.push(family)
  for (const match of trace.reuse) partsOf(match.a.article)?.reuse.push(match)
  for (const difference of trace.discrepancies) partsOf(difference.a.article)?.discrepancies.push(difference)
  for (const difference of trace.updates) partsOf(difference.a.article)?.updates.push(difference)
  for (const edge of trace.lineage) partsOf(edge.from)?.lineage.push(edge)
  for (const entry of trace.timeline) partsOf(firstCited(entry.cites))?.timeline.push(entry)
  for (const sentence of trace.brief) partsOf(firstCited(sentence.cites))?.brief.push(sentence)
  return (story) => parts.get(story) ?? emptyParts()
}

function firstCited(cites: readonly Ref[]): string | undefined {
  return cites[0]?.article
}

function emptyParts(): StoryParts {
  return { claims: [], quotes: [], reuse: [], discrepancies: [], updates: [], lineage: [], timeline: [], brief: [] }
}
