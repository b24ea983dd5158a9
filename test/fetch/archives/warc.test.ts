import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { workspace } from '../workspace.js'
import { captures, record, zipped } from './warc-writer.js'

const read = async (bytes: Uint8Array, name = 'a.warc') => {
  const space = workspace({ [name]: bytes })
  const result = await space.read([name])
  return { ...result, sources: result.pages.map(({ source }) => source.slice(space.folder.length + 1)) }
}

test('captures are pages with address and time, and records that hold none are counted', async () => {
  const records = [
    record({ type: 'warcinfo', block: 'software: crawler 1.0\r\n', contentType: 'application/warc-fields' }),
    record({ type: 'request', block: 'GET /story HTTP/1.1\r\n\r\n' }),
    record({ url: 'http://news.example/story' }),
    record({ url: 'http://news.example/gone', status: '404 Not Found' }),
    record({ url: 'http://news.example/photo.jpg', http: ['Content-Type: image/jpeg'], body: 'x' }),
    record({ url: 'http://news.example/robots.txt', http: ['Content-Type: text/plain'], body: 'User-agent: *\nDisallow: /admin\n' }),
    record({ type: 'revisit', url: 'http://news.example/story' }),
  ]
  const { pages, diagnostics, sources } = await read(Buffer.concat(records))
  expect(sources).toEqual(['a.warc#3:http://news.example/story'])
  expect(pages[0]).toMatchObject({ kind: 'html', fetched: '2024-03-05T10:00:00Z', defaults: { url: 'http://news.example/story' } })
  expect(diagnostics.map(({ code, severity, message }) => [code, severity, message.replace(/^.*: 1/u, '1')])).toEqual([
    [
      'input/left-out',
      'info',
      '1 page read; left out: 3 requests, revisits and notes; 2 images, scripts and data; 1 answer with a status other than 200',
    ],
  ])
})

test('resources and extracted texts are pages; addresses in brackets or with spaces are made valid', async () => {
  const { pages, sources } = await read(
    Buffer.concat([
      record({ type: 'resource', url: '<http://news.example/a b>', contentType: 'text/html', block: '<html><p>One.</p></html>' }),
      record({ type: 'conversion', url: 'http://news.example/c', contentType: 'text/plain', block: 'The bridge was closed.' }),
      record({ type: 'resource', url: 'metadata://crawler.example/log', contentType: 'text/plain', block: 'Opening archive.' }),
    ]),
  )
  expect(sources).toEqual(['a.warc#1:http://news.example/a%20b', 'a.warc#2:http://news.example/c'])
  expect(pages.map(({ kind, content }) => [kind, content])).toEqual([
    ['html', '<html><p>One.</p></html>'],
    ['text', 'The bridge was closed.'],
  ])
})

test('an address captured twice is two pages', async () => {
  const { sources } = await read(zipped(captures('a', 'a')), 'a.warc.gz')
  expect(sources).toEqual(['a.warc.gz#1:http://news.example/a', 'a.warc.gz#2:http://news.example/a'])
})

