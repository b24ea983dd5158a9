import type { Diagnostic, Page } from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { mapAhead } from './ahead.js'
import { expandInputs } from './expand.js'
import { failureOf } from './failure.js'
import { readSource } from './read.js'
import { loadSidecar } from './sidecar.js'
import { PAGES_AT_ONCE } from './settings.js'
import type { ReadOptions, Source } from './types.js'

export { defaultEffects } from './effects.js'
export { createFetcher, type FetchedPage, type Fetcher, type FetcherOptions, type FetchLimits, type FetchNotice } from './http/index.js'
export { inputFiles, inputPlaces, type InputPlace } from './input-places.js'
export { readTextFile } from './text-file.js'
export { readTraceFile } from './trace-file.js'
export type { Effects, ReadOptions } from './types.js'

/**
 * Reads files, folders, globs, `-` (standard input) and, where `effects.fetch` is given, addresses: one page for each
 * article, in the order of the inputs and sorted by path within a folder or glob. Text, HTML, JSON and JSONL records, WARC
 * archives and pages saved as MHTML, plain, gzipped or in brotli. Records are pages with the source `path#ID`, those of archives
 * `path#NUMBER:ADDRESS`.
 *
 * A problem with one input (missing, binary, damaged, empty) is reported as a diagnostic and the others go on; whether
 * anything was read is for the caller to judge. Throws HeadwaterError for a sidecar that cannot be used and when
 * `effects.signal` is aborted.
 */
export async function* readPages(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Page, void> {
  const sidecar = await loadSidecar(options.sidecar)
  for await (const source of mapAhead(expandInputs(inputs, options), PAGES_AT_ONCE, openedAhead)) {
    if (options.effects.signal.aborted) throw new HeadwaterError('run/aborted', `Stopped before reading ${source.name}`)
    try {
      for await (const page of readSource(source, options)) {
        const said = sidecar.defaultsOf({ input: source.name, source: page.source, url: page.defaults.url ?? null })
        yield { ...page, defaults: { ...options.defaults, ...said, ...page.defaults } }
      }
    } catch (error) {
      options.report(diagnosticOf(failureOf(error), source.name))
    }
  }
}

/** A source that is asked for before its turn; a failure waits for it. */
async function openedAhead(source: Source): Promise<Source> {
  const [outcome] = await Promise.allSettled([source.open()])
  return {
    ...source,
    open: () => (outcome.status === 'fulfilled' ? Promise.resolve(outcome.value) : Promise.reject(outcome.reason as Error)),
  }
}

/** A failure of one input as data, so that the run goes on. */
function diagnosticOf(error: HeadwaterError, source: string): Diagnostic {
  const message = error.hint === null ? error.message : `${error.message}. ${error.hint}`
  return { code: error.code, severity: 'error', message, source }
}
