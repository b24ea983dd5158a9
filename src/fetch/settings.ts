/** Bytes read of a plain text: more than an article's bound of 400,000 characters takes in any encoding. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024

/** Bytes read of an HTML page: markup is up to 100 times the text; the largest of 511 news pages measured has 2.3 MB. */
export const MAX_HTML_BYTES = 16 * 1024 * 1024

/** Bytes read of a JSON document, which has to be held whole; longer collections belong in JSONL, which is streamed. */
export const MAX_JSON_BYTES = 256 * 1024 * 1024

/** Bytes of one JSONL line: one record with its page source fits; a longer line is damaged or no JSONL. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024

/** Bytes looked at to tell what a file is: covers long comments before `<html>` and the 1,024 bytes of a charset declaration. */
export const HEAD_BYTES = 4096

/** How long one address may take, in milliseconds: slow news sites answer within 10 seconds. */
export const FETCH_TIMEOUT_MS = 30_000

/** Endings that are read from a folder, each also with `.gz`. */
export const FORMAT_OF_EXTENSION = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
} as const

/** Declarations are looked for in the first bytes, as browsers do (WHATWG: 1,024; pages with long scripts first need more). */
export const DECLARATION_BYTES = 4096

/** Letters of an English text in UTF-16 whose second byte is zero: all but curly quotation marks and dashes. */
export const MIN_ZERO_SHARE = 0.7

/** Files left out of a folder that are named; more are counted. */
export const MAX_NAMED = 3
