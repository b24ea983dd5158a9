import type { CommandName } from './options.js'

/** What the user asked for, checked and typed. */
export interface Invocation {
  readonly command: CommandName
  /** The claim that is asked about: the first word behind `why` and `check`; null for the other commands. */
  readonly claim: string | null
  readonly inputs: readonly string[]
  readonly format: 'text' | 'json' | 'jsonl'
  /** null is standard output. */
  readonly output: string | null
  /** Say of each block of a page why it is kept or left out, of each statement what decided it. */
  readonly explain: boolean
  readonly html: string | null
  readonly markdown: string | null
  readonly csv: string | null
  /** ISO 8601: the time to look back to. */
  readonly asOf: string | null
  /** File of assumptions. */
  readonly assume: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly sidecar: string | null
  /** Read addresses from the cache alone. */
  readonly offline: boolean
  /** Folder of the cache; null: the place for caches of this system; false: no cache. */
  readonly cache: string | false | null
  readonly allowPrivate: boolean
  /** Where `serve` listens; null: the default port or the next that is free. */
  readonly port: number | null
  readonly host: string
  /** Open the browser; null: decide by the terminal. */
  readonly open: boolean | null
  readonly verbose: boolean
  readonly quiet: boolean
  /** null: decide by the terminal and the environment. */
  readonly color: boolean | null
  /** null: decide by the terminal. */
  readonly width: number | null
}

/** What the command line says: run a command, or print something about the program. */
export type Request =
  | { readonly kind: 'run'; readonly invocation: Invocation; readonly debug: boolean }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
