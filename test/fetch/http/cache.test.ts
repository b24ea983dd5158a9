import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FetcherOptions } from '../../../src/fetch/http/index.js'
import { browser as anyBrowser, html, inTurn, redirect, site, status, text, type Browser } from './site.js'

const MINUTE = 60_000
const NOON = '2024-05-01T12:00:00.000Z'

let cache = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'headwater-cache-'))
})
afterEach(() => rmSync(cache, { recursive: true, force: true }))

const browser = (options: FetcherOptions = {}): Browser => anyBrowser({ cache, robots: false, ...options })
const offline = (): Browser => browser({ offline: true, robots: true })

function files(): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('what is kept', () => {
  test('gives the same bytes and times offline', async () => {
    const { url, asked } = await site({
      '/a': redirect('/b'),
      '/b': html('<p>R\u00E4in \u{1F327}', { 'content-type': 'text/html; charset=utf-8' }),
    })
    const first = await browser().get(url('/a'))
    const { get, later } = offline()
    later(1000 * MINUTE)
    const again = await get(url('/a'))
    expect({ ...again, body: null }).toEqual({ ...first, body: null })
    expect(again).toMatchObject({ url: url('/b'), contentType: 'text/html; charset=utf-8', fetched: NOON, text: '<p>R\u00E4in \u{1F327}' })
    expect(asked).toEqual(['/a', '/b'])
  })

  test('is not asked for again for ten minutes', async () => {
    const { url, asked } = await site({ '/a': inTurn(html('one'), html('two')) })
    const { get, later } = browser()
    expect((await get(url('/a#top'))).text).toBe('one')
    later(9 * MINUTE)
    expect((await get(url('/a'))).text).toBe('one')
    later(2 * MINUTE)
    expect(await get(url('/a'))).toMatchObject({ text: 'two', fetched: '2024-05-01T12:11:00.000Z' })
    expect(asked).toEqual(['/a', '/a'])
  })

  test('is asked for again where the user says so, and where the clock was set back', async () => {
    const { url, asked } = await site({ '/a': html('one') })
    await browser().get(url('/a'))
    await browser({ refresh: true }).get(url('/a'))
    const { get, later } = browser()
    later(-5 * MINUTE)
    await get(url('/a'))
    expect(asked).toHaveLength(3)
  })

  test('is confirmed by the server, and keeps its first time', async () => {
    const headers = { etag: '"v1"', 'last-modified': 'Wed, 01 May 2024 08:00:00 GMT' }
    const { url, requests } = await site({ '/a': redirect('/b'), '/b': inTurn(html('one', headers), status(304)) })
    const { get, later } = browser()
    await get(url('/a'))
    later(60 * MINUTE)
    expect(await get(url('/a'))).toMatchObject({ text: 'one', fetched: NOON, contentType: 'text/html' })
    later(5 * MINUTE)
    expect((await get(url('/a'))).text).toBe('one')
    const conditions = requests.map((request) => [request.headers['if-none-match'], request.headers['if-modified-since']])
    expect(conditions).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      ['"v1"', 'Wed, 01 May 2024 08:00:00 GMT'],
    ])
  })

  test('is asked for without conditions that no server could understand', async () => {
    const { url, requests } = await site({ '/a': html('one', { etag: '"\u00E9"' }) })
    const { get } = browser({ refresh: true })
    await get(url('/a'))
    await get(url('/a'))
    expect(requests.map((request) => request.headers['if-none-match'])).toEqual([undefined, undefined])
  })

  test('is not confirmed by a page that was not asked for', async () => {
    const { url } = await site({ '/a': inTurn(html('one', { etag: '"v1"' }), redirect('/b')), '/b': status(304) })
    const { get, fail } = browser({ refresh: true })
    await get(url('/a'))
    expect((await fail(url('/a'))).message).toBe(`${url('/b')} answered 304 (not modified)`)
  })

  test('keeps its first time where the server sends the same bytes once more', async () => {
    const { url, asked } = await site({ '/a': inTurn(html('one'), html('one'), html('two')) })
    const { get, later } = browser({ refresh: true })
    await get(url('/a'))
    later(60 * MINUTE)
    expect((await get(url('/a'))).fetched).toBe(NOON)
    expect((await get(url('/a'))).fetched).toBe('2024-05-01T13:00:00.000Z')
    expect(asked).toHaveLength(3)
  })

  test('outlives the page', async () => {
    const { url } = await site({ '/a': inTurn(html('one'), status(410)) })
    await browser().get(url('/a'))
    const { code, hint } = await browser({ refresh: true }).fail(url('/a'))
    expect([code, hint]).toEqual([
      'fetch/refused',
      `Check the address, or look for the page in a web archive. The copy of ${NOON} is read with --offline.`,
    ])
    expect((await offline().get(url('/a'))).text).toBe('one')
  })

  test('holds no body twice, and nobody else’s to read', async () => {
    const { url } = await site({ '/a': html('one'), '/b': html('one') })
    const { get } = browser()
    await get(url('/a'))
    await get(url('/b'))
    expect(files().filter((path) => path.includes('bodies'))).toHaveLength(1)
    expect(files()).toHaveLength(3)
    for (const path of files()) expect(statSync(path).mode & 0o077).toBe(0)
  })

  test('is whole whoever writes at the same time', async () => {
    const { url } = await site({ '/a': html('one') })
    const pages = await Promise.all(Array.from({ length: 8 }, () => browser({ refresh: true }).get(url('/a'))))
    expect(pages.map((page) => page.text)).toEqual(Array.from({ length: 8 }, () => 'one'))
    expect(files()).toHaveLength(2)
    expect((await offline().get(url('/a'))).text).toBe('one')
  })
})

