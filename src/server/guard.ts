import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'

/** What a server answers to. */
export interface Address {
  /** As it was asked for: a name or an address without brackets. */
  readonly host: string
  readonly port: number
  /** Whether other machines can reach it. */
  readonly isOpen: boolean
}

/** What of a request tells who sends it. */
export interface Caller {
  readonly method: string
  readonly headers: IncomingHttpHeaders
}

/** `127.0.0.1:7387`, `[::1]:7387`, `localhost` */
const HOST = /^(?<name>\[[\da-f:.]+\]|[^\s:[\]/@]+)(?::(?<port>\d{1,5}))?$/iu
const HTTP_PORT = 80
/** The names by which a machine calls itself. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1'])
/** Where the browser says that it comes from the page itself, or from nobody: the address bar, a bookmark. */
const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none'])

/**
 * Why a request is refused, as a sentence; null where it may pass. The report holds full texts that nobody else may read, and any
 * page that the reader has open can make a browser ask for it. So a request must name this server (a name that another site has
 * pointed at this machine is refused: DNS rebinding; an address in digits cannot be pointed anywhere), and come from the report
 * itself or from nobody. A link that leads here from elsewhere may be followed, for it shows nothing to the page that it is on.
 */
export function refusalOf({ method, headers }: Caller, address: Address): string | null {
  const host = headers.host ?? ''
  if (!namesServer(host, address)) return `This server does not answer to the name ${JSON.stringify(host)}.`
  const { origin } = headers
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return 'Pages of other sites may not read this report.'
  const site = headers['sec-fetch-site']
  if (site === undefined || OWN_SITES.has(String(site)) || isFollowedLink(method, headers)) return null
  return 'Pages of other sites may not read this report.'
}

function namesServer(host: string, { host: asked, port, isOpen }: Address): boolean {
  const { name, port: named } = HOST.exec(host)?.groups ?? {}
  if (name === undefined || Number(named ?? HTTP_PORT) !== port) return false
  const bare = name.replace(/^\[|\]$/gu, '').toLowerCase()
  return OWN_NAMES.has(bare) || bare === asked.toLowerCase() || (isOpen && isIP(bare) !== 0)
}

function isFollowedLink(method: string, headers: IncomingHttpHeaders): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}
