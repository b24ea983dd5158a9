import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { COURIER, headwater, temporaryFolder, type Folder } from './harness.js'

type Bytes = string | Uint8Array

/** What `headwater trace` says on standard error about one input, its folder left out, and its exit status. */
async function said(name: string, content: Bytes | null, prepare: (folder: Folder) => void = () => undefined): Promise<[number, string]> {
  const folder = temporaryFolder()
  const path = content === null ? folder.file(name) : folder.file(name, content)
  prepare(folder)
  const { status, stderr } = await headwater(['trace', path])
  return [status, stderr.replaceAll(`${folder.path}/`, '')]
}

const GERMAN = `Fähre rammt Mole in Port Ellery

Die Fähre hat am Dienstag die Nordmole des Hafens gerammt, wie die Polizei mitteilte. Vierzehn Menschen wurden in ein Krankenhaus gebracht, sagte die Bürgermeisterin am Mittwoch.
`
const CHINESE = `渡轮撞上埃勒里港码头

周二，渡轮在撞上北码头前几分钟失去了转向能力，两名船员对记者说。十四人被送往医院。
`
/** An archive with a request and no answer. */
const WARC = 'WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 22\r\n\r\nGET /story HTTP/1.1\r\n\r\n\r\n'
const SAVE_AS = 'Save the article as UTF-8 text or HTML and pass that.'

describe('an input that gives no article is one message that names it', () => {
  test.each<[string, Bytes | null, number, string]>([
    ['gone.txt', null, 2, 'There is no file or folder gone.txt; check the path'],
    ['*.none', null, 2, 'No file matches *.none; check the pattern'],
    ['empty.txt', '', 1, 'empty.txt is empty'],
    ['blank.txt', ' \n\n', 1, 'blank.txt has no text'],
    ['bare.html', '<html><body><nav>Home</nav><script>go()</script></body></html>', 1, 'bare.html has no article text'],
    [
      'data.txt',
      Uint8Array.from({ length: 4000 }, (_, index) => index % 256),
      2,
      `data.txt is a binary file, not text or HTML. ${SAVE_AS}`,
    ],
    ['photo.html', Buffer.from('\u0089PNG\r\n', 'latin1'), 2, `photo.html is a PNG image, not text or HTML. ${SAVE_AS}`],
    ['old.txt', '{\\rtf1 The ferry hit the pier.}', 2, `old.txt is a rich text (RTF) document, not text or HTML. ${SAVE_AS}`],
    ['page.mhtml', 'From: <Saved by Blink>\r\nSubject: Ferry\r\n', 1, 'page.mhtml is a saved page in MHTML without an HTML part'],
    ['wide.txt', utf32(COURIER), 2, `wide.txt is a UTF-32 file, not text or HTML. ${SAVE_AS}`],
    ['feed.warc', WARC, 1, 'feed.warc is an archive without pages; 1 request, revisit or note'],
    ['feed.warc.gz', gzipSync(WARC), 1, 'feed.warc.gz is an archive without pages; 1 request, revisit or note'],
    ['cut.jsonl', '{"id":"a","title":"Ferry","te', 1, 'cut.jsonl, line 1 is not valid JSON and is left out: '],
    ['cut.json', '{"title":"Ferry","te', 2, 'cut.json is not valid JSON: '],
  ])('%s', async (name, content, status, message) => {
    const [actual, stderr] = await said(name, content)
    expect([actual, stderr.split('\n').length - 1]).toEqual([status, 1])
    expect(stderr).toContain(`headwater: ${message}`)
  })

  test('a folder without articles', async () => {
    const [status, stderr] = await said('in', null, ({ path }) => mkdirSync(join(path, 'in')))
    expect([status, stderr]).toEqual([
      2,
      'headwater: The folder in has no file that Headwater reads (txt, text, md, html, htm, xhtml, json, jsonl, ndjson, mht, mhtml, warc, wet, xml, rss, atom, rdf, opml)\n',
    ])
  })

  test('links that lead in a circle or nowhere', async () => {
    expect(await said('self', null, ({ path }) => symlinkSync('self', join(path, 'self')))).toEqual([
      2,
      'headwater: self cannot be read: its links lead in a circle\n',
    ])
    expect(await said('lost.txt', null, ({ path }) => symlinkSync('gone', join(path, 'lost.txt')))).toEqual([
      2,
      'headwater: lost.txt cannot be read: it is a link that leads nowhere\n',
    ])
  })

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file that may not be read (skipped for root, who may)',
    async () => {
      expect(await said('secret.txt', COURIER, ({ path }) => chmodSync(join(path, 'secret.txt'), 0))).toEqual([
        2,
        'headwater: secret.txt cannot be read: permission denied\n',
      ])
    },
  )

  test('a page of scripts alone is nothing found for `read` too', async () => {
    const page = temporaryFolder().file('bare.html', '<html><head><title>Ferry</title></head><body><script>go()</script></body></html>')
    expect((await headwater(['read', page])).status).toBe(1)
    expect((await headwater(['read', page, '--explain'])).status).toBe(1)
  })

  test('nothing on standard input', async () => {
    const { status, stderr } = await headwater(['trace', '-'])
    expect([status, stderr]).toEqual([1, 'headwater: standard input is empty\n'])
  })

  test.each([
    [
      'https://example.org/story --offline',
      'https://example.org/story is not in the cache, and this run is offline. Fetch it once without --offline, with the same cache.',
    ],
    [
      'http://127.0.0.1:1/story',
      'http://127.0.0.1:1/story: 127.0.0.1 leads to this computer itself, which is not fetched. Pass --allow-private if it is yours.',
    ],
  ])('an address that is not fetched: %s', async (line, message) => {
    const { status, stderr } = await headwater(['trace', ...line.split(' ')])
    expect([status, stderr]).toEqual([2, `headwater: ${message}\n`])
  })

  test('an error is all there is to say: no report of nothing, no file overwritten', async () => {
    const folder = temporaryFolder()
    const outcome = await headwater([
      'trace',
      folder.file('gone.txt'),
      '--output',
      folder.file('t.txt', 'old'),
      '--html',
      folder.file('a.html'),
    ])
    expect([outcome.status, outcome.stdout, folder.read('t.txt'), folder.list()]).toEqual([2, '', 'old', ['t.txt']])
  })
})