test('that a page is gone is kept, and said again offline; a copy from better days stays', async () => {
  const { url } = await site({ '/a': inTurn(html('one'), status(410)), '/b': inTurn(status(410), html('one')), '/c': status(503) })
  await browser().get(url('/a'))
  const gone = await browser().fail(url('/b'))
  expect(await offline().fail(url('/b'))).toMatchObject({ code: gone.code, message: gone.message, hint: gone.hint })
  expect((await browser().get(url('/b'))).text).toBe('one')
  expect((await offline().get(url('/b'))).text).toBe('one')
  await browser({ refresh: true }).fail(url('/a'))
  expect((await offline().get(url('/a'))).text).toBe('one')
  await browser().fail(url('/c'))
  expect((await offline().fail(url('/c'))).code).toBe('fetch/offline')
})

describe('what is not kept', () => {
  test('cannot be read offline', async () => {
    const { url, asked } = await site({ '/a': html('one') })
    expect(await offline().fail(url('/a'))).toMatchObject({
      code: 'fetch/offline',
      message: `${url('/a')} is not in the cache, and this run is offline`,
    })
    expect(await anyBrowser({ offline: true }).fail(url('/a'))).toMatchObject({ code: 'fetch/offline' })
    expect(asked).toEqual([])
  })

  test('bodies too long to hold', async () => {
    const { url } = await site({ '/a': html('x'.repeat(5000)) })
    expect((await browser({ limits: { wholeBytes: 4000 } }).get(url('/a'))).text).toHaveLength(5000)
    expect(files()).toEqual([])
  })

  test('anything damaged counts as absent', async () => {
    const { url, asked } = await site({ '/a': html('one') })
    await browser().get(url('/a'))
    for (const path of files()) {
      const before = readFileSync(path)
      for (const damage of ['', '{', 'null', '{"version":1}', before.toString().replace('one', 'two').replace('"status"', '"state"')]) {
        writeFileSync(path, damage)
        expect((await offline().fail(url('/a'))).code).toBe('fetch/offline')
      }
      expect((await browser().get(url('/a'))).text).toBe('one')
      expect((await offline().get(url('/a'))).text).toBe('one')
    }
    expect(asked).toHaveLength(3)
  })

  test('a folder that cannot be written is told, and the page is read', async () => {
    const { url } = await site({ '/a': html('one') })
    const file = join(cache, 'file')
    writeFileSync(file, '')
    const { get, notices } = browser({ cache: file })
    expect((await get(url('/a'))).text).toBe('one')
    expect(notices).toMatchObject([{ kind: 'cache', url: url('/a'), message: expect.stringContaining('could not be kept') as string }])
  })
})

describe('robots.txt', () => {
  test('is kept for a day', async () => {
    const { url, asked } = await site({ '/robots.txt': text('User-agent: *\nDisallow: /x'), '/a': html('one') })
    await browser({ robots: true }).get(url('/a'))
    const { fail, later } = browser({ robots: true })
    later(23 * 60 * MINUTE)
    expect((await fail(url('/x'))).code).toBe('fetch/robots')
    expect(asked).toEqual(['/robots.txt', '/a'])
    const { get: tomorrow, later: after } = browser({ robots: true })
    after(25 * 60 * MINUTE)
    await tomorrow(url('/a'))
    expect(asked).toEqual(['/robots.txt', '/a', '/robots.txt', '/a'])
  })

  test('that there is none is kept, and is no page', async () => {
    const { url, asked } = await site({ '/robots.txt': status(404), '/a': html('one'), '/b': html('one') })
    await browser({ robots: true }).get(url('/a'))
    await browser({ robots: true }).get(url('/b'))
    expect(asked).toEqual(['/robots.txt', '/a', '/b'])
    expect((await offline().fail(url('/robots.txt'))).code).toBe('fetch/refused')
  })

  test('an old one counts while the site cannot be asked', async () => {
    const { url } = await site({ '/robots.txt': inTurn(text('User-agent: *\nDisallow: /x'), status(503)), '/a': html('one') })
    await browser({ robots: true }).get(url('/a'))
    const { get, fail, later } = browser({ robots: true })
    later(48 * 60 * MINUTE)
    expect((await fail(url('/x'))).code).toBe('fetch/robots')
    expect((await get(url('/a'))).text).toBe('one')
  })
})
