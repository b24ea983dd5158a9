import { TABLE_CELLS } from '../../lexicons/html-elements.js'
import { classifyLine } from '../classify/line.js'
import { proseWords } from './main-content.js'
import type { RawBlock } from './raw-blocks.js'
import { MAX_NOTICE_WORDS, RUN_COSTS, RUN_PROSE_COST } from './settings.js'

/** Blocks `[first, last)` of a list. */
export interface Run {
  readonly first: number
  readonly last: number
}

/**
 * The run of blocks that is the report, among all blocks of the main element: the one with the greatest sum of prose
 * words less what short lines, link lists and pointers to other articles cost (Kadane's maximum subarray). So a page that
 * goes on with teasers, forms and tables of contents is cut where they begin. `doubt` scales the costs: low where the page
 * names the element as its article. `neutral` blocks (captions, promos told by their zone) neither gain nor cost; what is
 * framed by two paragraphs that stand beside each other costs little, for the text goes on behind it.
 */
export function findReportRun(blocks: readonly RawBlock[], neutral: (block: RawBlock) => boolean, doubt: number): Run {
  const framed = framedBlocks(blocks)
  let best = 0
  let run: Run = { first: 0, last: blocks.length }
  let sum = 0
  let first = 0
  blocks.forEach((block, index) => {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    const gained = neutral(block) ? 0 : gain(block, framed.has(block))
    sum += gained < 0 ? gained * doubt : gained
    if (sum > best) {
      best = sum
      run = { first, last: index + 1 }
    }
  })
  return run
}

function gain(block: RawBlock, isFramed: boolean): number {
  const words = proseWords(block)
  const verdict = words > MAX_NOTICE_WORDS ? null : classifyLine(block.text)
  if (words > 0) return verdict === null ? words * (1 - block.linkDensity) - RUN_PROSE_COST : 0
  if (TABLE_CELLS.has(block.element.name)) return -RUN_COSTS.cell
  if (isFramed && verdict !== null) return 0
  if (isFramed && block.links.length === 0) return -RUN_COSTS.framed
  if (verdict === 'promo' && block.linkDensity < 0.5) return -RUN_COSTS.pointer
  if (block.kind === 'heading') return -RUN_COSTS.heading
  return block.kind === 'list-item' ? -RUN_COSTS.listItem : -RUN_COSTS.other
}

/** Blocks between two paragraphs of prose that stand beside each other: whatever is put between them, the text goes on behind it. */
function framedBlocks(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const framed = new Set<RawBlock>()
  let before: RawBlock | null = null
  let between: RawBlock[] = []
  for (const block of blocks) {
    if (proseWords(block) === 0) {
      between.push(block)
      continue
    }
    if (before !== null && before.element.parent === block.element.parent && before.element.name === block.element.name)
      for (const one of between) framed.add(one)
    before = block
    between = []
  }
  return framed
}
