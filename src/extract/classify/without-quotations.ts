import { MAX_QUOTATION_LENGTH } from './settings.js'

/** `"`, `“`, `''` and what ends a quotation that begins so. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ["''", "''"],
  ['``', "''"],
])
const OPENING = /["“]|''|``/gu

/**
 * A paragraph with a space for each quotation: what stands in quotation marks is somebody else's voice. One that is never
 * closed reaches to the end. Takes time linear in the length, however many marks are open.
 */
export function withoutQuotations(paragraph: string): string {
  const closings = new Map<string, number>()
  const parts: string[] = []
  let from = 0
  for (const { 0: mark, index } of paragraph.matchAll(OPENING)) {
    if (index < from) continue
    const start = index + mark.length
    const closing = CLOSING.get(mark) as string
    const known = closings.get(closing) ?? -1
    const next = known >= start ? known : paragraph.indexOf(closing, start)
    const close = next < 0 ? paragraph.length : next
    closings.set(closing, close)
    if (close - start > MAX_QUOTATION_LENGTH) continue
    parts.push(paragraph.slice(from, index))
    from = Math.min(close + closing.length, paragraph.length)
  }
  return [...parts, paragraph.slice(from)].join(' ')
}
