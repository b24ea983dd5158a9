import { HEADLINE_NAME } from '../../lexicons/page-zones.js'
import { MONTHS } from '../../lexicons/months.js'
import { classifyLine } from '../classify/line.js'
import { findDate } from '../facts/dates.js'
import { MAX_TITLE_LENGTH } from '../settings.js'
import { articleBlocks, isNamedBody, proseWords } from './main-content.js'
import type { PageParts } from './page-parts.js'
import type { RawBlock } from './raw-blocks.js'
import { findReportRun } from './report-run.js'
import { HEADLINE_REACH, HEADLINE_WEIGHTS, MAX_DATE_WORDS, MAX_HEADLINE_WORDS, MAX_PROSE_LINKS, MIN_HEADLINE_SCORE } from './settings.js'
import { labelOf } from './tree.js'

const SENTENCE_END = /\p{Ll}\.["'”’»)\]]*$/u
const OPEN_END = /[:;,]$/u
const WORD = /[\p{L}\p{N}]{3,}/gu

/**
 * The line above a report that reads like its headline, for pages that name none: the one with the best sum of what speaks
 * for a headline (`HEADLINE_WEIGHTS`), of equals the upper one: below stand the standfirst and captions. `hints` are texts that may repeat its words: `<title>`, the address. Null where none
 * reaches `MIN_HEADLINE_SCORE`.
 */
export function headlineAmong(lines: readonly RawBlock[], hints: readonly string[]): RawBlock | null {
  const words = new Set(hints.flatMap(wordsOf))
  let best: RawBlock | null = null
  let bestScore: number = MIN_HEADLINE_SCORE
  for (const block of lines) {
    const score = scoreOf(block, words)
    if (score >= bestScore) [best, bestScore] = [block, score]
  }
  return best
}

/** The last `HEADLINE_REACH` lines above the report that may be its headline, the nearest first: tools, menus and links are passed over. */
export function linesAbove({ tree, raw, zones, main }: PageParts): RawBlock[] {
  const { first, last } = articleBlocks(tree, raw, main)
  const inside = raw.slice(first, last)
  const run = findReportRun(inside, (block) => zones[block.element.index] !== null, isNamedBody(main) ? 0 : 1)
  const opening = inside.findIndex((block, index) => index >= run.first && proseWords(block) > 0 && !isLine(block))
  const before = raw.slice(0, first + Math.max(opening, 0))
  const lines: RawBlock[] = []
  for (const block of before.reverse().slice(0, HEADLINE_REACH * 3)) {
    const zone = zones[block.element.index] ?? null
    if ((zone === null || zone === 'standfirst' || (zone === 'chrome' && block.element.name === 'h1')) && isLine(block)) lines.push(block)
    if (lines.length === HEADLINE_REACH) break
  }
  return lines
}

function isLine(block: RawBlock): boolean {
  if (block.words > MAX_HEADLINE_WORDS || block.text.length > MAX_TITLE_LENGTH * 1.5 || SENTENCE_END.test(block.text)) return false
  return block.linkDensity <= MAX_PROSE_LINKS || block.kind === 'heading'
}

function scoreOf(block: RawBlock, hints: ReadonlySet<string>): number {
  const { text, words, element } = block
  if (words < 2 || OPEN_END.test(text) || classifyLine(text) !== null || isDateLine(text)) return 0
  const own = wordsOf(text)
  const shared = own.length < 2 ? 0 : own.filter((word) => hints.has(word)).length / own.length
  return (
    (element.name === 'h1' ? HEADLINE_WEIGHTS.h1 : block.kind === 'heading' ? HEADLINE_WEIGHTS.heading : 0) +
    (isNamedHeadline(block) ? HEADLINE_WEIGHTS.name : 0) +
    (words >= 4 ? HEADLINE_WEIGHTS.words : words >= 3 ? HEADLINE_WEIGHTS.words / 2 : 0) +
    shared * HEADLINE_WEIGHTS.hinted
  )
}

/** Whether the page itself calls this element, or the one around it, headline or title. */
function isNamedHeadline({ element }: RawBlock): boolean {
  return [element, element.parent].some(
    (one) => one !== null && HEADLINE_NAME.test(`${labelOf(one)} ${one.attributes.get('itemprop') ?? ''}`),
  )
}

/** `Thursday, 10, January, 2008, 09:14`, `Published 3 May 2024` */
function isDateLine(text: string): boolean {
  if (findDate(text) !== null) return true
  const words = wordsOf(text).filter((word) => !/\d/u.test(word))
  return /\d/u.test(text) && words.some((word) => MONTHS.has(word)) && words.length <= MAX_DATE_WORDS
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}
