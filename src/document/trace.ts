import type { Article } from './article.js'
import type { AppliedAssumption } from './assumption.js'
import type { Claim, Difference } from './claim.js'
import type { Diagnostic } from './diagnostic.js'
import type { ExplainedStatement } from './reason.js'
import type { PassageMatch, QuoteFamily } from './passage.js'
import type { Ref } from './span.js'
import type { ResolvedTime, Statement } from './statement.js'

/** Articles that report one event. */
export interface Story {
  /** Made of the article that was published first: it stays when later ones are added. */
  id: string
  title: string
  /** Article ids. */
  articles: string[]
}

/** Who copies, credits, cites or links whom. */
export interface LineageEdge {
  /** Article id. */
  from: string
  /** Article id, an outlet's name, or "unseen:N" for a parent that is not among the articles. */
  to: string
  kind: 'copies' | 'credits' | 'cites' | 'links'
  direction: 'known' | 'inferred' | 'unknown'
  reason: string
  /** Of `from`'s report taken from `to`, 0 to 1, for copies. */
  share: number | null
  evidence: Ref[]
}

/** A dated event of the story, in the words of one of the articles. */
export interface TimelineEntry {
  /** ISO 8601. */
  date: string
  text: string
  cites: Ref[]
}

/** A sentence of the brief: the exact words of its first cite. */
export interface BriefSentence {
  text: string
  cites: Ref[]
}

/** headwater.trace/1: the whole result. All offsets are UTF-16 code units into the article's `text`. */
export interface Trace {
  schema: 'headwater.trace/1'
  generator: { name: 'headwater'; version: string }
  /** The time looked back to, where one was given: nothing that was published later takes part. */
  asOf?: string
  /** The reader's own decisions, where any were given, with how often each applied. */
  assumptions?: AppliedAssumption[]
  articles: Article[]
  statements: Statement[]
  quotes: QuoteFamily[]
  reuse: PassageMatch[]
  times: ResolvedTime[]
  stories: Story[]
  claims: Claim[]
  lineage: LineageEdge[]
  discrepancies: Difference[]
  updates: Difference[]
  timeline: TimelineEntry[]
  brief: BriefSentence[]
  diagnostics: Diagnostic[]
}

/** headwater.stories/1: what `headwater stories --json` prints. */
export interface StoriesReport {
  schema: 'headwater.stories/1'
  stories: { id: string; title: string; articles: { id: string; source: string }[] }[]
}

/** headwater.statements/1: what `headwater annotate --explain --json` prints. */
export interface StatementsReport {
  schema: 'headwater.statements/1'
  articles: Article[]
  statements: ExplainedStatement[]
  diagnostics: Diagnostic[]
}
