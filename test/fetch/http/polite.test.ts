import { describe, expect, test } from 'vitest'
import { browser, html, inTurn, redirect, site, START, status, text } from './site.js'

const SECOND = 1000
const page = html('<p>Rain')

describe('robots.txt', () => {
  test('what it disallows is not asked for; it is read once', async () => {
    const robots = 'User-agent: *\nDisallow: /private\nAllow: /private/open$\n\nUser-agent: Other\nDisallow: /'
    const { url, asked } = await site({ '/robots.txt': text(robots), '/a': page, '/private/open': page, '/private/x': page })
    const { get, fail } = browser()
    await get(url('/a'))
    await get(url('/private/open'))
    const { code, message, hint } = await fail(url('/private/x'))
    expect([code, message]).toEqual([
      'fetch/robots',
      `${url('/private/x')} is not fetched: the robots.txt of ${new URL(url('/')).host} asks programs not to`,
    ])
    expect(hint).toContain('Save the page')
    expect(asked).toEqual(['/robots.txt', '/a', '/private/open'])
  })

  test.each([
    ['Headwater', '/own'],
    ['headwater/9', '/own'],
    ['Headwater-News', '/all'],
  ])('a group for %s', async (name, closed) => {
    const robots = `User-agent: Other\nUser-agent: ${name} # us\nDisallow: /own\n\nUser-agent: *\nDisallow: /all`
    const { url, asked } = await site({ '/robots.txt': text(robots), '/own': page, '/all': page })
    const { get, fail } = browser()
    expect((await fail(url(closed))).code).toBe('fetch/robots')
    await get(url(closed === '/own' ? '/all' : '/own'))
    expect(asked).toHaveLength(2)
  })

  test('two groups for everyone are one, whatever stands between', async () => {
    const robots = 'User-agent: *\nDisallow: /a\nUser-agent: Other\nDisallow: /\nUser-agent: *\n\nDisallow: /b'
    const { url } = await site({ '/robots.txt': text(robots), '/c': page })
    const { get, fail } = browser()
    for (const path of ['/a', '/b']) expect((await fail(url(path))).code).toBe('fetch/robots')
    expect((await get(url('/c'))).text).toBe('<p>Rain')
  })

  test('is read for one who goes on after who asked first was stopped', async () => {
    const { url } = await site({ '/robots.txt': inTurn(() => undefined, text('User-agent: *\nDisallow: /b')), '/a': page })
    const { get, fail } = browser()
    const controller = new AbortController()
    const stopped = fail(url('/a'), controller.signal)
    const going = Promise.all([get(url('/a')), fail(url('/b')), fail(url('/b'))])
    setTimeout(() => controller.abort(), 30)
    expect((await stopped).code).toBe('run/aborted')
    expect((await going).map((result) => ('text' in result ? result.text : result.code))).toEqual([
      '<p>Rain',
      'fetch/robots',
      'fetch/robots',
    ])
  })

  test('a redirect to a page that it disallows', async () => {
    const { url } = await site({ '/robots.txt': text('User-agent: *\nDisallow: /b'), '/a': redirect('/b'), '/b': page })
    expect((await browser().fail(url('/a'))).code).toBe('fetch/robots')
  })

  test.each([
    ['404', status(404)],
    ['403', status(403)],
    ['in a circle', redirect('/robots.txt')],
    ['behind a redirect', redirect('/none')],
    ['an HTML page', html('<title>Not found</title>\nDisallow: /')],
  ])('%s allows everything', async (_, robots) => {
    const { url } = await site({ '/robots.txt': robots, '/a': page })
    expect((await browser().get(url('/a'))).text).toBe('<p>Rain')
  })

  test.each([503, 429])('%i allows nothing', async (code) => {
    const { url } = await site({ '/robots.txt': status(code), '/a': page })
    const { fail, slept } = browser()
    const { message } = await fail(url('/a'))
    expect(message).toBe(`${new URL(url('/')).host} does not say what may be fetched: ${url('/robots.txt')} answered ${code}`)
    await fail(url('/b'))
    expect(slept).toEqual([1 * SECOND, 2 * SECOND, 4 * SECOND])
  })

  test('only its first 500 KiB count', async () => {
    const robots = `User-agent: *\nDisallow: /a\n${'#'.repeat(500 * 1024)}\nUser-agent: *\nDisallow: /b\n`
    const { url } = await site({ '/robots.txt': text(robots), '/a': page, '/b': page })
    const { get, fail } = browser()
    expect((await fail(url('/a'))).code).toBe('fetch/robots')
    expect((await get(url('/b'))).text).toBe('<p>Rain')
  })

  test.each([
    ['wildcards', `User-agent: *\nDisallow: /b\n${`Disallow: /${'*a'.repeat(200)}\n`.repeat(1200)}`],
    [
      'names',
      `${Array.from({ length: 15_000 }, (_, index) => `User-agent: x${index}\n`).join('')}User-agent: *\nDisallow: /b\n${'Allow:/\n'.repeat(20_000)}`,
    ],
  ])('one made of %s is read in no time', async (_, robots) => {
    const { url } = await site({ '/robots.txt': text(robots), [`/${'a'.repeat(4000)}`]: page })
    const { get, fail } = browser()
    const since = performance.now()
    await get(url(`/${'a'.repeat(4000)}`))
    expect((await fail(url('/b'))).code).toBe('fetch/robots')
    expect(performance.now() - since).toBeLessThan(2000)
  })

  test('is not asked for where the user says so', async () => {
    const { url, asked } = await site({ '/robots.txt': text('User-agent: *\nDisallow: /'), '/a': page })
    await browser({ robots: false }).get(url('/a'))
    expect(asked).toEqual(['/a'])
  })
})