const STORY = '<html><p>Café closed, the council said.</p></html>'
const HTML = 'Content-Type: text/html; charset=utf-8'
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`

test.each<[string, string[], string | Uint8Array]>([
  ['plain', [], STORY],
  ['gzip', ['Content-Encoding: gzip'], gzipSync(STORY)],
  ['brotli', ['Content-Encoding: br'], brotliCompressSync(STORY)],
  ['deflate with its wrapper', ['Content-Encoding: deflate'], deflateSync(STORY)],
  ['bare deflate', ['Content-Encoding: deflate'], deflateRawSync(STORY)],
  ['said to be gzip and stored plain', ['Content-Encoding: gzip'], STORY],
  ['said to be brotli and stored plain', ['Content-Encoding: br'], STORY],
  ['chunked', ['Transfer-Encoding: chunked'], `${chunk(STORY.slice(0, 9))}${chunk(STORY.slice(9))}0\r\n\r\n`],
  ['said to be chunked and stored plain', ['Transfer-Encoding: chunked'], STORY],
  ['chunked without an end', ['Transfer-Encoding: chunked'], `${chunk(STORY.slice(0, 9))}${chunk(STORY.slice(9))}`],
  ['with a damaged second chunk', ['Transfer-Encoding: chunked'], `${chunk(STORY.slice(0, 9))}${STORY.slice(9)}`],
])('a body %s is read', async (_, headers, body) => {
  const { pages, codes } = await read(record({ http: [HTML, ...headers], body }))
  expect([pages[0]?.content, codes]).toEqual([STORY, []])
})

test('the charset of the answer decides where the page is no UTF-8', async () => {
  const body = Buffer.from('<html><p>Caf\xb1</p></html>', 'latin1')
  const { pages } = await read(record({ http: ['Content-Type: text/html; charset=iso-8859-2'], body }))
  expect(pages[0]?.content).toContain('Cafą')
})

test.each([
  ['too short', 60],
  ['too long', 700],
  ['out of all measure', 999_999_999_999],
  ['not a number', 'many'],
])('a length that is %s costs no other record, and a whole page is read all the same', async (_, length) => {
  const [first, second, third] = captures('a', 'b', 'c') as [Buffer, Buffer, Buffer]
  const wrong = record({ url: 'http://news.example/b', length })
  const half = record({ url: 'http://news.example/b', length, http: ['Content-Type: text/html'], body: '<html><p>The old bri' })
  for (const pack of [Buffer.concat, zipped]) {
    const whole = await read(pack([first, wrong, third]))
    expect(whole.sources.map((source) => source.slice(-1))).toEqual(['a', 'b', 'c'])
    const cut = await read(pack([first, half, third]))
    expect(cut.sources.map((source) => source.slice(-1))).toEqual(['a', 'c'])
    for (const { diagnostics } of [whole, cut]) {
      expect(diagnostics.map(({ code }) => code)).toEqual(['read/damaged'])
      const member = pack === zipped ? zipped([first]).length : first.length
      expect(diagnostics[0]?.message).toContain(`byte ${member}: the record is damaged`)
    }
  }
  expect(second.length).toBeGreaterThan(0)
})

test('a digest proves a page whole, in any notation, and tells of one that was altered', async () => {
  const block = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Closed.</p>'
  const hash = createHash('sha1').update(block).digest()
  const other = createHash('sha1').update('other').digest()
  // RFC 4648 base 32 of the same bytes, worked out with another program
  const notations = [hash.toString('hex'), hash.toString('base64'), hash.toString('base64url'), 'S6HQTOBDPMOLRYICIS7GHRIAWMID3LKY']
  for (const value of notations) {
    const { pages, diagnostics } = await read(record({ block, length: 20, fields: [`WARC-Block-Digest: sha1:${value}`] }))
    expect([value, pages.length, diagnostics[0]?.message]).toEqual([value, 1, expect.stringContaining('its page is whole')])
  }
  const { pages, diagnostics } = await read(record({ block, fields: [`WARC-Block-Digest: sha1:${other.toString('hex')}`] }))
  expect([pages.length, diagnostics[0]?.message]).toEqual([1, expect.stringContaining('differs from its checksum')])
})

test('zero bytes between gzip members are no damage', async () => {
  const zeros = Buffer.alloc(100_000)
  const { sources, codes } = await read(Buffer.concat([zipped(captures('a')), zeros, zipped(captures('b')), zeros]), 'a.warc.gz')
  expect([sources.length, codes]).toEqual([2, []])
})

test('garbage between records is told once and passed over', async () => {
  const [first, second] = captures('a', 'b') as [Buffer, Buffer]
  for (const bytes of [
    Buffer.concat([first, Buffer.alloc(200_000, 'WARC/1.0 is not here\n'), second]),
    Buffer.concat([zipped([first]), Buffer.alloc(60_000, Buffer.from([0x1f, 0x8b, 0x08])), zipped([second])]),
  ]) {
    const { sources, codes } = await read(bytes)
    expect([sources.map((source) => source.slice(-1)), codes]).toEqual([['a', 'b'], ['read/damaged']])
  }
})

test('a page in a record is bounded, and so are a bomb in it and a head without end', async () => {
  const bomb = gzipSync(`<html>${'<p>The bridge was closed.</p>'.repeat(1_500_000)}`)
  const large = record({ url: 'http://news.example/large', body: `<html>${'<p>Hello.</p>'.repeat(1_500_000)}` })
  const spaces = record({ http: [`X-Note: ${' '.repeat(200_000)}x`], body: 'y' })
  const headless = Buffer.from(`WARC/1.0\r\n${'X-Note: nothing\r\n'.repeat(100_000)}`)
  const packed = record({ url: 'http://news.example/bomb', http: [HTML, 'Content-Encoding: gzip'], body: bomb })
  const { pages, codes } = await read(Buffer.concat([large, spaces, headless, packed, ...captures('a')]))
  expect(pages.map(({ defaults, diagnostics }) => [defaults.url?.slice(20), diagnostics.map(({ code }) => code)])).toEqual([
    ['large', ['read/truncated']],
    ['bomb', ['read/truncated']],
    ['a', []],
  ])
  expect(codes).toEqual(['read/damaged', 'input/left-out'])
})

test('a gzip member that is a bomb is left, and the next records are read', async () => {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024))
  const { sources, codes } = await read(Buffer.concat([zipped(captures('a')), bomb, zipped(captures('b'))]), 'a.warc.gz')
  expect([sources.map((source) => source.slice(-1)), codes]).toEqual([['a', 'b'], ['read/damaged']])
})
