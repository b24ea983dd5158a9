import { readFileSync } from 'node:fs'

/** What ships in the package's `models` folder; models/MODEL_CARD.md says what each was made from. */
export type ModelFile = 'attribution.bin' | 'kernels.wasm'

/**
 * The bytes of a model that ships with the package, at an address divisible by eight, so that numbers in it can be read in
 * place. Throws the file system's error where the installation is incomplete.
 */
export function readModel(name: ModelFile): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../models/${name}`, import.meta.url)))
}
