import { readFileSync } from 'node:fs'
import { HeadwaterError } from '../errors.js'

/** What ships in the package's `models` folder; the cards beside the files say what each was made from. */
export type ModelFile = 'attribution.bin' | 'kernels.wasm' | 'names.bin'

/** Where a package has its models: two folders above this file, in `src` as in `dist`. */
const MODELS = new URL('../../models/', import.meta.url)
const HINT = 'The installation is incomplete or mixes two versions: install Headwater again.'

/**
 * What `parse` makes of a model that ships with the package. The bytes begin at an address divisible by eight, so that
 * numbers in them can be read in place.
 * @throws {HeadwaterError} `model/missing`, or `model/unfit` where `parse` throws
 */
export function readModel<T>(name: ModelFile, parse: (bytes: Uint8Array<ArrayBuffer>) => T, folder: URL = MODELS): T {
  const bytes = bytesOf(name, folder)
  try {
    return parse(bytes)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new HeadwaterError('model/unfit', `models/${name} is not what this version needs: ${why}`, { hint: HINT, cause })
  }
}

function bytesOf(name: ModelFile, folder: URL): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(new URL(name, folder)))
  } catch (cause) {
    throw new HeadwaterError('model/missing', `models/${name} cannot be read`, { hint: HINT, cause })
  }
}
