import type { Block } from '../../document/index.js'
import { creditAtEnd } from './credits.js'
import { MAX_GALLERY_HEADING_WORDS, MIN_GALLERY_ITEMS } from './settings.js'

/** `1/8`, `12/34`: where a picture stands in its gallery */
const COUNTER = /(?<![\d/])(?<at>\d{1,3})\/(?<of>\d{1,3})(?![\d/])/gu

interface Counter {
  readonly start: number
  readonly end: number
}

/**
 * The parts of a line into which a gallery has run: `Title 1/3 First caption Jo Roe/PA 2/3 Second caption PA 3/3 …`.
 * Captions are captions; counters with the credit before them are metadata, the heading is furniture. Null for a line
 * with fewer than `MIN_GALLERY_ITEMS` counters that count up to one number. Spans are within the line.
 */
export function splitGallery(line: string): Block[] | null {
  const counters = countersOf(line)
  if (counters.length < MIN_GALLERY_ITEMS) return null
  const blocks: Block[] = []
  const push = (kind: Block['kind'], start: number, end: number): void => {
    if (line.slice(start, end).trim() !== '') blocks.push({ kind, start, end })
  }
  const first = counters[0] as Counter
  const heading = line.slice(0, first.start).trim()
  const short = heading.split(/\s+/u).length <= MAX_GALLERY_HEADING_WORDS
  if (!short) push('paragraph', 0, first.start)
  push('furniture', short ? 0 : first.start, first.end)
  counters.forEach((counter, index) => {
    const next = counters[index + 1]
    const end = next?.start ?? line.length
    const caption = line.slice(counter.end, end)
    const credit = creditAtEnd(caption.trimEnd())
    const cut = credit === null ? end : counter.end + credit.start
    push('caption', counter.end, cut)
    push('metadata', cut, next?.end ?? end)
  })
  return blocks
}

/** Counters that belong together: one total, counting up by one. */
function countersOf(line: string): Counter[] {
  const found: Counter[] = []
  let total: string | undefined
  let position = 0
  for (const match of line.matchAll(COUNTER)) {
    const at = Number(match.groups?.['at'])
    const of = match.groups?.['of']
    if (found.length === 0 ? at !== 1 : at !== position + 1 || of !== total) continue
    total = of
    position = at
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return Number(total) >= position ? found : []
}
