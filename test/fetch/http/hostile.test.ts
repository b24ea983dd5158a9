import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as setTimeoutPromise } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { browser, html, redirect, site, type Pages } from './site.js'

const MB = 1024 * 1024

/** Sends bytes until nobody listens. */
function endless(headers: Readonly<Record<string, string>>, chunk: string, pause = 0): Pages[string] {
  return (_, response) => {
    response.writeHead(200, headers)
    const timer = setInterval(() => response.write(chunk), pause)
    response.on('close', () => clearInterval(timer))
  }
}

/** A server that is none: says what it likes to whoever connects. */
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})
async function raw(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** A page that never ends, and the end of its connection. */
async function unfinished(encoding: string, bytes: Uint8Array): Promise<{ url: string; closed(): Promise<unknown> }> {
  let closed: Promise<unknown> | undefined
  const { url } = await site({
    '/': (_, response) => {
      closed = once(response, 'close')
      response.writeHead(200, { 'content-encoding': encoding }).write(bytes)
    },
  })
  return { url: url('/'), closed: () => closed ?? Promise.reject(new Error('not asked')) }
}

describe('decompression', () => {
  const story = '<p>Rain fell on Lowmoor. '.repeat(200)

  test.each([
    ['gzip', gzipSync(story)],
    ['X-Gzip', gzipSync(story)],
    ['br', brotliCompressSync(story)],
    ['deflate', deflateSync(story)],
    ['deflate', deflateRawSync(story)],
    ['identity', Buffer.from(story)],
    ['gzip', gzipSync(story).subarray(0, -8)],
  ])('%s', async (encoding, bytes) => {
    const { url } = await site({ '/': (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes) })
    expect((await browser().get(url('/'))).text).toBe(story)
  })

  test.each([
    ['gzip, gzip', gzipSync(gzipSync(story)), 'is sent in an encoding that Headwater does not read (gzip, gzip)'],
    ['zstd', Buffer.from(story), 'is sent in an encoding that Headwater does not read (zstd)'],
    ['gzip', Buffer.from(story), 'is sent as damaged compressed data'],
    ['br', Buffer.from([0xff, 0xff, 0xff, 0xff]), 'is sent as damaged compressed data'],
  ])('%s that is none', async (encoding, bytes, why) => {
    const { url, closed } = await unfinished(encoding, bytes)
    const { code, message } = await browser().fail(url)
    expect([code, message]).toEqual(['fetch/failed', `${url} ${why}`])
    await closed()
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(100 * MB))],
    ['br', brotliCompressSync(Buffer.alloc(100 * MB), { params: { 1: 1 } })],
  ])('a bomb: %s', async (encoding, bytes) => {
    const { url, closed } = await unfinished(encoding, bytes)
    const before = process.memoryUsage.rss()
    const { code, message } = await browser().fail(url)
    expect([code, message]).toEqual(['fetch/limit', `${url} unpacks to more than 200 times its size and is not read`])
    expect(process.memoryUsage.rss() - before).toBeLessThan(60 * MB)
    await closed()
  })
})

