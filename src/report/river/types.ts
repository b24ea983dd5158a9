import type { LineageEdge, Origin, Trace } from '../../document/index.js'
import type { ArticleView, ClaimView, ReasonView } from '../view/index.js'

/** What a stream carries: the kinds of lineage, and `says`, from an origin to an article that has it at first hand. */
export type StreamKind = LineageEdge['kind'] | 'says'

/**
 * What a node of the river is. `origin`: where claims entered the record; `outlet` and `unseen`: a text that is not among
 * the articles; `family`: articles that are folded into one node; `more`: origins or outlets that are folded into one.
 */
export type RiverNodeKind = 'origin' | 'outlet' | 'unseen' | 'article' | 'family' | 'more'

/** One who says, one text, or several folded. */
export interface RiverNode {
  /** Stable within a trace: an article's id, `origin:…`, `outlet:…`, `unseen:…`, `family:…`, `more:…`. */
  id: string
  kind: RiverNodeKind
  /** Of an origin, or of the one kind that all folded origins have; null for texts. */
  origin: Origin['kind'] | null
  label: string
  /** What the label does not say: when it was published, whose unnamed sources, that it denies. */
  note: string | null
  by: ArticleView | null
  /** The articles, or the names, that are folded here. */
  folded: { articles: ArticleView[]; names: string[] }
  /** Index into the river's columns. */
  column: number
  /** How many headwaters it is: one for an origin, all of them where they are folded, none for a text. */
  headwaters: number
  /** Origins that are heard here at first hand and not drawn one by one. */
  unshown: number
  /** Whether it stands behind the main claim, or the one that is looked at. */
  isMain: boolean
}

/** What flows from one node to another, with why it is thought so. */
export interface RiverStream {
  id: string
  /** The node upstream: who said it, or whose text was taken. */
  from: string
  /** The node downstream: who has it from there. */
  to: string
  /** The kind that says most, by which the stream is drawn. */
  kind: StreamKind
  kinds: StreamKind[]
  direction: LineageEdge['direction']
  /** Of the text downstream, the share that comes from upstream, 0 to 1; null where nothing is copied or the share is not known. */
  share: number | null
  /** "Daily Lantern [2] copies 79% of its text from Corran Wire [1], direction known" */
  sentence: string
  /** Why, each with the places that show it. */
  reasons: ReasonView[]
  /** How many streams of single articles are folded into this one. */
  folds: number
}

/** A stretch of time, or of what lies before it. */
export interface RiverColumn {
  kind: 'headwaters' | 'outside' | 'time' | 'undated'
  /** "Origins", "11 March 2025" */
  label: string
  /** "09:12 to 12:30", null where no clock is stated. */
  note: string | null
}

/** What one article has from whom, for the table. */
export interface RiverRow {
  by: ArticleView
  published: string
  takes: { from: string; how: string; share: number | null; reasons: ReasonView[] }[]
}

/** The lineage of a story as streams from its headwaters to its articles, in columns of time. */
export interface River {
  nodes: RiverNode[]
  streams: RiverStream[]
  columns: RiverColumn[]
  /** How many headwaters there are, folded ones included. */
  headwaters: number
  /** The claim that it is confined to, null for the whole story. */
  focus: ClaimView | null
  /** How many debts are not drawn, because stronger ones tell as much; all are in the rows. */
  leftOut: number
  /** Ids of the nodes that can be opened, or were. */
  foldable: string[]
  /** What the river shows, by article in order of time; nothing is folded here. */
  rows: RiverRow[]
}

/** What is to be drawn. */
export interface RiverOptions {
  /** Id of the one claim whose origins and articles are shown. */
  focus?: string | null
  /** The whole trace, where `trace` is a part of it: articles keep their numbers. */
  whole?: Trace
  /** Ids of folded nodes that are to be shown unfolded. */
  open?: ReadonlySet<string>
}

/** Nodes and streams before they are placed. */
export interface Waters {
  readonly nodes: readonly RiverNode[]
  readonly streams: readonly RiverStream[]
}

/** Nodes that may stand as one. */
export interface Fold {
  readonly id: string
  readonly nodes: readonly RiverNode[]
  /** The node that stands for them, without what all such nodes have alike. */
  readonly as: Pick<RiverNode, 'kind' | 'label' | 'note' | 'origin'>
}
