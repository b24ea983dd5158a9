import { createHash } from 'node:crypto'

/** `sha1:3EF6Y…` (base 32, as the standard shows it), `sha256:9f86d0…`, `sha-1:…` */
const DIGEST = /^(?<algorithm>sha-?1|sha-?256|sha-?512|md5):(?<value>[\w+/=-]{16,200})$/iu
const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * Whether a block is the one that its `WARC-Block-Digest` was made from; null where there is none that is understood. The
 * standard leaves the notation open: base 32, hexadecimal and both kinds of base 64 are in use.
 */
export function digestFits(block: Uint8Array, digest: string | undefined): boolean | null {
  const { algorithm, value } = DIGEST.exec(digest?.trim() ?? '')?.groups ?? {}
  if (algorithm === undefined || value === undefined) return null
  const hash = createHash(algorithm.toLowerCase().replace('-', '')).update(block).digest()
  const stated = value.replace(/=+$/u, '')
  if (stated.toUpperCase() === base32(hash) || stated.toLowerCase() === hash.toString('hex')) return true
  return [hash.toString('base64').replace(/=+$/u, ''), hash.toString('base64url')].includes(stated)
}

function base32(bytes: Uint8Array): string {
  let letters = ''
  let bits = 0
  let count = 0
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff
    for (count += 8; count >= 5; count -= 5) letters += BASE_32[(bits >> (count - 5)) & 31]
  }
  return count > 0 ? `${letters}${BASE_32[(bits << (5 - count)) & 31]}` : letters
}
