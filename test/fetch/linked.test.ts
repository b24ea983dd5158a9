import { expect, test } from 'vitest'
import { HeadwaterError } from '../../src/errors.js'
import type { Fetcher } from '../../src/fetch/index.js'
import { workspace } from './workspace.js'

const WHOLE = 'The harbour council voted on Monday to rebuild the north pier before the winter storms begin. '.repeat(12)

/** A network of these documents; any other address is not found. */
function network(documents: Readonly<Record<string, string>>): { fetch: Fetcher; asked: string[] } {
  const asked: string[] = []
  const fetch: Fetcher = async (url) => {
    asked.push(url)
    const text = documents[url]
    if (text === undefined) throw new HeadwaterError('fetch/refused', `${url} answered 404 (not found)`)
    return { url, contentType: null, fetched: '2026-05-01T10:00:00Z', body: new Blob([text]).stream() }
  }
  return { fetch, asked }
}

const page = (text: string): string => `<!DOCTYPE html><html><body><p>${text}</p></body></html>`
const rss = (items: string): string => `<rss version="2.0"><channel><title>Harbour Lantern</title>${items}</channel></rss>`
const item = (name: string, description: string): string =>
  `<item><title>${name}</title><link>https://lantern.example/${name}</link><guid>${name}</guid><pubDate>Tue, 05 May 2026 08:00:00 GMT</pubDate><description>${description}</description></item>`

test('an item is read from the feed where it is whole, else from its page, else as far as the feed has it', async () => {
  const { fetch, asked } = network({
    'https://lantern.example/feed': rss(
      item('whole', WHOLE) + item('teaser', 'The council votes today …') + item('gone', 'A pier is gone …'),
    ),
    'https://lantern.example/teaser': page('The council voted.'),
  })
  const { pages, diagnostics } = await workspace({}).read(['https://lantern.example/feed'], { effects: { fetch } })
  expect(asked).toEqual(['https://lantern.example/feed', 'https://lantern.example/teaser', 'https://lantern.example/gone'])
  expect(pages.map(({ source, kind }) => [source, kind])).toEqual([
    ['https://lantern.example/feed#whole', 'record'],
    ['https://lantern.example/teaser', 'html'],
    ['https://lantern.example/feed#gone', 'record'],
  ])
  expect(pages[1]?.defaults).toMatchObject({
    url: 'https://lantern.example/teaser',
    publisher: 'Harbour Lantern',
    published: '2026-05-05T08:00:00Z',
  })
  expect(pages[2]?.content).toBe('gone\n\nA pier is gone …')
  expect(pages[2]?.diagnostics).toMatchObject([{ code: 'read/summary', message: expect.stringContaining('answered 404') as string }])
  expect(diagnostics).toEqual([])
})

test('without a network a feed still gives all of its items, and says what is missing once', async () => {
  const space = workspace({ 'feed.xml': rss(item('a', 'The council votes …') + item('b', 'A pier is gone …') + item('c', '')) })
  const { pages, codes } = await space.read(['feed.xml'])
  expect(pages.map(({ content }) => content)).toEqual(['a\n\nThe council votes …', 'b\n\nA pier is gone …', 'c'])
  expect(codes).toEqual(['read/summary'])
})

test('two items of one name are two pages', async () => {
  const space = workspace({ 'feed.xml': rss(item('a', WHOLE) + item('a', `${WHOLE} And more.`)) })
  const { pages } = await space.read(['feed.xml'])
  expect(pages.map(({ source }) => source.replace(/^.*#/u, ''))).toEqual(['a', 'a~2'])
})

test('lists lead to their feeds and indexes to their sitemaps; a circle is noticed, a missing one costs no other', async () => {
  const { fetch } = network({
    'https://lantern.example/list': `<opml version="2.0"><body>
      <outline type="rss" xmlUrl="https://lantern.example/gone"/><outline type="include" url="https://lantern.example/list"/>
      <outline type="rss" xmlUrl="https://lantern.example/feed"/></body></opml>`,
    'https://lantern.example/feed': rss(item('whole', WHOLE)),
    'https://lantern.example/index': `<sitemapindex><sitemap><loc>https://lantern.example/news.xml</loc></sitemap></sitemapindex>`,
    'https://lantern.example/news.xml': `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://lantern.example/pier</loc>
      <news:news><news:publication><news:name>Lantern</news:name></news:publication><news:publication_date>2026-05-04</news:publication_date><news:title>Pier</news:title></news:news></url></urlset>`,
    'https://lantern.example/pier': page('The pier is open.'),
  })
  const { pages, codes } = await workspace({}).read(['https://lantern.example/list', 'https://lantern.example/index'], {
    effects: { fetch },
  })
  expect(pages.map(({ source }) => source)).toEqual(['https://lantern.example/feed#whole', 'https://lantern.example/pier'])
  expect(pages[1]?.defaults).toMatchObject({ publisher: 'Lantern', published: '2026-05-04' })
  expect(codes).toEqual(['fetch/refused', 'read/left-out'])
})

test('lists nested without end are left at some depth', async () => {
  let asked = 0
  const fetch: Fetcher = async (url) => ({
    url,
    contentType: null,
    fetched: '2026-05-01T10:00:00Z',
    body: new Blob([`<opml version="2.0"><body><outline type="include" url="https://deep.example/${++asked}"/></body></opml>`]).stream(),
  })
  const { pages, codes } = await workspace({}).read(['https://deep.example/0'], { effects: { fetch } })
  expect([pages.length, asked, codes]).toEqual([0, 4, ['read/left-out']])
})
