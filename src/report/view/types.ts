import type {
  Article,
  Claim,
  Diagnostic,
  Difference,
  Origin,
  OriginRange,
  PassageMatch,
  QuoteFamily,
  Ref,
  Story,
} from '../../document/index.js'

/** What all renderers show, in the order they show it. Texts are as the articles have them; renderers make them safe. */
export interface ReportView {
  stories: StoryView[]
  /** All articles, numbered from 1 in the order of the trace. */
  articles: ArticleView[]
  /** Articles that belong to no story. */
  loose: ArticleView[]
  /** Warnings and errors. */
  problems: Diagnostic[]
  /** Under what conditions the counts hold: as of a time, by the reader's own assumptions; a sentence each. */
  conditions: string[]
}

export interface ArticleView {
  article: Article
  number: number
  /** The publisher, else the name of the source. */
  label: string
  /** Cut where it is longer than a title is. */
  title: string | null
}

/** An article with the span of it that is meant. */
export interface Cite {
  by: ArticleView
  ref: Ref
}

export interface StoryView {
  story: Story
  articles: ArticleView[]
  /** The main claim first. */
  claims: ClaimView[]
  /** "no primary source among these articles", where that is so of the main claim. */
  primary: string | null
  quotes: QuoteView[]
  passages: PassageView[]
  discrepancies: DifferenceView[]
  updates: DifferenceView[]
  lineage: LineageNode[]
  /** Articles without any edge. */
  unlinked: ArticleView[]
  timeline: CitedText[]
  brief: CitedText[]
}

export interface ClaimView {
  claim: Claim
  /** Its number in the listing, by which `why` knows it: "3", or "2.3" where there are several stories. */
  number: string
  /** "1 on 11 March, 2 on 13 March 2025"; null where the count never changed. */
  growth: string | null
  /** Articles that assert it. */
  articles: Cite[]
  verdict: string
  sourcing: string
  /** "confirmed" and what else the range beside it does not say; "not confirmed" is said once, of the main claim. */
  remark: string | null
  origins: OriginView[]
  denials: OriginView[]
  refusals: OriginView[]
  /** Articles that assert it and stand behind no origin. */
  unsourced: Cite[]
  values: (OriginRange & { value: string; cites: Cite[] })[]
  evidence: EvidenceView[]
  /** The counting rules that fired, in order. */
  why: ReasonView[]
  /** Whether it deserves a place in a short report: several articles, a denial, or differing values. */
  weighty: boolean
}

export interface OriginView {
  origin: Origin
  name: string
  cites: Cite[]
}

/** A span with the words around it. */
export interface EvidenceView {
  ref: Ref
  by: ArticleView
  /** "denies", "declines"; empty where it asserts. */
  stance: string
  value: string | null
  before: string
  text: string
  after: string
}

/** A stretch of an aligned text; `left-out` has no text of its own here, the other side has. */
export interface Piece {
  kind: 'same' | 'differs' | 'left-out'
  text: string
}

export interface QuoteView {
  family: QuoteFamily
  wordings: { pieces: Piece[]; refs: Ref[]; cites: Cite[]; notes: NoteView[] }[]
}

/** A reason with its evidence. */
export interface ReasonView {
  /** The name of the rule, or the kind of the edge. */
  name: string
  text: string
  cites: Cite[]
}

/** What is odd about a wording: "no speaker: …", and where. */
export interface NoteView {
  /** "altered", "no speaker" */
  kind: string
  text: string
  articles: ArticleView[]
}

export interface PassageView {
  match: PassageMatch
  a: { by: ArticleView; pieces: Piece[] }
  b: { by: ArticleView; pieces: Piece[] }
}

export interface DifferenceView {
  difference: Difference
  a: EvidenceView
  b: EvidenceView
}

/** A text that others were taken from, with those under it. */
export interface LineageNode {
  label: string
  by: ArticleView | null
  children: LineageLink[]
}

export interface LineageLink {
  node: LineageNode
  /** What it does with the text above: "copies 62% of its text; cites it". */
  how: string
  /** Its other debts: "cites Washington Post". */
  also: string[]
  /** Why all of that is thought so. */
  reasons: ReasonView[]
}

export interface CitedText {
  date: string | null
  text: string
  cites: Cite[]
}
