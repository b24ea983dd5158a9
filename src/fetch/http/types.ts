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
