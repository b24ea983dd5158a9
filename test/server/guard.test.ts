import { describe, expect, test } from 'vitest'
import { refusalOf, type Address } from '../../src/server/guard.js'

const OWN: Address = { host: '127.0.0.1', port: 7387, isOpen: false }
const OPEN: Address = { host: '0.0.0.0', port: 7387, isOpen: true }
const NAMED: Address = { host: 'Desk.example', port: 7387, isOpen: true }

function passes(headers: Record<string, string>, address = OWN, method = 'GET'): boolean {
  return refusalOf({ method, headers: { host: '127.0.0.1:7387', ...headers } }, address) === null
}

describe('the name that a request asks for', () => {
  test.each<[string, Address]>([
    ['127.0.0.1:7387', OWN],
    ['localhost:7387', OWN],
    ['LOCALHOST:7387', OWN],
    ['[::1]:7387', OWN],
    ['192.168.1.20:7387', OPEN],
    ['[fe80::1]:7387', OPEN],
    ['localhost:7387', OPEN],
    ['desk.example:7387', NAMED],
    ['localhost', { ...OWN, port: 80 }],
  ])('passes: %s', (host, address) => expect(passes({ host }, address)).toBe(true))

  test.each<[string, Address]>([
    ['evil.example:7387', OWN],
    ['127.0.0.1', OWN],
    ['127.0.0.1:7388', OWN],
    ['192.168.1.20:7387', OWN],
    ['127.0.0.1.evil.example:7387', OWN],
    ['localhost.evil.example:7387', OWN],
    ['localhost.:7387', OWN],
    ['evil.example:7387', OPEN],
    ['1.2.3.4.evil.example:7387', OPEN],
    ['user@localhost:7387', OWN],
    ['localhost:7387, evil.example', OWN],
    ['localhost:07387x', OWN],
    ['', OWN],
  ])('is refused: %j', (host, address) => expect(passes({ host }, address)).toBe(false))

  test('a request without a name is refused', () => {
    expect(refusalOf({ method: 'GET', headers: {} }, OWN)).toBe('This server does not answer to the name "".')
  })
})

describe('the page that a request comes from', () => {
  test.each<Record<string, string>>([
    {},
    { origin: 'http://127.0.0.1:7387' },
    { host: 'localhost:7387', origin: 'http://localhost:7387' },
    { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ])('passes: %j', (headers) => expect(passes(headers)).toBe(true))

  test.each<Record<string, string>>([
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: 'https://127.0.0.1:7387' },
    { origin: 'http://127.0.0.1:3000' },
    { origin: 'http://localhost:7387' },
    { origin: 'http://127.0.0.1:7387.evil.example' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
  ])('is refused: %j', (headers) => expect(passes(headers)).toBe(false))

  test('a form of another site may not be sent here', () => {
    expect(passes({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, OWN, 'POST')).toBe(false)
  })
})
