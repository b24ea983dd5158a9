import { HeadwaterError } from '../../errors.js'
import { MAX_URL_LENGTH } from './settings.js'

/** `example.org.`: the same host as `example.org` */
const TRAILING_DOTS = /\.+$/u
/** `//ada:secret@example.org`: what stands before the host */
const USER_INFO = /\/\/[^/?#]*@/u
/** Characters of an address that an error message shows. */
const SHOWN_LENGTH = 200

/**
 * The address of a page as the WHATWG URL standard reads it (`http://0x7f.1` is 127.0.0.1), without fragment and without
 * a dot at the end of the host; relative to `base` where it is a redirect's.
 *
 * Throws HeadwaterError `fetch/address` for what is no address, schemes other than http and https, and user names or
 * passwords, which are neither sent nor shown.
 */
export function pageAddress(text: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href))
    throw new HeadwaterError('fetch/address', `${shown(text)} is not an address`, { hint: 'Check it for typing errors.' })
  const url = new URL(text, base?.href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new HeadwaterError('fetch/address', `${shown(text)} is not fetched: only http and https are, not ${url.protocol.slice(0, -1)}`)
  if (url.username !== '' || url.password !== '')
    throw new HeadwaterError(
      'fetch/address',
      `The address of ${url.host} has a user name or password in it, which Headwater does not send`,
      {
        hint: 'Log in with a browser, save the page and pass the file.',
      },
    )
  if (url.href.length > MAX_URL_LENGTH)
    throw new HeadwaterError('fetch/address', `${shown(text)} is longer than ${MAX_URL_LENGTH} characters`)
  url.hash = ''
  url.hostname = url.hostname.replace(TRAILING_DOTS, '')
  return url
}

/** An address short enough for a message, without what may be a password. */
function shown(text: string): string {
  const safe = text.replace(USER_INFO, '//…@')
  return safe.length > SHOWN_LENGTH ? `${safe.slice(0, SHOWN_LENGTH)}…` : safe
}
