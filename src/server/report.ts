import { createHash } from 'node:crypto'

/** A traced report as it goes over the wire. */
export interface ServedReport {
  /** Of the trace's content: two traces that say the same have one, also in two runs of the program. */
  readonly version: string
  /** The report app with the trace in it. */
  readonly page: string
  /** The content security policy of the page. */
  readonly policy: string
  /** `headwater.trace/1`. */
  readonly trace: string
}

/** Bytes of a version: a millionth of a chance that two of a billion traces share one. */
const VERSION_BYTES = 12

/** The version of a trace, of its JSON: 16 letters and digits that may stand in a header and in an attribute. */
export function versionOf(json: string): string {
  return createHash('sha256').update(json).digest().subarray(0, VERSION_BYTES).toString('base64url')
}
