import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A folder of saved pages, and what they should say where somebody wrote that down. */
export interface PageSet {
  readonly name: string
  readonly folder: string
  /** Bodies by page for the scorer, or null where the pages have none in its form. */
  readonly gold: string | null
}

/** Public pages with the bodies of a public benchmark; they do not ship with the project. */
const SHARED = 'data/pages/benchmark'
const SCORER = 'score/pages.mjs'

/** The pages that are measured: the public benchmark's where it lies beside the project, else the example that ships. */
export function findPages(root: string): PageSet {
  const shared = join(root, '..', 'shared')
  if (existsSync(join(shared, SHARED, 'html'))) {
    return { name: 'benchmark', folder: join(shared, SHARED, 'html'), gold: join(shared, SHARED, 'gold.jsonl') }
  }
  return { name: 'grain-terminal', folder: join(root, 'examples', 'grain-terminal'), gold: null }
}

/** Where the public scorer is, beside the pages that it scores. */
export function scorerOf(root: string): string {
  return join(root, '..', 'shared', SCORER)
}

/** Puts the pages into a folder as plain HTML files, at most `limit` of them, so that no reader pays for unpacking. */
export function unpackPages({ folder }: PageSet, into: string, limit: number): void {
  mkdirSync(into)
  const files = readdirSync(folder)
    .filter((file) => /\.html(?:\.gz)?$/u.test(file))
    .sort()
  for (const file of files.slice(0, limit)) {
    const bytes = readFileSync(join(folder, file))
    writeFileSync(join(into, basename(file, '.gz')), file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  }
}