describe('pace', () => {
  test.each([
    ['5', [5 * SECOND, 5 * SECOND]],
    ['0.5', [SECOND / 2, SECOND / 2]],
    ['3600', [30 * SECOND, 30 * SECOND]],
    ['-5', []],
    ['soon', []],
  ])('Crawl-delay: %s', async (delay, waits) => {
    const { url } = await site({ '/robots.txt': text(`User-agent: *\nCrawl-delay: ${delay}`), '/a': page, '/b': page, '/c': page })
    const { get, slept, notices } = browser()
    for (const path of ['/a', '/b', '/c']) await get(url(path))
    expect(slept).toEqual(waits)
    const messages = waits.map((wait) => `Waiting ${Math.ceil(wait / SECOND)} s before asking 127.0.0.1 again`)
    const capped = `${new URL(url('/')).host} asks for 3600 s between two pages; Headwater waits 30 s`
    expect(notices.map(({ message }) => message)).toEqual(delay === '3600' ? [capped, ...messages] : messages)
  })

  test('pages asked for at once still start one delay after the other', async () => {
    const { url } = await site({ '/robots.txt': text(`User-agent: *\nCrawl-delay: 5`), '/a': page, '/b': page, '/c': page })
    const waits: number[] = []
    const { get } = browser({
      effects: {
        now: () => new Date(START),
        sleep: (milliseconds) => {
          waits.push(milliseconds)
          return Promise.resolve()
        },
      },
    })
    await Promise.all(['/a', '/b', '/c'].map((path) => get(url(path))))
    expect(waits).toEqual([5 * SECOND, 10 * SECOND])
  })

  test('two requests to a host at a time', async () => {
    let running = 0
    let most = 0
    const slow: typeof page = (_, response) => {
      most = Math.max(most, ++running)
      setTimeout(() => {
        running -= 1
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Rain')
      }, 10)
    }
    const paths = Array.from({ length: 9 }, (_, index) => `/${index}`)
    const { url } = await site(Object.fromEntries(paths.map((path) => [path, slow])))
    const { get } = browser()
    const pages = await Promise.all(paths.map((path) => get(url(path))))
    expect([most, pages.length]).toEqual([2, 9])
  })

  test('a failure gives its turn back', async () => {
    const { url } = await site({
      '/a': html('', { 'content-type': 'image/png' }),
      '/b': status(404),
      '/c': redirect('ftp://x/'),
      '/d': page,
    })
    const { get, fail } = browser()
    for (const path of ['/a', '/b', '/c', '/a', '/b', '/c']) await fail(url(path))
    expect((await get(url('/d'))).text).toBe('<p>Rain')
  })
})

