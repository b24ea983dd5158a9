import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/index.js'
import { feedPage, parseFeed, type Feed } from '../../../src/fetch/feeds/index.js'
import type { Article } from '../../../src/document/index.js'

const PARAGRAPHS = [
  'The harbour board of Bexley met on Tuesday and heard from its engineers, who said that the quay wall had moved by four centimetres.',
  '“We closed the berth the same evening,” harbour master Ada Quill told reporters.',
  'The inspection report was published on Monday, the council said.',
  'Repairs will take until June and cost $2.4 million, according to the board.',
]

/** The article that a feed's item makes, with the description and other elements as given. */
function articleOf(description: string, more = '<link>https://example.org/quay</link>', feedTitle = 'Example Post'): Article {
  const item = `<item><title>Quay wall moves &amp;amp; berth closes</title>${more}<description><![CDATA[${description}]]></description></item>`
  return articleFrom(
    parseFeed(`<rss version="2.0"><channel><title>${feedTitle}</title><language>en-gb</language>${item}</channel></rss>`, null),
  )
}

function articleFrom(feed: Feed | null): Article {
  const [item] = feed?.items ?? []
  const page = feed === null || item === undefined ? null : feedPage(item, feed)
  if (page === null) throw new Error('no page')
  return extract({ source: 'feed.xml#1', defaults: {}, fetched: null, diagnostics: [], ...page }, { now: new Date('2026-01-01') })
}

function bodyOf({ text, blocks }: Article): string[] {
  return blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end))
}

describe('an item comes through extraction whole', () => {
  test.each([
    ['paragraphs', PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')],
    [
      'paragraphs with links',
      PARAGRAPHS.map((line) => `<p>${line.replace(/inspection report|published on Monday/gu, '<a href="/report">$&</a>')}</p>`).join(''),
    ],
    ['divs', PARAGRAPHS.map((line) => `<div>${line}</div>`).join('')],
    ['line breaks', PARAGRAPHS.join('<br><br/>')],
    ['plain text', PARAGRAPHS.join('\n\n')],
    ['text with emphasis', PARAGRAPHS.join('\n\n').replace('Ada Quill', '<em>Ada Quill</em>')],
  ])('as %s', (_, description) => {
    const article = articleOf(description)
    expect(bodyOf(article)).toEqual(PARAGRAPHS)
    expect(article.title).toBe('Quay wall moves & berth closes')
    expect(article.blocks[0]?.kind).toBe('title')
  })
})

test('what the feed says of an item holds for the article', () => {
  const more = `<link>https://example.org/quay</link><pubDate>Mon, 05 May 2025 22:00:00 EST</pubDate><dc:creator>Ben Ross</dc:creator>
    <source url="https://bexley.example/">Bexley Herald</source>`
  expect(articleOf('<p>The quay wall moved.</p>', more)).toMatchObject({
    url: 'https://example.org/quay',
    authors: ['Ben Ross'],
    publisher: { name: 'Bexley Herald', basis: 'metadata' },
    published: { value: '2025-05-05T22:00:00-05:00', basis: 'metadata' },
    language: 'en-GB',
  })
})

test('the feed is the publisher only of an item that leads nowhere', () => {
  expect(articleOf('<p>The quay wall moved.</p>', '').publisher?.name).toBe('Example Post')
  expect(articleOf('<p>The quay wall moved.</p>').publisher?.name).toBe('example.org')
  expect(articleOf('<p>The quay wall moved.</p>', '<source url="https://www.bexley.example/rss"/>').publisher?.name).toBe('bexley.example')
})

test('an aggregator’s title loses the publisher that stands beside it', () => {
  const feed = parseFeed(
    `<rss version="2.0"><channel><item><title>Quay - wall moves - Bexley Herald</title><description>The quay wall moved.</description>
    <source>Bexley Herald</source></item><item><title>Trouble at Bexley Herald</title><description>x</description><source>Bexley Herald</source></item>
    </channel></rss>`,
    null,
  )
  const titles = feed?.items.map((item) => feedPage(item, feed)?.record?.title)
  expect(titles).toEqual(['Quay - wall moves', 'Trouble at Bexley Herald'])
})

test('links in the content are resolved against its own base, else against the address of the item', () => {
  const page = (base: string): string => {
    const content = `<content type="html" ${base}>&lt;p&gt;The quay wall &lt;a href="report"&gt;moved&lt;/a&gt;.&lt;/p&gt;</content>`
    const feed = parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Quay</title>${content}</entry></feed>`, null)
    return feed?.items.map((item) => feedPage(item, feed)?.content).join('') ?? ''
  }
  expect(page('xml:base="https://other.example/docs/"')).toContain('<base href="https://other.example/docs/">')
  expect(page('')).not.toContain('<base')
})

test('an item with a title alone is that title; one without even that makes no page', () => {
  const feed = parseFeed(
    '<rss version="2.0"><channel><item><title>Quay wall moves</title></item><item><guid>7</guid></item></channel></rss>',
    null,
  )
  expect(feed?.items.map((item) => feedPage(item, feed)?.content ?? null)).toEqual(['Quay wall moves', null])
})
