/** What every expected failure of Headwater looks like; anything else that is thrown is a bug. */
export type ErrorCode =
  | 'input/not-found'
  | 'input/unreadable'
  | 'input/none'
  | 'input/unsupported'
  | 'fetch/address'
  | 'fetch/refused'
  | 'fetch/failed'
  | 'fetch/limit'
  | 'fetch/robots'
  | 'fetch/offline'
  | 'option/unknown'
  | 'option/invalid'
  | 'option/missing'
  | 'command/unknown'
  | 'assumptions/invalid'
  | 'trace/invalid'
  | 'app/missing'
  | 'output/unwritable'
  | 'serve/host'
  | 'serve/port'
  | 'model/missing'
  | 'model/unfit'
  | 'run/aborted'

export interface ErrorDetails {
  /** What the user can do next, as a full sentence. */
  readonly hint?: string
  readonly cause?: unknown
}

/**
 * An expected failure: says what happened and to what (`message`) and what to do next (`hint`).
 * A problem with one article is never thrown; it is a `Diagnostic` on that article.
 */
export class HeadwaterError extends Error {
  readonly code: ErrorCode
  readonly hint: string | null

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'HeadwaterError'
    this.code = code
    this.hint = details.hint ?? null
  }
}
