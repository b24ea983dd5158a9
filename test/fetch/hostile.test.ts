import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HeadwaterError } from '../../src/errors.js'
import { workspace } from './workspace.js'

const NAMES = ['a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.gz', 'a']

test('any bytes under any name give pages, diagnostics or a HeadwaterError', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.json().map((json) => Buffer.from(json)),
    fc.string().map((text) => Buffer.from(`{"text": "${text}`)),
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
    { numRuns: 150, seed: 7 },
  )
})
