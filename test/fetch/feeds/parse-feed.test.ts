import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../../src/fetch/feeds/index.js'
import type { FeedItem } from '../../../src/fetch/feeds/types.js'

const ADDRESS = 'https://feeds.example.org/all.xml'

const rss = (items: string, channel = '<link>https://example.org/news/</link>', root = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${root}><channel><title>Example Post</title>${channel}${items}</channel></rss>`
const atom = (entries: string, root = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><title>Example Post</title>${entries}</feed>`

/** The items of a feed that is expected to have no problems. */
function itemsOf(text: string, url: string | null = ADDRESS): readonly FeedItem[] {
  const feed = parseFeed(text, url)
  expect(feed?.problems).toEqual([])
  return feed?.items ?? []
}

function onlyItem(text: string, url: string | null = ADDRESS): FeedItem {
  const items = itemsOf(text, url)
  expect(items).toHaveLength(1)
  return items[0] as FeedItem
}

describe('RSS as it is written', () => {
  test('an item of a WordPress feed', () => {
    const item = `<item><title>Ferry runs aground off Bexley &#8211; nobody hurt</title><link>https://example.org/ferry</link>
      <dc:creator><![CDATA[Ada Quill]]></dc:creator><pubDate>Mon, 05 May 2025 10:00:00 +0000</pubDate>
      <guid isPermaLink="false">https://example.org/?p=17</guid><description><![CDATA[<p>The ferry ran aground [&#8230;]</p>]]></description>
      <content:encoded><![CDATA[<p>The ferry ran aground at dawn.</p><p>Nobody was hurt &amp; it was towed.</p>]]></content:encoded></item>`
    expect(onlyItem(rss(item, '<link>https://example.org</link><language>en-GB</language>'))).toEqual({
      id: 'https://example.org/?p=17',
      url: 'https://example.org/ferry',
      title: 'Ferry runs aground off Bexley – nobody hurt',
      content: { kind: 'html', value: '<p>The ferry ran aground at dawn.</p><p>Nobody was hurt &amp; it was towed.</p>' },
      summary: { kind: 'html', value: '<p>The ferry ran aground [&#8230;]</p>' },
      authors: ['Ada Quill'],
      published: '2025-05-05T10:00:00+00:00',
      updated: null,
      publisher: null,
      publisherDomain: null,
      language: null,
      base: null,
      complete: true,
    })
  })

  test('an aggregator names the real publisher of each item', () => {
    const item = `<item><title>Ferry runs aground - Bexley Herald</title><link>https://news.example.net/rss/articles/CBMi</link>
      <description>&lt;a href="https://news.example.net/rss/articles/CBMi"&gt;Ferry runs aground&lt;/a&gt;&amp;nbsp;&lt;font&gt;Bexley Herald&lt;/font&gt;</description>
      <source url="https://www.bexleyherald.example">Bexley Herald</source></item>`
    expect(onlyItem(rss(item))).toMatchObject({ publisher: 'Bexley Herald', publisherDomain: 'www.bexleyherald.example', complete: false })
  })

  test.each([
    ['double-escaped', '<title>Mayor &amp;amp; council: &amp;#8220;no&amp;#8221;</title>', 'Mayor & council: “no”'],
    ['with markup', '<title><![CDATA[<b>Mayor</b> resigns<br/>today]]></title>', 'Mayor resigns today'],
    ['with HTML entities', '<title>Caf&eacute;&nbsp;closes</title>', 'Café closes'],
    ['with control characters', '<title>Mayor\u0000 resigns\u0008</title>', 'Mayor resigns'],
    ['with a sign that is no tag', '<title><![CDATA[Odds < 3 for mayor]]></title>', 'Odds < 3 for mayor'],
    ['only in media:title', '<media:title>Mayor resigns</media:title>', 'Mayor resigns'],
    ['only in itunes:title', '<itunes:title>Mayor resigns</itunes:title>', 'Mayor resigns'],
    ['with an undeclared prefix', '<dc:title>Mayor resigns</dc:title>', 'Mayor resigns'],
  ])('a title %s', (_, xml, title) => {
    expect(onlyItem(rss(`<item>${xml}</item>`)).title).toBe(title)
  })

  test.each([
    ['a path, from the site', '<link>/2025/ferry</link>', 'https://example.org/2025/ferry'],
    ['xml:base', '<link>ferry</link>', 'https://other.example.org/base/ferry', 'xml:base="https://other.example.org/base/"'],
    ['guid', '<guid>https://example.org/g/1</guid>', 'https://example.org/g/1'],
    ['no guid that is no address', '<guid>post 17</guid>', null],
    ['no guid that is no permalink', '<guid isPermaLink="false">https://example.org/?p=1</guid>', null],
    [
      'behind a counter',
      '<link>https://count.example.net/~r/1</link><feedburner:origLink>https://example.org/a?b=1&amp;c=2</feedburner:origLink>',
      'https://example.org/a?b=1&c=2',
    ],
    ['in white space', '<link>\n  https://example.org/ferry\n</link>', 'https://example.org/ferry'],
    ['in atom:link', '<atom:link href="https://example.org/f"/>', 'https://example.org/f', 'xmlns:atom="http://www.w3.org/2005/Atom"'],
    ['not a script', '<link>javascript:alert(1)</link>', null],
    ['not a recording', '<enclosure url="https://example.org/a.mp3" type="audio/mpeg" length="1"/>', null],
  ])('an address: %s', (_, xml, url, root = '') => {
    expect(onlyItem(rss(`<item ${root.startsWith('xml:') ? root : ''}><title>t</title>${xml}</item>`, undefined, root)).url).toBe(url)
  })

  test.each([
    ['<pubDate>Mon, 05 May 2025 22:00:00 EST</pubDate>', '2025-05-05T22:00:00-05:00'],
    ['<pubDate>5 May 25 9:05 GMT+2</pubDate>', '2025-05-05T09:05:00+02:00'],
    ['<pubDate>Monday, 05-May-2025 10:00:00 CEST</pubDate>', '2025-05-05T10:00:00+02:00'],
    ['<pubDate>Mon, 05 May 2025 10:00:00 XYZ</pubDate>', '2025-05-05T10:00:00'],
    ['<pubDate>Mon, 05 May 2025</pubDate>', '2025-05-05'],
    ['<pubDate>2025-05-05 10:00:00</pubDate>', '2025-05-05 10:00:00'],
    ['<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate>', null],
    ['<pubDate></pubDate><dc:date>2025-05-05T10:00:00Z</dc:date>', '2025-05-05T10:00:00Z'],
    ['<dcterms:issued>2025-05-05</dcterms:issued><dcterms:modified>2025-05-09</dcterms:modified>', '2025-05-05'],
    ['<atom:updated>2025-05-09T10:00:00Z</atom:updated>', null],
  ])('a date: %s', (xml, published) => {
    expect(onlyItem(rss(`<item><title>t</title>${xml}</item>`)).published).toBe(published)
  })

  test.each([
    ['<author>desk@example.org (Ada Quill)</author>', ['Ada Quill']],
    ['<author>desk@example.org</author><dc:creator>Ada Quill</dc:creator><dc:creator>Ben Ross</dc:creator>', ['Ada Quill', 'Ben Ross']],
    ['<author>desk@example.org</author>', []],
  ])('authors: %s', (xml, authors) => {
    expect(onlyItem(rss(`<item><title>t</title>${xml}</item>`)).authors).toEqual(authors)
  })

  test('markup escaped once too often is markup', () => {
    const item = '<item><description>&amp;lt;p&amp;gt;The ferry ran aground.&amp;lt;/p&amp;gt;</description></item>'
    expect(onlyItem(rss(item)).summary).toEqual({ kind: 'html', value: '<p>The ferry ran aground.</p>' })
  })

  test('an item tag within CDATA or a comment is none', () => {
    const item = '<item><title>t</title><description><![CDATA[<code><item></code> </item>]]></description></item><!-- <item></item> -->'
    expect(onlyItem(rss(item)).summary?.value).toBe('<code><item></code> </item>')
  })

  test('items outside the channel, as in RSS 1.0, and in a second channel are items', () => {
    expect(itemsOf('<rss version="0.9"><channel><title>a</title></channel><item><title>b</title></item></rss>')).toHaveLength(1)
    const two = '<rss version="2.0"><channel><item><title>a</title></item></channel><channel><item><title>b</title></item></channel></rss>'
    expect(itemsOf(two)).toHaveLength(2)
  })

  test('RDF: all items in document order, listed in the table of contents or not', () => {
    const item = (name: string): string =>
      `<item rdf:about="https://example.org/${name}"><title>${name}</title><dc:date>2025-05-05</dc:date></item>`
    const toc = '<items><rdf:Seq><rdf:li rdf:resource="https://example.org/b"/></rdf:Seq></items>'
    const root =
      'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    const items = itemsOf(`<rdf:RDF ${root}><channel><title>x</title>${toc}</channel>${item('a')}${item('b')}</rdf:RDF>`)
    expect(items.map(({ title, url, published }) => [title, url, published])).toEqual([
      ['a', 'https://example.org/a', '2025-05-05'],
      ['b', 'https://example.org/b', '2025-05-05'],
    ])
  })
})

describe('Atom', () => {
  test('the alternate in HTML is the page; the source names the publisher; a change is no publication', () => {
    const entry = `<entry><id>tag:example.org,2025:1</id><title>Ferry</title><updated>2025-05-05T10:00:00Z</updated>
      <link rel="self" href="https://example.org/1.atom"/><link rel="enclosure" href="https://example.org/1.mp3"/>
      <link rel="alternate" type="application/json" href="https://example.org/1.json"/><link type="text/html" href="/1"/>
      <source><title>Bexley Herald</title><link href="https://bexleyherald.example/"/><author><name>Ben Ross</name></author></source></entry>`
    expect(onlyItem(atom(`<author><name>Desk</name></author>${entry}`))).toMatchObject({
      url: 'https://feeds.example.org/1',
      publisher: 'Bexley Herald',
      publisherDomain: 'bexleyherald.example',
      authors: ['Ben Ross'],
      published: null,
      updated: '2025-05-05T10:00:00Z',
    })
  })

  test.each([
    ['<content type="text">a &lt;b&gt; c</content>', { kind: 'text', value: 'a <b> c' }],
    ['<content type="html">&lt;p&gt;a&lt;/p&gt;</content>', { kind: 'html', value: '<p>a</p>' }],
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &amp; b</p></div></content>',
      { kind: 'html', value: '<p>a &amp; b</p>' },
    ],
    [
      '<summary/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &lt;b&gt;</div></content>',
      { kind: 'html', value: 'a &lt;b&gt;' },
    ],
    ['<content type="image/png">iVBORw0KGgo=</content>', null],
    ['<content type="text/html" src="https://example.org/1"/>', null],
  ])('%s', (xml, content) => {
    expect(onlyItem(atom(`<entry><id>1</id><title>t</title>${xml}</entry>`)).content).toEqual(content)
  })

  test('a text title keeps its tags, an HTML title loses them', () => {
    expect(onlyItem(atom('<entry><title>Why &lt;canvas&gt; won</title></entry>')).title).toBe('Why <canvas> won')
    expect(onlyItem(atom('<entry><title type="html">Why &lt;b&gt;canvas&lt;/b&gt; won</title></entry>')).title).toBe('Why canvas won')
  })

  test('xml:base of feed and entry add up', () => {
    const entry = '<entry xml:base="2025/"><title>t</title><link href="ferry"/></entry>'
    expect(onlyItem(atom(entry, 'xml:base="https://example.org/news/"'), null).url).toBe('https://example.org/news/2025/ferry')
  })

  test('a prefix for everything', () => {
    const feed = '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>x</a:title><a:entry><a:title>t</a:title></a:entry></a:feed>'
    expect(onlyItem(feed).title).toBe('t')
  })
})

