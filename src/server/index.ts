import { createServer, type Server } from 'node:http'
import { answer } from './answers.js'
import { openListeners, type LiveEvent } from './events.js'
import type { Address } from './guard.js'
import { bind } from './listening.js'
import type { ServedReport } from './report.js'
import * as settings from './settings.js'

export { DEFAULT_PORT } from './settings.js'
export { versionOf, type ServedReport } from './report.js'

export interface ServerOptions {
  /** Name or address to listen at; only this machine can reach `127.0.0.1`. */
  readonly host: string
  /** Exactly this port, 0 for any that is free; null: the default one, or the next that is free. */
  readonly port: number | null
}

/** A server with the report of the last trace that stood. */
export interface ReportServer {
  /** Where a browser on this machine finds it. */
  readonly url: string
  readonly address: Address
  /** Tells the open pages that a trace is under way. */
  tracing(): void
  /** Shows a report from now on; the open pages are told its version. */
  publish(report: ServedReport): void
  /** Tells the open pages why the last trace failed; what is shown stays. */
  fail(message: string): void
  /** Ends all connections at once. */
  close(): Promise<void>
}

/**
 * Starts to serve: `GET /` the report, `/trace.json` its trace, `/events` what happens (server-sent events), nothing else. Until the first
 * report is there, a page says so and reloads.
 * @throws {HeadwaterError} `serve/port` where the port is taken or may not be used, `serve/host` where the host cannot be listened at
 */
export async function startServer({ host, port }: ServerOptions): Promise<ReportServer> {
  const listeners = openListeners()
  let report: ServedReport | null = null
  let last: LiveEvent | null = { kind: 'tracing' }
  const server = createServer({
    maxHeaderSize: settings.MAX_HEAD_BYTES,
    headersTimeout: settings.HEAD_MILLISECONDS,
    requestTimeout: settings.REQUEST_MILLISECONDS,
    connectionsCheckingInterval: settings.CHECK_MILLISECONDS,
  })
  server.maxConnections = settings.MAX_CONNECTIONS
  server.setTimeout(settings.IDLE_MILLISECONDS)
  const address = await bind(server, host, port)
  const state = (): LiveEvent[] => [...(report === null ? [] : [stands(report)]), ...(last === null ? [] : [last])]
  const site = { address, listeners, report: () => report, state }
  server.on('request', (request, response) => answer(request, response, site))
  const tell = (event: LiveEvent): void => {
    last = event
    listeners.tell(event)
  }
  return {
    url: urlOf(address),
    address,
    tracing: () => tell({ kind: 'tracing' }),
    publish(next) {
      report = next
      last = null
      listeners.tell(stands(next))
    },
    fail: (message) => tell({ kind: 'problem', message }),
    close() {
      listeners.close()
      return closed(server)
    },
  }
}

function stands({ version }: ServedReport): LiveEvent {
  return { kind: 'trace', version }
}

/** Everything that is listened at includes this machine, which has a name that browsers trust. */
function urlOf({ host, port }: Address): string {
  const isAny = host === '0.0.0.0' || host === '::'
  const name = isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/`
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
