import { cleanTitle } from '../facts/title.js'
import { HEADING_BONUS, MAX_TITLE_LENGTH, MAX_TITLE_LINKS, MIN_TITLE_SHARE } from '../settings.js'
import type { RawBlock } from './raw-blocks.js'

export interface ResolvedTitle {
  readonly text: string | null
  /** The visible block that is the title, where there is one. */
  readonly block: RawBlock | null
}

/** ` | Example News`, ` - Sport`, ` :: News`, ` : EXAMPLE` behind a headline */
const SEPARATOR_BEHIND = /^\s*(?:\||»|>)|^\s+(?:[-–—]+|::?|·|•|<|\/)\s/u
const SEPARATOR_BEFORE = /(?:\||»|>|::|:|--)\s*$|\s[-–—·•/]\s$/u
const NOT_WORD = /[^\p{L}\p{N}]+/gu

/** A title as compared: lower-case words and nothing else. */
export function foldTitle(text: string): string {
  return text.toLowerCase().replace(NOT_WORD, ' ').trim()
}

/**
 * The headline and where it stands. A visible line that the stated title (metadata, else `<title>`) begins or ends with is
 * the headline: what is left over is the outlet's and section's name. Else the stated title without those names, else the
 * page's only `h1`.
 */
export function resolveTitle(
  raw: readonly RawBlock[],
  stated: string | null,
  documentTitle: string | null,
  outlet: string | null,
): ResolvedTitle {
  for (const title of [stated, documentTitle]) {
    const block = title === null ? null : visibleTitle(raw, title)
    if (block) return { text: stated !== null && foldTitle(stated) === foldTitle(block.text) ? stated : block.text, block }
  }
  const headings = raw.filter((block) => block.element.name === 'h1')
  const only = headings.length === 1 ? (headings[0] as RawBlock) : null
  return { text: stated ?? only?.text ?? cleanTitle([], documentTitle, outlet), block: only }
}

/** The best line that is the title or all of it but names at either end: headings before other lines, then the longest. */
function visibleTitle(raw: readonly RawBlock[], title: string): RawBlock | null {
  let best: RawBlock | null = null
  let bestRank = 0
  const folded = foldTitle(title)
  for (const block of raw) {
    if (block.text.length > MAX_TITLE_LENGTH * 1.5 || block.words < 2 || block.linkDensity > MAX_TITLE_LINKS) continue
    const isSame = block.text.length < title.length * 2 && foldTitle(block.text) === folded
    const rank = isSame || isTitlePart(block.text, title) ? block.text.length + (block.kind === 'heading' ? HEADING_BONUS : 0) : 0
    if (rank > bestRank) [best, bestRank] = [block, rank]
  }
  return best
}

/** Whether a line begins or ends the title and a separator parts it from the rest. */
function isTitlePart(line: string, title: string): boolean {
  if (line.length < title.length * MIN_TITLE_SHARE) return false
  const [part, whole] = [line.toLowerCase(), title.toLowerCase()]
  if (whole.startsWith(part)) return SEPARATOR_BEHIND.test(title.slice(line.length))
  return whole.endsWith(part) && SEPARATOR_BEFORE.test(title.slice(0, title.length - line.length))
}
