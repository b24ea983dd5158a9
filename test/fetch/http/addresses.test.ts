import { describe, expect, test } from 'vitest'
import { pageAddress } from '../../../src/fetch/http/page-address.js'
import { browser, html, internet, redirect, site } from './site.js'

const PUBLIC = ['93.184.215.14']
const PRIVATE = ['10.0.0.5']

describe('an address', () => {
  test.each([
    ['HTTP://News.Example:80/a b#part', 'http://news.example/a%20b'],
    ['https://news.example./story', 'https://news.example/story'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['http://0177.0.0.1./', 'http://127.0.0.1/'],
    ['http://１２７.0.0.1/', 'http://127.0.0.1/'],
  ])('%s is %s', (given, read) => {
    expect(pageAddress(given).href).toBe(read)
  })

  test.each([
    ['file:///etc/passwd', 'only http and https are'],
    ['ftp://news.example/', 'only http and https are'],
    ['http://', 'is not an address'],
    ['http://news.example:99999/', 'is not an address'],
    [`http://news.example/${'a'.repeat(9000)}`, 'longer than 8000 characters'],
    ['http://ada@news.example/', 'has a user name or password in it'],
    ['http://:secret@news.example/', 'has a user name or password in it'],
  ])('%s is refused', (given, why) => {
    expect(() => pageAddress(given)).toThrow(why)
  })

  test('a password is not shown', () => {
    for (const address of ['http://ada:secret@news.example/', 'http://ada:secret@news.example:99999/', 'ftp://ada:secret@news.example/'])
      expect(() => pageAddress(address)).toThrow(/^(?!.*secret)/u)
  })
})

describe('public addresses only', () => {
  test.each([
    ['http://127.0.0.1:9/', '127.0.0.1 leads to this computer itself, which is not fetched'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1 leads to this computer itself, which is not fetched'],
    ['http://[64:ff9b::7f00:1]/', '64:ff9b::7f00:1 leads to this computer itself, which is not fetched'],
    ['http://169.254.169.254/latest/meta-data', '169.254.169.254 leads to a link-local address, which is not fetched'],
    ['http://inside.example/', 'inside.example leads to a private address (10.0.0.5), which is not fetched'],
    ['http://both.example/', 'both.example leads to a private address (10.0.0.5), which is not fetched'],
    ['http://none.example/', 'There is no host none.example'],
    ['http://empty.example/', 'There is no host empty.example'],
  ])('%s', async (url, message) => {
    const names = { 'inside.example': PRIVATE, 'both.example': [...PUBLIC, ...PRIVATE], 'empty.example': [] }
    const opened: string[] = []
    const effects = internet(names)
    const error = await browser({
      allowPrivate: false,
      effects: {
        ...effects,
        open: (destination) => {
          const socket = effects.open!(destination)
          socket.once('connect', () => opened.push(destination.host))
          return socket
        },
      },
    }).fail(url)
    expect([error.code, error.message, opened]).toEqual(['fetch/address', message, []])
  })

  test('localhost, as this computer resolves it', async () => {
    const error = await browser({ allowPrivate: false }).fail('http://localhost:9/')
    expect(error.message).toMatch(/^localhost leads to this computer itself \(/u)
    expect(error.hint).toContain('--allow-private')
  })

  test('a name with a public address is fetched', async () => {
    const { port, requests } = await site({ '/story': html('<p>Rain') })
    const page = await browser({ allowPrivate: false, effects: internet({ 'news.example': PUBLIC }) }).get(
      `http://news.example:${port}/story`,
    )
    expect(page.text).toBe('<p>Rain')
    expect(requests[1]?.headers.host).toBe(`news.example:${port}`)
  })

  test('every redirect is checked', async () => {
    const names = { 'news.example': PUBLIC, 'inside.example': PRIVATE }
    const { port, asked } = await site({
      '/name': redirect('http://inside.example/'),
      '/number': redirect('http://0x7f000001/'),
      '/file': redirect('file:///etc/passwd'),
      '/password': redirect('http://ada:secret@news.example/'),
    })
    const { fail } = browser({ allowPrivate: false, effects: internet(names) })
    const error = async (path: string): Promise<string> => {
      const { code, message } = await fail(`http://news.example:${port}${path}`)
      return `${code} ${message}`
    }
    expect(await error('/name')).toBe('fetch/address inside.example leads to a private address (10.0.0.5), which is not fetched')
    expect(await error('/number')).toBe('fetch/address 127.0.0.1 leads to this computer itself, which is not fetched')
    expect(await error('/file')).toContain('only http and https are')
    expect(await error('/password')).toMatch(/^fetch\/address (?!.*secret)/u)
    expect(asked).toEqual(['/name', '/number', '/file', '/password'])
  })

  test('a name that changes to a private address between two connections is refused', async () => {
    const { port, asked } = await site({ '/story': html('secret') })
    let asks = 0
    const effects = internet({ 'news.example': PUBLIC })
    const rebinding = { ...effects, resolve: () => Promise.resolve(asks++ === 0 ? PUBLIC : PRIVATE) }
    const { fail } = browser({ allowPrivate: false, effects: rebinding })
    // The connection that fetched robots.txt, which leads nowhere, was closed.
    const { message } = await fail(`http://news.example:${port}/story`)
    expect(message).toBe('news.example leads to a private address (10.0.0.5), which is not fetched')
    expect(asked).toEqual([])
  })

  test('a connection goes to the address that was checked, without a second look-up', async () => {
    const { port } = await site({ '/story': html('<p>Rain') })
    let asks = 0
    const effects = internet({})
    const resolve = (): Promise<readonly string[]> => Promise.resolve(asks++ === 0 ? PUBLIC : PRIVATE)
    const page = await browser({ allowPrivate: false, robots: false, effects: { ...effects, resolve } }).get(
      `http://news.example:${port}/story`,
    )
    expect([page.text, asks]).toEqual(['<p>Rain', 1])
  })

  test('a connection that ends up elsewhere is cut before a request is sent', async () => {
    const { port, requests } = await site({ '/story': html('secret') })
    const effects = internet({ 'news.example': PUBLIC }, '::ffff:10.0.0.5')
    const { message } = await browser({ allowPrivate: false, effects }).fail(`http://news.example:${port}/story`)
    expect(message).toBe('news.example leads to a private address (::ffff:10.0.0.5), which is not fetched')
    expect(requests).toHaveLength(0)
  })

  test('proxies of the environment are not used', async () => {
    const { url } = await site({ '/story': html('<p>Rain') })
    process.env['HTTP_PROXY'] = process.env['http_proxy'] = 'http://127.0.0.1:9'
    try {
      expect((await browser().get(url('/story'))).text).toBe('<p>Rain')
    } finally {
      delete process.env['HTTP_PROXY']
      delete process.env['http_proxy']
    }
  })
})
