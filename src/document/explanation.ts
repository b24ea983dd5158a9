import type { Article, BlockKind } from './article.js'
import type { Span } from './span.js'

/** One stretch of a page's visible text: what was made of it, and why. */
export interface ExplainedBlock {
  text: string
  /** null: left out of the article's text. */
  kind: BlockKind | null
  /** Where it stands in the article's text; null where it was left out. */
  span: Span | null
  /** Short name of the rule that decided, for programs: `zone`, `phrase`, `outside-run`. */
  rule: string
  /** The same for people, with the evidence: `inside an element named "related-links"`. */
  reason: string
}

/** An article, and why it is what it is: every visible block of its page in reading order, kept or left out. */
export interface Explanation {
  article: Article
  /** Where the title was found. */
  title: string
  blocks: ExplainedBlock[]
}
