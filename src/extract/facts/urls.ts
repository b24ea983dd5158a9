import { parse } from 'tldts'
import { ARCHIVED_PATH, TARGET_PARAMETERS, TRACKING_PARAMETER } from '../../lexicons/link-parameters.js'
import { MONTHS } from '../../lexicons/months.js'
import { isoDay } from './dates.js'

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
  if (compact !== undefined) return isoDay(Number(compact.slice(0, 4)), Number(compact.slice(4, 6)), Number(compact.slice(6)))
  const month = groups['month'] ?? ''
  return isoDay(Number(groups['year']), MONTHS.get(month.toLowerCase()) ?? Number(month), Number(groups['day']))
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

/**
 * The part of a host that somebody registered, by the public suffix list: `edition.example.co.uk` → `example.co.uk`, and
 * `quill.blogspot.com`, for blogs under one roof are not one publisher.
 */
export function registrableDomain(host: string): string | null {
  return parse(host, { allowPrivateDomains: true }).domain
}

/** What a page says about its own address. */
export interface StatedAddresses {
  /** Where it was fetched, or what its record says; null for a saved page. */
  readonly address: string | null
  readonly canonical: string | null
  /** `og:url` and the like. */
  readonly others: readonly (string | null)[]
}

/**
 * A page's own address, and that of the page it calls its original where that is another site's. A canonical address on
 * the page's own site is its address without what does not matter (tracking, editions for telephones). One on another site
 * is where the text was taken from, not where this page stands; one that is a site's front page is a mistake.
 */
export function ownAddress(stated: StatedAddresses): {
  readonly url: string | null
  readonly original: string | null
} {
  const canonical = archived(stated.canonical) ?? stated.canonical
  const own = [stated.address, ...stated.others].map((one) => archived(one) ?? one).find((one) => one !== null) ?? null
  if (canonical === null || isFrontPage(canonical)) return { url: own ?? canonical, original: null }
  return own === null || isSameSite(own, canonical) ? { url: canonical, original: null } : { url: own, original: canonical }
}

/** The address of the page that a web archive's copy is of. */
function archived(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { pathname, search } = new URL(address)
  const found = ARCHIVED_PATH.exec(pathname + search)?.groups?.['address']
  return found === undefined ? null : found.replace(/^(https?:)\/+/u, '$1//')
}

function isFrontPage(address: string): boolean {
  return !URL.canParse(address) || /^\/(?:index\.\w+)?$/u.test(new URL(address).pathname + new URL(address).search)
}

function isSameSite(a: string, b: string): boolean {
  const [one, other] = [hostOf(a), hostOf(b)]
  return one !== null && other !== null && registrableDomain(one) === registrableDomain(other)
}

/**
 * What a page's links are relative to: its first `<base>`, if that leads to a web page, else its own address (as browsers
 * do; later ones and `javascript:` count for nothing).
 */
export function linkBase(base: string | undefined, address: string | null): string | null {
  return (base === undefined ? null : absoluteUrl(base, address, true)) ?? address
}

/**
 * Where a link leads: absolute, the address that a redirecting page carries in its query taken out of it, without tracking.
 * Null for what leads to no other page: scripts, mail, telephone numbers, data, fragments of the page itself.
 */
export function linkTarget(href: string, base: string | null): string | null {
  const absolute = absoluteUrl(href, base)
  if (absolute === null || !URL.canParse(absolute)) return absolute
  const url = unwrapped(new URL(absolute))
  if (base !== null && url.hash !== '' && withoutHash(url.href) === withoutHash(base)) return null
  const tracking = Array.from(url.searchParams.keys()).filter((name) => TRACKING_PARAMETER.test(name))
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}

function unwrapped(url: URL): URL {
  const copied = archived(url.href)
  if (copied !== null && URL.canParse(copied)) return new URL(copied)
  for (const [name, value] of url.searchParams) {
    if (TARGET_PARAMETERS.has(name.toLowerCase()) && /^https?:\/\//iu.test(value) && URL.canParse(value)) return new URL(value)
  }
  return url
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/su, '')
}

/** `address` made absolute where a base is known; null for what leads to no page (scripts, mail, fragments). */
export function absoluteUrl(address: string, base: string | null, isWhole = false): string | null {
  const trimmed = address.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return null
  const url = URL.canParse(trimmed, base ?? undefined) ? new URL(trimmed, base ?? undefined) : null
  if (url !== null) return /^https?:$/u.test(url.protocol) && isHost(url.hostname) ? url.href : null
  return base === null && !isWhole && !/^[a-z][a-z0-9+.-]*:/iu.test(trimmed) ? trimmed : null
}

/** `.example.org` and `example..org` are written in pages, and lead nowhere. */
function isHost(hostname: string): boolean {
  return !/^\.|\.\./u.test(hostname)
}

function pathOf(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : url.replace(/[?#].*$/su, '')
  return path === '' ? null : path
}
