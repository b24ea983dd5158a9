import type { Server } from 'node:http'
import { isIP, type AddressInfo } from 'node:net'
import { HeadwaterError } from '../errors.js'
import type { Address } from './guard.js'
import { DEFAULT_PORT, PORTS_TRIED } from './settings.js'

/** `127.0.0.1` and all others that begin so, `::1`, and the former written as the latter. */
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/iu
const IN_USE = 'EADDRINUSE'

/**
 * Begins to listen and says where. A port that is named is taken or refused; without one, the first free one from the default on.
 * @throws {HeadwaterError} `serve/port`, `serve/host`
 */
export async function bind(server: Server, host: string, port: number | null): Promise<Address> {
  const first = port ?? DEFAULT_PORT
  const last = port === null ? DEFAULT_PORT + PORTS_TRIED - 1 : port
  for (let next = first; ; next++) {
    const failure = await listen(server, host, next)
    if (failure === null) return addressOf(server.address() as AddressInfo, host)
    if (failure.code !== IN_USE || next >= last) throw explained(failure, host, { first, last })
  }
}

/** What went wrong, null where the server listens. */
function listen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve(error)
    server.once('error', fail)
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', fail)
      resolve(null)
    })
  })
}

function addressOf({ address, port }: AddressInfo, host: string): Address {
  return { host, port, isOpen: !LOOPBACK.test(address) }
}

function explained(error: NodeJS.ErrnoException, host: string, { first, last }: { first: number; last: number }): HeadwaterError {
  const ports = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`
  if (error.code === IN_USE) {
    const hint = first === last ? 'Choose another, or leave --port out.' : 'Choose one with --port.'
    return new HeadwaterError('serve/port', `${ports} taken by another program`, { hint, cause: error })
  }
  if (error.code === 'EACCES') {
    const hint = 'Choose one above 1023.'
    return new HeadwaterError('serve/port', `You may not listen at port ${first}`, { hint, cause: error })
  }
  const what = isIP(host) === 0 ? `The name ${host} leads to no address of this machine` : `${host} is no address of this machine`
  return new HeadwaterError('serve/host', what, { hint: 'Leave --host out to serve to this machine alone.', cause: error })
}
