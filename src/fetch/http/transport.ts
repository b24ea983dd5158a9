import type { Agent, Dispatcher } from 'undici'
import { createConnector } from './connector.js'
import { ACCEPT } from './settings.js'
import type { Headers, Setup } from './types.js'

/** The head of a response, with its body as it comes from the wire. */
export interface Response {
  readonly status: number
  readonly headers: Headers
  readonly body: Dispatcher.ResponseData['body']
}

/** Sends one GET; rejects with the signal's reason as soon as it is aborted, and so does the body. */
export type Transport = (url: URL, headers: Headers, signal: AbortSignal) => Promise<Response>

/**
 * HTTP/1.1 by undici, which is loaded with the first request. Connections are kept for a few seconds, for the next page
 * of the site; they do not keep the process alive. No cookies, no proxies, no redirects.
 */
export function createTransport(setup: Setup): Transport {
  let agent: Promise<Agent> | null = null
  return async (url, extra, signal) => {
    agent ??= loadAgent(setup)
    const request = (await agent).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { 'user-agent': setup.userAgent, accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br', ...extra },
      signal,
    })
    const { statusCode, headers, body } = await untilAborted(request, signal)
    return { status: statusCode, headers: firstValues(headers), body }
  }
}

async function loadAgent(setup: Setup): Promise<Agent> {
  const undici = await import('undici')
  return new undici.Agent({
    connect: createConnector(setup),
    maxHeaderSize: setup.limits.headerBytes,
    // The deadline of the whole request, which also sees a server that sends a byte now and then, takes their place.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}

/** undici notices an abort only once it is connected; who waits should not have to. */
function untilAborted(request: Promise<Dispatcher.ResponseData>, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    request.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function firstValues(headers: Record<string, string | string[] | undefined>): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value[0] : value]))
}
