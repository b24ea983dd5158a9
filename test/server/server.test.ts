import { createServer, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { HeadwaterError } from '../../src/errors.js'
import { DEFAULT_PORT, startServer, versionOf, type ReportServer, type ServedReport } from '../../src/server/index.js'
import { MAX_HEAD_BYTES, MAX_LISTENERS, PORTS_TRIED } from '../../src/server/settings.js'

const POLICY = "default-src 'none'; connect-src 'self'"

function reportOf(text: string): ServedReport {
  const trace = JSON.stringify({ text })
  return { version: versionOf(trace), page: `<!doctype html><p>${text}</p>`, policy: POLICY, trace }
}

/** A server at a free port that is closed after the test. */
async function serving(report: ServedReport | null = reportOf('Ferry hits pier — “Großbrand”')): Promise<ReportServer> {
  const server = await startServer({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => server.close())
  if (report !== null) server.publish(report)
  return server
}

interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** One request with exactly these headers; `fetch` would not send a Host of ours. */
function ask(
  server: ReportServer,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.address.port, path, method, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
    sent.on('error', reject).end()
  })
}

/** Listens for events and gives the text so far; ends with the test. */
async function listenTo(server: ReportServer): Promise<{ text(): string; until(words: string): Promise<void>; ended: Promise<void> }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.address.port, path: '/events' }, resolve)
    sent.on('error', reject).end()
    onTestFinished(() => void sent.destroy())
  })
  let text = ''
  answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  return {
    text: () => text,
    ended: new Promise((resolve) => answer.on('close', resolve).on('error', () => undefined)),
    async until(words) {
      while (!text.includes(words)) await new Promise((resolve) => setTimeout(resolve, 5))
    },
  }
}

