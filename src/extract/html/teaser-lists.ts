import { addTo } from '../../document/index.js'
import { TABLE_CELLS } from '../../lexicons/html-elements.js'
import { proseWords } from './main-content.js'
import type { RawBlock } from './raw-blocks.js'
import type { Element } from './tree.js'
import {
  MAX_TEASER_SHARE,
  MAX_TEASER_WORDS,
  MIN_LINK_BLOCK_DENSITY,
  MIN_LIST_DENSITY,
  MIN_TEASER_PAIRS,
  MIN_TEASERS,
  MIN_WORDS_BESIDE_TEASERS,
} from './settings.js'

/** `… to be the next […]`, `… read more`: where a system cut a summary */
const CUT = /(?:…|\.{3}|\[(?:…|\.{3})\])(?:\s(?:\p{L}+\s?){1,3})?[»›>\s]*$/u
const LISTS = new Set(['ul', 'ol'])

/** The blocks that lead to other articles in lists: see `isTeaserList` and `pairedTeasers`. */
export function teaserBlocks(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const lists = new Map<Element, RawBlock[]>()
  for (const block of blocks) {
    const list = block.kind === 'list-item' ? listAround(block.element) : null
    if (list) addTo(lists, list, block)
  }
  return new Set([...[...lists.values()].filter(isTeaserList).flat(), ...pairedTeasers(blocks)])
}

function listAround(element: Element): Element | null {
  if (LISTS.has(element.name)) return element
  const parent = element.parent
  return parent && LISTS.has(parent.name) ? parent : null
}

/**
 * Whether a list leads to other articles: at least `MIN_TEASERS` items, each with a link, and a good part of the
 * list's letters in links or every item cut short. A report's own lists link little, or not in every item.
 */
function isTeaserList(items: readonly RawBlock[]): boolean {
  if (items.length < MIN_TEASERS || items.some(({ links }) => links.length === 0)) return false
  const letters = items.reduce((sum, { text }) => sum + text.length, 0)
  const linked = items.reduce((sum, { text, linkDensity }) => sum + text.length * linkDensity, 0)
  return linked >= letters * MIN_LIST_DENSITY || items.every(({ text }) => CUT.test(text))
}

/**
 * Headline and summary in turn: a block that is a link, then a short one that is text, at least `MIN_TEASER_PAIRS` times in
 * a row. Where most of the words stand in such pairs they are the article itself, unless they are marked as a list and an
 * article stands beside it.
 */
function pairedTeasers(blocks: readonly RawBlock[]): RawBlock[] {
  const teasers: RawBlock[] = []
  for (let at = 0; at < blocks.length;) {
    let end = at
    while (isPair(blocks[end], blocks[end + 1])) end += 2
    if (end - at >= MIN_TEASER_PAIRS * 2) teasers.push(...blocks.slice(at, end))
    at = Math.max(end, at + 1)
  }
  const [own, all] = [wordsOf(teasers), wordsOf(blocks)]
  const isBeside = teasers.every(({ kind }) => kind === 'list-item') && all - own >= MIN_WORDS_BESIDE_TEASERS
  return isBeside || own <= all * MAX_TEASER_SHARE ? teasers : []
}

function isPair(headline: RawBlock | undefined, summary: RawBlock | undefined): boolean {
  if (!headline || !summary || headline.linkDensity < MIN_LINK_BLOCK_DENSITY || headline.words < 2) return false
  return summary.words <= MAX_TEASER_WORDS && proseWords(summary) > 0 && !TABLE_CELLS.has(summary.element.name)
}

function wordsOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseWords(block), 0)
}
