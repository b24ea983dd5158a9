import type { ZoneKind } from '../../lexicons/page-zones.js'
import { cleanTitle } from '../facts/title.js'
import { MAX_TITLE_LENGTH } from '../settings.js'
import type { StatedFacts } from '../types.js'
import { headlineAmong, linesAbove } from './headline.js'
import type { PageParts } from './page-parts.js'
import type { RawBlock } from './raw-blocks.js'
import { HEADING_BONUS, MAX_TITLE_LINKS, MIN_PART_WORDS, MIN_TITLE_SHARE, OWN_BONUS } from './settings.js'

export interface ResolvedTitle {
  readonly text: string | null
  /** The visible block that is the title, where there is one. */
  readonly block: RawBlock | null
}

/** ` | Example News`, ` - Sport`, `-Sport-The Example`, ` :: News`, ` : EXAMPLE`, ` (from Example News)`, `, Example News` behind a headline */
const SEPARATOR_BEHIND = /^\s*(?:\||»|>|[-–—]+\s*\p{Lu}|\(|,\s+\p{Lu})|^\s+(?:[-–—]+|::?|·|•|<|\/|\*)\s/u
const SEPARATOR_BEFORE = /(?:\||»|>|::|--|[-–—·•/])\s*$/u
/** Parts of a page that show the headlines of other pages, and this one among them. */
const OTHERS: ReadonlySet<ZoneKind> = new Set(['hidden', 'chrome', 'promo', 'comment'])
/** `Kicker: `, which belongs to a stated headline and not to a line of its own */
const KICKER = /:\s*$/u
const PART_BREAK = /\s*[|»]\s*|\s*[-–—]+\s+|\s+[-–—]+|::/u
/** `Bridge closed…`, `Bridge closed -` */
const OPEN_END = /(?:…|\.{3}|\s[-–—|:])\s*$/u
/** `Bridge closed after barge hits…`: cut at a length */
const CUT = /\s*(?:…|\.{3})\s*$/u
const NOT_WORD = /[^\p{L}\p{N}]+/gu

/** A title as compared: lower-case words and nothing else. */
export function foldTitle(text: string): string {
  return text.toLowerCase().replace(NOT_WORD, ' ').trim()
}

/**
 * The headline and where it stands. What the metadata state is the headline, without the outlet's and section's names
 * where a visible line is all of it but them; else the visible line that another title of the page (`others`, `<title>`
 * last) begins or ends with; else a part of such a title that a line above the report has; else the line there that reads
 * like a headline; else `<title>` without the names.
 */
export function resolveTitle(page: PageParts, facts: StatedFacts, others: readonly string[]): ResolvedTitle {
  const stated = facts.title
  const line = stated === null ? null : visibleTitle(page, stated, true)
  if (stated !== null && line)
    return { text: foldTitle(stated) === foldTitle(line.text) ? asShown(stated, line.text) : line.text, block: line }
  for (const title of others) {
    const other = visibleTitle(page, title, false)
    if (other) return { text: stated ?? other.text, block: other }
  }
  const lines = linesAbove(page)
  const part = stated === null ? partShown(lines, others) : null
  if (part) return part
  const block = headlineAmong(lines, [...others, facts.url ?? ''])
  return { text: stated ?? block?.text ?? cleanTitle(others, facts.publisher), block }
}

/** The longest part of a title between separators that a line above the report contains, as where a date is run into the headline. */
function partShown(lines: readonly RawBlock[], titles: readonly string[]): ResolvedTitle | null {
  const parts = titles.flatMap((title) => title.split(PART_BREAK)).filter((part) => part.split(' ').length >= MIN_PART_WORDS)
  for (const text of parts.sort((a, b) => b.length - a.length)) {
    const block = lines.find((line) => line.text.toLowerCase().includes(text.toLowerCase()))
    if (block) return { text, block }
  }
  return null
}

/** A stated title is right in its letters (pages show some in capitals), but systems leave an end open that the page does not. */
function asShown(stated: string, shown: string): string {
  return OPEN_END.test(stated) && !OPEN_END.test(shown) ? shown : stated
}

/**
 * The best line that is the title or all of it but names at either end: one of the page's own before a teaser's, headings
 * before other lines, then the longest.
 */
function visibleTitle({ raw, zones }: PageParts, title: string, withKicker: boolean): RawBlock | null {
  let best: RawBlock | null = null
  let bestRank = 0
  const folded = foldTitle(title)
  for (const block of raw) {
    if (
      block.text.length > MAX_TITLE_LENGTH * 1.5 ||
      block.words < (withKicker || block.kind === 'heading' ? 2 : MIN_PART_WORDS) ||
      (block.linkDensity > MAX_TITLE_LINKS && block.kind !== 'heading')
    )
      continue
    const isAsLong = block.text.length < title.length * 2 && block.text.length * 2 > folded.length
    const isSame = isAsLong && foldTitle(block.text) === folded
    if (!isSame && !isTitlePart(block.text, title, withKicker)) continue
    const isOthers = OTHERS.has(zones[block.element.index] ?? 'byline')
    const rank = block.text.length + (block.kind === 'heading' ? HEADING_BONUS : 0) + (isOthers ? 0 : OWN_BONUS)
    if (rank > bestRank) [best, bestRank] = [block, rank]
  }
  return best
}

/** Whether a line begins or ends the title and a separator parts it from the rest. */
function isTitlePart(line: string, title: string, withKicker: boolean): boolean {
  const [part, whole] = [line.toLowerCase(), title.toLowerCase()]
  if (line.length > title.length) return CUT.test(title) && part.startsWith(whole.replace(CUT, ''))
  if (line.length < title.length * MIN_TITLE_SHARE) return false
  if (whole.startsWith(part)) return SEPARATOR_BEHIND.test(title.slice(line.length))
  const before = title.slice(0, title.length - line.length)
  return whole.endsWith(part) && (SEPARATOR_BEFORE.test(before) || (!withKicker && KICKER.test(before)))
}
