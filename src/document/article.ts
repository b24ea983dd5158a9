import type { Diagnostic } from './diagnostic.js'
import type { Span } from './span.js'

/** What a stretch of an article is. The first row is the outlet's report of the story, the second is not. */
export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'code'
  | 'caption'
  | 'promo'
  | 'furniture'
  | 'comment'
  | 'opinion'
  | 'metadata'
  | 'other-story'

export interface Block extends Span {
  kind: BlockKind
}

const NOT_REPORT: ReadonlySet<BlockKind> = new Set(['promo', 'furniture', 'comment', 'opinion', 'metadata', 'other-story'])
const BODY: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'heading', 'list-item', 'quote', 'table', 'code'])

/** Whether a block of this kind belongs to the outlet's report of the story (titles, bylines and captions do). */
export function isReport(kind: BlockKind): boolean {
  return !NOT_REPORT.has(kind)
}

/**
 * Whether a block of this kind is running text of the report: what statements, claims and passages are read from, besides
 * titles and captions.
 */
export function isBody(kind: BlockKind): boolean {
  return BODY.has(kind)
}

/** A link of the article: the span of its anchor text and its absolute address where a base is known. */
export interface Link extends Span {
  href: string
}

/** Who published an article, and what says so. */
export interface Publisher {
  name: string
  basis: 'given' | 'metadata' | 'domain' | 'dateline' | 'credit' | 'text'
}

/** When an article was published: ISO 8601 date or date-time in `value`; `implied` means worked out, not stated. */
export interface PublicationTime {
  value: string
  basis: 'metadata' | 'url' | 'dateline' | 'text' | 'given' | 'inferred'
  certainty: 'stated' | 'implied'
}

/** A person, organisation, place or publication named in an article. */
export interface Mention extends Span {
  kind: 'person' | 'organisation' | 'place' | 'publication'
  /** The resolved name, the same for all mentions of one entity: "Ada Quill" for "Quill" and "she". */
  entity: string
}

/** Text taken from a page: immutable, with typed blocks. All offsets elsewhere point into `text`. */
export interface Article {
  /** Hash of source and text: two files with one text are two articles. */
  id: string
  /** As given: path, URL, or path#record. */
  source: string
  url: string | null
  /** Address that the page names as that of its original, where it says that it is a copy. */
  original: string | null
  title: string | null
  authors: string[]
  publisher: Publisher | null
  published: PublicationTime | null
  modified: { value: string; basis: string } | null
  /** BCP 47; a language that is not supported is read but not annotated, with a diagnostic. */
  language: string | null
  text: string
  blocks: Block[]
  links: Link[]
  mentions: Mention[]
  diagnostics: Diagnostic[]
}
