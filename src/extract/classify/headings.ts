import { because } from '../reasons.js'
import type { TypedBlock } from './index.js'
import { MAX_HEADING_WORDS } from './settings.js'

const NO_HEADING_END = /[.!?…,;:"”’')\]]$/u
const STARTS_WITH_CAPITAL = /^[\p{Lu}\p{Lo}\p{N}]/u

/** Types the headings of a plain text: short lines that are no sentences and have a longer paragraph behind them. */
export function headingsAmong(text: string, blocks: readonly TypedBlock[]): TypedBlock[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' || index === 0 || next?.kind !== 'paragraph') return block
    const line = text.slice(block.start, block.end)
    const isShort = line.length < next.end - next.start && line.split(/\s+/u).length <= MAX_HEADING_WORDS
    if (!isShort || !STARTS_WITH_CAPITAL.test(line) || NO_HEADING_END.test(line)) return block
    return { ...block, kind: 'heading', reason: because('short-line') }
  })
}
