import { isWebAddress } from '../web-address.js'

/** An address as absolute http(s), resolved against the first base that can serve; null for any other. */
export function resolveAddress(address: string | null | undefined, ...bases: readonly (string | null | undefined)[]): string | null {
  const trimmed = (address ?? '').trim()
  if (trimmed === '') return null
  const base = isWebAddress(trimmed) ? undefined : bases.find((candidate) => isWebAddress(candidate ?? ''))
  if (!URL.canParse(trimmed, base ?? undefined)) return null
  const { href } = new URL(trimmed, base ?? undefined)
  return isWebAddress(href) ? href : null
}

/** An identifier that is an address; null for `tag:`, `urn:` and plain ones, which lead nowhere. */
export function addressIn(identifier: string | null | undefined): string | null {
  const trimmed = (identifier ?? '').trim()
  return isWebAddress(trimmed) ? resolveAddress(trimmed) : null
}

/** The host of an address; null for what is none. */
export function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).hostname : null
}