describe('an input that is read in part or in another way says so, and what it gives is printed', () => {
  test.each<[string, Bytes, string]>([
    [
      'a text with a broken letter',
      Buffer.concat([
        Buffer.from(COURIER.replace('crew say', 'crew at the “Café Émile”, the “Übersee” and the “Blåmåsen” say')),
        Buffer.from([0xe9, 0x20]),
      ]),
      'is utf-8 with one damaged letter',
    ],
    [
      'a page that names the wrong charset',
      Buffer.from(`<meta charset="utf-8"><h1>Café hit</h1><p>${COURIER}</p>`, 'latin1'),
      'is not valid utf-8',
    ],
    ['a gzip file cut short', gzipSync(COURIER.repeat(300), { level: 0 }).subarray(0, 9000), 'is damaged gzip data'],
    ['a JSON line cut short', `${JSON.stringify({ text: COURIER })}\n{"text": "The fer`, 'line 2 is not valid JSON and is left out'],
    ['a text of 5 MB', COURIER.repeat(10_000), 'is longer than 400000 characters; only its beginning is read'],
    ['a bomb', gzipSync(Buffer.alloc(60_000_000, 'The ferry struck the pier. ')), 'is longer than 400000 characters'],
  ])('%s', async (name, content, message) => {
    const folder = temporaryFolder()
    const ending = name.includes('JSON') ? 'jsonl' : name.includes('page') ? 'html' : 'txt'
    const { status, stdout, stderr } = await headwater(['read', folder.file(`in.${ending}`, content)])
    expect(status).toBe(0)
    expect(stdout).toMatch(/[Ff]erry/)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).toContain(message)
  })

  test.each([
    ['with a mark', `\uFEFF${COURIER}`],
    ['without', COURIER],
  ])('UTF-16 %s is read', async (_, text) => {
    const folder = temporaryFolder()
    const little = Buffer.from(text, 'utf16le')
    const { stdout, stderr } = await headwater(['read', folder.file('a.txt', little), folder.file('b.txt', Buffer.from(little).swap16())])
    expect(stdout.match(/struck the north\s+pier/g)).toHaveLength(2)
    expect(stderr).toBe('')
  })

  test.each([
    ['de', GERMAN],
    ['zh', CHINESE],
  ])('a language that is not supported (%s) is named', async (language, text) => {
    const folder = temporaryFolder()
    const { status, stdout, stderr } = await headwater(['trace', folder.file('a.txt', text), folder.file('b.txt', COURIER)])
    expect([status, stdout.includes('2 articles')]).toEqual([0, true])
    expect(stderr).toContain(`a.txt is in the language "${language}"; it is read but not annotated`)
  })

  test('100,000 nested tags', async () => {
    const folder = temporaryFolder()
    const page = `<html><body>${'<div>'.repeat(100_000)}<p>${COURIER}</p></body></html>`
    const { status, stdout, stderr } = await headwater(['trace', folder.file('a.html', page)])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('1 article')
  })

  test('two copies of one text are two articles; a file given twice is one, with a note', async () => {
    const folder = temporaryFolder()
    const [a, b] = [folder.file('a.txt', COURIER), folder.file('b.txt', COURIER)]
    expect((await headwater(['trace', a, b])).stdout).toContain('2 articles')
    const twice = await headwater(['trace', a, a])
    expect(twice.stdout).toContain('1 article ')
    expect(twice.stderr).toBe('1 note about the inputs; --verbose shows it\n')
    expect((await headwater(['trace', a, a, '--verbose'])).stderr).toBe(`headwater: ${a} was given twice and is read once\n`)
  })

  test('a folder is walked without following links, and what it leaves out is a note', async () => {
    const folder = temporaryFolder()
    const inside = join(folder.path, 'in')
    mkdirSync(inside)
    folder.file('in/a.txt', COURIER)
    folder.file('in/scan.pdf', '%PDF')
    symlinkSync('..', join(inside, 'up'))
    const { status, stdout, stderr } = await headwater(['trace', inside, '--verbose'])
    expect([status, stdout.includes('1 article ')]).toEqual([0, true])
    expect(stderr).toContain('left out of the folder')
    expect(stderr).toContain('scan.pdf')
  })

  test('warnings are listed up to ten, then counted', async () => {
    const folder = temporaryFolder()
    const empty = Array.from({ length: 14 }, (_, index) => folder.file(`e${index}.txt`, ''))
    const { stderr } = await headwater(['trace', folder.file('a.txt', COURIER), ...empty])
    expect(stderr.trimEnd().split('\n')).toHaveLength(12)
    expect(stderr).toContain('… and 4 more warnings; --verbose lists them')
    expect(stderr).toContain('14 inputs gave no article')
  })
})

