import { expect, test } from 'vitest'
import { recordsOf } from '../../src/fetch/records/record-lists.js'
import { recordPage } from '../../src/fetch/records/record-page.js'

const TEXT = 'The bridge was closed on Tuesday, the council said.'
const NOTHING = { title: null, url: null, domain: null, authors: [], published: null, modified: null, publisher: null, language: null }
const URL_OF_STORY = 'https://news.example/2024/03/bridge'

/** What a document gives: text without title, fields that are not empty, time of the crawl. */
function read(document: unknown): unknown[] {
  return (recordsOf(document) ?? [document]).map((record) => {
    const page = recordPage(record)
    if (page === null) return null
    const { title } = page.record ?? {}
    const fields = Object.fromEntries(
      Object.entries(page.record ?? {}).filter(([key, value]) => String(value) !== String(NOTHING[key as keyof typeof NOTHING])),
    )
    return {
      ...fields,
      text: title ? page.content.replace(`${title}\n\n`, '') : page.content,
      ...(page.fetched && { fetched: page.fetched }),
    }
  })
}

test.each<[string, unknown, object]>([
  [
    'news-please',
    {
      maintext: TEXT,
      title: 'T',
      authors: ['Jo Roe'],
      date_publish: '2024-03-05 10:00:00',
      date_modify: '2024-03-06 11:00:00',
      date_download: '2024-03-07 12:00:00',
      source_domain: 'news.example',
      url: URL_OF_STORY,
      language: 'en',
    },
    {
      text: TEXT,
      title: 'T',
      authors: ['Jo Roe'],
      published: '2024-03-05 10:00:00',
      modified: '2024-03-06 11:00:00',
      fetched: '2024-03-07T12:00:00',
      domain: 'news.example',
      url: URL_OF_STORY,
      language: 'en',
    },
  ],
  [
    'newspaper',
    {
      text: TEXT,
      title: 'T',
      publish_date: '2024-03-05',
      source_url: 'https://news.example',
      canonical_link: URL_OF_STORY,
      meta_site_name: 'Example Post',
      meta_lang: 'en',
    },
    { text: TEXT, title: 'T', published: '2024-03-05', url: URL_OF_STORY, publisher: 'Example Post', language: 'en' },
  ],
  [
    'trafilatura',
    {
      text: TEXT,
      raw_text: 'x',
      title: 'T',
      author: 'Jo Roe; Sam Doe',
      hostname: 'news.example',
      date: '2024-03-05',
      filedate: '2024-03-09',
      source: URL_OF_STORY,
      'source-hostname': 'Example Post',
    },
    {
      text: TEXT,
      title: 'T',
      authors: ['Jo Roe; Sam Doe'],
      domain: 'news.example',
      published: '2024-03-05',
      fetched: '2024-03-09',
      url: URL_OF_STORY,
      publisher: 'Example Post',
    },
  ],
  [
    'Fundus',
    {
      title: 'T',
      body: { summary: ['Short.'], sections: [{ headline: ['Head'], paragraphs: [TEXT, 'More.'] }] },
      publishing_date: '2024-03-05 10:00:00+00:00',
      lang: 'en',
      html: { responded_url: URL_OF_STORY, crawl_date: '2024-03-06 09:00:00' },
    },
    {
      text: `Short.\n\nHead\n\n${TEXT}\n\nMore.`,
      title: 'T',
      published: '2024-03-05 10:00:00+00:00',
      language: 'en',
      url: URL_OF_STORY,
      fetched: '2024-03-06T09:00:00',
    },
  ],
  [
    'goose3',
    { cleaned_text: TEXT, domain: 'news.example', publish_date: '2024-03-05', meta: { canonical: URL_OF_STORY, lang: 'en' } },
    { text: TEXT, domain: 'news.example', published: '2024-03-05', url: URL_OF_STORY, language: 'en' },
  ],
  [
    'NewsAPI',
    {
      status: 'ok',
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: 'Example Post' },
          author: 'Jo Roe',
          title: 'T',
          description: 'D',
          url: URL_OF_STORY,
          publishedAt: '2024-03-05T10:00:00Z',
          content: TEXT,
        },
      ],
    },
    { text: TEXT, title: 'T', publisher: 'Example Post', authors: ['Jo Roe'], url: URL_OF_STORY, published: '2024-03-05T10:00:00Z' },
  ],
  [
    'Webz.io',
    {
      posts: [
        {
          thread: { site_full: 'www.news.example', site: 'news.example' },
          url: URL_OF_STORY,
          author: 'Jo Roe',
          published: '2024-03-05T10:00:00.000+02:00',
          crawled: '2024-03-05T11:00:00.000+02:00',
          title: 'T',
          text: TEXT,
          language: 'english',
        },
      ],
    },
    {
      text: TEXT,
      title: 'T',
      domain: 'www.news.example',
      url: URL_OF_STORY,
      authors: ['Jo Roe'],
      published: '2024-03-05T10:00:00.000+02:00',
      fetched: '2024-03-05T11:00:00.000+02:00',
      language: 'english',
    },
  ],
  [
    'Event Registry',
    {
      articles: {
        results: [
          {
            uri: '81234',
            lang: 'eng',
            date: '2024-03-06',
            dateTime: '2024-03-06T01:00:00Z',
            dateTimePub: '2024-03-05T23:50:00Z',
            url: URL_OF_STORY,
            title: 'T',
            body: TEXT,
            source: { uri: 'news.example', title: 'Example Post' },
            authors: [{ uri: 'x', name: 'Jo Roe' }],
          },
        ],
      },
    },
    {
      text: TEXT,
      title: 'T',
      url: URL_OF_STORY,
      domain: 'news.example',
      publisher: 'Example Post',
      authors: ['Jo Roe'],
      published: '2024-03-05T23:50:00Z',
      language: 'eng',
    },
  ],
  [
    'Diffbot',
    {
      request: {},
      objects: [
        {
          type: 'article',
          text: TEXT,
          html: `<p>${TEXT}</p>`,
          title: 'T',
          date: 'Tue, 05 Mar 2024 10:00:00 GMT',
          siteName: 'Example Post',
          pageUrl: URL_OF_STORY,
          humanLanguage: 'en',
          authors: [{ name: 'Jo Roe', link: 'https://news.example/jo' }],
        },
      ],
    },
    {
      text: TEXT,
      title: 'T',
      published: 'Tue, 05 Mar 2024 10:00:00 GMT',
      publisher: 'Example Post',
      url: URL_OF_STORY,
      language: 'en',
      authors: ['Jo Roe'],
    },
  ],
  [
    'Readability',
    { title: 'T', byline: 'Jo Roe', lang: 'en', textContent: TEXT, excerpt: 'E', siteName: 'Example Post', publishedTime: '2024-03-05' },
    { text: TEXT, title: 'T', authors: ['Jo Roe'], language: 'en', publisher: 'Example Post', published: '2024-03-05' },
  ],
  [
    'schema.org',
    {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'Example Post' },
        {
          '@type': 'NewsArticle',
          headline: 'T',
          articleBody: TEXT,
          datePublished: '2024-03-05',
          dateModified: '2024-03-08',
          author: [{ '@type': 'Person', name: 'Jo Roe' }],
          publisher: { name: 'Example Post' },
          mainEntityOfPage: { '@id': URL_OF_STORY },
          inLanguage: 'en',
        },
      ],
    },
    {
      text: TEXT,
      title: 'T',
      published: '2024-03-05',
      modified: '2024-03-08',
      authors: ['Jo Roe'],
      publisher: 'Example Post',
      url: URL_OF_STORY,
      language: 'en',
    },
  ],
  [
    'WordPress',
    [
      {
        id: 7,
        date: '2024-03-05T12:00:00',
        date_gmt: '2024-03-05T10:00:00',
        modified_gmt: '2024-03-06T10:00:00',
        link: URL_OF_STORY,
        title: { rendered: 'T' },
        content: { rendered: TEXT },
        author: 3,
      },
    ],
    { text: TEXT, title: 'T', published: '2024-03-05T10:00:00Z', modified: '2024-03-06T10:00:00Z', url: URL_OF_STORY },
  ],
  [
    'an Elasticsearch dump',
    { hits: { total: 1, hits: [{ _id: 'a', _source: { title: 'T', body: TEXT, timestamp: '2024-03-07T00:00:00Z' } }] } },
    { text: TEXT, title: 'T', fetched: '2024-03-07T00:00:00Z' },
  ],
  ['rows of a data set', { rows: [{ row_idx: 0, row: { article: TEXT, id: 'x' } }] }, { text: TEXT }],
  [
    'a crawl corpus, whose date is that of the crawl',
    { text: TEXT, url: URL_OF_STORY, date: '2024-03-07T00:00:00Z', dump: 'CC-2024-10' },
    { text: TEXT, url: URL_OF_STORY, fetched: '2024-03-07T00:00:00Z' },
  ],
  [
    'a corpus with archive headers',
    { content: TEXT, warc_headers: { 'warc-target-uri': URL_OF_STORY, 'warc-date': '2024-03-07T00:00:00Z' } },
    { text: TEXT, url: URL_OF_STORY, fetched: '2024-03-07T00:00:00Z' },
  ],
  [
    'Guardian API',
    {
      response: {
        results: [
          {
            id: 'x',
            webTitle: 'T',
            webUrl: URL_OF_STORY,
            webPublicationDate: '2024-03-05T10:00:00Z',
            fields: { bodyText: TEXT, byline: 'Jo Roe' },
          },
        ],
      },
    },
    { text: TEXT, title: 'T', url: URL_OF_STORY, published: '2024-03-05T10:00:00Z', authors: ['Jo Roe'] },
  ],
  [
    'times since 1970',
    { text: TEXT, published: 1709632800, crawled_at: 1709719200000 },
    { text: TEXT, published: '2024-03-05T10:00:00.000Z', fetched: '2024-03-06T10:00:00.000Z' },
  ],
])('fields of %s', (_, document, expected) => {
  expect(read(document)).toEqual([expected])
})

test('a time of change or of the crawl is never given as the time of publication', () => {
  for (const field of [
    'date_modify',
    'dateModified',
    'updated_at',
    'lastModified',
    'date_download',
    'crawled',
    'fetched_at',
    'timestamp',
    'seendate',
    'indexed_date',
  ]) {
    expect(recordPage({ text: TEXT, [field]: '2024-03-05T10:00:00Z' })?.record?.published).toBeNull()
  }
})

test('what is no record is none, however deep it is', () => {
  const deep: unknown = JSON.parse('{"data":'.repeat(5000) + '{"text":"x"}' + '}'.repeat(5000))
  for (const value of [null, 1, 'text', [], {}, { text: {} }, { text: '' }, { title: 'T', data: null }, deep])
    expect(recordPage(value)).toBeNull()
  expect(recordsOf(deep)).toBeNull()
  expect(recordsOf({ __proto__: null, articles: [] })).toEqual([])
})
