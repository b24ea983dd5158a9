import { AUTHOR_PATH } from '../../lexicons/author-words.js'
import type { ZoneKind } from '../../lexicons/page-zones.js'
import { isSigned } from '../facts/authors.js'
import type { PageParts } from './page-parts.js'
import type { RawBlock } from './raw-blocks.js'
import { BYLINE_REACH_AFTER, BYLINE_REACH_BEFORE, MAX_BYLINE_WORDS } from './settings.js'

/** Parts of a page whose names are not the article's author. */
const OTHER_NAMES: ReadonlySet<ZoneKind> = new Set(['hidden', 'comment', 'promo', 'caption', 'furniture'])

/**
 * Short lines around the beginning of an article, block number `first`, that may name its authors, as lists, best first: lines in an element named
 * for authors, other lines with "By" or the like, texts of links to an author's page.
 */
export function visibleBylines({ raw, zones }: Pick<PageParts, 'raw' | 'zones'>, first: number): string[][] {
  const near = raw.slice(Math.max(0, first - BYLINE_REACH_BEFORE), first + BYLINE_REACH_AFTER)
  const lines = near.filter((block) => block.words <= MAX_BYLINE_WORDS && !OTHER_NAMES.has(zones[block.element.index] ?? 'byline'))
  return [
    lines.filter((block) => zones[block.element.index] === 'byline').map(({ text }) => text),
    lines.filter(({ text }) => isSigned(text)).map(({ text }) => text),
    lines.flatMap(linkedNames),
  ]
}

function linkedNames({ text, links }: RawBlock): string[] {
  return links.filter(({ href }) => AUTHOR_PATH.test(href)).map(({ start, end }) => text.slice(start, end))
}
