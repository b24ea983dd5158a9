import { BLOCK_ELEMENTS } from '../../lexicons/html-elements.js'
import { ARTICLE_BODY_NAMES } from '../../lexicons/page-zones.js'
import type { RawBlock } from './raw-blocks.js'
import { labelOf, type Element, type HtmlTree } from './tree.js'
import { BODY_HINT_SHARE, DOMINANT_SHARE, MAX_PROSE_LINKS, MIN_PROSE_WORDS } from './settings.js'

/** Words of prose below every element, by its index. */
export type Prose = readonly number[]

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u

/** How much running text a block is: its words where it reads like sentences and is not made of links, else 0. */
export function proseWords(block: RawBlock): number {
  if (block.linkDensity > MAX_PROSE_LINKS || block.kind === 'heading') return 0
  return block.words >= MIN_PROSE_WORDS || (block.words >= 4 && SENTENCE_END.test(block.text)) ? block.words : 0
}

/** Sums a weight of blocks up to every element around them: children come after parents, so one backward pass does. */
export function sumUp(tree: HtmlTree, blocks: readonly RawBlock[], weight: (block: RawBlock) => number): number[] {
  const sums = new Array<number>(tree.elements.length).fill(0)
  for (const block of blocks) sums[block.element.index] = (sums[block.element.index] as number) + weight(block)
  for (let i = tree.elements.length - 1; i > 0; i--) {
    const parent = (tree.elements[i] as Element).parent
    if (parent) sums[parent.index] = (sums[parent.index] as number) + (sums[i] as number)
  }
  return sums
}

/**
 * The element that holds the article: down from the root as long as one child has most of the prose, then to an element
 * that the page itself names as the article's body, if that has enough of it.
 */
export function mainElement(tree: HtmlTree, raw: readonly RawBlock[], prose: Prose): Element {
  let current = tree.root
  for (;;) {
    const own = prose[current.index] as number
    const child = current.children.find(
      (node): node is Element => typeof node !== 'string' && (prose[node.index] as number) >= own * DOMINANT_SHARE,
    )
    if (!child || own === 0) break
    current = child
  }
  return namedBody(tree, prose) ?? withNeighbours(current, raw)
}

/** A single paragraph is no article: one long one beside short ones leads too far down. */
function withNeighbours(element: Element, raw: readonly RawBlock[]): Element {
  const isSingle = raw.filter((block) => block.element === element).length === 1
  return isSingle && element.children.every((child) => typeof child === 'string' || !BLOCK_ELEMENTS.has(child.name))
    ? (element.parent ?? element)
    : element
}

function namedBody(tree: HtmlTree, prose: Prose): Element | null {
  const total = prose[0] as number
  let best: Element | null = null
  for (const element of tree.elements) {
    const words = prose[element.index] as number
    if (words < total * BODY_HINT_SHARE || words === 0 || !isNamedBody(element)) continue
    if (best === null || words > (prose[best.index] as number)) best = element
  }
  return best
}

/** Whether the page itself names this element as the article's body. */
export function isNamedBody(element: Element): boolean {
  if (element.attributes.get('itemprop')?.toLowerCase().includes('articlebody')) return true
  const label = labelOf(element)
  return (
    label !== ' ' &&
    label
      .toLowerCase()
      .split(/\s+/u)
      .some((name) => ARTICLE_BODY_NAMES.has(name))
  )
}

/** Indexes of the first block below `main` and of the one behind the last. */
export function articleBlocks(tree: HtmlTree, raw: readonly RawBlock[], main: Element): { readonly first: number; readonly last: number } {
  const end = subtreeEnd(tree, main)
  const first = raw.findIndex(({ element }) => element.index >= main.index && element.index < end)
  const last = raw.findLastIndex(({ element }) => element.index >= main.index && element.index < end)
  return { first: Math.max(0, first), last: last + 1 }
}

/** The index behind the last element below `element`. */
export function subtreeEnd(tree: HtmlTree, element: Element): number {
  let last = element
  for (;;) {
    const child = last.children.findLast((node): node is Element => typeof node !== 'string')
    if (!child) return last.index + 1
    last = child
  }
}
