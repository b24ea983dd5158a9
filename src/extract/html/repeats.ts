import type { RawBlock } from './raw-blocks.js'
import { MIN_REPEATED_SHARE } from './settings.js'

/**
 * The blocks of second copies: pages carry their text again for print, for small screens, for machines. A copy repeats
 * blocks in the same order, a good part of the whole; a refrain, a recipe's step or a table's row that comes back is no copy.
 */
export function repeatedBlocks(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const total = blocks.reduce((sum, block) => sum + block.words, 0)
  const firstAt = new Map<string, number>()
  const repeated = new Set<RawBlock>()
  let run: RawBlock[] = []
  let words = 0
  let expected = -1
  const finish = (): void => {
    if (words > total * MIN_REPEATED_SHARE) for (const block of run) repeated.add(block)
    run = []
    words = 0
  }
  blocks.forEach((block, index) => {
    const first = firstAt.get(block.text)
    const follows = first !== undefined && blocks[expected]?.text === block.text
    if (first === undefined) firstAt.set(block.text, index)
    if (!follows) finish()
    if (first === undefined) return
    run.push(block)
    words += block.words
    expected = (follows ? expected : first) + 1
  })
  finish()
  return repeated
}
