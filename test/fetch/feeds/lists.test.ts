import { describe, expect, test } from 'vitest'
import { parseOpml, parseSitemap } from '../../../src/fetch/feeds/index.js'

describe('OPML', () => {
  test('groups are flattened, feeds are given once, pages and lists are told apart', () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Coast &amp; harbours</title></head><body>
      <outline text="Dailies"><outline text="North"><outline type="rss" text="Bexley Herald" xmlUrl="https://bexley.example/rss"/></outline>
        <outline title="Example Post" text="x" xmlURL="feeds/post.xml"/></outline>
      <outline text="again" xmlUrl="https://bexley.example/rss"/><outline type="include" text="More" url="https://example.org/more"/>
      <outline type="link" text="List" url="https://example.org/list.opml?v=2"/><outline type="link" text="Site" url="https://example.org/"/>
      <outline text="bad" xmlUrl="javascript:alert(1)"/><outline text="A plain line"/></body></opml>`
    expect(parseOpml(opml, 'https://example.org/lists/all.opml')).toEqual({
      title: 'Coast & harbours',
      feeds: [
        { title: 'Bexley Herald', url: 'https://bexley.example/rss', kind: 'feed' },
        { title: 'Example Post', url: 'https://example.org/lists/feeds/post.xml', kind: 'feed' },
        { title: 'More', url: 'https://example.org/more', kind: 'list' },
        { title: 'List', url: 'https://example.org/list.opml?v=2', kind: 'list' },
        { title: 'Site', url: 'https://example.org/', kind: 'page' },
      ],
      problems: [],
    })
  })

  test('one that breaks off gives what came before, and says so', () => {
    expect(parseOpml('<opml><body><outline xmlUrl="https://bexley.example/rss"/><outline xmlUrl="https://ex', null)).toMatchObject({
      feeds: [{ url: 'https://bexley.example/rss' }],
      problems: ['it ends in the middle; later feeds are missing'],
    })
  })

  test('anything else is null', () => {
    expect(parseOpml('<rss/>', null)).toBeNull()
  })
})

describe('sitemaps', () => {
  test('a news sitemap says who published what when; other extensions are passed over', () => {
    const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
      xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://example.org/ferry?a=1&amp;b=2</loc>
      <n:news><n:publication><n:name>Example Post</n:name><n:language>en</n:language></n:publication>
      <n:publication_date>2025-05-05T10:00:00+02:00</n:publication_date><n:title><![CDATA[Caf&eacute; & ferry]]></n:title></n:news>
      <image:image><image:loc>https://example.org/a.jpg</image:loc><image:title>Quay</image:title></image:image></url></urlset>`
    expect(parseSitemap(sitemap, null)).toEqual({
      kind: 'urls',
      entries: [
        {
          url: 'https://example.org/ferry?a=1&b=2',
          lastModified: null,
          title: 'Café & ferry',
          publisher: 'Example Post',
          published: '2025-05-05T10:00:00+02:00',
          language: 'en',
        },
      ],
      problems: [],
    })
  })

  test('an index lists sitemaps, in whatever prefix', () => {
    const index = `<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:sitemap><s:loc> /news.xml </s:loc>
      <s:lastmod>2025-05-05</s:lastmod></s:sitemap></s:sitemapindex>`
    const sitemap = parseSitemap(index, 'https://example.org/sitemap.xml')
    expect(sitemap).toMatchObject({ kind: 'index', entries: [{ url: 'https://example.org/news.xml', lastModified: '2025-05-05' }] })
  })

  test('entries without an address and after a break are left out, and counted', () => {
    const cut = '<urlset><url><loc>ftp://example.org/</loc></url><url><loc>https://example.org/1</loc></url><url><loc>https://exam'
    expect(parseSitemap(cut, null)).toEqual({
      kind: 'urls',
      entries: [expect.objectContaining({ url: 'https://example.org/1' })],
      problems: ['1 of its entries have no address that can be read and are left out', 'it ends in the middle; later entries are missing'],
    })
  })

  test('anything else is null', () => {
    expect(parseSitemap('<html><urlset></urlset></html>', null)).toBeNull()
  })
})
