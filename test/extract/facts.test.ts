import { describe, expect, test } from 'vitest'
import type { RecordFields } from '../../src/document/index.js'
import { cleanAuthors } from '../../src/extract/facts/authors.js'
import { findDate } from '../../src/extract/facts/dates.js'
import { cleanTitle } from '../../src/extract/facts/title.js'
import { dayInUrl } from '../../src/extract/facts/urls.js'
import { isSupportedLanguage } from '../../src/extract/index.js'
import { articleOf, blocksOf, htmlPage, recordPage, textPage } from './article.js'

const BODY =
  'The harbour authority closed the old bridge at Marlow Ferry on Tuesday after a barge struck one of its piers, and it was said that the pier had sunk.'

describe('dates in texts', () => {
  test.each([
    ['2024-05-01', '2024-05-01'],
    ['2024-05-01T10:31:00Z', '2024-05-01T10:31:00Z'],
    ['2024-05-01 10:31:00+0200', '2024-05-01T10:31:00+02:00'],
    ['Wed, 01 May 2024 10:31:00 GMT', '2024-05-01'],
    ['May 1, 2024 10:31 am ET', '2024-05-01'],
    ['1st May 2024', '2024-05-01'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['1. März 2024', '2024-03-01'],
    ['le 1er août 2024', '2024-08-01'],
    ['3 de diciembre de 2024', '2024-12-03'],
    ['03.05.2024', '2024-05-03'],
    ['13/5/2024', '2024-05-13'],
    ['5/13/2024', '2024-05-13'],
    ['20240501', '2024-05-01'],
    ['31 June 2024', null],
    ['2024-13-01', null],
    ['May 2024', null],
    ['The May 12 2050 miles', '2050-05-12'],
    ['call 0800 20240501 77', '2024-05-01'],
    ['order 120240501', null],
  ])('%s → %s', (text, value) => {
    expect(findDate(text)?.value ?? null).toBe(value)
  })

  test('3/4/2024 is read as its country does', () => {
    expect([findDate('3/4/2024', { monthFirst: true })?.value, findDate('3/4/2024')?.value]).toEqual(['2024-03-04', '2024-04-03'])
  })
})

test.each([
  ['https://www.example.org/news/2016/11/09/story', '2016-11-09'],
  ['https://www.example.org/2016/nov/09/story', '2016-11-09'],
  ['https://www.example.org/story-2016-11-09.html', '2016-11-09'],
  ['https://www.example.org/20161109/story', '2016-11-09'],
  ['https://www.example.org/2016/11/story', null],
  ['https://www.example.org/story-20161399', null],
  ['https://www.example.org/story?date=2016/11/09', null],
  ['https://www.example.org/id/1234/56/78', null],
  ['https://example.org/2016/02/31/story', null],
  ['https://example.org/20170431-story', null],
  ['https://example.org/2017/02/29/story', null],
  ['https://example.org/2016/02/29/story', '2016-02-29'],
])('the day in %s is %s', (url, day) => {
  expect(dayInUrl(url)).toBe(day)
})

describe('publication', () => {
  const publishedOf = (fields: Partial<RecordFields>): unknown => articleOf(recordPage(BODY, fields)).published

  test('the earlier day of metadata and address holds', () => {
    const url = 'https://www.example.org/2024/05/01/story'
    expect(publishedOf({ published: '2024-05-02T08:00:00', url })).toEqual({ value: '2024-05-01', basis: 'url', certainty: 'stated' })
    expect(publishedOf({ published: '2024-04-30T23:00:00', url })).toEqual({
      value: '2024-04-30T23:00:00',
      basis: 'metadata',
      certainty: 'stated',
    })
    expect(publishedOf({ published: '2024-05-01T08:00:00', url })).toMatchObject({ basis: 'metadata' })
  })

  test('a date in the future is rejected, and a date of change is no publication', () => {
    expect(publishedOf({ published: '2031-01-01' })).toBeNull()
    const changed = articleOf(
      htmlPage(`<meta property="article:modified_time" content="2024-05-02T08:00:00Z"><p>${BODY}</p><p>Last updated 3 May 2024</p>`),
    )
    expect([changed.published, changed.modified]).toEqual([null, { value: '2024-05-02T08:00:00Z', basis: 'metadata' }])
  })

  test('the text outranks the defaults; the defaults are last', () => {
    const stated = articleOf(textPage(`date 2024-05-01\n\n${BODY}`, { published: '2024-06-01' })).published
    expect(stated).toEqual({ value: '2024-05-01', basis: 'text', certainty: 'stated' })
    expect(articleOf(textPage(BODY, { published: '2024-06-01' })).published).toEqual({
      value: '2024-06-01',
      basis: 'given',
      certainty: 'stated',
    })
  })

  test('what a page shows outranks the attribute beside it', () => {
    const page = `<h1>Bridge closed</h1><time datetime="2024-07-03">Published 29 June 2024</time><p>${BODY}</p>`
    expect(articleOf(htmlPage(page)).published).toEqual({ value: '2024-06-29', basis: 'text', certainty: 'stated' })
  })
})

test('who signed the text behind its last paragraph is kept', () => {
  const article = articleOf(
    htmlPage(`<h1>Bridge closed</h1><div><p>${BODY}</p><p>${BODY} Again.</p><p>— Harbour Wire</p></div><h3>Share this</h3>`),
  )
  expect(blocksOf(article).at(-1)).toBe('metadata: — Harbour Wire')
})

describe('publisher', () => {
  test.each([
    ['https://www.dailymail.co.uk/wires/pa/article-1.html', 'Daily Mail', 'domain'],
    ['https://edition.cnn.com/x', 'CNN', 'domain'],
    ['https://notcnn.com/x', 'notcnn.com', 'domain'],
    ['https://news.example.co.uk/x', 'example.co.uk', 'domain'],
  ])('%s is %s', (url, name, basis) => {
    expect(articleOf(recordPage(BODY, { url, authors: ['Press Association'] })).publisher).toEqual({ name, basis })
  })

  test.each([
    ['MARLOW FERRY (Reuters) - ', 'Reuters', 'dateline'],
    ['Washington (CNN) ', 'CNN', 'dateline'],
    ['PARIS, May 1 (AP) — ', 'Associated Press', 'dateline'],
  ])('a dateline %sis %s', (dateline, name, basis) => {
    expect(articleOf(textPage(dateline + BODY)).publisher).toEqual({ name, basis })
  })

  test('a bracketed abbreviation in running text is no dateline', () => {
    expect(articleOf(textPage(`The Rail Accident Branch (RAIB) said so. ${BODY}`)).publisher).toBeNull()
    expect(articleOf(textPage(`Reporters of the agency (AP) were there. ${BODY}`)).publisher).toBeNull()
  })

  test.each([
    ['<span itemprop="publisher" itemscope><meta itemprop="name" content="Harbour Post"></span>'],
    [
      '<div itemprop="publisher" itemscope><b itemprop="logo" itemscope><i itemprop="name">Logo</i></b><b itemprop="name">Harbour Post</b></div>',
    ],
    ['<meta itemprop="publisher" content="Harbour Post">'],
    ['<link itemprop="publisher" href="#paper"><p id="paper" itemscope><span itemprop="name">Harbour Post</span></p>'],
  ])('in microdata: %s', (markup) => {
    expect(articleOf(htmlPage(`${markup}<p>${BODY}</p>`)).publisher).toEqual({ name: 'Harbour Post', basis: 'metadata' })
  })

  test('the holder of the copyright, else what the user says', () => {
    expect(articleOf(textPage(`${BODY}\n\nCopyright 2024 Harbour Post. All rights reserved.`)).publisher).toEqual({
      name: 'Harbour Post',
      basis: 'credit',
    })
    expect(articleOf(textPage(BODY, { publisher: 'the guardian' })).publisher).toEqual({ name: 'Guardian', basis: 'given' })
  })
})

test.each([
  [['By Jo Roe and Sam Doe'], ['Jo Roe', 'Sam Doe']],
  [['Jo Roe, Harbour Correspondent'], ['Jo Roe']],
  [['Jo Roe', 'Published P.M. Et Nov.', 'Special Correspondent', 'https://example.org/roe'], ['Jo Roe']],
  [['Theresa May', 'Theresa May'], ['Theresa May']],
  [['Jo Roe | Example News'], ['Jo Roe']],
  [['The Associated Press'], ['The Associated Press']],
])('authors %j are %j', (stated, names) => {
  expect(cleanAuthors(stated)).toEqual(names)
})

test.each([
  ['Bridge closed | Harbour Post', 'Harbour Post', 'Bridge closed'],
  ['Bridge closed - what we know', 'Harbour Post', 'Bridge closed - what we know'],
  ['Harbour Post - Bridge closed', 'Harbour Post', 'Bridge closed'],
  ['Bridge closed | The Guardian', null, 'Bridge closed'],
])('the title of %s is %s', (title, outlet, cleaned) => {
  expect(cleanTitle([title], outlet)).toBe(cleaned)
})

describe('language', () => {
  const GERMAN =
    'Die alte Brücke ist am Dienstag gesperrt worden, nachdem ein Schiff einen der Pfeiler gerammt hatte. Das sagte die Leiterin der Behörde auf einer Pressekonferenz, und sie wollte nicht sagen, wann sie wieder öffnet.'

  test.each([
    [BODY, null, 'en'],
    [BODY, 'en_GB', 'en-GB'],
    [GERMAN, null, 'de'],
    [GERMAN, 'en', 'de'],
    ['Bridge closed', null, null],
    ['Bridge closed', 'fr', 'fr'],
  ])('%s, stated as %s, is %s', (text, language, expected) => {
    expect(articleOf(recordPage(text, { language })).language).toBe(expected)
  })

  test('English and unknown are supported', () => {
    expect(['en', 'en-GB', null, 'de', 'enm'].map(isSupportedLanguage)).toEqual([true, true, true, false, false])
    expect(articleOf(textPage(GERMAN)).diagnostics.map(({ code }) => code)).toEqual(['language/unsupported'])
  })
})

test('links keep their place and become absolute', () => {
  const article = articleOf(
    htmlPage(`<base href="x"><p>See <a href="/a">the old bridge</a>. ${BODY} <a href="javascript:x()">no</a></p>`, {
      url: 'https://example.org/n/1',
    }),
  )
  expect(article.links.map(({ start, end, href }) => [article.text.slice(start, end), href])).toEqual([
    ['the old bridge', 'https://example.org/a'],
  ])
  const plain = articleOf(textPage(`${BODY} See http://www.example.org/x.`))
  expect(plain.links.map(({ start, end, href }) => [plain.text.slice(start, end), href])).toEqual([
    ['http://www.example.org/x', 'http://www.example.org/x'],
  ])
})

test('the id depends on source and text only', () => {
  const page = textPage(BODY)
  expect(articleOf(page).id).toBe(articleOf({ ...page, defaults: { publisher: 'X' } }).id)
  expect(articleOf(page).id).not.toBe(articleOf({ ...page, source: 'other.txt' }).id)
})
