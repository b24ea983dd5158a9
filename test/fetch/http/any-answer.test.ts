import { createServer, type AddressInfo, type Server } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HeadwaterError } from '../../../src/errors.js'
import { browser } from './site.js'

/** What the server says next, to anyone. */
let answer: Uint8Array = Buffer.alloc(0)
let server: Server

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

const line = fc.constantFrom(
  'HTTP/1.1 200 OK',
  'HTTP/1.0 200',
  'HTTP/1.1 204 No Content',
  'HTTP/1.1 304 Not Modified',
  'HTTP/1.1 302 Found',
  'HTTP/1.1 999 ?',
  'HTTP/2.0 200 OK',
  'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK',
  'HTTP/1.1 101 Switching Protocols',
  '',
)
const known = fc.constantFrom(
  'content-length: 5',
  'content-length: 99999999999999999999',
  'transfer-encoding: chunked',
  'transfer-encoding: gzip, chunked',
  'content-encoding: gzip',
  'content-encoding: br',
  'content-encoding: ,,',
  'content-type: text/html; charset=',
  'content-type:',
  'location: /',
  'location: http://[',
  'location: \u00FF',
  'upgrade: h2c',
  'etag: "\u0001"',
  '__proto__: x',
  ': x',
)
const field = fc.oneof(known, fc.string({ maxLength: 30 }))
const body = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.constantFrom('5\r\nhello\r\n0\r\n\r\n', 'zz\r\n', 'hello', '').map((text) => Buffer.from(text)),
  fc.string().map((text) => gzipSync(text)),
)

test('whatever a server says makes a page or a HeadwaterError', async () => {
  const { port } = server.address() as AddressInfo
  await fc.assert(
    fc.asyncProperty(line, fc.array(field, { maxLength: 4 }), body, async (status, fields, bytes) => {
      answer = Buffer.concat([Buffer.from(`${[status, ...fields].join('\r\n')}\r\n\r\n`, 'latin1'), bytes])
      const { get } = browser({ robots: false, limits: { deadlineMs: 300 } })
      const result = await get(`http://127.0.0.1:${port}/`).catch((error: unknown) => error)
      if (!(result instanceof HeadwaterError))
        expect(result).toMatchObject({ url: `http://127.0.0.1:${port}/`, text: expect.any(String) as string })
    }),
    { numRuns: 200, seed: 5 },
  )
})
