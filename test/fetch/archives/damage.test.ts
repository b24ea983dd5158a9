import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWarc } from '../../../src/fetch/archives/warc.js'
import { captures, zipped } from './warc-writer.js'

const NAMES = ['a', 'b', 'c', 'd']
const RECORDS = captures(...NAMES)

interface Read {
  /** Last letter of each address. */
  readonly names: readonly string[]
  readonly told: readonly string[]
}

async function read(bytes: Uint8Array, chunkLength = bytes.length): Promise<Read> {
  const told: string[] = []
  const tell = (code: string, _severity: string, message: string): void => void (code === 'read/damaged' && told.push(message))
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += chunkLength) yield bytes.subarray(at, at + chunkLength)
  })()
  const opened = { body: chunks, url: null, contentType: null, fetched: null }
  const names: string[] = []
  for await (const { source } of readWarc({ source: 'a.warc', label: 'a.warc', opened, bytes: chunks, tell })) names.push(source.slice(-1))
  return { names, told }
}

/** An archive and where in it each record ends. */
const LAYOUTS = [
  ['uncompressed', Buffer.concat(RECORDS), RECORDS],
  ['one gzip member a record', zipped(RECORDS), RECORDS.map((record) => gzipSync(record))],
] as const

const endsOf = (parts: readonly Uint8Array[]): number[] =>
  parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, part) => sum + part.length, 0))

test.each(LAYOUTS)('%s: a changed byte costs no record but its own, and is told once', async (_, archive, parts) => {
  const ends = endsOf(parts)
  for (let at = 0; at < archive.length; at += 3) {
    const damaged = Buffer.from(archive)
    damaged[at]! ^= 1 << (at % 8)
    const { names, told } = await read(damaged)
    const own = NAMES[ends.findIndex((end) => at < end)]
    expect([at, names.filter((name) => name !== own)]).toEqual([at, expect.arrayContaining(NAMES.filter((name) => name !== own))])
    expect(told.length, `byte ${at}: ${told.join('\n')}`).toBeLessThanOrEqual(1)
  }
})

test.each(LAYOUTS)('%s: cut off anywhere, all records before are given', async (_, archive, parts) => {
  const ends = endsOf(parts)
  for (let length = 0; length < archive.length; length += 5) {
    const { names, told } = await read(archive.subarray(0, length))
    expect(names.join('')).toMatch(new RegExp(`^${NAMES.filter((__, index) => ends[index]! <= length).join('')}`, 'u'))
    expect(told.length).toBeLessThanOrEqual(1)
  }
})

test.each(LAYOUTS)('%s: with a piece missing from the second record, the others are given', async (_, archive, parts) => {
  const [first, second] = endsOf(parts) as [number, number]
  for (let at = first; at < second; at += 3) {
    const { names, told } = await read(Buffer.concat([archive.subarray(0, at), archive.subarray(second)]))
    expect([at, names.filter((name) => name !== 'b')]).toEqual([at, ['a', 'c', 'd']])
    expect(told.length).toBeLessThanOrEqual(1)
  }
})

test('in one gzip member for all, the records before the damage are given', async () => {
  const lines = Array.from({ length: 400 }, (_, index) => `n${(index * 7919) % 1000}`)
  const archive = gzipSync(Buffer.concat(captures(...lines)))
  const { names, told } = await read(archive.subarray(0, archive.length / 2))
  expect(names.length).toBeGreaterThan(100)
  expect(told).toHaveLength(1)
})

test('however the bytes come, the records are the same', async () => {
  const archives = LAYOUTS.flatMap(([, archive]) => [archive, Buffer.concat([archive.subarray(0, 500), archive.subarray(560)])])
  const expected = await Promise.all(archives.map((archive) => read(archive)))
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: archives.length - 1 }), fc.integer({ min: 1, max: 600 }), async (index, chunkLength) => {
      expect(await read(archives[index]!, chunkLength)).toEqual(expected[index])
    }),
    { numRuns: 60, seed: 7 },
  )
})
