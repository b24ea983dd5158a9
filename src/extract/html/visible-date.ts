import type { DateRole } from '../../lexicons/date-words.js'
import type { ZoneKind } from '../../lexicons/page-zones.js'
import { datesOfLine } from '../facts/date-line.js'
import { MAX_DATE_ELEMENTS, MAX_DATE_LINE, MAX_DATE_LINE_WORDS } from '../settings.js'
import type { DateSource, StatedDate } from '../types.js'
import type { RawBlock } from './raw-blocks.js'
import { shortText } from './short-text.js'
import type { Element, HtmlTree } from './tree.js'

/** Parts of a page that are not its report; a template may yet keep the date there. Dates of teasers are of other articles. */
const ASIDE: ReadonlySet<ZoneKind> = new Set(['hidden', 'chrome'])
const OTHERS: ReadonlySet<ZoneKind> = new Set(['promo', 'caption'])
/** `datePublished`, `dc:issued`, `pubdate` */
export const DATE_PROPERTY = /^(?:\w{1,20}:)?(?:date(?:published|posted|issued)|pubdate|issued)$/iu
/** `dateCreated`, `uploadDate`, `dc:date`: often of a picture or of the first draft */
const CREATED_PROPERTY = /^(?:\w{1,20}:)?(?:date(?:created)?|created|uploaddate)$/iu
/** `date`, `post-date`, `article__timestamp`, `submitted`, `published-at`, `pubDate`, `meta-info` */
const DATE_NAME =
  /(?:^|[-_\s])(?:\w{0,30}date|datum|fecha|datetime|time|timestamp|time-?rubric|published?(?:-?(?:at|on))?|publication|posted(?:-?on)?|submitted|entry-meta|\w{0,20}-?meta|meta-?(?:info|data)|byline|subline|dateline|infos?|authored|autor|created)(?:$|[-_\s])/iu
/** Names of elements for the day of publication, and for other days */
const PUBLISHED_NAME = /publi|posted|created|erstellt/iu
const CHANGED_NAME = /updat|modif|changed|revis/iu
const OTHER_NAME = /event|expir|countdown|deadline|copyright|comment/iu
const TEASER_NAME = /teaser|related|recent|latest|sidebar|widget|card|aside/iu

/** What a page shows: the input of `visibleDates`. */
export interface DatedPage {
  readonly tree: HtmlTree
  readonly raw: readonly RawBlock[]
  readonly zones: readonly (ZoneKind | null)[]
  /** Where the article begins: its headline, else its first block. */
  readonly start: Element | null
}

interface ShownDate {
  readonly text: string
  readonly mark: 'microdata' | 'created' | 'time' | 'named' | 'line'
  readonly role: DateRole | null
  readonly place: 'article' | 'aside' | 'teaser'
  readonly distance: number
}

/** The dates that a page shows: those of publication by source, the nearest to the headline first, and those of change. */
export function visibleDates(page: DatedPage): { readonly published: readonly StatedDate[]; readonly modified: readonly string[] } {
  const shown = [...fromElements(page), ...fromLines(page)].sort((a, b) => a.distance - b.distance)
  return {
    published: shown.flatMap((date) => {
      const source = sourceOf(date)
      return source === null ? [] : [{ text: date.text, source }]
    }),
    modified: shown.filter(({ role, place }) => role === 'changed' && place === 'article').map(({ text }) => text),
  }
}

function sourceOf({ mark, role, place }: ShownDate): DateSource | null {
  if (role === 'changed' || role === 'other') return null
  if (place !== 'article') return role === 'published' || mark === 'microdata' ? `${place}-labelled` : place
  if (mark === 'microdata' || mark === 'created') return mark
  return role === 'published' ? 'labelled' : mark
}

function fromElements(page: DatedPage): ShownDate[] {
  const found: ShownDate[] = []
  for (const element of page.tree.elements) {
    if (found.length >= MAX_DATE_ELEMENTS) break
    const zone = page.zones[element.index] ?? null
    const mark = zone === 'comment' ? null : markOf(element)
    if (mark !== null) found.push(...datesOf(element, mark, page))
  }
  return found
}

function markOf(element: Element): ShownDate['mark'] | null {
  const { name, attributes } = element
  const property = attributes.get('itemprop') ?? attributes.get('property') ?? ''
  if (DATE_PROPERTY.test(property)) return 'microdata'
  if (CREATED_PROPERTY.test(property)) return 'created'
  if (name === 'time' || (name === 'abbr' && attributes.has('title'))) return 'time'
  return DATE_NAME.test(labelOf(element)) ? 'named' : null
}

/** What an element shows outranks what its attributes say: systems keep the time of the last change there. */
function datesOf(element: Element, mark: ShownDate['mark'], page: DatedPage): ShownDate[] {
  const { attributes } = element
  const text = shortText(element, MAX_DATE_LINE)
  if (text === null) return []
  const inText = datesOfLine(text)
  const stated = ['content', 'datetime', 'title', 'data-date', 'data-datetime', 'data-time', 'data-timestamp']
    .map((name) => attributes.get(name))
    .find((value) => value !== undefined && datesOfLine(value).length > 0)
  const dates = inText.length > 0 ? inText : stated === undefined ? [] : datesOfLine(stated).map((date) => ({ ...date, role: null }))
  const source = inText.length > 0 ? text : (stated ?? '')
  const place = TEASER_NAME.test(labelOf(element)) ? 'teaser' : placeOf(element, page)
  const around = roleOfName(element) ?? (dates.some(({ role }) => role !== null) ? null : roleAround(element, inText.length > 0 ? text : null))
  return dates.map((date) => ({
    text: source.slice(date.index, date.end),
    mark,
    role: date.role ?? around,
    place,
    distance: distanceOf(element, page),
  }))
}

function placeOf(element: Element, { zones }: DatedPage): ShownDate['place'] {
  const zone = zones[element.index] ?? 'byline'
  return OTHERS.has(zone) ? 'teaser' : ASIDE.has(zone) ? 'aside' : 'article'
}

function roleOfName(element: Element): DateRole | null {
  const label = labelOf(element)
  if (OTHER_NAME.test(label)) return 'other'
  if (PUBLISHED_NAME.test(label)) return 'published'
  return CHANGED_NAME.test(label) ? 'changed' : null
}

/** What the words before an element in the same line say: `<span>Published</span> <time>3 May 2019</time>`. */
function roleAround(element: Element, text: string | null): DateRole | null {
  const line = element.parent === null ? null : shortText(element.parent, MAX_DATE_LINE)
  if (line === null) return null
  const at = text === null ? -1 : line.indexOf(text)
  const roles = datesOfLine(line)
  return (at < 0 ? roles[0] : roles.find(({ index }) => index >= at))?.role ?? null
}

function fromLines(page: DatedPage): ShownDate[] {
  return page.raw.flatMap((block) => {
    const zone = page.zones[block.element.index] ?? null
    if (block.words > MAX_DATE_LINE_WORDS || zone === 'comment' || block.text.length > MAX_DATE_LINE) return []
    return datesOfLine(block.text).map((date) => ({
      text: block.text.slice(date.index, date.end),
      mark: 'line' as const,
      role: date.role,
      place: placeOf(block.element, page),
      distance: distanceOf(block.element, page),
    }))
  })
}

/** How far from the headline: in elements, those before it twice as far. */
function distanceOf(element: Element, { start }: DatedPage): number {
  const behind = element.index - (start?.index ?? 0)
  return behind >= 0 ? behind : -behind * 2
}

function labelOf({ attributes }: Element): string {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
}
