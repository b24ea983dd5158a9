import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { fitting } from '../../src/annotate/attributions/tagger/sections.js'
import { parseModelFile } from '../../src/annotate/attributions/tagger/model-file.js'
import { decodeModel } from '../../src/annotate/entities/tagger/model-file.js'
import { HeadwaterError } from '../../src/errors.js'
import { readModel, type ModelFile } from '../../src/models/index.js'

/** Node's, which neither the language's library nor Node's types declare. */

const PARSERS: Readonly<Record<ModelFile, (bytes: Uint8Array<ArrayBuffer>) => unknown>> = {
  'attribution.bin': (bytes) => fitting(parseModelFile(bytes)),
  'kernels.wasm': (bytes) => new WebAssembly.Module(bytes),
  'names.bin': decodeModel,
}
const FILES = Object.keys(PARSERS) as ModelFile[]

const folder = mkdtempSync(join(tmpdir(), 'headwater-models-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is thrown where the installation has these bytes in place of a model, or no file at all. */
function failureWith(name: ModelFile, bytes: Uint8Array | null): HeadwaterError {
  rmSync(join(folder, name), { force: true })
  if (bytes) writeFileSync(join(folder, name), bytes)
  try {
    readModel(name, PARSERS[name], pathToFileURL(`${folder}/`))
  } catch (error) {
    if (error instanceof HeadwaterError) return error
    throw error
  }
  throw new Error(`${name} was read`)
}

describe.each(FILES)('%s', (name) => {
  const whole = readModel(name, (bytes) => bytes)

  test('ships with the package, fits this version, and lies at an address at which numbers can be read', () => {
    expect(() => readModel(name, PARSERS[name])).not.toThrow()
    expect(whole.byteOffset % 8).toBe(0)
  })

  test('is missed with a word on what to do', () => {
    expect(failureWith(name, null)).toMatchObject({
      code: 'model/missing',
      message: `models/${name} cannot be read`,
      hint: 'The installation is incomplete or mixes two versions: install Headwater again.',
    })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['three bytes', Uint8Array.of(1, 2, 3)],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>'.repeat(20))],
    ['zeros', new Uint8Array(4_096)],
    ['half of it', whole.slice(0, whole.length / 2)],
    ['all but its end', whole.slice(0, -1)],
  ])('is told from %s', (_, bytes) => {
    const error = failureWith(name, bytes)
    expect(error.code).toBe('model/unfit')
    expect(error.message).toMatch(new RegExp(`^models/${name} is not what this version needs: .`))
    expect(error.hint).toContain('install Headwater again')
    expect(error.cause).toBeInstanceOf(Error)
  })
})