describe('JSON Feed', () => {
  test('texts, authors of the feed, relative addresses', () => {
    const item = { id: 7, url: '/7', title: 'Ferry & pier', content_text: 'The ferry <ran> aground.', date_modified: '2025-05-05' }
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      home_page_url: 'https://example.org',
      authors: [{ name: 'Desk' }],
      items: [item],
    }
    expect(onlyItem(`\uFEFF${JSON.stringify(feed)}`)).toMatchObject({
      id: '7',
      url: 'https://example.org/7',
      title: 'Ferry & pier',
      content: { kind: 'text', value: 'The ferry <ran> aground.' },
      authors: ['Desk'],
      published: null,
      updated: '2025-05-05',
    })
  })

  test('one that breaks off has no items, and says so', () => {
    expect(parseFeed('{"version":"https://jsonfeed.org/version/1","items":[{"id"', null)).toMatchObject({
      items: [],
      problems: ['it is not valid JSON, so none of its items could be read'],
    })
  })
})

describe('damaged feeds', () => {
  const item = (n: number): string => `<item><title>Report ${n}</title><link>https://example.org/${n}</link></item>`

  test('no feed at all is null', () => {
    for (const text of ['', '<', '<html><body><rss></rss></body></html>', '{}', 'Report 1', '<rss', '<!DOCTYPE rss ['])
      expect(parseFeed(text, null)?.items ?? []).toEqual([])
    expect(parseFeed('<html><rss version="2.0"></rss></html>', null)).toBeNull()
  })

  test('one that breaks off gives the items that are whole, and says so', () => {
    const feed = parseFeed(rss(item(1) + item(2) + item(3)).replace(/Report 3.*$/su, 'Repo'), null)
    expect(feed?.items.map(({ title }) => title)).toEqual(['Report 1', 'Report 2'])
    expect(feed?.problems).toEqual(['it ends in the middle; an unfinished last item is left out'])
  })

  test('an item with a broken tag costs no other', () => {
    const broken = '<item><title>Report 3<link>https://example.org/3</link></item>'
    const many = Array.from({ length: 300 }, (_, n) => (n === 3 ? broken : item(n))).join('')
    const feed = parseFeed(rss(many), null)
    expect(feed?.items).toHaveLength(299)
    expect(feed?.title).toBe('Example Post')
    expect(feed?.problems).toEqual(['1 of its 300 items are empty or damaged and are left out'])
  })

  test('an element without an end tag does not swallow the items after it', () => {
    const feed = parseFeed(rss(`<item><title>Report 1</title><media:group></item>${item(2)}${item(3)}`), null)
    expect(feed?.items.map(({ title }) => title)).toEqual(['Report 1', 'Report 2', 'Report 3'])
  })

  test('an item without an end tag ends where the next begins', () => {
    const feed = parseFeed(rss(item(1) + item(2).replace('</item>', '') + item(3)), null)
    expect(feed?.items.map(({ url }) => url)).toEqual(['https://example.org/1', 'https://example.org/2', 'https://example.org/3'])
    expect(feed?.problems).toEqual(['1 of its items have no end tag'])
  })

  test('a channel with a broken tag costs no item', () => {
    const feed = parseFeed(
      '<rss version="2.0"><channel><title>Example Post<link>x</link><item><title>Report 1</title></item></channel></rss>',
      null,
    )
    expect(feed?.items.map(({ title }) => title)).toEqual(['Report 1'])
    expect(feed?.problems).toEqual(['what it says of itself (title, language, address) is damaged'])
  })

  test('entities of a DOCTYPE are not expanded', () => {
    const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
    const feed = rss('<item><title>&e30;</title></item>').replace('?>', `?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]>`)
    expect(onlyItem(feed).title).toBe('&e30;')
  })
})