describe('size and time', () => {
  test('a page without end', async () => {
    const { url } = await site({ '/': endless({ 'content-type': 'text/html' }, 'x'.repeat(100_000)) })
    const limits = { wholeBytes: 1 * MB, pageBytes: 4 * MB }
    const { code, message } = await browser({ limits }).fail(url('/'))
    expect([code, message]).toEqual(['fetch/limit', `${url('/')} is larger than 4 MB and is not read`])
  })

  test('a stream that breaks off', async () => {
    const broken: Pages[string] = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/warc', 'content-length': '99' }).write('x'.repeat(20))
      setTimeout(() => response.destroy(), 20)
    }
    const { url } = await site({ '/': broken })
    const { code, message } = await browser({ limits: { wholeBytes: 10 } }).fail(url('/'))
    expect([code, message]).toEqual(['fetch/failed', `${new URL(url('/')).host} broke off the connection`])
  })

  test('who forgets a stream does not block its host', async () => {
    const { url } = await site({ '/': endless({}, 'x'.repeat(100)), '/a': html('<p>Rain') })
    const { fetch, get } = browser({ limits: { wholeBytes: 10, unreadMs: 50 } })
    for (let page = 0; page < 2; page += 1) await fetch(url('/'), { signal: new AbortController().signal })
    expect((await get(url('/a'))).text).toBe('<p>Rain')
  })

  test('who has read enough of a long page closes it, and the connection with it', async () => {
    const { url } = await site({ '/': endless({ 'content-type': 'text/html' }, 'x'.repeat(100_000)) })
    const { fetch } = browser({ limits: { wholeBytes: 10 } })
    for (let page = 0; page < 3; page += 1) {
      const { body } = await fetch(url('/'), { signal: new AbortController().signal })
      for await (const chunk of body) if (chunk.length > 0) break
    }
  })

  test.each([
    ['a page sent a byte at a time', endless({ 'content-type': 'text/html' }, 'x', 10)],
    ['an archive sent a byte at a time', endless({ 'content-type': 'application/warc' }, 'x', 10)],
    ['a server that never answers', () => undefined],
  ])('%s', async (_, page) => {
    const { url } = await site({ '/': page })
    const { code, message } = await browser({ limits: { deadlineMs: 100 } }).fail(url('/'))
    expect([code, message]).toEqual(['fetch/failed', `${url('/')} was not there after 1 s`])
  })

  test('an archive takes as long as it likes while it sends', async () => {
    const chunk = 'x'.repeat(4000)
    const sent: Pages[string] = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/warc' })
      let chunks = 0
      const timer = setInterval(() => {
        response.write(chunk)
        if (++chunks < 20) return
        clearInterval(timer)
        response.end()
      }, 20)
    }
    const { url } = await site({ '/': sent })
    expect((await browser({ limits: { deadlineMs: 250 } }).get(url('/'))).text).toHaveLength(80_000)
  })

  test('the time that the reader takes is not the server’s', async () => {
    const { url } = await site({ '/': html('x'.repeat(300_000)) })
    const { fetch } = browser({ limits: { deadlineMs: 300, wholeBytes: 10 } })
    const { body } = await fetch(url('/'), { signal: new AbortController().signal })
    let size = 0
    for await (const chunk of body) {
      if (size === 0) await new Promise((resolve) => setTimeout(resolve, 400))
      size += chunk.length
    }
    expect(size).toBe(300_000)
  })

  test('a header without end', async () => {
    const { code } = await browser({ robots: false }).fail(await raw(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(100_000)}\r\n\r\n`))
    expect(code).toBe('fetch/limit')
  })
})

describe('no page', () => {
  test.each([
    ['image/svg+xml', 'an image'],
    ['video/mp4', 'a video'],
    ['Application/PDF; q=1', 'a PDF document'],
    ['application/zip', 'a ZIP archive'],
  ])('%s is not downloaded', async (type, kind) => {
    const { url } = await site({ '/': endless({ 'content-type': type }, 'x') })
    const { code, message } = await browser().fail(url('/'))
    expect([code, message]).toEqual(['input/unsupported', `${url('/')} is ${kind}, not a page`])
  })

  test.each(['text/plain', 'application/warc', 'application/gzip', 'application/octet-stream', 'application/feed+json'])(
    '%s is',
    async (type) => {
      const { url } = await site({ '/': html('words', { 'content-type': type }) })
      expect(await browser().get(url('/'))).toMatchObject({ contentType: type, text: 'words' })
    },
  )

  test.each(['220 mail.example ESMTP\r\n', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\n\r\n'])(
    'what is not HTTP: %j',
    async (answer) => {
      const url = await raw(answer)
      const { code, message } = await browser({ robots: false }).fail(url)
      expect([code, message]).toEqual(['fetch/failed', `${new URL(url).host} does not answer in the language of the web`])
    },
  )
})

describe('redirects', () => {
  test('in a circle', async () => {
    const { url, asked } = await site({ '/a': redirect('/b'), '/b': redirect('/a#again') })
    expect((await browser().fail(url('/a'))).message).toBe(`${url('/a')} redirects in a circle`)
    expect(asked).toEqual(['/a', '/b'])
  })

  test('to an address with letters beyond ASCII, sent as they are', async () => {
    const raw = Buffer.from('/brücke').toString('latin1')
    const { url } = await site({ '/a': redirect(raw), '/br%C3%BCcke': html('<p>Rain') })
    expect(await browser().get(url('/a'))).toMatchObject({ url: url('/br%C3%BCcke'), text: '<p>Rain' })
  })

  test('five are followed, six are not', async () => {
    const chain = Object.fromEntries(Array.from({ length: 6 }, (_, step) => [`/${step}`, redirect(`/${step + 1}`)]))
    const { url } = await site({ ...chain, '/6': html('<p>Rain') })
    expect(await browser().get(url('/1'))).toMatchObject({ url: url('/6'), text: '<p>Rain' })
    expect((await browser().fail(url('/0'))).message).toBe(`${url('/0')} redirects more than 5 times`)
  })

  test('to nowhere', async () => {
    const { url } = await site({ '/a': redirect('http://['), '/b': (_, response) => response.writeHead(302).end() })
    expect((await browser().fail(url('/a'))).code).toBe('fetch/address')
    expect((await browser().fail(url('/b'))).message).toBe(`${url('/b')} answered 302 (found)`)
  })
})

describe('a run that is stopped', () => {
  const stops: readonly [string, Pages[string]][] = [
    ['before an answer', () => undefined],
    ['in the middle of a page', endless({ 'content-type': 'text/html' }, 'x', 10)],
  ]
  test.each(stops)('%s', async (_, page) => {
    const { url } = await site({ '/': page })
    const controller = new AbortController()
    const failure = browser({ robots: false }).fail(url('/'), controller.signal)
    setTimeout(() => controller.abort(), 50)
    expect(await failure).toMatchObject({ code: 'run/aborted', message: `Stopped while fetching ${url('/')}` })
  })

  test('in the middle of a stream', async () => {
    const { url } = await site({ '/': endless({ 'content-type': 'application/warc' }, 'x', 5) })
    const controller = new AbortController()
    const { body } = await browser({ limits: { wholeBytes: 2 } }).fetch(url('/'), { signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    const read = async (): Promise<void> => {
      for await (const chunk of body) expect(chunk.length).toBeGreaterThan(0)
    }
    await expect(read()).rejects.toMatchObject({ code: 'run/aborted' })
  })

  test('while waiting for a turn, and before it began', async () => {
    const controller = new AbortController()
    const { url, asked } = await site({ '/': () => (asked.length === 2 ? controller.abort() : undefined) })
    const { fail } = browser({ robots: false })
    const failures = [1, 2, 3].map(() => fail(url('/'), controller.signal))
    expect((await Promise.all(failures)).map(({ code }) => code)).toEqual(['run/aborted', 'run/aborted', 'run/aborted'])
    expect(await fail(url('/'), controller.signal)).toMatchObject({ code: 'run/aborted' })
    expect(asked).toHaveLength(2)
  })

  test('while a turn is waited for: the next in line gets it', async () => {
    const controller = new AbortController()
    const slowly: Pages[string] = (_, response) => {
      setTimeout(() => controller.abort(), 20)
      setTimeout(() => response.end(), 40)
    }
    const { url } = await site({ '/slow': slowly, '/fast': html('<p>Rain') })
    const { get, fail } = browser({ robots: false })
    const slow = [get(url('/slow')), get(url('/slow'))]
    const given = [1, 2].map(() => fail(url('/fast'), controller.signal))
    const next = [1, 2].map(() => get(url('/fast')))
    await Promise.all([...slow, ...given])
    expect((await Promise.all(next)).map((page) => page.text)).toEqual(['<p>Rain', '<p>Rain'])
  })

  test('while a busy server is given time', async () => {
    const controller = new AbortController()
    const { url, asked } = await site({
      '/': (_, response) => void response.writeHead(503).end(() => setTimeout(() => controller.abort(), 20)),
    })
    const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> => setTimeoutPromise(milliseconds, undefined, { signal })
    expect((await browser({ robots: false, effects: { sleep } }).fail(url('/'), controller.signal)).code).toBe('run/aborted')
    expect(asked).toHaveLength(1)
  })

  test('one signal for many fetches is no leak', async () => {
    const { url } = await site({ '/': html('<p>Rain') })
    const warnings: string[] = []
    const warn = ({ message }: Error): void => void warnings.push(message)
    process.on('warning', warn)
    const { get } = browser({ robots: false })
    const { signal } = new AbortController()
    await Promise.all(Array.from({ length: 30 }, () => get(url('/'), signal)))
    process.off('warning', warn)
    expect(warnings).toEqual([])
  })

  test('while a name is looked up', async () => {
    const controller = new AbortController()
    const failure = browser({ effects: { resolve: () => new Promise(() => undefined) } }).fail('http://news.example/', controller.signal)
    setTimeout(() => controller.abort(), 20)
    expect((await failure).code).toBe('run/aborted')
  })
})
