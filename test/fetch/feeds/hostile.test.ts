import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedPage, parseFeed, parseOpml, parseSitemap } from '../../../src/fetch/feeds/index.js'

const N = 60_000
const rss = (item: string): string => `<rss version="2.0"><channel><title>x</title><item><title>t</title>${item}</item></channel></rss>`
const described = (text: string): string => rss(`<description><![CDATA[${text}]]></description>`)

/** Each of them is quadratic or deeper than the stack for a reader that is careless in one place. */
test.each<[string, string]>([
  ['nested elements', rss('<a>'.repeat(N) + '</a>'.repeat(N))],
  ['nested elements around the items', `<rss><channel>${'<a>'.repeat(N)}${'</a>'.repeat(N)}<item><title>t</title></item></channel></rss>`],
  ['nested markup in a description', described('<div>'.repeat(N))],
  ['nested XHTML', `<feed><entry><title>t</title><content type="xhtml">${'<div>'.repeat(N)}${'</div>'.repeat(N)}</content></entry></feed>`],
  ['items without end', `<rss><channel>${'<item>'.repeat(N)}`],
  ['items with an open quotation mark', `<rss><channel>${'<item "'.repeat(N)}`],
  ['items that are empty', `<rss><channel>${'<item>x</item>'.repeat(N)}</channel></rss>`],
  ['tags without end', rss('<'.repeat(N))],
  ['CDATA without end', `<rss><channel>${'<![CDATA['.repeat(N)}`],
  ['comments without end', rss('<!--'.repeat(N))],
  ['links without end', described('<a '.repeat(N))],
  ['links without end tag', described('<a>'.repeat(N))],
  ['escaped tags without end', described('&lt;p'.repeat(N))],
  ['ampersands', described('&'.repeat(N))],
  ['white space', described(` the post ${' x the post'.repeat(N / 10)}${' '.repeat(N)}`)],
  ['attributes', rss(`<guid ${'a="\' '.repeat(N)}></guid>`)],
  ['an internal subset without end', `<!DOCTYPE rss [${']'.repeat(N)}${' '.repeat(N)}`],
  ['arrays', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(N)}`],
])('%s take no more than a few seconds', (_, text) => {
  const start = performance.now()
  const feed = parseFeed(text, 'https://example.org/feed')
  for (const item of feed?.items ?? []) feedPage(item, { title: null, language: null })
  parseOpml(text.replace('<rss', '<opml'), null)
  parseSitemap(text.replace('<rss', '<urlset').replaceAll('item', 'url'), null)
  expect(performance.now() - start).toBeLessThan(5000)
})

const ITEMS = Array.from({ length: 6 }, (_, n) => `<item><title>Report ${n}</title><link>https://example.org/${n}</link></item>`)
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Example Post</title>${ITEMS.join('\n')}</channel></rss>`

test('wherever a feed breaks off, it gives exactly the items that are whole', () => {
  fc.assert(
    fc.property(fc.nat(FEED.length), (length) => {
      const cut = FEED.slice(0, length)
      expect(parseFeed(cut, null)?.items ?? []).toHaveLength(cut.split('</item>').length - 1)
    }),
  )
})

test('whatever stands in one item, nothing is thrown and the items before it are given', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<', '>', '</', '<![CDATA[', '<!--', ']]>', '&', '<item>', '</item>', '<title>', '</channel>', '"', '\0'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const feed = parseFeed(
        FEED.replace('Report 3', () => pieces.join('')),
        null,
      )
      expect(feed?.items.slice(0, 3).map(({ title }) => title)).toEqual(['Report 0', 'Report 1', 'Report 2'])
    }),
  )
})

test('ten thousand items are all given', () => {
  const items = ITEMS[0]?.repeat(10_000) ?? ''
  expect(parseFeed(`<rss version="2.0"><channel>${items}</channel></rss>`, null)?.items).toHaveLength(10_000)
})
