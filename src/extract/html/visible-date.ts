import { OF_THIS_PAGE } from '../../lexicons/date-words.js'
import type { ZoneKind } from '../../lexicons/page-zones.js'
import { datesOfLine } from '../facts/date-line.js'
import { hoursAgo } from '../facts/relative-day.js'
import { MAX_DATE_LINE } from '../settings.js'
import type { DateSource, StatedDate } from '../types.js'
import { datesOfElement, markedDates, type MarkedDate } from './dated-element.js'
import type { RawBlock } from './raw-blocks.js'
import { labelOf, type Element, type HtmlTree } from './tree.js'
import { BEFORE_HEADLINE, MAX_DATE_ELEMENTS, MAX_DATE_LINE_WORDS, MAX_DATE_SENTENCE, NEAR_HEADLINE } from './settings.js'

/** Parts of a page that are not its report; a template may yet keep the date there. Dates of teasers are of other articles. */
const ASIDE: ReadonlySet<ZoneKind> = new Set(['hidden', 'chrome'])
const OTHERS: ReadonlySet<ZoneKind> = new Set(['promo', 'caption'])
/** Names of elements for other articles that are no zones of their own */
const TEASER_NAME = /teaser|related|recent|latest|sidebar|widget|card|aside/iu

/** What a page shows: the input of `visibleDates`. */
export interface DatedPage {
  readonly tree: HtmlTree
  readonly raw: readonly RawBlock[]
  readonly zones: readonly (ZoneKind | null)[]
  /** Where the article begins: its headline and its first block. */
  readonly starts: readonly Element[]
}

interface PlacedDate extends MarkedDate {
  readonly place: 'article' | 'aside' | 'teaser'
  readonly distance: number
}

/** The dates that a page shows: those of publication by source, the nearest to the headline first, and those of change. */
export function visibleDates(page: DatedPage): { readonly published: readonly StatedDate[]; readonly modified: readonly string[] } {
  const inElements = fromElements(page)
  const notPublished = new Set(inElements.filter(({ role }) => role === 'other' || role === 'changed').map(({ text }) => text))
  const inLines = fromLines(page).filter(({ text, role }) => role !== null || !notPublished.has(text))
  const shown = [...inElements, ...inLines].sort((a, b) => a.distance - b.distance)
  return {
    published: shown.flatMap((date) => {
      const source = sourceOf(date)
      return source === null ? [] : [{ text: date.text, source }]
    }),
    modified: shown.filter(({ role, place }) => role === 'changed' && place === 'article').map(({ text }) => text),
  }
}

function sourceOf({ mark, role, place, distance }: PlacedDate): DateSource | null {
  if (role === 'changed' || role === 'other') return null
  if (mark === 'microdata' && place !== 'teaser') return mark
  if (mark === 'created') return place === 'teaser' ? null : mark
  if (mark === 'sentence') return role === 'published' ? mark : null
  const isNear = distance < NEAR_HEADLINE[place]
  if (mark === 'relative' || mark === 'day') return isNear ? mark : null
  if (role === 'published' || mark === 'microdata') return isNear ? 'labelled' : 'far-labelled'
  return isNear ? mark : 'far'
}

function fromElements(page: DatedPage): PlacedDate[] {
  const found: PlacedDate[] = []
  for (const element of page.tree.elements) {
    if (found.length >= MAX_DATE_ELEMENTS) break
    if (page.zones[element.index] === 'comment') continue
    const dates = datesOfElement(element)
    if (dates.length > 0 && !isQuoted(element)) for (const date of dates) found.push(placed(date, element, page))
  }
  return found
}

/** Posts of others that a page embeds have their own dates. */
function isQuoted(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = around.parent) if (around.name === 'blockquote') return true
  return false
}

function fromLines(page: DatedPage): PlacedDate[] {
  const found: PlacedDate[] = []
  for (const block of page.raw) {
    if (found.length >= MAX_DATE_ELEMENTS) break
    if (page.zones[block.element.index] === 'comment' || block.kind === 'quote' || block.text.length > MAX_DATE_SENTENCE) continue
    for (const date of datesOfBlock(block)) found.push(placed(date, block.element, page))
  }
  return found
}

function datesOfBlock({ text, words }: RawBlock): MarkedDate[] {
  const isLine = words <= MAX_DATE_LINE_WORDS && text.length <= MAX_DATE_LINE
  if (!isLine) return OF_THIS_PAGE.test(text) ? markedDates(text, datesOfLine(text), 'sentence', null) : []
  const dates = markedDates(text, datesOfLine(text), 'line', null)
  return dates.length === 0 && hoursAgo(text) !== null ? [{ text, mark: 'relative', role: null }] : dates
}

function placed(date: MarkedDate, element: Element, { zones, starts }: DatedPage): PlacedDate {
  const zone = zones[element.index] ?? null
  const isOther = (zone !== null && OTHERS.has(zone)) || (date.mark !== 'line' && TEASER_NAME.test(labelOf(element)))
  const distances = starts.map(({ index }) => (element.index >= index ? element.index - index : (index - element.index) * BEFORE_HEADLINE))
  return {
    ...date,
    place: isOther ? 'teaser' : zone !== null && ASIDE.has(zone) ? 'aside' : 'article',
    distance: Math.min(...distances),
  }
}
