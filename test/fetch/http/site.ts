import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type LookupFunction, type Socket } from 'node:net'
import { afterEach } from 'vitest'
import { HeadwaterError } from '../../../src/errors.js'
import { fetcherWith, type FetchedPage, type Fetcher, type FetcherOptions, type FetchNotice } from '../../../src/fetch/http/index.js'
import type { Destination, HttpEffects } from '../../../src/fetch/http/types.js'

/** A web site on this computer for one test. */
export interface Site {
  readonly port: number
  /** `GET /path` as the site saw them, in order; requests for robots.txt left out unless asked for. */
  readonly asked: string[]
  readonly requests: IncomingMessage[]
  url(path: string): string
}

export type Pages = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** Serves pages by path; what is not there is 404, robots.txt too. */
export async function site(pages: Pages): Promise<Site> {
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  const server = createServer({ keepAliveTimeout: 100 }, (request, response) => {
    const path = request.url ?? ''
    requests.push(request)
    if (path !== '/robots.txt' || '/robots.txt' in pages) asked.push(path)
    const page = pages[path]
    if (page === undefined) response.writeHead(404).end()
    else page(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { port, asked, requests, url: (path) => `http://127.0.0.1:${port}${path}` }
}

export function html(body: string, headers: Readonly<Record<string, string>> = {}): Pages[string] {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body)
}

export function text(body: string): Pages[string] {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(body)
}

export function redirect(to: string): Pages[string] {
  return (_, response) => response.writeHead(302, { location: to }).end()
}

/** Answers one after the other, the last one for good. */
export function inTurn(...answers: Pages[string][]): Pages[string] {
  let next = 0
  return (request, response) => answers[Math.min(next++, answers.length - 1)]!(request, response)
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Pages[string] {
  return (_, response) => response.writeHead(code, headers).end()
}

/** A fetcher whose time only passes while it sleeps. */
export interface Browser {
  readonly fetch: Fetcher
  /** What it slept, in milliseconds. */
  readonly slept: number[]
  readonly notices: FetchNotice[]
  /** Lets time pass. */
  later(milliseconds: number): void
  get(url: string, signal?: AbortSignal): Promise<FetchedPage & { readonly text: string }>
  /** The failure of a fetch: its code, message and hint. */
  fail(url: string, signal?: AbortSignal): Promise<HeadwaterError>
}

export const START = Date.parse('2024-05-01T12:00:00.000Z')

export function browser({ effects, ...options }: FetcherOptions & { readonly effects?: Partial<HttpEffects> } = {}): Browser {
  let time = START
  const slept: number[] = []
  const notices: FetchNotice[] = []
  const world: Partial<HttpEffects> = {
    now: () => new Date(time),
    sleep: (milliseconds, signal) => {
      slept.push(milliseconds)
      time += milliseconds
      return signal.aborted ? Promise.reject(new Error('aborted')) : Promise.resolve()
    },
    ...effects,
  }
  const fetch = fetcherWith(world, { allowPrivate: true, onNotice: (notice) => void notices.push(notice), ...options })
  const get: Browser['get'] = async (url, signal = new AbortController().signal) => {
    const page = await fetch(url, { signal })
    const chunks: Uint8Array[] = []
    for await (const chunk of page.body) chunks.push(chunk)
    return { ...page, text: Buffer.concat(chunks).toString() }
  }
  return {
    fetch,
    slept,
    notices,
    later: (milliseconds) => void (time += milliseconds),
    get,
    async fail(url, signal) {
      const error = await get(url, signal).then(
        (page) => new Error(`a page: ${page.text.slice(0, 80)}`),
        (reason: unknown) => reason,
      )
      if (error instanceof HeadwaterError) return error
      throw error
    },
  }
}

/**
 * A name service, and connections that seem to reach the address they were told to while they reach this computer:
 * the guard sees public addresses where no test may go. `reached` overrides what a socket says it has reached.
 */
export function internet(names: Readonly<Record<string, readonly string[]>>, reached?: string): Partial<HttpEffects> {
  return {
    resolve: (hostname) =>
      names[hostname] === undefined
        ? Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
        : Promise.resolve(names[hostname]),
    open: ({ host, port, lookup }: Destination): Socket => {
      let told = host
      const here: LookupFunction = (hostname, options, callback) =>
        lookup(hostname, { ...options, all: false }, (error, address) => {
          if (error !== null) return callback(error, '')
          if (typeof address === 'string') told = address
          callback(null, options.all === true ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4)
        })
      const socket = connect({ host: 'seeming.example', port, lookup: (_, options, callback) => here(host, options, callback) })
      Object.defineProperty(socket, 'remoteAddress', { get: () => reached ?? told })
      return socket
    },
  }
}
