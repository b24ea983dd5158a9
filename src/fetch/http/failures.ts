import { HeadwaterError } from '../../errors.js'

/** Failures of the network in words that follow the host's name, by the codes of Node and undici. */
const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke off the connection',
  EPIPE: 'broke off the connection',
  UND_ERR_SOCKET: 'broke off the connection',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broke off in the middle of the page',
  ETIMEDOUT: 'does not answer',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached from here',
  EADDRNOTAVAIL: 'cannot be reached from here',
  EAI_AGAIN: 'could not be looked up',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  CERT_NOT_YET_VALID: 'has a certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another site',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate that nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that nobody vouches for',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate that nobody vouches for',
  EPROTO: 'does not answer in the language of https',
}

/** What may well work a moment later. Neither names nor certificates change that soon. */
const PASSING: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'ETIMEDOUT',
  'EAI_AGAIN',
])

/** `ERR_SSL_WRONG_VERSION_NUMBER` */
const TLS = /^ERR_SSL_/u
/** Of undici, by name: its parser's, and where it did not expect what came (a 101 that nobody asked for). */
const NOT_HTTP: ReadonlySet<string> = new Set(['HTTPParserError', 'AssertionError'])
/** `Z_DATA_ERROR`; `ERR__ERROR_FORMAT_PADDING_1`: zlib and Brotli */
const DAMAGED = /^(?:Z_|ERR__ERROR_|ERR_BROTLI_)/u

/** Is this failure worth another try? */
export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error))
}

/** A failure of the network as a HeadwaterError that says which host and why; HeadwaterErrors as they are, other errors too. */
export function explained(error: unknown, url: URL): unknown {
  if (!(error instanceof Error) || error instanceof HeadwaterError) return error
  const code = codeOf(error)
  if (NOT_HTTP.has(error.name)) return failure('fetch/failed', `${url.host} does not answer in the language of the web`, error)
  if (code === '') return error
  if (code === 'ENOTFOUND' || code === 'ENODATA')
    return failure('fetch/address', `There is no host ${url.hostname}`, error, 'Check the address for typing errors.')
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return failure('fetch/limit', `${url.href} answers with too long a header`, error)
  if (DAMAGED.test(code)) return failure('fetch/failed', `${url.href} is sent as damaged compressed data`, error)
  const reason = NETWORK[TLS.test(code) ? 'EPROTO' : code] ?? `cannot be read (${error.message})`
  return failure('fetch/failed', `${url.host} ${reason}`, error, hintFor(code))
}

function hintFor(code: string): string {
  if (code === 'EAI_AGAIN') return 'Is this computer connected to the network?'
  return PASSING.has(code) ? 'Try again later.' : 'See whether a browser opens it; a page saved there can be passed as a file.'
}

function failure(code: 'fetch/address' | 'fetch/failed' | 'fetch/limit', message: string, cause: unknown, hint?: string): HeadwaterError {
  return new HeadwaterError(code, message, hint === undefined ? { cause } : { cause, hint })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
