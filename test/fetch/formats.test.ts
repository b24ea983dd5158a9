import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { defaultEffects, readPages } from '../../src/fetch/index.js'
import { MAX_TEXT_BYTES } from '../../src/fetch/settings.js'
import { workspace } from './workspace.js'

test('a record is title, blank line, text; fields of the common crawlers are understood', async () => {
  const record = {
    headline: 'Bridge closed',
    maintext: 'The bridge was closed.\nNobody was hurt.',
    date_publish: '2024-03-05T10:00:00',
    source_domain: 'www.example.com',
    url: 'https://www.example.com/a',
    authors: ['Jo Roe', { name: 'Sam Doe' }],
    publisher: { name: 'Example Post' },
    language: 'en',
  }
  const { pages } = await workspace({ 'a.json': JSON.stringify(record) }).read(['a.json'])
  expect(pages[0]?.content).toBe('Bridge closed\n\nThe bridge was closed.\nNobody was hurt.')
  expect(pages[0]?.record).toEqual({
    title: 'Bridge closed',
    url: 'https://www.example.com/a',
    domain: 'www.example.com',
    authors: ['Jo Roe', 'Sam Doe'],
    published: '2024-03-05T10:00:00',
    modified: null,
    publisher: 'Example Post',
    language: 'en',
  })
})

test('without a title the text stays as it is, white space included', async () => {
  const { pages } = await workspace({ 'a.jsonl': '{"id":"x","text":"\\n\\nLEEDS _\\n\\nText. "}' }).read(['a.jsonl'])
  expect(pages[0]?.content).toBe('\n\nLEEDS _\n\nText. ')
})

test('sources of records: id, else position or line; a single object keeps the path', async () => {
  const space = workspace({
    'one.json': '{"id": "x", "text": "A."}',
    'many.json': '[{"text": "A."}, {"id": 7, "text": "B."}]',
    'api.json': '{"status": "ok", "articles": [{"content": "A.", "source": {"name": "Example Post"}}]}',
    'lines.jsonl': '{"text": "A."}\n\n{"text": "B."}\n',
  })
  const { pages } = await space.read(['one.json', 'many.json', 'api.json', 'lines.jsonl'])
  expect(pages.map(({ source }) => source.slice(space.folder.length + 1))).toEqual([
    'one.json',
    'many.json#1',
    'many.json#7',
    'api.json#1',
    'lines.jsonl#1',
    'lines.jsonl#3',
  ])
  expect(pages[3]?.record?.publisher).toBe('Example Post')
})

test('a record whose text is markup is read as HTML with the fields of the record', async () => {
  const { pages } = await workspace({ 'a.json': '{"title": "T", "content": "<p>One.</p><p>Two.</p>"}' }).read(['a.json'])
  expect(pages[0]).toMatchObject({ kind: 'html', content: '<p>One.</p><p>Two.</p>', record: { title: 'T' } })
})

test('a damaged line is reported with its number and the other lines are read', async () => {
  const { pages, diagnostics } = await workspace({
    'a.jsonl': '{"text": "A."}\n{"text": "B.", "ti\n{"title": "no text"}\n{"text": "D."}',
  }).read(['a.jsonl'])
  expect(pages.map(({ content }) => content)).toEqual(['A.', 'D.'])
  expect(diagnostics.map(({ code, message }) => [code, /line \d/u.exec(message)?.[0]])).toEqual([
    ['read/json', 'line 2'],
    ['read/no-text', 'line 3'],
  ])
})

test('a list called JSONL is read as the list it is; a text that begins with a bracket is text', async () => {
  const space = workspace({ 'a.jsonl': '[\n  {"text": "A."},\n  {"text": "B."}\n]\n', note: '[Update] The bridge was closed.' })
  const { pages, codes } = await space.read(['a.jsonl', 'note'])
  expect([pages.map(({ kind, content }) => [kind, content]), codes]).toEqual([
    [
      ['record', 'A.'],
      ['record', 'B.'],
      ['text', '[Update] The bridge was closed.'],
    ],
    [],
  ])
})

test('JSON Lines in UTF-16, as PowerShell writes them, and a page that is called .mht', async () => {
  const lines = Buffer.from('\uFEFF{"text": "Čas A."}\r\n{"text": "B."}\r\n', 'utf16le')
  const space = workspace({ 'a.jsonl': lines, 'b.json': lines, 'c.mht': '<html>\n\n<p>C.</p></html>' })
  const { pages, codes } = await space.read(['a.jsonl', 'b.json', 'c.mht'])
  expect(pages.map(({ kind, content }) => [kind, content.trim()])).toEqual([
    ['record', 'Čas A.'],
    ['record', 'B.'],
    ['record', 'Čas A.'],
    ['record', 'B.'],
    ['html', '<html>\n\n<p>C.</p></html>'],
  ])
  expect(codes).toEqual([])
})

