import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notPublic } from '../../../src/fetch/http/public-address.js'

test.each([
  ['10.0.0.5', 'a private address'],
  ['172.31.255.255', 'a private address'],
  ['192.168.1.1', 'a private address'],
  ['100.64.0.1', 'a private address'],
  ['127.0.0.1', 'this computer itself'],
  ['0.0.0.0', 'this computer itself'],
  ['169.254.169.254', 'a link-local address'],
  ['168.63.129.16', 'a link-local address'],
  ['224.0.0.1', 'a multicast address'],
  ['255.255.255.255', 'a broadcast address'],
  ['192.0.0.192', 'an address outside the public internet'],
  ['198.18.0.1', 'an address outside the public internet'],
  ['203.0.113.9', 'an address outside the public internet'],
  ['::', 'this computer itself'],
  ['::1', 'this computer itself'],
  ['fe80::1%eth0', 'a link-local address'],
  ['fd00:ec2::254', 'a private address'],
  ['ff02::1', 'a multicast address'],
  ['2001:db8::1', 'an address outside the public internet'],
  ['4000::1', 'an address outside the public internet'],
  // IPv4 in IPv6: mapped, compatible, translated, NAT64, local NAT64, 6to4, Teredo (server; client with flipped bits), ISATAP
  ['::ffff:127.0.0.1', 'this computer itself'],
  ['::ffff:a9fe:a9fe', 'a link-local address'],
  ['::7f00:1', 'an address outside the public internet'],
  ['::127.0.0.1', 'this computer itself'],
  ['::ffff:0:127.0.0.1', 'an address outside the public internet'],
  ['64:ff9b::7f00:1', 'this computer itself'],
  ['64:ff9b:1::1', 'an address outside the public internet'],
  ['2002:0a00:0001::1', 'a private address'],
  ['2001:0:0a00:1::f7f7:f7f7', 'a private address'],
  ['2001:0:0808:0808::80ff:fffe', 'this computer itself'],
  ['2606:4700::5efe:10.0.0.1', 'a private address'],
  ['not an address', 'an address outside the public internet'],
  ['', 'an address outside the public internet'],
])('%s leads to %s', (address, reason) => {
  expect(notPublic(address)).toBe(reason)
})

test.each(['8.8.8.8', '93.184.215.14', '::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])(
  '%s is public',
  (address) => {
    expect(notPublic(address)).toBeNull()
  },
)

/** Not of the public internet, or set apart, in IANA's registry of special-purpose IPv4 addresses; and multicast, class E. */
const SPECIAL =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32'
    .split(' ')
    .map((range) => {
      const [network = '', bits = ''] = range.split('/')
      const first = network.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
      return { first, last: first + 2 ** (32 - Number(bits)) - 1 }
    })

const dotted = (number: number): string => [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
const hex = (number: number): string => `${Math.floor(number / 65536).toString(16)}:${(number % 65536).toString(16)}`

test('an IPv4 address is public exactly where no special range has it, also inside IPv6', () => {
  const edges = SPECIAL.flatMap(({ first, last }) => [first - 1, first, last, last + 1]).filter((edge) => edge >= 0 && edge < 2 ** 32)
  const wrap = [
    dotted,
    (number: number) => `::ffff:${dotted(number)}`,
    (number: number) => `64:ff9b::${hex(number)}`,
    (number: number) => `2002:${hex(number)}::1`,
    (number: number) => `2001:0:${hex(number)}::f7f7:f7f7`,
    (number: number) => `2001:0:808:808:0:0:${hex(2 ** 32 - 1 - number)}`,
  ]
  const number = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  fc.assert(
    fc.property(number, fc.constantFrom(...wrap), (address, as) => {
      const special = SPECIAL.some(({ first, last }) => first <= address && address <= last)
      expect(notPublic(as(address)) !== null, as(address)).toBe(special)
    }),
    { numRuns: 2000, seed: 11 },
  )
})
