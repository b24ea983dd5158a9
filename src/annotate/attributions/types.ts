import type { Block, Mention, Quotation, Sentence, Token } from '../../document/index.js'

/** Tokens `[first, last)` of the article. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** What the steps read: the article with its tokens, and for every token the outermost quotation around it (-1: none). */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly quoteOf: Int32Array
  /** The article's own outlet, by which "the Post" may be told. */
  readonly publisher: string | null
}

/**
 * Sentences that belong together because a quotation runs across their boundaries: the unit in which cue, source and
 * content are looked for.
 */
export interface Stretch extends TokenRange {
  readonly block: number
}

/** How a cue connects a source with a content. */
export type CueKind = 'verb' | 'label' | 'feeling' | 'noun' | 'according' | 'hearsay' | 'declines' | 'mark'

/** Where the source of a cue is to be looked for. */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive'

export interface Cue extends TokenRange {
  /** The token that decided. */
  readonly head: number
  readonly kind: CueKind
  readonly form: CueForm
  /** What it may take as content (lexicons/en/cues.ts). */
  readonly frame: string
  readonly thought: boolean
}

/** Who a cue's source is, where it stands, and who is told. */
export interface SourceFinding {
  readonly range: TokenRange | null
  readonly place: 'before' | 'after' | 'inherited' | 'none'
}

/** What was decided, and the token that decided it; null where no word did. */
export interface Decided<T> {
  readonly value: T
  readonly at: number | null
}

/** Which part of the rules drafted a statement: that for its kind of cue, or one of those for statements without such a cue. */
export type DraftRule = CueKind | 'opening' | 'signature' | 'speech' | 'quotation'

/** Who found a statement. */
export interface Found {
  readonly network: boolean
  /** The part of the rules that drafted it, with the token that it went by; null where the network alone found it. */
  readonly rule: { readonly kind: DraftRule; readonly at: number | null } | null
  /** The parts that come from the rules where the network found the statement too: all others have the network's edges. */
  readonly fromRules: readonly ('source' | 'cue' | 'content')[]
}

/** A statement in tokens, before its fields are worked out. */
export interface Draft {
  readonly stretch: Stretch
  readonly cue: Cue | null
  readonly source: TokenRange | null
  readonly recipient: TokenRange | null
  readonly content: TokenRange[]
  readonly found: Found
}
