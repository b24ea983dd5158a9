import type { Block } from '../../document/index.js'
import { because, type Reason, type Rule } from '../reasons.js'
import { MIN_LENGTH_BEFORE_COMMENTS } from '../settings.js'
import { findCommentHeads, isCommentHeading } from './comment-heading.js'
import { judgeLine } from './line.js'
import { findOpinionTail } from './opinion.js'
import { markHeadlineLists } from './recirculation.js'
import { markRollingGallery } from './rolling-gallery.js'
import { findSecondStory } from './second-story.js'
import { splitLine } from './within.js'
import { markWriters } from './writers.js'
import { MIN_COMMENTS_POSITION } from './settings.js'

/** Kinds that the page's layout may give and that a line's words may overrule. */
const OPEN_TO_WORDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'list-item', 'standfirst', 'caption', 'quote'])

/** Verdicts on a whole line: there is no picture credit to be cut from it. */
const WHOLE_LINES: ReadonlySet<Rule> = new Set(['controls', 'menu', 'reporters', 'pointer-line'])

/** A block with what its words told; null where they told nothing and the layout's kind stands. */
export interface TypedBlock extends Block {
  reason: Reason | null
}

/**
 * Types the blocks of a text by their words: what is no report is told apart, and a block that is report and furniture at
 * once is split. Blocks come in and go out in reading order, trimmed, without overlap; together they cover the same text.
 */
export function typeBlocks(text: string, blocks: readonly Block[]): TypedBlock[] {
  const typed = markRollingGallery(text, blocks).flatMap((block) => typeBlock(text, block))
  markHeadlineLists(text, typed)
  markFrom(typed, findComments(text, typed), 'comment', because('comments'))
  markFrom(typed, findCommentHeads(text, typed), 'comment', because('comment-heads'))
  markFrom(typed, findSecondStory(text, typed), 'other-story', because('second-story'))
  markWriters(text, typed)
  markFrom(typed, findOpinionTail(text, typed), 'opinion', because('opinion'))
  return typed
}

function typeBlock(text: string, block: TypedBlock): TypedBlock[] {
  const line = text.slice(block.start, block.end)
  if (!OPEN_TO_WORDS.has(block.kind) && block.kind !== 'furniture') return [block]
  const verdict = judgeLine(line)
  const isWhole = verdict !== null && WHOLE_LINES.has(verdict.reason.rule)
  const split = block.kind === 'furniture' || isWhole ? null : splitLine(line)
  if (split)
    return split.parts.map((part) => {
      const span = { start: block.start + part.start, end: block.start + part.end }
      if (part.kind !== 'paragraph') return { kind: part.kind, ...span, reason: split.reason }
      const own = verdict?.kind === 'caption' ? verdict : judgeLine(line.slice(part.start, part.end))
      return { kind: block.kind, ...span, reason: block.reason, ...own }
    })
  return [verdict === null ? block : { ...block, ...verdict }]
}

/** Everything from a block on that is still open to be report becomes `kind`. */
function markFrom(blocks: readonly TypedBlock[], from: number | null, kind: Block['kind'], reason: Reason): void {
  if (from === null) return
  for (const block of blocks.slice(from)) {
    if (!OPEN_TO_WORDS.has(block.kind)) continue
    block.kind = kind
    block.reason = reason
  }
}

/**
 * The block behind a heading of readers' comments: late in a plain text, anywhere behind the article's opening where it is
 * marked as a heading.
 */
function findComments(text: string, blocks: readonly Block[]): number | null {
  const end = blocks.at(-1)?.end ?? 0
  const at = blocks.findIndex(({ kind, start, end: stop }) => {
    const isLate = start >= (kind === 'heading' ? MIN_LENGTH_BEFORE_COMMENTS : end * MIN_COMMENTS_POSITION)
    return isLate && isCommentHeading(text.slice(start, stop))
  })
  return at < 0 ? null : at + 1
}
