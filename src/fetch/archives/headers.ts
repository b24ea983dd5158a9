import type { Headers } from './types.js'

/** `\r\n\r\n`, or `\n\n` from writers that leave the carriage returns out */
const BLANK_LINE = /\r?\n\r?\n/u
/** ` folded onto the next line` */
const FOLDED = /\r?\n[ \t]+/gu
const FIELD = /^(?<name>[^\s:]{1,200})[ \t]{0,9}:(?<value>.*)/u

/** Where a head ends and what follows it begins; null where no blank line ends it. */
export function headEnd(bytes: Buffer, limit: number): { readonly end: number; readonly next: number } | null {
  const found = BLANK_LINE.exec(bytes.toString('latin1', 0, limit))
  return found ? { end: found.index, next: found.index + found[0].length } : null
}

/** The fields of a head after its first line; what is no field is passed over. */
export function parseHeaders(head: Buffer): Headers {
  const headers = new Map<string, string>()
  for (const line of head.toString('utf8').replace(FOLDED, ' ').split('\n').slice(1)) {
    const { name, value } = FIELD.exec(line)?.groups ?? {}
    const key = name?.toLowerCase()
    if (key !== undefined && value !== undefined && !headers.has(key)) headers.set(key, value.trim())
  }
  return headers
}
