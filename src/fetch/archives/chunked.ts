/** `1a2f`, `0`, `400;name=value`: the line before a chunk */
const SIZE_LINE = /^[ \t]*(?<size>[0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/iu
const LINE_BYTES = 256

/**
 * Takes the chunking off a body (RFC 9112 §7.1). Null where it has none: many crawlers store the plain body and leave the
 * header. From the first damaged chunk on, the bytes are kept as they are; `whole` says whether the last chunk was there.
 */
export function readChunks(bytes: Buffer): { readonly body: Buffer; readonly whole: boolean } | null {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const line = SIZE_LINE.exec(bytes.toString('latin1', at, at + LINE_BYTES))
    if (line === null) break
    const size = Number.parseInt(line.groups?.['size'] ?? '', 16)
    if (size === 0) return { body: Buffer.concat(parts), whole: true }
    const from = at + line[0].length
    if (at === 0 && from + size > bytes.length) return null
    parts.push(bytes.subarray(from, from + size))
    at = from + size
    if (bytes[at] === 0x0d) at++
    if (bytes[at] === 0x0a) at++
    if (at >= bytes.length) return { body: Buffer.concat(parts), whole: false }
  }
  return at === 0 ? null : { body: Buffer.concat([...parts, bytes.subarray(at)]), whole: false }
}