test('a record with the beginning of its text says so, one with an address alone what to do', async () => {
  const records = [
    { url: 'https://news.example/a', content: 'The bridge was closed, the council… [+2314 chars]' },
    { title: 'T', url: 'https://news.example/b' },
  ]
  const { pages, diagnostics } = await workspace({ 'a.json': JSON.stringify({ articles: records }) }).read(['a.json'])
  expect(pages.map((page) => page.diagnostics.map(({ code }) => code))).toEqual([['read/truncated']])
  expect(diagnostics.map(({ message }) => message.replace(/^.*: record/u, 'record'))).toEqual([
    'record 2 is left out: it has no text, only an address; pass https://news.example/b to read the article',
  ])
})

test('encodings: marks, declarations, UTF-8, and windows-1252 with a warning', async () => {
  const space = workspace({
    'utf16.txt': Buffer.from('\uFEFFCafé closed', 'utf16le'),
    'bom.txt': '\uFEFFCafé closed',
    'latin.html': Buffer.from('<meta charset="iso-8859-2"><p>Caf\xe9 closed</p>', 'latin1'),
    'liar.html': '<meta charset="iso-8859-1"><p>Café closed</p>',
    'bare.txt': Buffer.from('Caf\xe9 closed \x93so\x94', 'latin1'),
    'sjis.html': Buffer.from([...Buffer.from('<meta charset="shift_jis"><p>'), 0x93, 0xfa, 0x96, 0x7b]),
  })
  const { pages } = await space.read(['utf16.txt', 'bom.txt', 'latin.html', 'liar.html', 'bare.txt', 'sjis.html'])
  expect(pages.map(({ content }) => content.replace(/<[^>]*>/gu, ''))).toEqual([
    'Café closed',
    'Café closed',
    'Café closed',
    'Café closed',
    'Café closed “so”',
    '日本',
  ])
  expect(pages.flatMap(({ diagnostics, source }) => diagnostics.map(({ code }) => [code, source.endsWith('bare.txt')]))).toEqual([
    ['read/encoding', true],
  ])
})

test('binary and empty files are reported, never read', async () => {
  const space = workspace({
    'a.txt': Buffer.from('%PDF-1.7 text'),
    'b.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]),
    'c.txt': Buffer.from('PK\u0003\u0004rest'),
    'd.txt': Buffer.from('text\0more'),
    'e.txt': '',
    'f.txt': ' \n ',
    'g.html.gz': gzipSync(Buffer.from('%PDF-1')),
  })
  const { pages, codes, diagnostics } = await space.read(['a.txt', 'b.html', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.html.gz'])
  expect(pages).toEqual([])
  expect(codes).toEqual(['read/binary', 'read/binary', 'read/binary', 'read/binary', 'read/empty', 'read/empty', 'read/binary'])
  expect(diagnostics[0]?.message).toContain('a PDF')
})

test('broken gzip data keep what could be read', async () => {
  const whole = gzipSync(Buffer.from('The bridge was closed. '.repeat(20_000)), { level: 0 })
  const { pages, codes } = await workspace({ 'a.txt.gz': whole.subarray(0, whole.length / 2) }).read(['a.txt.gz'])
  expect(codes).toEqual(['read/damaged'])
  expect(pages[0]?.content).toMatch(/^The bridge was closed\. The bridge/u)
})

test('of 50 MB of text, and of a bomb of them, no more is read than an article can hold', async () => {
  const long = Buffer.alloc(50 * 1024 * 1024, 'The bridge was closed. ')
  const { pages } = await workspace({ 'a.txt': long, 'b.txt.gz': gzipSync(long) }).read(['a.txt', 'b.txt.gz'])
  expect(pages.map(({ content }) => content.length)).toEqual([MAX_TEXT_BYTES, MAX_TEXT_BYTES])
})

test('a page of more than 16 MB is cut with a warning', async () => {
  const { pages } = await workspace({ 'a.html': `<html>${'<p>Hello.</p>'.repeat(1_500_000)}` }).read(['a.html'])
  expect(pages.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([['read/truncated']])
})

test('lines of JSON on standard input are given as they come, not when the stream ends', async () => {
  let sent = 0
  const stdin = async function* (): AsyncGenerator<string, void> {
    for (; sent < 1000; sent++) yield `${JSON.stringify({ id: sent, text: 'The bridge was closed on Tuesday.' })}\n`
  }
  const pages = readPages(['-'], { defaults: {}, sidecar: null, effects: defaultEffects({ stdin: stdin() }), report: () => undefined })
  const first = await pages.next()
  expect(first.value).toMatchObject({ source: '-#0', content: 'The bridge was closed on Tuesday.' })
  expect(sent).toBeLessThan(100)
})
