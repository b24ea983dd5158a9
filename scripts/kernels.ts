import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import wabt from 'wabt'

const SOURCE = fileURLToPath(new URL('../src/annotate/attributions/tagger/kernels.wat', import.meta.url))
const MODULE = fileURLToPath(new URL('../models/kernels.wasm', import.meta.url))

/** `npm run kernels`: assembles the arithmetic of the attribution tagger; with `--check` only says whether the module is up to date. */
const { parseWat } = await wabt()
const parsed = parseWat(SOURCE, readFileSync(SOURCE, 'utf8'), { simd: true, bulk_memory: true })
parsed.validate()
const module = parsed.toBinary({}).buffer
if (!process.argv.includes('--check')) writeFileSync(MODULE, module)
else if (!readFileSync(MODULE).equals(module)) {
  console.error(`${MODULE} is not what kernels.wat says: run \`npm run kernels\` and commit the result.`)
  process.exitCode = 1
}
