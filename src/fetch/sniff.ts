import { constants, gunzipSync } from 'node:zlib'
import { BLOCK_ELEMENTS, SILENT_ELEMENTS, VOID_ELEMENTS } from '../lexicons/html-elements.js'
import { packingOf } from './bytes.js'
import { sniffFeed } from './feeds/index.js'
import { wideEncoding } from './decode.js'
import type { Format } from './types.js'

/** First bytes of formats that hold no readable text, with the name that users know them by. */
const MAGIC_NUMBERS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an XZ archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a Zstandard archive (zstd -d unpacks it)', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a Safari web archive', bytesOf('bplist00')],
  ['a rich text (RTF) document', bytesOf('{\\rtf')],
  ['a UTF-32 file', [0xff, 0xfe, 0x00, 0x00]],
  ['a UTF-32 file', [0x00, 0x00, 0xfe, 0xff]],
]

function bytesOf(ascii: string): number[] {
  return Array.from(ascii, (letter) => letter.charCodeAt(0))
}

/** What a binary file is ("a PDF"), or null where the first bytes may be text. Pages with stray zero bytes are pages. */
export function binaryKind(head: Uint8Array): string | null {
  const known = MAGIC_NUMBERS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))
  if (known) return known[0]
  if (!head.includes(0) || wideEncoding(head) !== null) return null
  return sniffFormat(Buffer.from(head).toString('latin1')) === 'html' ? null : 'a binary file'
}

/** `WARC/1.0` at the start, or `WARC-Type: response` in the head of a record whose own start is damaged */
const WARC_START = /^\s*WARC\/\d|\nWARC-(?:Type|Record-ID): /u

/** Whether a file is a WARC archive, compressed or not. */
export function isWarc(head: Uint8Array): boolean {
  return WARC_START.test(unpackedHead(head).toString('latin1'))
}

function unpackedHead(head: Uint8Array): Buffer {
  if (packingOf(head) !== 'gzip') return Buffer.from(head)
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return Buffer.alloc(0)
  }
}

/** `{"title": …`, `[{…`, also `{'title': …` to say that it is not JSON; `[Editor's note: …` is text */
const JSON_START = /^\s*(?:\{\s*(?:["'}]|$)|\[\s*(?:[[{"\]]|$))/u
const MARKUP_START = /^\s*</u
/** `<!DOCTYPE html`, `<html lang="en">`, `<head>`, also after an XML declaration or comments */
const HTML_START = /<(?:!doctype\s+html|html|head|body)[\s>]/iu
/** `From: <Saved by Blink>` or `MIME-Version: 1.0` among the first lines: a page saved in one file */
const MHTML_START = /^(?:[A-Za-z-]{2,40}: [^\n]{0,400}\r?\n(?:[ \t][^\n]{0,400}\r?\n){0,5}){0,12}?(?:From: <Saved by |MIME-Version: 1\.0)/iu
/** `<?xml version="1.0"?>`, `<!-- note -->`, `<!DOCTYPE nitf …>` and then `<nitf ` */
const ROOT = /^(?:\s|<\?[^<>]*>|<!--(?:(?!-->)[^])*-->|<!doctype[^<>[]*(?:\[[^\]]*\])?\s*>)*<(?<name>[a-z][\w.:-]{0,40})/iu
const XML_DECLARATION = /^\s*<\?xml\b/iu
/** Elements that a page without `<html>` may begin with. */
const INLINE_ELEMENTS: ReadonlySet<string> = new Set('a abbr b cite em font i small span strong sub sup time u'.split(' '))

/**
 * What the beginning of a file says it is; text where nothing speaks for markup or JSON. Pieces of pages without `<html>` are
 * HTML; `xml` is any XML that is neither a page nor one of the formats that Headwater reads.
 */
export function sniffFormat(head: string): Exclude<Format, 'unknown'> {
  const start = head.replace(/^\uFEFF/u, '').replaceAll('\0', '')
  const listed = sniffFeed(start)
  if (listed !== null) return listed
  if (JSON_START.test(start)) return 'json'
  if (MHTML_START.test(start)) return 'mhtml'
  return MARKUP_START.test(start) ? markupFormat(start) : 'text'
}

function markupFormat(start: string): 'html' | 'xml' | 'text' {
  const root = ROOT.exec(start)?.groups?.['name']?.toLowerCase()
  if (root !== undefined && isHtmlElement(root)) return 'html'
  if (XML_DECLARATION.test(start) && root !== undefined) return 'xml'
  return HTML_START.test(start) ? 'html' : 'text'
}

function isHtmlElement(name: string): boolean {
  return name === 'html' || [BLOCK_ELEMENTS, SILENT_ELEMENTS, VOID_ELEMENTS, INLINE_ELEMENTS].some((elements) => elements.has(name))
}
