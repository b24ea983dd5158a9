import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateSchema, SCHEMAS } from './generate-schema.js'

/** Writes schema/*.json from the types; with --check it only says whether they are what the types give (exit 1 where they are not). */
function main(): void {
  const check = process.argv.includes('--check')
  for (const target of SCHEMAS) {
    const { file } = target
    const path = fileURLToPath(new URL(`../schema/${file}`, import.meta.url))
    const wanted = generateSchema(target)
    if (check) {
      if (readOrEmpty(path) === wanted) continue
      console.error(`schema/${file} is not what src/document gives. Run: npm run schema`)
      process.exitCode = 1
    } else {
      mkdirSync(new URL('../schema/', import.meta.url), { recursive: true })
      writeFileSync(path, wanted)
    }
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

main()
