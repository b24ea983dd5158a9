import { parse } from 'tldts'
import { MONTHS } from '../../lexicons/months.js'

/** `/2016/11/09/`, `/2016/nov/09/`, `/2016-11-09-story`, `/20161109/`, `-2016-11-09.html` */
const DAY_IN_PATH =
  /[/_-](?:(?<year>(?:19|20)\d\d)[/_-](?<month>\d{1,2}|[a-z]{3,9})[/_-](?<day>\d{1,2})(?=[/_.-]|$)|(?<compact>(?:19|20)\d{6})(?=[/_.-]|$))/iu

/** `/2016/11/`, `/2016-11/`, `/201611/` */
const MONTH_IN_PATH = /[/_-](?<year>(?:19|20)\d\d)[/_-]?(?<month>0[1-9]|1[0-2])(?=[/_-])/u
/** `/2016/` */
const YEAR_IN_PATH = /\/(?<year>(?:19|20)\d\d)(?=[/_-])/u

/** The day that an address states in its path, as ISO 8601; null where it states none. */
export function dayInUrl(url: string): string | null {
  const path = pathOf(url)
  const groups = path === null ? undefined : DAY_IN_PATH.exec(path)?.groups
  if (!groups) return null
  const compact = groups['compact']
  if (compact !== undefined) return asDay(compact.slice(0, 4), Number(compact.slice(4, 6)), Number(compact.slice(6)))
  const month = groups['month'] ?? ''
  return asDay(groups['year'] ?? '', MONTHS.get(month.toLowerCase()) ?? Number(month), Number(groups['day']))
}

/** The month that an address states in its path, as `2016-11`; null where it states none. */
export function monthInUrl(url: string): string | null {
  const path = pathOf(url)
  const groups = path === null ? undefined : MONTH_IN_PATH.exec(path)?.groups
  return groups === undefined ? null : `${groups['year']}-${groups['month']}`
}

/** The year that is a part of an address's path of its own; null where there is none. */
export function yearInUrl(url: string): number | null {
  const year = YEAR_IN_PATH.exec(pathOf(url) ?? '')?.groups?.['year']
  return year === undefined ? null : Number(year)
}

/** The host of an address, or of a bare host as crawlers store it; null where there is none. */
export function hostOf(address: string): string | null {
  const { hostname, isIp } = parse(address)
  return hostname === null || hostname === '' || isIp === true ? null : hostname
}

/** The part of a host that somebody registered, by the public suffix list: `edition.example.co.uk` → `example.co.uk`. */
export function registrableDomain(host: string): string | null {
  return parse(host).domain
}

/** `address` made absolute where a base is known; null for what leads to no page (scripts, mail, fragments). */
export function absoluteUrl(address: string, base: string | null): string | null {
  const trimmed = address.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return null
  const url = URL.canParse(trimmed, base ?? undefined) ? new URL(trimmed, base ?? undefined) : null
  if (url !== null) return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  return base === null && !/^[a-z][a-z0-9+.-]*:/iu.test(trimmed) ? trimmed : null
}

function pathOf(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : url.replace(/[?#].*$/su, '')
  return path === '' ? null : path
}

function asDay(year: string, month: number, day: number): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
