/** 2017-06-06, 2017-06-06T21:00Z, 2017-06-06T21:00:30.5+02:00 */
const ISO_TIME = /^(?<day>\d{4}-\d{2}-\d{2})(?<clock>T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?$/
const DAY_LENGTH = 'YYYY-MM-DD'.length
const MINUTE_LENGTH = 'T00:00'.length

/** Whether a text is an ISO 8601 day, or a day with a clock time, that exists: no 30 February. */
export function isIsoTime(text: string): boolean {
  const groups = ISO_TIME.exec(text)?.groups
  const day = groups?.['day']
  if (day === undefined || Number.isNaN(Date.parse(text))) return false
  // a parser that is handed 30 February says 1 March
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day)
}

/**
 * Whether something published at `published` was out by `asOf`, both ISO 8601. A day alone means its end, wherever it was;
 * where either is a day alone, or one has a zone and the other has none, only what both state is compared. False for what
 * is no day, such as a month.
 */
export function isOutBy(published: string, asOf: string): boolean {
  const a = ISO_TIME.exec(published)?.groups
  const b = ISO_TIME.exec(asOf)?.groups
  const day = a?.['day']
  const last = b?.['day']
  if (day === undefined || last === undefined) return false
  const clocks = [a?.['clock'], b?.['clock']] as const
  if (clocks[0] === undefined || clocks[1] === undefined) return day <= last
  if (a?.['zone'] !== undefined && b?.['zone'] !== undefined) return Date.parse(published) <= Date.parse(asOf)
  const minute = (clock: string): string => clock.slice(0, MINUTE_LENGTH)
  return day < last || (day === last && minute(clocks[0]) <= minute(clocks[1]))
}

/** "2017-06-06" of "2017-06-06T21:00Z": the day of an ISO 8601 time; what is shorter stays as it is. */
export function dayPart(time: string): string {
  return time.slice(0, DAY_LENGTH)
}

/**
 * Orders times of publication, earliest first: by instant where a zone is given, as they are written where none is, a day alone after
 * the clock times of that day, since it means its end.
 */
export function comparePublished(a: string, b: string): number {
  const [first, second] = [sortable(a), sortable(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

function sortable(time: string): string {
  const groups = ISO_TIME.exec(time)?.groups
  if (groups?.['clock'] === undefined) return `${time}~`
  return groups['zone'] === undefined ? time : new Date(time).toISOString()
}
