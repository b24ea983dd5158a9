import { MONTHS } from '../../lexicons/months.js'
import { ZONE_OFFSETS } from '../../lexicons/zone-offsets.js'

/** `Mon, 05 May 2025 10:00:00 +0200`, `5 May 25 10:00 EST`, `Monday, 5-May-2025 10:00:00 GMT`, `Mon, 5 May 2025 10:00:00 GMT+2` */
const RFC_822 =
  /^(?:\p{L}{2,12}\.?,?\s+)?(?<day>\d{1,2})[\s-](?<month>\p{L}{3,10})\.?,?[\s-](?<year>\d{4}|\d\d)(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?:\.\d+)?\s*(?<zone>.*))?$/u
/** `+0200`, `-05:00`, `GMT+2`, `UTC-0330` */
const OFFSET = /^(?:GMT|UTC)?\s?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d\d)?$/iu
/** `EST`, `(CEST)` */
const ZONE_NAME = /^\(?(?<name>[a-z]{1,5})\)?$/iu
/** `Thu, 01 Jan 1970 00:00:00 +0000`, `0001-01-01T00:00:00Z`, `0000-00-00`: what systems write for no date */
const NO_DATE = /^(?:1970-01-01|000[01]-\d\d-\d\d)/u

/**
 * A date of a feed in ISO 8601: RFC 822 dates are rewritten, others are kept as written. The offset is the one that the
 * feed states, so that the day stays that of the newsroom; where its zone is unknown the time stands without one. Null
 * for no date and for the zero of a clock.
 */
export function feedDate(value: string | null | undefined): string | null {
  const text = (value ?? '').replace(/\s+/gu, ' ').trim()
  const date = isoOf(text) ?? text
  return date === '' || NO_DATE.test(date) ? null : date
}

function isoOf(text: string): string | null {
  const groups = RFC_822.exec(text)?.groups
  const month = MONTHS.get(groups?.['month']?.toLowerCase() ?? '')
  const day = Number(groups?.['day'])
  if (groups === undefined || month === undefined || day < 1 || day > 31) return null
  const date = `${fullYear(groups['year'] ?? '')}-${twoDigits(month)}-${twoDigits(day)}`
  const { hour, minute, second = '00', zone = '' } = groups
  if (hour === undefined || minute === undefined || Number(hour) > 23) return date
  return `${date}T${twoDigits(Number(hour))}:${minute}:${second}${offsetOf(zone.trim())}`
}

/** RFC 2822, 4.3: two digits up to 49 are of this century. */
function fullYear(digits: string): string {
  if (digits.length === 4) return digits
  return Number(digits) < 50 ? `20${digits}` : `19${digits}`
}

function offsetOf(zone: string): string {
  const offset = OFFSET.exec(zone)?.groups
  if (offset) return `${offset['sign']}${twoDigits(Number(offset['hours']))}:${offset['minutes'] ?? '00'}`
  return ZONE_OFFSETS.get(ZONE_NAME.exec(zone)?.groups?.['name']?.toUpperCase() ?? '') ?? ''
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
