import type { FetchLimits } from './types.js'

/** Names Headwater and its version (a test holds it equal to package.json's); robots.txt may call it `Headwater`. */
export const USER_AGENT = 'Headwater/0.1.0 (reads news reports to trace their sources)'

/** Pages first, as browsers ask; feeds and archives come under the last. */
export const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

/** What a fetch may cost where the caller does not say. */
export const LIMITS: FetchLimits = {
  /** TCP and TLS together take 3 round trips: below 2 s even by satellite. */
  connectMs: 10_000,
  /** Slow news sites answer within 10 s; the largest of 511 news pages measured (1.6 MB) passes at 30 KB/s. */
  deadlineMs: 60_000,
  /** Servers send below 8 KB (Apache's and nginx's own bound for requests); pages with long cookie headers need more. */
  headerBytes: 64 * 1024,
  /** The reader uses 16 MB of an HTML page; sitemaps have at most 50 MB (sitemaps.org). */
  pageBytes: 64 * 1024 * 1024,
  /** A WARC file of Common Crawl has 5 GB once unpacked. */
  streamBytes: 16 * 1024 * 1024 * 1024,
  /** What the reader uses of an HTML page: every page that is read whole is kept whole. */
  wholeBytes: 16 * 1024 * 1024,
  /** Between two chunks a reader takes milliseconds, for the most expensive record a few seconds. */
  unreadMs: 30_000,
}

/** What a stream must send on average once `deadlineMs` is over: a third of a slow mobile connection. */
export const MIN_BYTES_PER_SECOND = 32 * 1024
/** Longest a stream may take in all, in milliseconds: 5 GB at 250 KB/s. */
export const MAX_STREAM_MS = 6 * 60 * 60 * 1000

/** Unpacked to packed size from which data count as a bomb: 511 news pages have at most 18 (median 5), bombs 1,000. */
export const MAX_UNPACK_RATIO = 200
/** Below this many unpacked bytes no ratio matters: a page of blank lines harms nobody. */
export const RATIO_MATTERS_FROM = 4 * 1024 * 1024

/** Fetch standard: 20; robots.txt (RFC 9309): at least 5. News sites need up to 3 (http, www, language). */
export const MAX_REDIRECTS = 5

/** Longest address in characters: RFC 9110 asks for 8,000. */
export const MAX_URL_LENGTH = 8000

/** Requests under way to one host: what polite crawlers allow themselves. */
export const HOST_CONCURRENCY = 2

/** Longest wait before one request, twice the longest that is asked for: a clock that is set back cannot stop a run. */
export const MAX_WAIT_MS = 120_000

/** Tries of one address, the first included, with 1, 2 and 4 s between them. */
export const MAX_TRIES = 4
export const FIRST_BACK_OFF_MS = 1000
/** A server that asks for more than this is left alone: nobody waits longer at a prompt. */
export const MAX_RETRY_AFTER_MS = 60_000

/** robots.txt: 500 KiB is what RFC 9309 (2.5) asks crawlers to read at least. */
export const MAX_ROBOTS_BYTES = 500 * 1024
/**
 * Wildcards in a pattern of robots.txt, in earnest up to 4, and characters of an address that are held against it, in
 * earnest some 300. The worst 500 KiB take 1 to 2 s to match; without these bounds, 30 s.
 */
export const MAX_ROBOTS_WILDCARDS = 6
export const MAX_ROBOTS_PATH = 1024
/** RFC 9309 (2.4): not to be used for longer, unless the site cannot be reached. */
export const ROBOTS_FRESH_MS = 24 * 60 * 60 * 1000
/** Some sites ask for hours, which would mean no second page; 30 s is slower than any reader clicks. */
export const MAX_CRAWL_DELAY_MS = 30_000
/** Sites whose robots.txt is remembered during a run, the oldest forgotten first. */
export const MAX_ROBOTS_REMEMBERED = 500

/** Pages of the cache younger than this are not asked for again: several runs over one story, while it is being worked on. */
export const FRESH_MS = 10 * 60 * 1000
