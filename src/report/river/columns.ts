import { compareText } from '../../document/index.js'
import { dayText, type ArticleView } from '../view/index.js'
import { MAX_TIME_COLUMNS, MIN_GAP_HOURS } from './settings.js'
import { momentOf, type Moment } from './times.js'
import type { RiverColumn } from './types.js'

const HOUR = 60 * 60 * 1000

/** That the text of `to` owes something to that of `from`, both articles. */
export interface Debt {
  readonly from: string
  readonly to: string
}

/** Where in the order of time an article stands. */
interface Place {
  readonly view: ArticleView
  readonly moment: Moment | null
  /** Milliseconds; Infinity where nothing tells. */
  readonly key: number
  /** How many texts of the chain that it comes from stand above it. */
  readonly depth: number
}

/** Articles in columns of time, and what is written above each. */
export interface TimeColumns {
  readonly columns: RiverColumn[]
  /** Column by article id. */
  readonly columnOf: ReadonlyMap<string, number>
  /** Articles in the order of time. */
  readonly order: ArticleView[]
}

/**
 * Places articles in columns, the earlier ones first. An article stands in a later column than what it takes from, unless
 * the dates say otherwise; where only a day is known, or nothing, what it takes from tells where it stands. Articles that
 * stand in no relation share a column, unless there is room to part them by day or by many hours.
 */
export function timeColumns(articles: readonly ArticleView[], debts: readonly Debt[]): TimeColumns {
  const forward = withoutCycles(articles, debts)
  const places = placesOf(articles, forward).sort(byPlace)
  const dated = places.filter(({ key }) => key !== Infinity)
  const groups = partedByGaps(partedByDebts(dated, forward))
  const undated = partedByDebts(
    places.filter(({ key }) => key === Infinity),
    forward,
  )
  const columns = [...toldApart(groups.map(columnText)), ...undated.map((_, index) => undatedText(index))]
  groups.push(...undated)
  const columnOf = new Map(groups.flatMap((group, index) => group.map(({ view }) => [view.article.id, index] as const)))
  return { columns, columnOf, order: places.map(({ view }) => view) }
}

function byPlace(a: Place, b: Place): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.depth - b.depth || a.view.number - b.view.number
}

/** The debts without those that close a circle: what A has from B and B from A tells no order. */
function withoutCycles(articles: readonly ArticleView[], debts: readonly Debt[]): Map<string, string[]> {
  const sources = new Map<string, string[]>(articles.map(({ article }) => [article.id, []]))
  const leadsTo = (from: string, to: string, seen: Set<string>): boolean => {
    if (from === to) return true
    if (seen.has(from)) return false
    seen.add(from)
    return (sources.get(from) ?? []).some((source) => leadsTo(source, to, seen))
  }
  const moments = new Map(articles.map(({ article }) => [article.id, momentOf(article.published)]))
  for (const { from, to } of [...debts].sort((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from))) {
    const own = sources.get(to)
    const isLater = (moments.get(from)?.earliest ?? -Infinity) > (moments.get(to)?.latest ?? Infinity)
    if (own !== undefined && sources.has(from) && !isLater && !own.includes(from) && !leadsTo(from, to, new Set())) own.push(from)
  }
  return sources
}

function placesOf(articles: readonly ArticleView[], sources: ReadonlyMap<string, readonly string[]>): Place[] {
  const views = new Map(articles.map((view) => [view.article.id, view]))
  const takers = new Map<string, string[]>()
  for (const [to, froms] of sources) for (const from of froms) takers.set(from, [...(takers.get(from) ?? []), to])
  const known = new Map<string, Place>()
  const place = (id: string): Place | undefined => {
    const view = views.get(id)
    if (view === undefined) return undefined
    const found = known.get(id)
    if (found !== undefined) return found
    const above = (sources.get(id) ?? []).flatMap((source) => place(source) ?? [])
    const moment = momentOf(view.article.published)
    const latestAbove = Math.max(-Infinity, ...above.map(({ key }) => key).filter((key) => key !== Infinity))
    const own = {
      view,
      moment,
      key: moment === null ? keyByOthers(latestAbove, takers.get(id) ?? [], views) : within(latestAbove, moment),
      depth: Math.max(-1, ...above.map(({ depth }) => depth)) + 1,
    }
    known.set(id, own)
    return own
  }
  return articles.flatMap(({ article }) => place(article.id) ?? [])
}

