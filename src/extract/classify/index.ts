import type { Block } from '../../document/index.js'
import { COMMENT_HEADINGS } from '../../lexicons/en/furniture.js'
import { MAX_HEADING_LENGTH, MIN_COMMENTS_POSITION, MIN_LENGTH_BEFORE_COMMENTS } from '../settings.js'
import { classifyLine } from './line.js'
import { normalLine } from './normal-line.js'
import { findOpinionTail } from './opinion.js'
import { markRollingGallery } from './rolling-gallery.js'
import { splitLine } from './within.js'

/** `Comments (12)`, `3 reader comments`, `Top rated comments`, `Leave a reply` */
const COMMENT_HEADING = new RegExp(
  `^(?:\\d+ |(?:all|top|top rated|latest|recent|most recent|view|view all) )?(?:${COMMENT_HEADINGS.join('|')})[\\s:()\\d]*$`,
  'u',
)

/** Kinds that the page's layout may give and that a line's words may overrule. */
const OPEN_TO_WORDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'list-item', 'standfirst', 'caption', 'quote'])

/**
 * Types the blocks of a text by their words: what is no report is told apart, and a block that is report and furniture at
 * once is split. Blocks come in and go out in reading order, trimmed, without overlap; together they cover the same text.
 */
export function typeBlocks(text: string, blocks: readonly Block[]): Block[] {
  const typed = markRollingGallery(text, blocks).flatMap((block) => typeBlock(text, block))
  markFrom(typed, findComments(text, typed), 'comment')
  markFrom(typed, findOpinionTail(text, typed), 'opinion')
  return typed
}

function typeBlock(text: string, block: Block): Block[] {
  const line = text.slice(block.start, block.end)
  if (block.kind === 'furniture') return [{ ...block, kind: classifyLine(line) ?? 'furniture' }]
  if (!OPEN_TO_WORDS.has(block.kind)) return [{ ...block }]
  const parts = splitLine(line)
  if (parts)
    return parts.map((part) => ({
      kind: part.kind === 'paragraph' ? block.kind : part.kind,
      start: block.start + part.start,
      end: block.start + part.end,
    }))
  return [{ ...block, kind: classifyLine(line) ?? block.kind }]
}

/** Everything from a block on that is still open to be report becomes `kind`. */
function markFrom(blocks: Block[], from: number | null, kind: Block['kind']): void {
  if (from === null) return
  for (const block of blocks.slice(from)) if (OPEN_TO_WORDS.has(block.kind)) block.kind = kind
}

/**
 * The block behind a heading of readers' comments: late in a plain text, anywhere behind the article's opening where it is
 * marked as a heading.
 */
function findComments(text: string, blocks: readonly Block[]): number | null {
  const end = blocks.at(-1)?.end ?? 0
  const at = blocks.findIndex(({ kind, start, end: stop }) => {
    if (stop - start > MAX_HEADING_LENGTH || start < (kind === 'heading' ? MIN_LENGTH_BEFORE_COMMENTS : end * MIN_COMMENTS_POSITION))
      return false
    return COMMENT_HEADING.test(normalLine(text.slice(start, stop)).text)
  })
  return at < 0 ? null : at + 1
}