describe('a sidecar that cannot be used stops the run', () => {
  test.each([
    ['bad.json', '{"a.txt": ', 'is not valid JSON'],
    ['list.json', '[]', 'is not a JSON object'],
    ['odd.json', '{"a.txt": {"date": "2020"}}', 'has an unknown or non-text field "date"'],
    ['gone.json', null, 'There is no sidecar file '],
  ])('%s', async (name, content, message) => {
    const folder = temporaryFolder()
    const sidecar = content === null ? folder.file(name) : folder.file(name, content)
    const { status, stdout, stderr } = await headwater(['trace', folder.file('a.txt', COURIER), '--sidecar', sidecar])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    rmSync(folder.path, { recursive: true })
  })
})

function utf32(text: string): Buffer {
  const bytes = Buffer.alloc(4 + text.length * 4)
  bytes.writeUInt32LE(0xfeff, 0)
  Array.from(text, (_, index) => bytes.writeUInt32LE(text.charCodeAt(index), 4 + index * 4))
  return bytes
}

test.each([
  ['ftp://paper.example/bridge', 'ftp://paper.example/bridge is not read: addresses begin with http:// or https://'],
  ['www.paper.example', 'There is no file or folder www.paper.example; check the path, or begin with https:// if it is an address'],
  ['paper.example/bridge', 'There is no file or folder paper.example/bridge; check the path, or begin with https:// if it is an address'],
])('%s is told how addresses begin', async (input, message) => {
  expect(await headwater(['read', input])).toMatchObject({ status: 2, stdout: '', stderr: `headwater: ${message}\n` })
})
