import { HeadwaterError } from '../errors.js'

/**
 * The failure of one input, behind which the run goes on. Throws `error` itself where it is none: a bug, or the user's wish
 * to stop.
 */
export function failureOf(error: unknown): HeadwaterError {
  if (!(error instanceof HeadwaterError) || error.code === 'run/aborted') throw error
  return error
}
