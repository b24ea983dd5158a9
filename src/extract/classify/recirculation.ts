import { LIST_OPENERS, LIST_OPENER_STARTS } from '../../lexicons/en/recirculation.js'
import { because } from '../reasons.js'
import type { TypedBlock } from './index.js'
import { normalLine, type NormalLine } from './normal-line.js'
import { MAX_LISTED_HEADLINE_WORDS, MAX_OPENER_WORDS } from './settings.js'

const FINAL_PUNCTUATION = /[\s.:!?…>»|]+$/u
/** Headlines may ask and quote, but have no full stop, nor do they lead on to something. */
const FULL_STOP = /[.…:;,]["'”’)]*$/u
const LISTED = because('listed')

/**
 * Marks lists of other articles' headlines: a heading such as "Most read", and the short lines behind it up to the first
 * that ends as a sentence does.
 */
export function markHeadlineLists(text: string, blocks: readonly TypedBlock[]): void {
  let isList = false
  for (const block of blocks) {
    const line = text.slice(block.start, block.end)
    const normal = line.length > 200 ? null : normalLine(line)
    if (normal !== null && isOpener(normal)) isList = true
    else if (normal === null || !isListed(block, normal, line)) isList = false
    if (isList && block.kind !== 'title' && block.kind !== 'byline') Object.assign(block, { kind: 'promo', reason: LISTED })
  }
}

function isOpener({ text, words, closed }: NormalLine): boolean {
  if (closed || words > MAX_OPENER_WORDS) return false
  return LIST_OPENERS.has(text.replace(FINAL_PUNCTUATION, '')) || LIST_OPENER_STARTS.some((start) => text.startsWith(`${start} `))
}

function isListed({ kind }: TypedBlock, { words }: NormalLine, line: string): boolean {
  if (kind === 'promo' || kind === 'furniture' || kind === 'metadata') return true
  return (kind === 'paragraph' || kind === 'list-item') && words <= MAX_LISTED_HEADLINE_WORDS && !FULL_STOP.test(line)
}
