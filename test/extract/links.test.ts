import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkBase, linkTarget, ownAddress } from '../../src/extract/facts/urls.js'
import { articleOf, htmlPage } from './article.js'

const BASE = 'https://www.example.org/news/bridge?page=2'

test.each<[string, string | null]>([
  ['/a', 'https://www.example.org/a'],
  ['b', 'https://www.example.org/news/b'],
  ['//example.net/x', 'https://example.net/x'],
  [' https://example.net/x ', 'https://example.net/x'],
  ['https://example.net/x?id=3&utm_source=feed&fbclid=abc#top', 'https://example.net/x?id=3#top'],
  ['https://search.example/url?sa=t&q=https%3A%2F%2Fexample.net%2Fx%3Fid%3D3', 'https://example.net/x?id=3'],
  ['https://l.network.example/l.php?u=https%3A%2F%2Fexample.net%2Fx&h=AT0', 'https://example.net/x'],
  ['https://example.net/story?ref=https://example.com/', 'https://example.net/story?ref=https://example.com/'],
  ['https://example.net/search?q=bridge', 'https://example.net/search?q=bridge'],
  ['https://web.archive.example/web/20130307194448/http://example.net/x?id=3', 'http://example.net/x?id=3'],
  ['', null],
  ['#comments', null],
  [`${BASE}#comments`, null],
  ['javascript:alert(1)', null],
  ['JaVaScript:alert(1)', null],
  ['data:text/html,x', null],
  ['mailto:jo@example.org', null],
  ['tel:+44113', null],
  ['ftp://example.org/x', null],
  ['https://.example.org/x', null],
  ['http://[', null],
])('a link to %j leads to %j', (href, target) => {
  expect(linkTarget(href, BASE)).toBe(target)
})

test.each<[string | undefined, string | null, string | null]>([
  ['/root/', BASE, 'https://www.example.org/root/'],
  ['https://cdn.example.net/', BASE, 'https://cdn.example.net/'],
  ['javascript:alert(1)', BASE, BASE],
  ['', BASE, BASE],
  [undefined, BASE, BASE],
  ['x', null, null],
  ['https://example.net/', null, 'https://example.net/'],
])('<base href=%j> at %j makes %j', (base, address, expected) => {
  expect(linkBase(base, address)).toBe(expected)
})

describe('a page’s own address', () => {
  const at = (address: string | null, canonical: string | null, other: string | null = null): unknown =>
    ownAddress({ address, canonical, others: [other] })

  test.each<[string, unknown, unknown]>([
    [
      'canonical on its own site',
      at('https://m.example.org/a?utm=1', 'https://www.example.org/a'),
      { url: 'https://www.example.org/a', original: null },
    ],
    ['canonical of a saved page', at(null, 'https://www.example.org/a'), { url: 'https://www.example.org/a', original: null }],
    [
      'canonical on another site',
      at('https://example.org/a', 'https://example.net/a'),
      { url: 'https://example.org/a', original: 'https://example.net/a' },
    ],
    [
      'the same for a saved page',
      at(null, 'https://example.net/a', 'https://example.org/a'),
      { url: 'https://example.org/a', original: 'https://example.net/a' },
    ],
    [
      'canonical that is a front page',
      at('https://example.org/a', 'https://example.org/'),
      { url: 'https://example.org/a', original: null },
    ],
    [
      'front page of another site',
      at('https://example.org/a', 'https://example.net/index.html'),
      { url: 'https://example.org/a', original: null },
    ],
    ['nothing', at(null, null), { url: null, original: null }],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  test('a copy says whose it is', () => {
    const page =
      '<meta property="og:url" content="https://example.org/a"><link rel="canonical" href="https://example.net/b"><p>Bridge closed on Tuesday, the council said.</p>'
    const article = articleOf(htmlPage(page))
    expect(article.url).toBe('https://example.org/a')
    expect(article.diagnostics).toMatchObject([{ code: 'read/copy-of', severity: 'info' }])
    expect(article.diagnostics[0]?.message).toContain('https://example.net/b')
  })
})

const SENTENCE = 'The harbour authority closed the old bridge at Marlow Ferry on Tuesday after a barge struck one of its piers, it said.'
const REPORT = `<p>${SENTENCE}</p>`.repeat(3)

test('links of promos and comments are not the article’s', () => {
  const article = articleOf(
    htmlPage(
      `<div><h1>Bridge shut</h1><p>See <a href="/r">the report</a>. ${SENTENCE}</p>${REPORT}<p>Read also: <a href="/promo">Ferry sold to county</a></p>` +
        `<p>First published by <a href="https://example.net/first">the Harbour Post</a>.</p></div><div class="comments"><p>${SENTENCE} <a href="/c">Me too</a></p></div>`,
      { url: 'https://example.org/n/1' },
    ),
  )
  expect(article.links.map(({ href }) => href)).toEqual(['https://example.org/r', 'https://example.net/first'])
})

test('only the first base counts', () => {
  const page = `<base href="javascript:x"><base href="https://evil.example/"><p>See <a href="/a">this</a>. ${SENTENCE}</p>`
  expect(articleOf(htmlPage(page, { url: 'https://example.org/n' })).links[0]?.href).toBe('https://example.org/a')
})

test('a page of very many links keeps the first, and says so', () => {
  const html = `<h1>Bridge shut</h1>${REPORT}<p>${SENTENCE} ${Array.from({ length: 10_000 }, (_, index) => `Word and more <a href="/${index}">link ${index}</a>.`).join(' ')}</p>`
  const started = performance.now()
  const article = articleOf(htmlPage(html, { url: 'https://example.org/' }))
  expect(article.links.length).toBe(5000)
  expect(article.diagnostics.map(({ code }) => code)).toContain('read/links-cut')
  expect(performance.now() - started).toBeLessThan(3000)
})

test('a link’s span is its visible text, whatever stands around it', () => {
  const word = fc.constantFrom('bridge', ' ferry', 'pier ', '  boat\n', '&amp;', '<b>old</b>', '<i> new </i>', '\t')
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
  const visible = (html: string): string =>
    html
      .replace(/<[^>]+>/gu, '')
      .replace('&amp;', '&')
      .replace(/&amp;/gu, '&')
      .replace(/\s+/gu, ' ')
      .trim()
  fc.assert(
    fc.property(words, words, words, (before, anchor, after) => {
      const { text, links } = articleOf(
        htmlPage(`<p>${SENTENCE} ${before}<a href="https://example.net/">${anchor}</a>${after} ${SENTENCE}</p>`),
      )
      expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(visible(anchor) === '' ? [] : [visible(anchor)])
    }),
    { numRuns: 300, seed: 7 },
  )
})
