import { newsroomNamed } from '../../lexicons/newsrooms.js'
import { NO_OUTLETS } from '../../lexicons/no-outlets.js'
import { collapsed } from '../collapsed.js'
import { findDate } from './dates.js'
import { hostOf, registrableDomain } from './urls.js'
import { MAX_OUTLET_LENGTH, MAX_OUTLET_WORDS, MAX_PUBLISHER_WORDS } from './settings.js'

/** `www.example.org`, `https://example.org/`: names that are an address */
const ADDRESS_NAME = /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/u
const ADDRESS_FRAME = /^(?:https?:\/\/)?(?:www\.)?|\/$/giu
/** ` | `, ` - `, ` • ` between an outlet's name and its slogan or company */
const PART_BREAK = /\s*[|»•·]\s*|\s+[-–—]+\s+|\s*::\s*/u
/** `Example Website` */
const SITE_WORD = /\s+(?:web ?site|homepage|home page)$/iu
/** What parts a headline from the outlet's and section's names in `<title>` */
const TITLE_BREAK = /\s*[|»«•·>]\s*|\s+[-–—*]+\s+|\s*::\s*|:\s+|^\s*[-–—,]\s*|\s*[-–—]\s*$|\s*:\s*$/u

/** `Example Media Ltd`, `Example Inc.`, `Example Verlag GmbH & Co. KG`, `Example eG`, `Example e. V.` */
const LEGAL_FORM =
  /[\s,]+(?:(?:pty|pvt)\.?\s)?(?:ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|company|co|gmbh(?:\s&\sco\.?\skg(?:aa)?)?|ag|se|kg|eg|ohg|e\.?\s?v|s\.?\s?a\.?s?|s\.?l|s\.?p\.?a|s\.?r\.?l|ltda|b\.?v|n\.?v|ab|asa?|a\/s|aps|oyj?|sp\. z o\. ?o)\.?$/iu

/** A company's name without its legal form: "Example Media" for "Example Media Pty Ltd". */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '')
}

/** Whether a name is the outlet's address: "example.org", "www.example.org". */
export function isAddressName(name: string): boolean {
  return ADDRESS_NAME.test(name)
}

/**
 * An outlet's name without what systems and marketing put around it: address frame, slogan ("Example News | All the
 * news"), the word "website". Of several parts that one holds which another name is, or the host is named for, else the first.
 */
export function tidyOutletName(name: string, host: string | null, others: readonly string[] = []): string {
  const whole = collapsed(name)
  const bare = isAddressName(whole) ? whole.replace(ADDRESS_FRAME, '') : whole
  const parts = bare.split(PART_BREAK).filter((part) => part !== '')
  if (parts.length < 2) return withoutLegalForm(bare).replace(SITE_WORD, '')
  const known = parts.find((part) => others.includes(part)) ?? parts.find((part) => host !== null && isHostName(part, host))
  return withoutLegalForm(known ?? (parts[0] as string)).replace(SITE_WORD, '')
}

/**
 * The outlet's name among what a page's metadata call it, best first: a name rather than an address, never a section, a
 * system or "Home". An agency is not the publisher where the site has a name of its own; a word alone ("magazin") gives
 * way to a name that has it ("Leeds Magazin").
 */
export function statedOutlet(names: readonly string[], url: string | null): string | null {
  const host = url === null ? null : hostOf(url)
  const outlets = names
    .filter((name) => name.length <= MAX_OUTLET_LENGTH)
    .map((name) => tidyOutletName(name, host, names))
    .filter(isOutletName)
  const first = outlets.find((name) => !isAddressName(name) && !isHandle(name)) ?? outlets[0] ?? null
  if (first === null) return null
  if (newsroomNamed(first)?.kind === 'wire')
    return outlets.find((name) => !isAddressName(name) && newsroomNamed(name)?.kind !== 'wire') ?? first
  const longer = first.includes(' ') ? undefined : outlets.find((name) => isLonger(name, first))
  return longer ?? first
}

/**
 * The outlet's name in `<title>`, which stands behind the headline or in front of it; null where the rest of the title
 * names no outlet. On 220 sites that part is the outlet's name on nine of ten; it must fit the host where one is known.
 */
export function outletInTitle(documentTitle: string | null, headline: string | null, url: string | null): string | null {
  if (documentTitle === null || headline === null || headline === '') return null
  const at = documentTitle.toLowerCase().indexOf(headline.toLowerCase())
  if (at < 0) return null
  const behind = partsOf(documentTitle.slice(at + headline.length))
  const name = behind.at(-1) ?? partsOf(documentTitle.slice(0, at))[0] ?? ''
  const host = url === null ? null : hostOf(url)
  if (!isOutletName(name) || name.split(' ').length > MAX_PUBLISHER_WORDS || findDate(name) !== null) return null
  return host === null || newsroomNamed(name) !== null || isHostName(name, host) ? name : null
}

function partsOf(text: string): string[] {
  return text
    .split(TITLE_BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isOutletName(name: string): boolean {
  return /\p{L}/u.test(name) && !name.startsWith('@') && name.split(' ').length <= MAX_OUTLET_WORDS && !NO_OUTLETS.has(name.toLowerCase())
}

/** Whether a host is named for the outlet: "Leeds Echo" and leedsecho.co.uk, "EKD" and ekd.de. */
function isHostName(name: string, host: string): boolean {
  const label = (registrableDomain(host) ?? host).split('.')[0]?.replaceAll('-', '') ?? ''
  const letters = name
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length > 1 && (label.includes(letters) || (label.length > 2 && letters.includes(label)))
}

/** `examplepost`: a name as accounts have it. */
function isHandle(name: string): boolean {
  return /^[a-z0-9]+$/u.test(name)
}

function isLonger(name: string, word: string): boolean {
  const words = name.toLowerCase().split(' ')
  return words.length > 1 && words.length <= MAX_PUBLISHER_WORDS && words.includes(word.toLowerCase())
}
