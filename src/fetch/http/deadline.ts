import { HeadwaterError } from '../../errors.js'
import { MAX_STREAM_MS, MIN_BYTES_PER_SECOND } from './settings.js'

/** Ends one request, by time or because the user stopped the run. Only time spent waiting for the server counts. */
export interface Deadline {
  /** Aborted with the HeadwaterError to throw. */
  readonly signal: AbortSignal
  /** Lets the time run while `waiting` is pending. */
  during<T>(waiting: () => Promise<T>): Promise<T>
  /** More time for bytes that arrived. */
  extend(bytes: number): void
  end(): void
}

/** Gives `milliseconds` for waiting; throws HeadwaterError `fetch/failed` after that and `run/aborted` where `signal` is aborted. */
export function createDeadline(url: URL, milliseconds: number, signal: AbortSignal): Deadline {
  const controller = new AbortController()
  const stop = (): void => controller.abort(stopped(url))
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  let left = milliseconds
  let granted = 0
  const expire = (): void => controller.abort(tooSlow(url, milliseconds + granted))
  return {
    signal: controller.signal,
    async during(waiting) {
      const since = performance.now()
      const timer = setTimeout(expire, Math.max(0, left))
      try {
        return await waiting()
      } finally {
        clearTimeout(timer)
        left -= performance.now() - since
      }
    },
    extend(bytes) {
      const more = Math.min((bytes / MIN_BYTES_PER_SECOND) * 1000, MAX_STREAM_MS - granted)
      granted += more
      left += more
    },
    end: () => signal.removeEventListener('abort', stop),
  }
}

/** The error for a fetch that the user ended. */
export function stopped(url: URL): HeadwaterError {
  return new HeadwaterError('run/aborted', `Stopped while fetching ${url.href}`)
}

function tooSlow(url: URL, milliseconds: number): HeadwaterError {
  return new HeadwaterError('fetch/failed', `${url.href} was not there after ${Math.ceil(milliseconds / 1000)} s`, {
    hint: 'Try again later, or save the page and pass the file.',
  })
}
