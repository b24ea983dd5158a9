import type { ZoneKind } from '../../lexicons/page-zones.js'
import { findDate } from '../facts/dates.js'
import { DATE_REACH_AFTER, DATE_REACH_BEFORE, MAX_DATE_LINE, MAX_DATE_LINE_WORDS, MAX_STATED_LENGTH } from '../settings.js'
import type { RawBlock } from './raw-blocks.js'
import { rawText, type Element, type HtmlTree } from './tree.js'

/** Parts of a page whose dates are not the article's. */
const OTHER_DATES: ReadonlySet<ZoneKind> = new Set(['hidden', 'comment', 'promo', 'chrome', 'caption'])
/** `datePublished`, `dateCreated`, `uploadDate` */
const DATE_PROPERTY = /^(?:date(?:published|created|posted)|pubdate|uploaddate|dc:date|dcterms:created)$/iu
/** `date`, `post-date`, `article__timestamp`, `submitted`, `published-at`, `pubDate`, `meta-info` */
const DATE_NAME =
  /(?:^|[-_\s])(?:\w*date|datum|time|timestamp|time-?rubric|published?(?:-?(?:at|on))?|publication|submitted|entry-meta|post-?meta|article-?meta|meta-?info|byline|dateline|infos?|authored|autor)(?:$|[-_\s])/iu
/** Names of elements that say when something changed or is on */
const OTHER_TIME = /updat|modif|comment|event|expir|teaser|related/iu

/** Where a page shows its dates, besides its metadata: the input of `visibleDates`. */
export interface DatedPage {
  readonly tree: HtmlTree
  readonly raw: readonly RawBlock[]
  readonly zones: readonly (ZoneKind | null)[]
  /** First and last block of the article. */
  readonly first: number
  readonly last: number
}

/**
 * Texts in which a page shows when its article was published, best first: marked-up dates, `<time>`, elements named for
 * dates, short lines around the headline and at the end. Dates of comments, teasers and changes are left out.
 */
export function visibleDates(page: DatedPage): string[] {
  const { tree, zones } = page
  const elements = tree.elements.filter((element) => !OTHER_DATES.has(zones[element.index] ?? 'byline'))
  const marked = elements.filter((element) =>
    DATE_PROPERTY.test(element.attributes.get('itemprop') ?? element.attributes.get('property') ?? ''),
  )
  const times = elements.filter((element) => element.name === 'time' || element.name === 'abbr')
  const named = elements.filter((element) => DATE_NAME.test(labelOf(element)))
  const fromElements = [...marked, ...times, ...named].filter((element) => !OTHER_TIME.test(labelOf(element))).flatMap(datesOf)
  return [...fromElements, ...linesAround(page)]
}

/** What an element shows outranks what its attributes say: systems keep the time of the last change there. */
function datesOf(element: Element): string[] {
  const text = rawText(element, MAX_STATED_LENGTH).replace(/\s+/gu, ' ').trim()
  if (text.length > MAX_DATE_LINE) return []
  const { attributes } = element
  return [text, attributes.get('content'), attributes.get('datetime'), attributes.get('title')].filter(
    (value) => value !== undefined && findDate(value) !== null,
  ) as string[]
}

function linesAround({ raw, zones, first, last }: DatedPage): string[] {
  const near = [
    ...raw.slice(Math.max(0, first - DATE_REACH_BEFORE), first + DATE_REACH_AFTER),
    ...raw.slice(Math.max(first, last - DATE_REACH_AFTER), last + DATE_REACH_AFTER),
  ]
  const lines = near.filter((block) => block.words <= MAX_DATE_LINE_WORDS && !OTHER_DATES.has(zones[block.element.index] ?? 'byline'))
  return lines.map(({ text }) => text).filter((text) => findDate(text) !== null)
}

function labelOf({ attributes }: Element): string {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
}
