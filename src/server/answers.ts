import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LiveEvent, Listeners } from './events.js'
import { refusalOf, type Address } from './guard.js'
import { policyHeader, SAFE_HEADERS } from './headers.js'
import type { ServedReport } from './report.js'

/** What requests are answered from; it changes as traces come. */
export interface Site {
  readonly address: Address
  readonly listeners: Listeners
  /** Null until the first trace stands. */
  report(): ServedReport | null
  /** What a page that begins to listen is told. */
  state(): readonly LiveEvent[]
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

const HTML = 'text/html; charset=utf-8'
const TEXT = 'text/plain; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'
/** A page without a script that asks again by itself until there is something to show. */
const WAITING =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">' +
  '<title>Headwater is tracing</title><h1>Headwater is tracing</h1><p>This page reloads until the report is there.</p></html>\n'
const WAIT_SECONDS = '1'

/** Answers one request. */
export function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const { method = '', headers, url = '' } = request
  const isHead = method === 'HEAD'
  const path = url.split('?', 1)[0] ?? ''
  const refusal = refusalOf({ method, headers }, site.address)
  if (refusal === null && path === '/events' && method === 'GET') return listen(response, site)
  const { status, type, body, headers: more } = refusal === null ? answerTo(method, path, request, site) : said(403, refusal)
  const bytes = Buffer.from(body, 'utf8')
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'Content-Type': type,
    ...(status === 304 ? {} : { 'Content-Length': bytes.length }),
    ...more,
  })
  response.end(isHead ? undefined : bytes)
}

function answerTo(method: string, path: string, request: IncomingMessage, site: Site): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { ...said(405, 'This server can only be read from.'), headers: { Allow: 'GET, HEAD' } }
  const report = site.report()
  if (path === '/events') return { status: 200, type: 'text/event-stream', body: '' }
  if (path === '/') {
    if (report !== null)
      return current({ status: 200, type: HTML, body: report.page, headers: policyHeader(report.policy) }, report, request)
    return {
      status: 503,
      type: HTML,
      body: WAITING,
      headers: { 'Retry-After': WAIT_SECONDS, Refresh: WAIT_SECONDS },
    }
  }
  if (path !== '/trace.json') return said(404, 'There is nothing here.')
  if (report === null) return { ...said(503, 'There is no trace yet.'), headers: { 'Retry-After': WAIT_SECONDS } }
  return current({ status: 200, type: JSON_TYPE, body: report.trace }, report, request)
}

/** The answer with its version; where the caller has that version, only that it has it. */
function current(found: Answer, { version }: ServedReport, { headers }: IncomingMessage): Answer {
  const tag = `"${version}"`
  const known = (headers['if-none-match'] ?? '').split(',').map((value) => value.trim().replace(/^W\//u, ''))
  const isKnown = known.includes(tag) || known.includes('*')
  return { ...found, ...(isKnown ? { status: 304, body: '' } : {}), headers: { ...found.headers, ETag: tag } }
}

function listen(response: ServerResponse, { listeners, state }: Site): void {
  response.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' })
  if (!listeners.add(response, state())) response.end()
}

function said(status: number, sentence: string): Answer {
  return { status, type: TEXT, body: `${sentence}\n` }
}
