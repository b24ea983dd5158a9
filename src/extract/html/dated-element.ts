import type { DateRole } from '../../lexicons/date-words.js'
import { datesOfLine, type RoledDate } from '../facts/date-line.js'
import { dayAndMonth } from '../facts/dates.js'
import { hoursAgo } from '../facts/relative-day.js'
import { MAX_DATE_LINE } from '../settings.js'
import { shortText } from './short-text.js'
import { labelOf, type Element } from './tree.js'
import { LABEL_LEVELS, MAX_DAY_LENGTH } from './settings.js'

/** How a page marks a stretch as a date; `relative` ones say how long ago something was, `day` ones have no year. */
export type DateMark = 'microdata' | 'created' | 'time' | 'named' | 'line' | 'sentence' | 'relative' | 'day'

/** A date as a page shows it, with what the words and names around it say of it. */
export interface MarkedDate {
  readonly text: string
  readonly mark: DateMark
  readonly role: DateRole | null
}

/** `datePublished`, `dc:issued`, `pubdate` */
export const DATE_PROPERTY = /^(?:\w{1,20}:)?(?:date(?:published|posted|issued)|pubdate|issued)$/iu
/** `dateCreated`, `uploadDate`, `dc:date`: often of a picture or of the first draft */
const CREATED_PROPERTY = /^(?:\w{1,20}:)?(?:date(?:created)?|created|uploaddate)$/iu
/** `date`, `post-date`, `pubDate`, `article__timestamp`, `submitted`, `published-at`, `post-meta`, `meta-info` */
const DATE_NAME =
  /(?:date|datum|datetime|stamp|meta|rubric)(?:$|[-_\s])|(?:^|[-_\s])(?:fecha|time|published?(?:-?(?:at|on))?|publication|posted(?:-?on)?|submitted|meta-?(?:info|data)|byline|subline|dateline|infos?|authored|autor|created)(?:$|[-_\s])/i
/** Names of elements for the day of publication, for that of a change, and for others */
const PUBLISHED_NAME = /publi|posted|created|erstellt/iu
const CHANGED_NAME = /updat|modif|changed|revis/iu
const OTHER_NAME = /event|expir|countdown|deadline|copyright|comment/iu
/** `startDate`, `birthDate`, `validThrough` */
const OTHER_PROPERTY = /(?:start|end|birth|death|founding|departure|arrival)date|expires|valid/iu
/** Where elements keep a date that they show in other words, best first */
const DATE_ATTRIBUTES = [
  'content',
  'datetime',
  'title',
  'data-date',
  'data-datetime',
  'data-published',
  'data-time',
  'data-timestamp',
] as const
/** Those that make a date of an element whatever its name */
const TELLING_ATTRIBUTES = DATE_ATTRIBUTES.slice(DATE_ATTRIBUTES.indexOf('data-date'))

/** The dates of an element that is marked or named for dates: what it shows, else what its attributes say, which systems change with the page. */
export function datesOfElement(element: Element): readonly MarkedDate[] {
  const mark = markOf(element)
  const text = mark === null ? null : shortText(element, MAX_DATE_LINE)
  if (mark === null || text === null) return []
  const inText = datesOfLine(text)
  if (inText.length > 0) return markedDates(text, inText, mark, inText.some(({ role }) => role !== null) ? null : roleAround(element, text))
  const stated = DATE_ATTRIBUTES.map((name) => element.attributes.get(name)).find((value) => value !== undefined && hasDate(value))
  if (stated !== undefined) return markedDates(stated, datesOfLine(stated), mark, roleAround(element, null))
  if (hoursAgo(text) !== null) return [{ text, mark: 'relative', role: null }]
  return text.length <= MAX_DAY_LENGTH && dayAndMonth(text) !== null ? [{ text, mark: 'day', role: null }] : []
}

/** Dates of a line as they stand in it. */
export function markedDates(line: string, dates: readonly RoledDate[], mark: DateMark, around: DateRole | null): MarkedDate[] {
  return dates.map(({ index, end, role }) => ({ text: line.slice(index, end), mark, role: role ?? around }))
}

function hasDate(text: string): boolean {
  return text.length <= MAX_DATE_LINE && datesOfLine(text).length > 0
}

function markOf(element: Element): DateMark | null {
  const { name, attributes } = element
  if (attributes.size === 0) return name === 'time' ? 'time' : null
  const property = propertyOf(element)
  if (property !== '' && DATE_PROPERTY.test(property)) return 'microdata'
  if (property !== '' && CREATED_PROPERTY.test(property)) return 'created'
  if (name === 'time' || attributes.has('datetime') || (name === 'abbr' && attributes.has('title'))) return 'time'
  if (TELLING_ATTRIBUTES.some((attribute) => attributes.has(attribute))) return 'named'
  const label = labelOf(element)
  return label !== ' ' && DATE_NAME.test(label) ? 'named' : null
}

/** What an element's name says of its date, else the words before it in its line: `<span>Published</span> <time>3 May 2019</time>`. */
function roleAround(element: Element, text: string | null): DateRole | null {
  const named = roleOfProperty(propertyOf(element)) ?? roleOfNames(labelOf(element).split(/\s+/u))
  if (named !== null || markOf(element) === 'microdata') return named
  const shown = shortText(element, MAX_DATE_LINE)
  for (let around = element.parent, level = 0; around !== null && level < LABEL_LEVELS; around = around.parent, level++) {
    const line = shortText(around, MAX_DATE_LINE)
    if (line === null) return null
    if (line === shown) continue
    const at = text === null ? 0 : Math.max(0, line.indexOf(text))
    return datesOfLine(line).find(({ index }) => index >= at)?.role ?? null
  }
  return null
}

function propertyOf({ attributes }: Element): string {
  return attributes.get('itemprop') ?? attributes.get('property') ?? ''
}

function roleOfProperty(property: string): DateRole | null {
  return CHANGED_NAME.test(property) ? 'changed' : OTHER_PROPERTY.test(property) ? 'other' : null
}

/** The bare name "updated" is what a microformat wants of every date, most of which are days of publication; longer names are meant. */
function roleOfNames(names: readonly string[]): DateRole | null {
  if (names.some((name) => OTHER_NAME.test(name))) return 'other'
  if (names.some((name) => PUBLISHED_NAME.test(name))) return 'published'
  return names.some((name) => CHANGED_NAME.test(name) && name !== 'updated') ? 'changed' : null
}
