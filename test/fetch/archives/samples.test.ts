import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/document/index.js'
import { defaultEffects, readPages } from '../../../src/fetch/index.js'

const FOLDER = fileURLToPath(new URL('../../../../shared/data/warc/', import.meta.url))

/** The samples of a widely used reader of archives: pages that each holds, and what is wrong with it. */
test.skipIf(!existsSync(FOLDER)).each([
  ['example.warc', ['http://example.com/'], []],
  ['example.warc.gz', ['http://example.com/'], []],
  ['example-iana.org-chunked.warc', ['http://www.iana.org/'], []],
  ['example-resource.warc.gz', ['http://example.com/'], []],
  ['example-wget-bad-target-uri.warc.gz', ['http://example.com/'], []],
  ['example-bad-non-chunked.warc.gz', ['http://example.com/'], []],
  ['example-bad.warc.gz.bad', ['http://example.com/?example=1'], []],
  ['example-wrong-chunks.warc.gz', ['http://example.com/'], ['read/damaged']],
  ['example-trunc.warc', ['http://example.com/'], ['read/damaged']],
  ['example-digest.warc', [], ['read/empty']],
  ['example-space-in-target-uri.warc.gz', [], ['read/empty']],
  ['post-test.warc.gz', [], ['read/empty']],
])('%s (skipped without ../shared/data)', async (name, urls, codes) => {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  const pages = readPages([`${FOLDER}${name}`], { defaults: {}, sidecar: null, effects: defaultEffects(), report })
  const found = []
  for await (const { content, defaults } of pages) {
    expect(content).toMatch(/^<!doctype html>[^]*<\/html>\s*$/iu)
    found.push(defaults.url)
  }
  expect(found).toEqual(urls)
  expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual(codes)
})
