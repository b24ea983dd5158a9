import type { Page } from '../document/index.js'
import { MAX_ARTICLE_LENGTH, MAX_LINKS } from './settings.js'
import type { Layout } from './types.js'

/** Half of a surrogate pair at the end of a cut text */
const CUT_PAIR = /[\uD800-\uDBFF]$/u

/** A page of plain text no longer than an article may be; HTML is bounded once its text is known. */
export function boundedPage(page: Page): Page {
  return page.kind === 'html' || page.content.length <= MAX_ARTICLE_LENGTH ? page : { ...page, content: beginningOf(page.content) }
}

/** A layout whose text is no longer than an article may be, with no more links than are kept. */
export function boundedLayout(layout: Layout): Layout {
  if (layout.links.length > MAX_LINKS) return boundedLayout({ ...layout, links: layout.links.slice(0, MAX_LINKS) })
  if (layout.text.length <= MAX_ARTICLE_LENGTH) return layout
  const text = beginningOf(layout.text)
  const blocks = layout.blocks.filter(({ start }) => start < text.length)
  return {
    ...layout,
    text,
    blocks: blocks.map((block) => ({ ...block, end: Math.min(block.end, text.length) })),
    links: layout.links.filter(({ end }) => end <= text.length),
  }
}

function beginningOf(text: string): string {
  return text.slice(0, MAX_ARTICLE_LENGTH).replace(CUT_PAIR, '').trimEnd()
}
