import type { Span } from './span.js'
import type { Statement } from './statement.js'

/** One thing that made a statement what it is. */
export interface StatementReason {
  /** The field of the statement that it explains; `found`: that there is a statement. */
  about:
    'found' | 'source' | 'cue' | 'content' | 'speaker' | 'sourceType' | 'sources' | 'anonymity' | 'via' | 'chain' | 'stance' | 'modality'
  /** Short name of what decided, for programs: `network`, `pronoun`, `spokesperson`. */
  rule: string
  /** The same for people, with the words of the text: `“she” goes back to “Ann Reed”`. */
  reason: string
  /** Where those words stand. */
  evidence: Span[]
}

/** A statement, and why it is what it is. */
export interface ExplainedStatement extends Statement {
  /** How likely the network finds it, from 0 to 1, that the cue is a cue and the content a content, word by word. */
  certainty: number
  reasons: StatementReason[]
}
