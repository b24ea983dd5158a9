import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { captures, zipped } from './archives/warc-writer.js'
import { workspace } from './workspace.js'

const STORY = 'The old bridge was closed on Tuesday, the council said. „Später“, hieß es.'
const HTML = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>${STORY}</p></body></html>`
const MHTML = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${HTML}\r\n--b--\r\n`
const RECORD = JSON.stringify({ title: 'T', text: STORY })

const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.txt': Buffer.from(STORY),
  'a.html': Buffer.from(HTML),
  'b.html.gz': gzipSync(HTML),
  'c.html.br': brotliCompressSync(HTML),
  'utf16.html': Buffer.from(`\uFEFF${HTML}`, 'utf16le'),
  'a.json': Buffer.from(`[${RECORD}]`),
  'a.jsonl': Buffer.from(`${RECORD}\n${RECORD}\n`),
  'a.mhtml': Buffer.from(MHTML),
  'a.warc': Buffer.concat(captures('a', 'b')),
  'a.warc.gz': zipped(captures('a', 'b')),
}

test.each(Object.keys(FILES))('%s cut off anywhere gives pages or says why not', async (name) => {
  const whole = FILES[name]!
  expect((await workspace({ [name]: whole }).read([name])).codes).toEqual([])
  const step = Math.ceil(whole.length / 120)
  for (let length = 0; length < whole.length; length += step) {
    const { pages, diagnostics } = await workspace({ [name]: whole.subarray(0, length) }).read([name])
    expect(pages.length + diagnostics.length, `cut to ${length} bytes`).toBeGreaterThan(0)
  }
})
