import { AMERICAN_NEWSPAPERS } from './newsrooms/american-newspapers.js'
import { BRITISH_NEWSPAPERS } from './newsrooms/british-newspapers.js'
import { BROADCASTERS } from './newsrooms/broadcasters.js'
import { MAGAZINES } from './newsrooms/magazines.js'
import { ONLINE_NEWSROOMS } from './newsrooms/online.js'
import { OTHER_NEWSPAPERS } from './newsrooms/other-newspapers.js'
import type { Newsroom } from './newsrooms/table.js'
import { WIRES } from './newsrooms/wires.js'

export type { Newsroom } from './newsrooms/table.js'

/** Every newsroom of the table, wires first. Written by us from general knowledge. */
export const newsrooms: readonly Newsroom[] = [
  ...WIRES,
  ...AMERICAN_NEWSPAPERS,
  ...BRITISH_NEWSPAPERS,
  ...OTHER_NEWSPAPERS,
  ...BROADCASTERS,
  ...MAGAZINES,
  ...ONLINE_NEWSROOMS,
]

const LEADING_THE = /^the\s+/i
const CURLY_APOSTROPHE = /[‘’]/g
const SPACES = /\s+/g
/** What is not the host in "https://www.example.com:80/path". */
const AROUND_HOST = /^[a-z][a-z0-9+.-]*:\/\/|[/?#:].*$/gi
const NOTHING: readonly Newsroom[] = []

const byName = new Map<string, readonly Newsroom[]>()
const byDomain = new Map<string, Newsroom>()
for (const newsroom of newsrooms) {
  for (const name of new Set([newsroom.name, ...newsroom.aliases].map(nameKey))) byName.set(name, [...(byName.get(name) ?? []), newsroom])
  for (const domain of newsroom.domains) byDomain.set(domain, newsroom)
}

/**
 * The newsroom of this name or alias; a leading "the" and case do not matter. A name that several newsrooms answer to
 * ("the Times") gives null unless it is the canonical name of just one of them ("Guardian").
 */
export function newsroomNamed(name: string): Newsroom | null {
  const found = newsroomsNamed(name)
  if (found.length < 2) return found[0] ?? null
  const key = nameKey(name)
  const canonical = found.filter((newsroom) => nameKey(newsroom.name) === key)
  return canonical.length === 1 ? (canonical[0] as Newsroom) : null
}

/** All newsrooms that answer to a name: "the Post" is the Washington Post or the New York Post. */
export function newsroomsNamed(name: string): readonly Newsroom[] {
  return byName.get(nameKey(name)) ?? NOTHING
}

/**
 * The newsroom of a host or domain: `www.dailymail.co.uk`, `edition.cnn.com`, `bbc.co.uk`. Labels are taken off the front
 * until a listed domain is left, so `notcnn.com` is never `cnn.com`, and a listed longer host wins over its domain.
 */
export function newsroomOfDomain(registrableDomainOrHost: string): Newsroom | null {
  let host = registrableDomainOrHost.trim().toLowerCase().replace(AROUND_HOST, '').replace(/\.$/, '')
  while (host !== '') {
    const found = byDomain.get(host)
    if (found) return found
    const dot = host.indexOf('.')
    if (dot < 0) return null
    host = host.slice(dot + 1)
  }
  return null
}

/** Whether this name of the newsroom is also a word or another name, so that it proves nothing without context. */
export function isAmbiguousName(newsroom: Newsroom, name: string): boolean {
  const key = nameKey(name)
  return newsroom.ambiguous.some((one) => nameKey(one) === key)
}

/** The form under which names are looked up: lower case, straight apostrophes, no leading "the". */
function nameKey(name: string): string {
  return name.trim().replace(CURLY_APOSTROPHE, "'").replace(SPACES, ' ').replace(LEADING_THE, '').toLowerCase()
}