describe('what is served', () => {
  test('the page and the trace, whole, with their version', async () => {
    const report = reportOf('Ferry hits pier — “Großbrand”')
    const server = await serving(report)
    const page = await ask(server, '/')
    expect([page.status, page.body, page.headers['content-type']]).toEqual([200, report.page, 'text/html; charset=utf-8'])
    const trace = await ask(server, '/trace.json?x=1')
    expect([trace.status, trace.body, trace.headers['content-type']]).toEqual([200, report.trace, 'application/json; charset=utf-8'])
    expect(trace.headers.etag).toBe(`"${report.version}"`)
    expect(Number(page.headers['content-length'])).toBe(Buffer.byteLength(report.page))
  })

  test('who has the version gets no body', async () => {
    const server = await serving()
    const { headers } = await ask(server, '/trace.json')
    const again = await ask(server, '/trace.json', { headers: { 'If-None-Match': `W/"old", ${headers.etag}` } })
    expect([again.status, again.body]).toEqual([304, ''])
    server.publish(reportOf('Ferry hits pier twice'))
    expect((await ask(server, '/trace.json', { headers: { 'If-None-Match': headers.etag ?? '' } })).status).toBe(200)
  })

  test.each(['/', '/trace.json', '/events'])('HEAD %s is GET without a body', async (path) => {
    const got = await ask(await serving(), path, { method: 'HEAD' })
    expect([got.status, got.body]).toEqual([200, ''])
  })

  test.each(['/index.html', '/healthz', '/trace', '/events/', '//', '/../etc/passwd', '/%2e%2e/package.json', '*', 'http://127.0.0.1/'])(
    'nothing at %s',
    async (path) => expect((await ask(await serving(), path)).status).toBe(404),
  )

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is no way to read', async (method) => {
    const got = await ask(await serving(), '/', { method })
    expect([got.status, got.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('before the first trace a page that reloads, and no trace', async () => {
    const server = await serving(null)
    const page = await ask(server, '/')
    expect([page.status, page.headers['refresh']]).toEqual([503, '1'])
    expect(page.body).toContain('Headwater is tracing')
    expect((await ask(server, '/trace.json')).status).toBe(503)
  })
})

describe('safety', () => {
  test.each([
    ['/', 200],
    ['/nothing', 404],
    ['/trace.json', 200],
  ])('every answer says what browsers must not do with it: %s', async (path, status) => {
    const got = await ask(await serving(), path)
    expect(got.status).toBe(status)
    expect(got.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(got.headers['content-security-policy']).toContain("default-src 'none'")
    expect(got.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(got.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('the policy of the page is its own', async () => {
    expect((await ask(await serving(), '/')).headers['content-security-policy']).toBe(`${POLICY}; frame-ancestors 'none'`)
  })

  test.each(['/', '/trace.json', '/events', '/nothing'])('a foreign name is refused in one sentence: %s', async (path) => {
    const got = await ask(await serving(), path, { headers: { Host: 'evil.example' } })
    expect([got.status, got.body]).toEqual([403, 'This server does not answer to the name "evil.example".\n'])
  })

  test.each(['/', '/trace.json', '/events'])('a foreign page is refused: %s', async (path) => {
    for (const origin of ['null', 'https://evil.example']) {
      expect((await ask(await serving(), path, { headers: { Origin: origin } })).status).toBe(403)
    }
  })

  test('a head that is too large is refused', async () => {
    expect((await ask(await serving(), '/', { headers: { Cookie: 'a'.repeat(MAX_HEAD_BYTES) } })).status).toBe(431)
  })

  test('a caller that sends its head drop by drop is cut off', async () => {
    const server = await serving()
    const socket = connect(server.address.port, '127.0.0.1')
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 500)
    onTestFinished(() => clearInterval(drip))
    socket.on('error', () => undefined).write('GET / HTTP/1.1\r\n')
    await new Promise((resolve) => socket.on('close', resolve))
  })
})

describe('events', () => {
  test('a listener is told what stands, and then what happens', async () => {
    const first = reportOf('one')
    const second = reportOf('two')
    const server = await serving(first)
    const listener = await listenTo(server)
    server.tracing()
    server.fail('The file "a.txt"\ncannot be read.')
    server.publish(second)
    await listener.until(second.version)
    expect(listener.text().split('\n\n')).toEqual([
      'retry: 1000',
      `event: trace\ndata: {"version":"${first.version}"}`,
      'event: tracing\ndata: {}',
      'event: problem\ndata: {"message":"The file \\"a.txt\\"\\ncannot be read."}',
      `event: trace\ndata: {"version":"${second.version}"}`,
      '',
    ])
  })

  test('who comes late is told the problem too, until a trace stands', async () => {
    const server = await serving()
    server.fail('Nothing there.')
    await (await listenTo(server)).until('event: problem')
    server.publish(reportOf('three'))
    const late = await listenTo(server)
    await late.until(reportOf('three').version)
    expect(late.text()).not.toContain('problem')
  })

  test('who listens before the first trace is told that one is under way', async () => {
    const listener = await listenTo(await serving(null))
    await listener.until('event: tracing')
  })

  test('closing ends every connection at once', async () => {
    const server = await serving()
    const listener = await listenTo(server)
    const started = Date.now()
    await Promise.all([server.close(), listener.ended])
    expect(Date.now() - started).toBeLessThan(500)
  })

  test('no more listeners than can be served', async () => {
    const server = await serving()
    const listeners = await Promise.all(Array.from({ length: MAX_LISTENERS }, () => listenTo(server)))
    await Promise.all(listeners.map((listener) => listener.until('event: trace')))
    const more = await listenTo(server)
    await more.ended
    expect(more.text()).toBe('')
  })
})

describe('where it is served', () => {
  test('a version is of the content, not of the run', () => {
    expect([versionOf('a'), versionOf('a') === versionOf('b')]).toEqual([expect.stringMatching(/^[\w-]{16}$/u), false])
  })

  test('a port that is taken is an error where it was asked for', async () => {
    const { address } = await serving()
    const failure = startServer({ host: '127.0.0.1', port: address.port })
    await expect(failure).rejects.toThrow(HeadwaterError)
    await expect(failure).rejects.toMatchObject({ code: 'serve/port', message: `Port ${address.port} is taken by another program` })
  })

  test('without one, the next that is free is taken', async () => {
    const held = createServer()
    onTestFinished(() => void held.close())
    await new Promise<void>((resolve) => held.once('error', () => resolve()).listen(DEFAULT_PORT, '127.0.0.1', resolve))
    const server = await startServer({ host: '127.0.0.1', port: null })
    onTestFinished(() => server.close())
    expect(server.address.port).toBeGreaterThan(DEFAULT_PORT)
    expect(server.address.port).toBeLessThan(DEFAULT_PORT + PORTS_TRIED)
    expect(server.url).toBe(`http://127.0.0.1:${server.address.port}/`)
  })

  test('only this machine reaches it, unless it is asked for', async () => {
    expect((await serving()).address.isOpen).toBe(false)
    const open = await startServer({ host: '0.0.0.0', port: 0 })
    onTestFinished(() => open.close())
    expect([open.address.isOpen, open.url]).toEqual([true, `http://localhost:${open.address.port}/`])
  })

  test('an address that is not of this machine is an error', async () => {
    await expect(startServer({ host: '192.0.2.1', port: 0 })).rejects.toMatchObject({ code: 'serve/host' })
  })
})
