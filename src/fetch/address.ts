import { HeadwaterError } from '../errors.js'
import type { Effects, Opened } from './types.js'

/** The page behind an address. Throws HeadwaterError `input/unsupported` where the run has no fetcher, and what the fetcher throws. */
export async function openAddress(url: string, effects: Effects): Promise<Opened> {
  if (effects.fetch === null)
    throw new HeadwaterError('input/unsupported', `${url} is not read: this run has no network`, {
      hint: 'Save the page and pass the file, or pass a fetcher in effects.fetch.',
    })
  return effects.fetch(url, { signal: effects.signal })
}
