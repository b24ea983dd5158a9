import type { Block } from '../../document/index.js'
import { findDate } from '../facts/dates.js'
import { because } from '../reasons.js'
import { creditAtEnd } from './credits.js'
import type { TypedBlock } from './index.js'
import { MAX_GALLERY_HEADING_WORDS, MIN_GALLERY_ITEMS } from './settings.js'

/** `3/34 ` at the start of a line */
const ITEM = /^(?<at>\d{1,3})\/(?<of>\d{1,3})(?=\s)\s*/u
/** `34 show all News in pictures` */
const SHOW_ALL = /^\d{1,3} show all\b/u

const OTHER_DAYS = because('other-days')
const PICTURES = because('gallery')

/**
 * Galleries that stand one picture a line: `1/34 30 November 2017 Caption Jo Roe/PA`. Pictures of many different days are
 * a gallery of other stories and typed so with their heading; otherwise captions stay captions, counters and credits go.
 */
export function markRollingGallery(text: string, blocks: readonly Block[]): TypedBlock[] {
  const lineOf = (block: Block): string => text.slice(block.start, block.end)
  const result: TypedBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const length = runLength(blocks, i, lineOf)
    if (length < MIN_GALLERY_ITEMS) {
      result.push({ ...(blocks[i] as Block), reason: null })
      continue
    }
    const items = blocks.slice(i, i + length)
    const days = items.map((item) => dayAtStart(lineOf(item)))
    const isOther = new Set(days).size >= MIN_GALLERY_ITEMS && !days.includes(null)
    if (isOther) markHeading(text, result)
    for (const item of items)
      result.push(...(isOther ? [{ ...item, kind: 'other-story' as const, reason: OTHER_DAYS }] : splitItem(lineOf(item), item)))
    i += length - 1
  }
  return result
}

/** How many blocks from `from` on count up from 1 to one total. */
function runLength(blocks: readonly Block[], from: number, lineOf: (block: Block) => string): number {
  let total: string | undefined
  for (let i = from; i < blocks.length; i++) {
    const groups = ITEM.exec(lineOf(blocks[i] as Block))?.groups
    const position = i - from + 1
    if (Number(groups?.['at']) !== position || (position > 1 && groups?.['of'] !== total)) return position - 1
    total = groups?.['of']
  }
  return blocks.length - from
}

function dayAtStart(line: string): string | null {
  const date = findDate(line.replace(ITEM, '').slice(0, 30))
  return date?.index === 0 ? date.value : null
}

/** The one or two lines above a gallery of other stories: its name, and the button that opens it. */
function markHeading(text: string, before: TypedBlock[]): void {
  const button = before.at(-1)
  if (!button || text.slice(button.start, button.end).split(/\s+/u).length > MAX_GALLERY_HEADING_WORDS) return
  const line = text.slice(button.start, button.end)
  const heading = before.at(-2)
  if (!SHOW_ALL.test(line)) return
  Object.assign(button, { kind: 'furniture', reason: OTHER_DAYS })
  if (heading && line.endsWith(text.slice(heading.start, heading.end))) Object.assign(heading, { kind: 'furniture', reason: OTHER_DAYS })
}

function splitItem(line: string, item: Block): TypedBlock[] {
  const counter = ITEM.exec(line)?.[0].trimEnd().length ?? 0
  const credit = creditAtEnd(line)?.start ?? line.length
  const captionStart = counter + (line.slice(counter).length - line.slice(counter).trimStart().length)
  const captionEnd = line.slice(0, credit).trimEnd().length
  const parts: Block[] = [
    { kind: 'furniture', start: item.start, end: item.start + counter },
    { kind: 'caption', start: item.start + captionStart, end: item.start + captionEnd },
    { kind: 'metadata', start: item.start + credit, end: item.end },
  ]
  return parts.filter((part) => part.end > part.start).map((part) => ({ ...part, reason: PICTURES }))
}
