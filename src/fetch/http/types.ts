import type { LookupFunction, Socket } from 'node:net'

/** An answer of a server, or of the cache: bytes on their way, with what the answer says of them. */
export interface FetchedPage {
  /** The address that answered in the end, after all redirects. */
  readonly url: string
  /** `Content-Type` as sent: `text/html; charset=windows-1251`; null where none was. */
  readonly contentType: string | null
  /** When the bytes left the server: ISO 8601. A page from the cache keeps the time of its first fetch. */
  readonly fetched: string
  /** Decompressed bytes, within the fetcher's limits. */
  readonly body: AsyncIterable<Uint8Array>
}

/**
 * Fetches one address. Throws HeadwaterError `fetch/…` where there is no page to be had; the body, too, throws such errors
 * while it is read.
 */
export type Fetcher = (url: string, options: { readonly signal: AbortSignal }) => Promise<FetchedPage>

/** What a fetcher did that a user may want to know while waiting; nothing of it is a failure. */
export interface FetchNotice {
  /** `wait`: a pause that a site asked for, or before trying again. `cache`: a page that could not be kept. */
  readonly kind: 'wait' | 'cache'
  readonly url: string
  readonly message: string
}

export interface FetcherOptions {
  /** Also addresses of private networks and of this computer; false by default. */
  readonly allowPrivate?: boolean
  /** Folder that pages are kept in, made where it is missing; null (the default) keeps nothing. */
  readonly cache?: string | null
  /** Only what the cache has: nothing is sent, robots.txt is not asked for; false by default. */
  readonly offline?: boolean
  /** Ask the server even about pages that were fetched a moment ago; false by default. */
  readonly refresh?: boolean
  /** Who asks, as servers and their robots.txt see it; its part before `/` is the name that robots.txt may use. */
  readonly userAgent?: string
  /** Honour robots.txt and its Crawl-delay; true by default. */
  readonly robots?: boolean
  readonly limits?: Partial<FetchLimits>
  readonly onNotice?: (notice: FetchNotice) => void
}

/** What a fetch may cost. Bytes are those of the body, milliseconds those spent waiting for the server. */
export interface FetchLimits {
  readonly connectMs: number
  /** From the request to the last byte of a page; and to the first bytes of a stream, which has more time the more it sends. */
  readonly deadlineMs: number
  readonly headerBytes: number
  /** A page's decompressed bytes: HTML and XML. */
  readonly pageBytes: number
  /** Decompressed bytes of anything else: archives, JSON Lines. */
  readonly streamBytes: number
  /** Bodies up to here are held whole, tried again where they break off, and kept in the cache; longer ones are streamed. */
  readonly wholeBytes: number
  /** A stream that nobody reads for so long no longer counts as one of its host's requests. */
  readonly unreadMs: number
}

/** The outside world, replaceable in tests. */
export interface HttpEffects {
  now(): Date
  /** Waits; rejects as soon as `signal` is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
  /** All IP addresses of a host name. Throws errors of Node's `dns` module where it has none. */
  resolve(hostname: string): Promise<readonly string[]>
  /** Begins to connect; the socket says when it is done, by `secureConnect` where `secure` and by `connect` elsewhere. */
  open(destination: Destination): Socket
}

/** Where to connect. `lookup`, as in Node's `net.connect`, gives the addresses of a host that may be connected to. */
export interface Destination {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly lookup: LookupFunction
}

/** What a fetcher works with, defaults filled in. */
export interface Setup {
  readonly allowPrivate: boolean
  readonly userAgent: string
  readonly limits: FetchLimits
  readonly effects: HttpEffects
  readonly notify: (notice: FetchNotice) => void
}

/** The end of a request: after the back-off, before redirects. */
export interface Answer {
  readonly url: URL
  readonly status: number
  readonly headers: Headers
  /** When the first byte arrived. */
  readonly fetched: Date
  /** Empty where `status` is no success. */
  readonly body: Body
}

/** Decompressed bytes: all of them, or as they come where they are too many to hold. */
export type Body = { readonly whole: Uint8Array } | { readonly stream: AsyncIterable<Uint8Array> }

/** Header fields by name in lower case. */
export type Headers = Readonly<Record<string, string | undefined>>
