import type { Block } from '../../document/index.js'
import { COMMENT_HEADINGS } from '../../lexicons/en/furniture.js'
import { normalLine } from './normal-line.js'
import { MAX_HEADING_LENGTH, MIN_COMMENT_HEADS, MIN_COMMENTS_POSITION } from './settings.js'

/** `Comments (12)`, `3 reader comments`, `Top rated comments`, `Leave a reply` */
const COMMENT_HEADING = new RegExp(
  `^(?:\\d+ |(?:all|top|top rated|latest|recent|most recent|view|view all) )?(?:${COMMENT_HEADINGS.join('|')})[\\s:()\\d]*$`,
  'u',
)

/** Whether a line is a heading behind which readers write. */
export function isCommentHeading(line: string): boolean {
  return line.length <= MAX_HEADING_LENGTH && COMMENT_HEADING.test(normalLine(line).text)
}

/** `harbourfan · 3 hours ago`, `anna - 2 days ago` */
const AGE = /^\S.{0,40}?(?:\s*[·•|,–—-]\s*|\s+)(?:\d{1,2}|an?) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago$/iu
/** `Anna says:`, `Ben Roe wrote on May 3, 2024:` */
const SPEAKS = /^[\p{L}\p{N}_][\p{L}\p{N}_ .'-]{0,40} (?:says|writes|wrote|commented|replied|on [^:]{6,40})(?: on [^:]{4,40})?:$/iu
const QUOTE = /^["“‘'«„]/u

/**
 * The block at which readers begin to write without a heading: at the first of several lines, late in a text, that say
 * who wrote how long ago, or "says:" before something that is no quotation. Null where there are none.
 */
export function findCommentHeads(text: string, blocks: readonly Block[]): number | null {
  const from = (blocks.at(-1)?.end ?? 0) * MIN_COMMENTS_POSITION
  const heads = blocks.flatMap((block, index) => {
    if (block.start < from || block.end - block.start > 2 * MAX_HEADING_LENGTH || block.kind !== 'paragraph') return []
    const line = text.slice(block.start, block.end)
    const next = blocks[index + 1]
    const isHead = AGE.test(line) || (SPEAKS.test(line) && next !== undefined && !QUOTE.test(text.slice(next.start, next.end)))
    return isHead ? [index] : []
  })
  return heads.length >= MIN_COMMENT_HEADS ? (heads[0] ?? null) : null
}
