import type { Block, BlockKind, Link } from '../../document/index.js'

/** Blocks whose links are not the article's: they lead where readers, advertisers and other articles point. */
const OTHERS_LINKS: ReadonlySet<BlockKind> = new Set(['promo', 'comment', 'opinion', 'other-story'])

/**
 * The links of an article that say something about where it comes from: those of the report, and of notices around it
 * ("First published by the Example Post", "Source: Example Wire"). Both lists are in reading order.
 */
export function linksOfReport(links: readonly Link[], blocks: readonly Block[]): Link[] {
  let at = 0
  return links.filter(({ start }) => {
    while (at < blocks.length && (blocks[at] as Block).end <= start) at++
    const block = blocks[at]
    return block !== undefined && block.start <= start && !OTHERS_LINKS.has(block.kind)
  })
}