describe('a server in trouble', () => {
  test.each([429, 500, 502, 503, 504])('%i is tried again', async (code) => {
    const { url } = await site({ '/a': inTurn(status(code), status(code), page) })
    const { get, slept } = browser()
    expect((await get(url('/a'))).text).toBe('<p>Rain')
    expect(slept).toEqual([1 * SECOND, 2 * SECOND])
  })

  test('four times, no more', async () => {
    const { url, asked } = await site({ '/a': status(503) })
    const { fail, slept } = browser()
    const { code, message } = await fail(url('/a'))
    expect([code, message]).toEqual(['fetch/failed', `${url('/a')} answered 503 (service unavailable)`])
    expect([asked.length, slept]).toEqual([4, [1 * SECOND, 2 * SECOND, 4 * SECOND]])
  })

  test.each([
    ['7', 7 * SECOND],
    [new Date(START + 20 * SECOND).toUTCString(), 20 * SECOND],
    [new Date(START - 20 * SECOND).toUTCString(), 1 * SECOND],
    ['soon', 1 * SECOND],
  ])('Retry-After: %s', async (after, wait) => {
    const { url } = await site({ '/a': inTurn(status(429, { 'retry-after': after }), page) })
    const { get, slept } = browser()
    await get(url('/a'))
    expect(slept).toEqual([wait])
  })

  test('who asks for more than a minute is left alone', async () => {
    const { url, asked } = await site({ '/a': status(429, { 'retry-after': '3600' }) })
    const { code, message, hint } = await browser().fail(url('/a'))
    expect([code, message]).toEqual(['fetch/refused', `${url('/a')} answered 429 (too many requests)`])
    expect(hint).toBe('It asks not to be asked again before 2024-05-01T13:00:00.000Z.')
    expect(asked).toHaveLength(1)
  })

  test('a connection that breaks is tried again, also in the middle of a page', async () => {
    const broken: typeof page = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('<p>Ra')
      setTimeout(() => response.destroy(), 10)
    }
    const { url } = await site({ '/a': inTurn((_, response) => response.destroy(), broken, page) })
    const { get, slept } = browser()
    expect((await get(url('/a'))).text).toBe('<p>Rain')
    expect(slept).toEqual([1 * SECOND, 2 * SECOND])
  })

  test.each([
    [404, 'fetch/refused', 'there is no such page'],
    [403, 'fetch/refused', 'it may not be read'],
    [451, 'fetch/refused', 'withheld for legal reasons'],
    [501, 'fetch/failed', 'not implemented'],
  ])('%i is an answer', async (code, kind, meaning) => {
    const { url, asked } = await site({ '/a': status(code) })
    const error = await browser().fail(url('/a'))
    expect([error.code, error.message]).toEqual([kind, `${url('/a')} answered ${code} (${meaning})`])
    expect(asked).toHaveLength(1)
  })

  test('who is not there is not asked again', async () => {
    const { url } = await site({})
    const gone = new URL(url('/'))
    gone.port = '9'
    const { fail, slept } = browser()
    const { code, message } = await fail(gone.href)
    expect([code, message, slept]).toEqual(['fetch/failed', '127.0.0.1:9 refuses the connection', []])
  })
})

test('servers are told who asks', async () => {
  const { url, requests } = await site({ '/a': page })
  await browser().get(url('/a'))
  await browser({ userAgent: 'Newsroom/2 (desk@news.example)' }).get(url('/a'))
  expect(requests[1]?.headers['user-agent']).toMatch(/^Headwater\/\d+\.\d+\.\d+ \(/u)
  expect(requests[3]?.headers['user-agent']).toBe('Newsroom/2 (desk@news.example)')
  expect(requests[1]?.headers).not.toHaveProperty('cookie')
})
