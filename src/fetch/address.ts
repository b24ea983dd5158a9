import { HeadwaterError } from '../errors.js'
import { FETCH_TIMEOUT_MS } from './settings.js'
import type { Effects } from './types.js'

/**
 * The bytes behind an address, within `FETCH_TIMEOUT_MS`. Throws HeadwaterError input/unreadable where the server does
 * not answer with a page.
 */
export async function* openAddress(url: string, effects: Effects): AsyncGenerator<Uint8Array, void> {
  const timeout = AbortSignal.timeout(FETCH_TIMEOUT_MS)
  try {
    const response = await effects.fetch?.(url, { signal: AbortSignal.any([timeout, effects.signal]) })
    if (!response?.ok) throw new HeadwaterError('input/unreadable', `${url} answered with status ${response?.status ?? 'none'}`)
    if (response.body) yield* response.body as unknown as AsyncIterable<Uint8Array>
  } catch (error) {
    if (error instanceof HeadwaterError) throw error
    if (effects.signal.aborted) throw new HeadwaterError('run/aborted', `Stopped while fetching ${url}`, { cause: error })
    const reason = timeout.aborted
      ? `no answer within ${FETCH_TIMEOUT_MS / 1000} seconds`
      : error instanceof Error
        ? error.message
        : String(error)
    throw new HeadwaterError('input/unreadable', `${url} cannot be fetched: ${reason}`, { cause: error })
  }
}
