import ipaddr from 'ipaddr.js'

/** What an address is that is not of the public internet, in words that follow "leads to". */
const KINDS: Readonly<Record<string, string>> = {
  private: 'a private address',
  uniqueLocal: 'a private address',
  carrierGradeNat: 'a private address',
  loopback: 'this computer itself',
  unspecified: 'this computer itself',
  linkLocal: 'a link-local address',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
}
const OTHER = 'an address outside the public internet'

/** All of IPv6 that is given out to hosts (RFC 4291, IANA): anything else is special, reserved or not in use. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
/** `64:ff9b::7f00:1` is 127.0.0.1 behind a NAT64 (RFC 6052). */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
/** Answers on public-looking addresses that only a cloud's own machines reach: Azure's wire server. */
const CLOUD_INSIDE: ReadonlySet<string> = new Set(['168.63.129.16'])

/**
 * Why an IP address must not be fetched from, as words that follow "leads to"; null for an address of the public internet.
 * IPv6 addresses that carry an IPv4 address (mapped, NAT64, 6to4, Teredo, ISATAP) are as public as that. Only what is
 * known to be public passes (IANA's special-purpose registries, as ipaddr.js has them), so that a new special range is refused.
 */
export function notPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return OTHER
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv4') return notPublic4(parsed as ipaddr.IPv4)
  const six = parsed as ipaddr.IPv6
  const carried = carriedAddresses(six)
  for (const four of carried) {
    const reason = notPublic4(four)
    if (reason !== null) return reason
  }
  if (carried.length > 0) return null
  const range = six.range()
  if (range !== 'unicast') return KINDS[range] ?? OTHER
  return six.match(GLOBAL_UNICAST) ? null : OTHER
}

function notPublic4(address: ipaddr.IPv4): string | null {
  if (CLOUD_INSIDE.has(address.toString())) return KINDS['linkLocal'] ?? OTHER
  const range = address.range()
  return range === 'unicast' ? null : (KINDS[range] ?? OTHER)
}

/** The IPv4 addresses inside an IPv6 address of a kind that leads to them. */
function carriedAddresses(address: ipaddr.IPv6): ipaddr.IPv4[] {
  const [, first = 0, second = 0, third = 0, , identifier = 0, high = 0, low = 0] = address.parts
  const fourth = address.parts[4] ?? 0
  if (address.isIPv4MappedAddress() || address.match(NAT64)) return [joined(high, low)]
  if (address.range() === '6to4') return [joined(first, second)]
  // RFC 4380: the server's address, and the client's with all bits flipped
  if (address.range() === 'teredo') return [joined(second, third), joined(high ^ 0xffff, low ^ 0xffff)]
  // RFC 5214: …:0:5efe:127.0.0.1 and …:200:5efe:127.0.0.1
  if (identifier === 0x5efe && (fourth === 0 || fourth === 0x200) && address.match(GLOBAL_UNICAST)) return [joined(high, low)]
  return []
}

function joined(high: number, low: number): ipaddr.IPv4 {
  return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff])
}
