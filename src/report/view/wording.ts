import { dayPart, type Claim, type Origin, type OriginRange, type PublicationTime } from '../../document/index.js'
import { oneLine } from './printable.js'
import { MAX_CIRCLES } from './settings.js'
import type { ArticleView, NoteView } from './types.js'

/** What every report says once. */
export const LIMIT = 'Headwater measures how something is reported, not whether it is true.'

/** How to read the counts, where they are first met. */
export const LEGEND = '● an origin · ○ perhaps one more · [1] an article of the list below'

/** 2031-03-04T00:00:00Z: what systems write where no time was given. */
const MIDNIGHT = /(?<=\d)T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?(?![\d:.])/gu
/** T09:12, T09:12:44Z, T09:12:44.120+00:00, T09:12-0500 */
const TIME = /(?<=\d)T(?<minute>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?/gu
const UTC = /^(?:Z|[+-]00:?00)$/u
/** `"We heard it,"` → `We heard it,`; also where only one of the two marks is there. */
const OUTER_QUOTES = /^["“”«„]+|["“”»]+$/gu
const CUT_WORD = /\s+\S*$/u
const LAST_COMMA = /,$/u
const OPENING_QUOTE = /^["“„«]/u
const INNER_QUOTE = /["“”«»„]/u
/** Starts the `source` of an origin whose people are not named. */
const UNNAMED = /^unnamed\b:?\s*/u

/** "1 article", "6 articles" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** "1", "2 to 3" */
export function rangeFigure({ atLeast, atMost }: OriginRange): string {
  return atLeast === atMost ? String(atMost) : `${atLeast} to ${atMost}`
}

/** "1 origin", "2 to 3 independent origins": one alone is independent of nothing. */
export function rangeText(range: OriginRange): string {
  return range.atMost === 1 ? '1 origin' : `${rangeFigure(range)} independent origins`
}

/** ●●○: a full circle for each origin that is certain, an empty one for each that may be one of the others. */
export function circles({ atLeast, atMost }: OriginRange): string {
  if (atMost > MAX_CIRCLES) return ''
  return '●'.repeat(atLeast) + '○'.repeat(Math.max(0, atMost - atLeast))
}

/** Whether two or more independent origins stand behind the claim as one value (Admiralty credibility 1). */
export function isConfirmed(claim: Claim): boolean {
  return claim.independent.atLeast >= 2 && claim.values.length < 2
}

/** What the count of a claim says beyond its number; null where that is nothing new. */
export function remark(claim: Claim): string | null {
  if (claim.values.length > 1) return 'differing values, each counted for itself'
  return isConfirmed(claim) ? 'confirmed' : null
}

/** What the count means, in one clause. */
export function verdict(claim: Claim, articles: number): string {
  if (claim.values.length > 1) return 'reported with differing values, each counted for itself'
  if (isConfirmed(claim)) return 'confirmed by two or more independent origins'
  if (isOnRecord(claim)) return 'on the public record, where anyone can check it'
  if (claim.independent.atMost > 1)
    return hasUnnamed(claim) ? 'not confirmed: the sources may all be one' : 'not confirmed: the sources are not shown to say the same'
  return articles > 1 ? `not confirmed: one origin behind ${counted(articles, 'article')}` : 'not confirmed: one article only'
}

function hasUnnamed({ origins }: Claim): boolean {
  return origins.some(({ stance, kind }) => stance === 'asserts' && (kind === 'newsroom' || kind === 'unknown'))
}

function isOnRecord(claim: Claim): boolean {
  return claim.origins.some((origin) => origin.stance === 'asserts' && origin.kind === 'record')
}

/** Who stands behind the assertion: "all sources unnamed", "one named source, others unnamed". */
export function sourcing(claim: Claim): string {
  const asserting = claim.origins.filter((origin) => origin.stance === 'asserts')
  const named = asserting.filter((origin) => origin.kind === 'speaker' || origin.kind === 'organisation').length
  const documents = asserting.filter((origin) => origin.kind === 'document').length
  const parts: string[] = []
  if (named > 0) parts.push(named === 1 ? 'one named source' : `${named} named sources`)
  if (documents > 0) parts.push(documents === 1 ? 'one document' : `${documents} documents`)
  if (asserting.some((origin) => origin.kind === 'record')) parts.push('public record')
  const unnamed = asserting.some(isUnnamed)
  if (unnamed) parts.push(parts.length > 0 ? 'others unnamed' : 'all sources unnamed')
  if (parts.length === 0) parts.push(asserting.some((origin) => origin.kind === 'newsroom') ? "a newsroom's own report" : 'no source given')
  return parts.join(', ')
}

/** Whether the origin is people whom the newsroom does not name. */
function isUnnamed(origin: Origin): boolean {
  return origin.kind === 'newsroom' && unnamedPeople(origin) !== null
}

/** How people are described whom the newsroom does not name: "four people familiar with the incident"; null where they are named. */
export function unnamedPeople({ source }: Pick<Origin, 'source'>): string | null {
  return source !== null && UNNAMED.test(source) ? source.replace(UNNAMED, '') : null
}

/** What an origin is called: "Ana Ruhl", "Ellery Courier", "the public record". */
export function originName(origin: Pick<Origin, 'kind' | 'name'>): string {
  if (origin.name !== null) return origin.name
  if (origin.kind === 'record') return 'the public record'
  return origin.kind === 'unknown' ? 'no source given' : `an unnamed ${origin.kind}`
}

/** "Blue Strait Ferries", "A and B", "A, B and C" */
export function enumerated(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** ISO 8601 as a person reads it: "2031-03-04 07:00 UTC", "2031-03 to 2031-05"; midnight sharp is a day without a time. */
export function dateText(value: string): string {
  return value
    .replaceAll('/', ' to ')
    .replace(MIDNIGHT, '')
    .replace(TIME, (_, minute: string, zone: string | undefined) => ` ${minute}${zone === undefined ? '' : zoneText(zone)}`)
}

function zoneText(zone: string): string {
  return UTC.test(zone) ? ' UTC' : ` ${zone.slice(0, 3)}:${zone.slice(-2)}`
}

/** "2031-03-04", "2031-03-04 (as given)": a date that the article itself does not state says so. */
export function publishedText(published: PublicationTime | null): string {
  if (published === null) return 'undated'
  const remark = published.basis === 'given' ? ' (as given)' : published.certainty === 'implied' ? ' (worked out)' : ''
  return `${dateText(published.value)}${remark}`
}

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * How the count grew: "1 on 11 March, 1 to 2 on 13 March 2025", the year where it changes, the clock where two steps are of one day;
 * null where it stayed the same.
 */
export function growthText(growth: Claim['growth']): string | null {
  if (growth.length < 2) return null
  const days = growth.map(({ date }) => dayPart(date))
  const steps = growth.map((step, index) => {
    const next = growth[index + 1]
    const isLastOfYear = next === undefined || next.date.slice(0, 4) !== step.date.slice(0, 4)
    const isOnlyOfDay = days.indexOf(days[index] ?? '') === days.lastIndexOf(days[index] ?? '')
    return `${rangeFigure(step)} ${momentText(step.date, { withYear: isLastOfYear, withClock: !isOnlyOfDay })}`
  })
  return steps.join(', ')
}

/** "on 11 March 2025", "by 09:12 UTC on 11 March": a moment as a person says it; a date of another form stays as it is. */
export function momentText(time: string, { withYear, withClock }: { readonly withYear: boolean; readonly withClock: boolean }): string {
  const day = dayPart(time)
  const clock = dateText(time).slice(day.length).trim()
  return `${withClock && clock !== '' ? `by ${clock} ` : ''}on ${dayText(day, withYear)}`
}

/** "11 March 2025", "March 2025"; a date of another form stays as it is. */
export function dayText(date: string, withYear: boolean): string {
  const [year, month, day] = date.split('-')
  const name = MONTH_NAMES[Number(month) - 1]
  if (name === undefined || (day === undefined && !withYear)) return dateText(date)
  return `${day === undefined ? '' : `${Number(day)} `}${name}${withYear ? ` ${year}` : ''}`
}

/** In quotation marks; marks at either end of the words are left out, unless there are more inside. */
export function quoted(text: string): string {
  const words = text.trim()
  const bare = words.replace(OUTER_QUOTES, '').replace(LAST_COMMA, '')
  if (!INNER_QUOTE.test(bare)) return `“${bare}”`
  return OPENING_QUOTE.test(words) ? words : `“${words}”`
}

/** "In no story: Ellery Courier [1] and blog.txt [6]." */
export function looseText(loose: readonly ArticleView[]): string {
  return `In no story: ${enumerated(loose.map((view) => `${view.label} [${view.number}]`))}.`
}

/** The distinct names of some origins, enumerated. */
export function namesOf(origins: readonly { readonly name: string }[]): string {
  return enumerated([...new Set(origins.map((origin) => origin.name))])
}

/** With a capital letter, for the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Cut at a word where it is longer than `length` code units. */
export function shortened(text: string, length: number): string {
  const line = oneLine(text)
  return line.length <= length ? line : `${line.slice(0, length).replace(CUT_WORD, '')}…`
}

/** "no speaker: names no speaker; elsewhere: Ana Ruhl [3] [5]"; which words are altered, the wording beside it shows. */
export function noteText({ kind, text, articles }: NoteView, details = false): string {
  const words = kind === 'altered' && !details ? kind : `${kind}: ${text}`
  return `${words} ${articles.map((view) => `[${view.number}]`).join(' ')}`
}

/** A share of 0 to 1 in words: "79%". */
export function percentage(share: number): string {
  return `${Math.round(share * 100)}%`
}
