import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { HeadwaterError } from '../../src/errors.js'
import type { Fetcher } from '../../src/fetch/index.js'
import { workspace } from './workspace.js'

const STORY = 'Bridge closed after storm\n\nThe old bridge at Marlow Ferry was closed on Tuesday, the council said.'

test('a folder gives its known files sorted by path, hidden and unknown ones left out', async () => {
  const space = workspace({
    'in/b.txt': STORY,
    'in/a/z.md': STORY,
    'in/c.html.gz': gzipSync('<html><p>x</p></html>'),
    'in/.hidden.txt': STORY,
    'in/photo.png': 'x',
    'in/notes': STORY,
  })
  const { pages, codes, diagnostics } = await space.read(['in'])
  expect(pages.map(({ source, kind }) => [source.slice(space.folder.length), kind])).toEqual([
    ['/in/a/z.md', 'text'],
    ['/in/b.txt', 'text'],
    ['/in/c.html.gz', 'html'],
  ])
  expect(codes).toEqual(['input/left-out'])
  expect(diagnostics[0]?.message).toMatch(/^notes, photo\.png: left out of the folder /)
})

test('the folder of a saved page is no article; one that only looks like it is read', async () => {
  const page = '<html><p>The bridge was closed.</p></html>'
  const space = workspace({
    'in/Bridge.html': page,
    'in/Bridge_files/frame.html': page,
    'in/Brücke.htm': page,
    'in/Brücke-Dateien/frame.html': page,
    'in/case_files/a.html': page,
  })
  const { pages, codes } = await space.read(['in'])
  expect(pages.map(({ source }) => source.slice(space.folder.length + 4))).toEqual(['Bridge.html', 'Brücke.htm', 'case_files/a.html'])
  expect(codes).toEqual([])
})

test('a page saved by a browser has the address that it was saved from', async () => {
  const comment = '<!-- saved from url=(0034)https://news.example/bridge-closed -->'
  const { pages } = await workspace({ 'a.html': `<!DOCTYPE html>\n${comment}\n<html><p>Closed.</p></html>` }).read(['a.html'])
  expect(pages[0]?.defaults).toEqual({ url: 'https://news.example/bridge-closed' })
})

test('brotli is told by the ending of the file, not by that of a name or an address', async () => {
  const space = workspace({
    'in/a.html.br': brotliCompressSync('<html><p>Closed.</p></html>'),
    'b.txt.br': brotliCompressSync(STORY).subarray(0, 40),
  })
  expect((await space.read(['in'])).pages.map(({ kind, content }) => [kind, content])).toEqual([['html', '<html><p>Closed.</p></html>']])
  expect((await space.read(['b.txt.br'])).codes[0]).toBe('read/damaged')
  expect((await workspace({ 'www.example.com.br': STORY }).read(['www.example.com.br'])).pages[0]?.content).toBe(STORY)
  const fetch: Fetcher = async (url) => ({ url, contentType: null, fetched: '2026-05-01T10:00:00Z', body: new Blob([STORY]).stream() })
  expect((await space.read(['https://example.org/story.html.br'], { effects: { fetch } })).pages[0]?.content).toBe(STORY)
})

test.each([
  ['<div class="story"><p>Closed.</p></div>', 'html'],
  ['<p>Closed.</p>', 'html'],
  ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html><p>Closed.</p></html>', 'html'],
  ['<3 this bridge', 'text'],
  ['<<< bulletin >>> closed', 'text'],
  [`${'<!-- x -->'.repeat(300)}5`, 'text'],
  ['<?xml version="1.0"?><!-- wire --><nitf><body><p>Closed.</p></body></nitf>', 'input/unsupported'],
])('%s is %s', async (content, kind) => {
  for (const name of ['a', 'a.xml']) {
    const { pages, codes } = await workspace({ [name]: content }).read([name])
    expect(pages[0]?.kind ?? codes[0]).toBe(kind)
  }
})

test('a glob gives its matches sorted; a name with brackets that exists is a file', async () => {
  const space = workspace({ 'b1.txt': STORY, 'a1.txt': STORY, 'a1.md': STORY, 'x[1].txt': STORY })
  expect((await space.read(['*1.txt'])).pages.map(({ source }) => source)).toEqual([space.path('a1.txt'), space.path('b1.txt')])
  expect((await space.read(['x[1].txt'])).pages).toHaveLength(1)
})

test('a path given twice, or under two names, is read once with a note', async () => {
  const space = workspace({ 'in/a.txt': STORY })
  const { pages, codes, diagnostics } = await space.read(['in', 'in/a.txt', 'in/../in/a.txt'])
  expect(pages).toHaveLength(1)
  expect(codes).toEqual(['input/repeated', 'input/repeated'])
  expect(diagnostics[0]?.severity).toBe('info')
})

test('two copies of one text are two pages', async () => {
  expect((await workspace({ 'a.txt': STORY, 'b.txt': STORY }).read(['a.txt', 'b.txt'])).pages).toHaveLength(2)
})

test('standard input is sniffed: text, HTML, JSON, JSONL, gzip', async () => {
  const space = workspace({})
  const kindsOf = async (content: string | Uint8Array): Promise<string[]> => {
    const stdin = (async function* () {
      yield content
    })()
    return (await space.read(['-'], { effects: { stdin } })).pages.map(({ kind, source }) => `${kind} ${source}`)
  }
  expect(await kindsOf(STORY)).toEqual(['text -'])
  expect(await kindsOf('<!-- made by hand -->\n<!DOCTYPE html><p>Hello')).toEqual(['html -'])
  expect(await kindsOf('{"text": "One."}')).toEqual(['record -'])
  expect(await kindsOf('{"text": "One."}\n{"id": "b", "text": "Two."}\n')).toEqual(['record -#1', 'record -#b'])
  expect(await kindsOf(gzipSync('[{"text": "One."}]'))).toEqual(['record -#1'])
})

test('a missing file, an empty match and an address offline are reported by name, and the others are read', async () => {
  const space = workspace({ 'a.txt': STORY })
  const { pages, codes, diagnostics } = await space.read(['nowhere.txt', '*.html', 'https://example.org/story', 'a.txt'])
  expect(codes).toEqual(['input/not-found', 'input/not-found', 'input/unsupported'])
  expect(diagnostics.map(({ message }) => message).join('\n')).toMatch(/nowhere\.txt[^]*\*\.html[^]*Save the page and pass the file/u)
  expect(pages).toHaveLength(1)
})

test('an address is fetched where the network is given, and a failure is reported', async () => {
  const space = workspace({})
  const fetch: Fetcher = async (url) => {
    if (url.endsWith('/gone')) throw new HeadwaterError('fetch/failed', `${url} answered 404 (not found)`)
    const body = new Blob(['<html><p>Hello from the net.</p></html>']).stream()
    return { url, contentType: 'text/html', fetched: '2026-05-01T10:00:00Z', body }
  }
  const { pages, codes } = await space.read(['https://example.org/story', 'https://example.org/gone'], { effects: { fetch } })
  expect(pages.map(({ source, kind, defaults }) => [source, kind, defaults.url])).toEqual([
    ['https://example.org/story', 'html', 'https://example.org/story'],
  ])
  expect(codes).toEqual(['fetch/failed'])
})

test('an aborted run stops with run/aborted', async () => {
  const space = workspace({ 'a.txt': STORY })
  await expect(space.read(['a.txt'], { effects: { signal: AbortSignal.abort() } })).rejects.toMatchObject({ code: 'run/aborted' })
})
