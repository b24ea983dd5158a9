import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HeadwaterError } from '../../src/errors.js'
import { MAX_TOLD } from '../../src/fetch/settings.js'
import { workspace } from './workspace.js'

const NAMES = ['a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.xml', 'a.mhtml', 'a.warc', 'a.html.br', 'a.gz', 'a']

test('any bytes under any name give pages, diagnostics or a HeadwaterError', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.json().map((json) => Buffer.from(json)),
    fc.string().map((text) => Buffer.from(`{"text": "${text}`)),
    fc.string().map((text) => Buffer.from(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n${text}`)),
    fc.string().map((text) => Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 80\r\n\r\nHTTP/1.1 200 OK\r\n${text}`)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom(...NAMES), fc.boolean(), async (content, name, zipped) => {
      const space = workspace({ [name]: zipped ? gzipSync(content) : content })
      const result = await space.read([name]).catch((error: unknown) => error)
      if (result instanceof HeadwaterError) return
      expect(result).not.toBeInstanceOf(Error)
      const { pages, diagnostics } = result as Awaited<ReturnType<typeof space.read>>
      if (name === 'a.txt' || name === 'a.html') expect(pages.length + diagnostics.length).toBeGreaterThan(0)
      for (const page of pages) expect(page.source.startsWith(space.path(name))).toBe(true)
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('a page with stray zero bytes is a page', async () => {
  const { pages } = await workspace({ 'a.html': '<html><p>Clo\0sed.</p></html>', a: '\0<html><p>Closed.</p></html>' }).read(['a.html', 'a'])
  expect(pages.map(({ content }) => content)).toEqual(['<html><p>Closed.</p></html>', '<html><p>Closed.</p></html>'])
})

test('a line of 40 MB and 100,000 damaged lines cost neither memory nor the sound lines', async () => {
  const damaged = '{"text": \n'.repeat(100_000)
  const content = `{"text": "${'x'.repeat(40 * 1024 * 1024)}"}\n${damaged}{"text": "The bridge was closed."}\n`
  const { pages, diagnostics } = await workspace({ 'a.jsonl': content }).read(['a.jsonl'])
  expect(pages.map(({ source }) => source.replace(/^.*#/u, ''))).toEqual(['100002'])
  expect(diagnostics.length).toBe(1 + MAX_TOLD + 1)
  expect(diagnostics.at(-1)?.message).toContain('99000 more places')
})

test('JSON nested without end is an error', async () => {
  const deep = `${'{"data":'.repeat(100_000)}1${'}'.repeat(100_000)}`
  const { pages, codes } = await workspace({ 'a.json': '['.repeat(3_000_000), 'b.json': deep }).read(['a.json', 'b.json'])
  expect([pages, codes]).toEqual([[], ['read/json', 'read/no-text']])
})
