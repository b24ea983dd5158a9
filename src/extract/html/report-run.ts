import { classifyLine } from '../classify/line.js'
import { RUN_COSTS, RUN_PROSE_COST } from '../settings.js'
import { proseWords } from './main-content.js'
import type { RawBlock } from './raw-blocks.js'

const TABLE_CELLS = new Set(['td', 'th'])

/** Blocks `[first, last)` of a list. */
export interface Run {
  readonly first: number
  readonly last: number
}

/**
 * The run of blocks that is the report, among all blocks of the main element: the one with the greatest sum of prose
 * words less what short lines, link lists and pointers to other articles cost (Kadane's maximum subarray). So a page that
 * goes on with teasers, forms and tables of contents is cut where they begin. `doubt` scales the costs: low where the page
 * names the element as its article. `neutral` blocks (captions, promos told by
 * their zone) neither gain nor cost.
 */
export function findReportRun(blocks: readonly RawBlock[], neutral: (block: RawBlock) => boolean, doubt: number): Run {
  let best = 0
  let run: Run = { first: 0, last: blocks.length }
  let sum = 0
  let first = 0
  blocks.forEach((block, index) => {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    const gained = neutral(block) ? 0 : gain(block)
    sum += gained < 0 ? gained * doubt : gained
    if (sum > best) {
      best = sum
      run = { first, last: index + 1 }
    }
  })
  return run
}

function gain(block: RawBlock): number {
  const words = proseWords(block)
  if (words > 0) return words * (1 - block.linkDensity) - RUN_PROSE_COST
  if (TABLE_CELLS.has(block.element.name)) return -RUN_COSTS.cell
  const isPointer = classifyLine(block.text) === 'promo'
  if (isPointer && block.linkDensity < 0.5) return -RUN_COSTS.pointer
  if (block.kind === 'heading') return -RUN_COSTS.heading
  return block.kind === 'list-item' ? -RUN_COSTS.listItem : -RUN_COSTS.other
}
