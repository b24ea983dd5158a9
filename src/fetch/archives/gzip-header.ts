/** The two bytes that every gzip member begins with, and the only method there is (RFC 1952). */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08])

const FIXED_BYTES = 10
const FLAG = { checksum: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 }

/** Length of the gzip header that `head` begins with, or null where there is none or it does not end within `head`. */
export function gzipHeaderLength(head: Buffer): number | null {
  const flags = head[3]
  if (flags === undefined || head.length < FIXED_BYTES || !head.subarray(0, 3).equals(GZIP_MAGIC) || flags & FLAG.reserved) return null
  let length = FIXED_BYTES
  if (flags & FLAG.extra) length += 2 + (head[length] ?? 0) + 256 * (head[length + 1] ?? 0)
  for (const flag of [FLAG.name, FLAG.comment]) {
    if (!(flags & flag)) continue
    const end = head.indexOf(0, length)
    if (end < 0) return null
    length = end + 1
  }
  if (flags & FLAG.checksum) length += 2
  return length <= head.length ? length : null
}
