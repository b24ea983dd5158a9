import type { Readable, Writable } from 'node:stream'

/** A standard stream; on a terminal it knows its width. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What the program runs in; tests pass their own. */
export interface Host {
  readonly stdin: Readable
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 0: something was found. 1: nothing was. 2: an error, also where some inputs could be read. */
export type ExitCode = 0 | 1 | 2
