import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { buildConnector } from 'undici'
import { HeadwaterError } from '../../errors.js'
import { notPublic } from './public-address.js'
import type { Destination, Setup } from './types.js'

/** `[::1]`: an IPv6 address as the host of a URL */
const BRACKETS = /^\[(?<address>.*)\]$/u

/** A connection that took too long, under the code of such errors in Node. */
const TIMED_OUT = 'ETIMEDOUT'

/**
 * Opens connections for undici, to public addresses only unless the setup allows others. A host that is an IP address is
 * checked as it is. A name is looked up once for each connection and refused if any of its addresses is not public; the
 * connection goes to the addresses that were checked, so that a name which changes its mind (DNS rebinding) gains nothing.
 * Last, the address that was really reached is checked before a byte is sent.
 *
 * Proxies named in the environment are not used: a proxy would connect for us, to addresses that nobody checked.
 */
export function createConnector(setup: Setup): buildConnector.connector {
  return ({ hostname, port, protocol }, callback) => {
    const host = BRACKETS.exec(hostname)?.groups?.['address'] ?? hostname
    const refusal = isIP(host) === 0 ? null : refusalOf(host, [host], setup)
    if (refusal !== null) return callback(refusal, null)
    const secure = protocol === 'https:'
    const socket = setup.effects.open({ host, port: Number(port) || (secure ? 443 : 80), secure, lookup: checkedLookup(setup) })
    // A request under way keeps the process alive by its deadline; a connection alone must not.
    socket.unref()
    const timer = setTimeout(() => socket.destroy(timeOut(host)), setup.limits.connectMs).unref()
    const settle = (error: Error | null): void => {
      clearTimeout(timer)
      socket.off('error', settle)
      if (error === null) return callback(null, socket)
      socket.on('error', () => undefined).destroy()
      callback(error, null)
    }
    socket.once('error', settle)
    socket.once(secure ? 'secureConnect' : 'connect', () => settle(refusalOf(host, [socket.remoteAddress ?? ''], setup)))
  }
}

/** A connection by TCP, or by TLS with the certificate checked against the host's name. */
export function openSocket({ secure, ...destination }: Destination): Socket {
  if (!secure) return connectTcp({ ...destination, noDelay: true })
  const servername = isIP(destination.host) === 0 ? { servername: destination.host } : {}
  return connectTls({ ...destination, ...servername, ALPNProtocols: ['http/1.1'] })
}

/** A look-up for `net.connect` that gives all addresses of a name, or fails if one of them must not be connected to. */
function checkedLookup(setup: Setup): Destination['lookup'] {
  return (hostname, { all }, callback) => {
    setup.effects.resolve(hostname).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }))
        const [first] = found
        if (first === undefined) return callback(Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' }), '')
        const refusal = refusalOf(hostname, addresses, setup)
        if (refusal !== null) callback(refusal, '')
        else if (all === true) callback(null, found)
        else callback(null, first.address, first.family)
      },
      (error: Error) => callback(error, ''),
    )
  }
}

/** Why a host must not be connected to at these addresses; null where it may. */
function refusalOf(host: string, addresses: readonly string[], { allowPrivate }: Setup): HeadwaterError | null {
  if (allowPrivate) return null
  for (const address of addresses) {
    const kind = notPublic(address)
    if (kind === null) continue
    const which = address === host ? '' : ` (${address})`
    return new HeadwaterError('fetch/address', `${host} leads to ${kind}${which}, which is not fetched`, {
      hint: 'Pass --allow-private if it is yours.',
    })
  }
  return null
}

function timeOut(host: string): Error {
  return Object.assign(new Error(`no connection to ${host}`), { code: TIMED_OUT })
}
