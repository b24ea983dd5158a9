import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import type { Diagnostic, Page, PageDefaults } from '../../src/document/index.js'
import { defaultEffects, readPages, type Effects } from '../../src/fetch/index.js'

/** A folder of files for one test, and everything that reading from it gave. */
export interface Workspace {
  readonly folder: string
  path(name: string): string
  read(inputs: readonly string[], options?: Options): Promise<Result>
}

export interface Options {
  readonly defaults?: PageDefaults
  readonly sidecar?: string | null
  readonly effects?: Partial<Effects>
}

export interface Result {
  readonly pages: readonly Page[]
  readonly diagnostics: readonly Diagnostic[]
  /** Codes of what was reported, in order. */
  readonly codes: readonly string[]
}

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function workspace(files: Readonly<Record<string, string | Uint8Array>>): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-fetch-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const path = (name: string): string => `${folder}/${name}`
  return {
    folder,
    path,
    read: (inputs, options) =>
      read(
        inputs.map((input) => (/^(?:-|https?:)/u.test(input) ? input : path(input))),
        options,
      ),
  }
}

async function read(inputs: readonly string[], { defaults = {}, sidecar = null, effects = {} }: Options = {}): Promise<Result> {
  const pages: Page[] = []
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  for await (const page of readPages(inputs, { defaults, sidecar, effects: defaultEffects(effects), report })) pages.push(page)
  return { pages, diagnostics, codes: diagnostics.map(({ code }) => code) }
}
