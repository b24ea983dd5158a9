import { MIN_LIST_DENSITY, MIN_TEASERS } from '../settings.js'
import type { RawBlock } from './raw-blocks.js'
import type { Element } from './tree.js'

const LISTS = new Set(['ul', 'ol'])

/**
 * The blocks of lists that lead to other articles: at least `MIN_TEASERS` items, each with a link, and a good part of the
 * list's letters in links. A report's own lists link little, or not in every item.
 */
export function teaserBlocks(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const lists = new Map<Element, RawBlock[]>()
  for (const block of blocks) {
    const list = block.kind === 'list-item' ? listAround(block.element) : null
    if (list) lists.set(list, [...(lists.get(list) ?? []), block])
  }
  return new Set([...lists.values()].filter(isTeaserList).flat())
}

function listAround(element: Element): Element | null {
  if (LISTS.has(element.name)) return element
  const parent = element.parent
  return parent && LISTS.has(parent.name) ? parent : null
}

function isTeaserList(items: readonly RawBlock[]): boolean {
  if (items.length < MIN_TEASERS || items.some(({ links }) => links.length === 0)) return false
  const letters = items.reduce((sum, { text }) => sum + text.length, 0)
  const linked = items.reduce((sum, { text, linkDensity }) => sum + text.length * linkDensity, 0)
  return linked >= letters * MIN_LIST_DENSITY
}
