import { expect, test } from 'vitest'
import { workspace } from '../workspace.js'

const STORY = '<!DOCTYPE html><html><body><p>Café closed = the council said.</p></body></html>'
const QUOTED = STORY.replaceAll('=', '=3D').replace('é', '=C3=A9').replace('<p>', '<p=\r\n>')

interface Part {
  readonly headers: readonly string[]
  readonly body: string
}

const part = (type: string, body: string, ...headers: string[]): Part => ({ headers: [`Content-Type: ${type}`, ...headers], body })
const html = (body: string, ...headers: string[]): Part => part('text/html', body, ...headers)

/** A page as Chrome saves it. */
function mhtml(parts: readonly Part[], type = 'type="text/html"', boundary = '----MultipartBoundary--x7----'): string {
  const head = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example/cafe',
    'Subject: =?utf-8?Q?Caf=C3=A9?=',
    'Date: Tue, 5 Mar 2024 10:00:00 -0000',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\t${type};\r\n\tboundary="${boundary}"`,
  ]
  const bodies = parts.map(({ headers, body }) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`)
  return `${head.join('\r\n')}\r\n\r\n\r\n${bodies.join('')}--${boundary}--\r\n`
}

const read = (content: string | Uint8Array, name = 'a.mhtml') => workspace({ [name]: content }).read([name])

test('the root page of a saved page is read, with its address and time, also where only the content tells', async () => {
  const file = mhtml([
    part('image/png', 'iVBORw0KGgo=', 'Content-Transfer-Encoding: base64', 'Content-Location: https://news.example/photo.png'),
    html(
      QUOTED,
      'Content-ID: <frame-1@mhtml.blink>',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://news.example/cafe',
    ),
    html('<html><p>An advertisement.</p></html>', 'Content-ID: <frame-2@mhtml.blink>', 'Content-Location: cid:frame-2@mhtml.blink'),
  ])
  for (const name of ['a.mhtml', 'a.mht', 'a']) {
    const { pages, codes } = await read(file, name)
    expect(codes).toEqual([])
    expect(pages).toMatchObject([
      { kind: 'html', defaults: { url: 'https://news.example/cafe' }, fetched: '2024-03-05T10:00:00.000Z', diagnostics: [] },
    ])
    expect(pages[0]?.content.trim()).toBe(STORY)
  }
})

test('the part that start names is the root; its charset decides', async () => {
  const western = Buffer.from(
    mhtml(
      [
        html('<html><p>A frame.</p></html>', 'Content-ID: <a@x>'),
        part('text/html; charset="iso-8859-2"', '<html><p>Caf\xb1</p></html>', 'Content-ID: <b@x>'),
      ],
      'type="text/html"; start="<b@x>"',
    ),
    'latin1',
  )
  expect((await read(western)).pages[0]?.content).toContain('<p>Cafą</p>')
})

test('an alternative within, a page without parts, and base64 are read', async () => {
  const inner = `--in\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n--in\r\nContent-Type: text/html\r\n\r\n${STORY}\r\n--in--`
  const coded = Buffer.from(STORY).toString('base64')
  const single = `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://news.example/cafe\r\n\r\n${STORY}`
  for (const file of [
    mhtml([part('multipart/alternative; boundary=in', inner)]),
    mhtml([html(coded, 'Content-Transfer-Encoding: base64')]),
    single,
  ]) {
    const { pages } = await read(file)
    expect(pages.map(({ content, defaults }) => [content.trim(), defaults.url])).toEqual([[STORY, 'https://news.example/cafe']])
  }
})

test('thousands of parts, parts in parts without end, and none at all are told in bounded time', async () => {
  const pictures = Array.from({ length: 10_000 }, () => part('image/png', 'AAAA', 'Content-Transfer-Encoding: base64'))
  const nested = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(20_000)
  for (const file of [
    mhtml(pictures),
    `MIME-Version: 1.0\r\n${nested}`,
    'MIME-Version: 1.0\r\n\r\n',
    `MIME-Version: 1.0\r\n${'X: y\r\n'.repeat(500_000)}`,
  ]) {
    const { pages, codes } = await read(file)
    expect([pages.length, codes.length]).toEqual([0, 1])
  }
  expect((await read(mhtml([...pictures, html(STORY)]))).pages).toHaveLength(1)
})