/** No earlier than what it takes from, as long as that is within what its own date allows. */
function within(latestAbove: number, { earliest, latest }: Moment): number {
  return Math.min(Math.max(earliest, latestAbove), latest)
}

/** Of an article without a date: just after what it takes from, else just before what takes from it. */
function keyByOthers(latestAbove: number, takers: readonly string[], views: ReadonlyMap<string, ArticleView>): number {
  if (latestAbove !== -Infinity) return latestAbove
  return Math.min(Infinity, ...takers.map((id) => momentOf(views.get(id)?.article.published ?? null)?.earliest ?? Infinity))
}

/** The fewest columns in which nothing stands beside what it takes from. */
function partedByDebts(places: readonly Place[], sources: ReadonlyMap<string, readonly string[]>): Place[][] {
  const groups: Place[][] = []
  let ids = new Set<string>()
  for (const place of places) {
    const { id } = place.view.article
    const last = groups.at(-1)
    if (last === undefined || (sources.get(id) ?? []).some((source) => ids.has(source))) {
      groups.push([place])
      ids = new Set([id])
    } else {
      last.push(place)
      ids.add(id)
    }
  }
  return groups
}

/** The same with columns parted where the days differ or many hours lie between, the widest gap first, while there is room. */
function partedByGaps(groups: readonly Place[][]): Place[][] {
  const gaps = groups.flatMap((group) =>
    group.slice(1).flatMap((place, index) => {
      const before = group[index]
      if (before === undefined) return []
      const newDay = before.moment !== null && place.moment !== null && before.moment.day !== place.moment.day
      const hours = (place.key - before.key) / HOUR
      const clocked = before.moment?.clock != null && place.moment?.clock != null
      return newDay || (clocked && hours >= MIN_GAP_HOURS) ? [{ place, newDay, hours }] : []
    }),
  )
  gaps.sort((a, b) => Number(b.newDay) - Number(a.newDay) || b.hours - a.hours)
  const starts = new Set(gaps.slice(0, Math.max(0, MAX_TIME_COLUMNS - groups.length)).map(({ place }) => place))
  return groups.flatMap((group) => {
    const parts: Place[][] = []
    for (const place of group) {
      const last = parts.at(-1)
      if (last === undefined || starts.has(place)) parts.push([place])
      else last.push(place)
    }
    return parts
  })
}

function columnText(places: readonly Place[], index: number): RiverColumn {
  const days = [...new Set(places.flatMap(({ moment }) => moment?.day ?? []))].sort(compareText)
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return undatedText(index)
  if (first !== last) return { kind: 'time', label: `${dayText(first, false)} to ${dayText(last, true)}`, note: null }
  const clocks = places.flatMap(({ moment }) => moment?.clock ?? [])
  const [from] = clocks
  const to = clocks.at(-1)
  const note = from === undefined || to === undefined ? null : from === to ? from : `${from} to ${to}`
  return { kind: 'time', label: dayText(first, true), note }
}

/** Of two columns of one day without a clock, the second says why it is one. */
function toldApart(columns: readonly RiverColumn[]): RiverColumn[] {
  return columns.map((column, index) => {
    const before = columns[index - 1]
    return column.note === null && column.label === before?.label ? { ...column, note: AFTER } : column
  })
}

const AFTER = 'taken from those before'

function undatedText(index: number): RiverColumn {
  return { kind: 'undated', label: 'Undated', note: index === 0 ? null : AFTER }
}
