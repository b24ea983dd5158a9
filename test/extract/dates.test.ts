import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/document/index.js'
import { datesOfLine } from '../../src/extract/facts/date-line.js'
import { findDate } from '../../src/extract/facts/dates.js'
import { hoursAgo } from '../../src/extract/facts/relative-day.js'
import { monthInUrl } from '../../src/extract/facts/urls.js'
import { articleOf, htmlPage, recordPage, textPage } from './article.js'

const BODY = `<p>The harbour authority closed the old bridge at Marlow Ferry after a barge struck one of its piers, the council said, and the ferry will run instead.</p>
<p>Engineers will look at the pier next week, said the head of the authority, who did not want to say when the bridge would open to traffic again.</p>`

describe('dates in the words of many languages', () => {
  test.each([
    ['Dienstag, 5. März 2019, 10:31 Uhr', '2019-03-05'],
    ['5. Jänner 2019', '2019-01-05'],
    ['mardi 1er février 2019', '2019-02-01'],
    ['5 fe\u0301vrier 2019', '2019-02-05'],
    ['5 de marzo del 2019', '2019-03-05'],
    ['sábado, 5 de setembro de 2019', '2019-09-05'],
    ['5 d’abril de 2019', '2019-04-05'],
    ['5 mei 2019', '2019-05-05'],
    ['den 5 augusti 2019', '2019-08-05'],
    ['5. desember 2019', '2019-12-05'],
    ['5. toukokuuta 2019', '2019-05-05'],
    ['5 września 2019', '2019-09-05'],
    ['5. října 2019', '2019-10-05'],
    ['2019. március 5., kedd', '2019-03-05'],
    ['2019 m. kovo 5 d.', '2019-03-05'],
    ['5 noiembrie 2019', '2019-11-05'],
    ['5 Ağustos 2019 Pazartesi', '2019-08-05'],
    ['5 марта 2019 г.', '2019-03-05'],
    ['5 листопада 2019', '2019-11-05'],
    ['5 Μαρτίου 2019', '2019-03-05'],
    ['٥ مارس ٢٠١٩', '2019-03-05'],
    ['5 במרץ 2019', '2019-03-05'],
    ['५ मार्च २०१९', '2019-03-05'],
    ['5 มีนาคม 2562', '2019-03-05'],
    ['Thứ Ba, ngày 5 tháng 3 năm 2019', '2019-03-05'],
    ['5 Maret 2019', '2019-03-05'],
    ['2019年3月5日 10:31', '2019-03-05'],
    ['2019년 3월 5일', '2019-03-05'],
    ['2019. 3. 5.', '2019-03-05'],
    ['26 | 01 | 2022', '2022-01-26'],
    ['5. 3. 2019', '2019-03-05'],
    ['5.3.19 10:31', '2019-03-05'],
    ['5 Mar ’19', '2019-03-05'],
    ['5-Mar-2019', '2019-03-05'],
    ['1556703060', '2019-05-01T09:31:00Z'],
    ['31. September 2019', null],
    ['version 1.2.19.4', null],
    ['12 Monkeys 2019', null],
    ['5/2019', null],
  ])('%s → %s', (text, value) => {
    expect(findDate(text)?.value ?? null).toBe(value)
  })

  test('listopada is October in Croatian', () => {
    expect(findDate('5. listopada 2019.', { monthFirst: false, language: 'hr' })?.value).toBe('2019-10-05')
  })
})

test.each([
  ['Published 3 May 2019, updated 5 May 2019', ['published', 'changed']],
  ['3 May 2019 (updated 5 May 2019)', [null, 'changed']],
  ['Category: Event | By Jo Roe | 3 May 2019', [null]],
  ['3 May 2019 in Event', [null]],
  ['von Jo am 3.5.2019 veröffentlicht', ['published']],
  ['Dernière mise à jour : 3 mai 2019', ['changed']],
  ['Actualizado el 3 de mayo de 2019', ['changed']],
  ['Обновлено 3 мая 2019', ['changed']],
  ['更新日 2019年5月3日', ['changed']],
  ['公開日 2019年5月3日', ['published']],
  ['© 2019, 3 May 2019', ['other']],
  ['Today is 3 May 2019', ['other']],
  ['Heute, 3. Mai 2019', ['other']],
  ['3 May 2019 – 5 May 2019', ['other', 'other']],
  ['3.5.2019 bis 5.5.2019', ['other', 'other']],
  ['Jo Roe | 3 May 2019', [null]],
])('%s is %j', (line, roles) => {
  expect(datesOfLine(line).map(({ role }) => role)).toEqual(roles)
})

test.each([
  ['2 hours ago', 2],
  ['Published an hour ago', 1],
  ['vor 3 Tagen', 72],
  ['vor einer Stunde', 1],
  ['il y a 2 jours', 48],
  ['hace 3 horas', 3],
  ['3 dagen geleden', 72],
  ['2 дня назад', 48],
  ['3 saat önce', 3],
  ['3小时前', 3],
  ['2日前', 48],
  ['Gestern, 14:05 Uhr', 24],
  ['2 weeks ago', null],
  ['Two men ago', null],
  ['Yesterday the bridge closed', null],
  ['fa 3', null],
])('%s is %s hours before', (line, hours) => {
  expect(hoursAgo(line)).toBe(hours)
})

test.each([
  ['https://example.org/2019/05/story', '2019-05'],
  ['https://example.org/news/2019-05/story', '2019-05'],
  ['https://example.org/2019/story', null],
  ['https://example.org/2019/13/story', null],
  ['https://example.org/story?from=2019/05/', null],
])('the month in %s is %s', (url, month) => {
  expect(monthInUrl(url)).toBe(month)
})

describe('the day of publication of a page', () => {
  const publishedOf = (page: Page): string | null => {
    const { published } = articleOf(page)
    return published && `${published.value} ${published.basis} ${published.certainty}`
  }
  const shown = (html: string): string | null => publishedOf(htmlPage(`<h1>Bridge closed</h1>${html}${BODY}`))

  test.each([
    ['<time datetime="2024-05-03T10:00:00Z"></time>', '2024-05-03T10:00:00Z text stated'],
    ['<p><span>Erschienen am</span> <time>3. Mai 2024</time></p>', '2024-05-03 text stated'],
    ['<div class="post-meta">Jo Roe on May 3, 2024 in Harbour</div>', '2024-05-03 text stated'],
    ['<div class="entry-date"><b>3</b><i>May</i><u>2024</u></div>', '2024-05-03 text stated'],
    ['<abbr class="published" title="2024-05-03T10:00:00Z">Friday</abbr>', '2024-05-03T10:00:00Z text stated'],
    ['<meta itemprop="datePublished" content="2024-05-03">', '2024-05-03 metadata stated'],
    [
      '<time class="updated" datetime="2024-05-09">9 May</time><time class="published" datetime="2024-05-03">3 May</time>',
      '2024-05-03 text stated',
    ],
    ['<span class="post-date updated">3 May 2024</span>', '2024-05-03 text stated'],
    ['<p>03.05.2024 10:16 Uhr - Harbour - red</p>', '2024-05-03 text stated'],
    ['<footer><p>Posted 3 May 2024</p></footer>', '2024-05-03 text stated'],
    ['<aside><p>3 May 2024</p></aside>', '2024-05-03 text stated'],
    ['<div class="calendar" data-date="2024-05-03">Friday</div>', '2024-05-03 text stated'],
    [
      '<div class="entry-meta"><time datetime="2024-05-03">3 May 2024</time> by Jo Roe in <a>Event</a>, Today</div>',
      '2024-05-03 text stated',
    ],
    ['<script>var page = {"publishedAt":"2024-05-03T10:00:00Z"}</script>', '2024-05-03T10:00:00Z metadata stated'],
  ])('%s: %s', (html, expected) => {
    expect(shown(html)).toBe(expected)
  })

  test.each([
    ['a change', '<p>Updated: 3 May 2024</p>'],
    ['a change, in German', '<p>Zuletzt aktualisiert am 3. Mai 2024</p>'],
    ['the future', '<time datetime="2031-05-03">3 May 2031</time>'],
    ['a copyright', '<p>Copyright 3 May 2024 Harbour Post</p>'],
    ['a comment', '<div class="comments"><time datetime="2024-05-03">3 May 2024</time></div>'],
    ['the clock of the site', '<p>Today is Friday, 3 May 2024</p>'],
    ['several teasers', '<div class="related"><p>3 May 2024</p><p>4 May 2024</p></div>'],
    ['an event', '<p class="event-date">3 May 2024</p>'],
    ['an event, with its label apart', '<div><p>Deadline</p><p><time>3 May 2024</time></p></div>'],
    ['a change, with its label apart', '<div><span>Updated</span><div><time>3 May 2024</time></div></div>'],
    ['a change, in microdata', '<time itemprop="dateModified" datetime="2024-05-03">3 May 2024</time>'],
    ['an event, in microdata', '<time itemprop="startDate" datetime="2024-05-03">3 May 2024</time>'],
    ['a post that it embeds', '<blockquote><p>The bridge is gone</p><p>3 May 2024</p></blockquote>'],
    ['the battle that it recalls', '<p>6 June 1944</p>'],
    ['a zero', '<time datetime="1970-01-01T00:00:00Z"></time>'],
    ['the last visit', '<p>Retrieved 3 May 2024</p>'],
  ])('is never that of %s', (_, html) => {
    expect(shown(html)).toBeNull()
  })

  test('five dates in conflict: metadata, then what stands by the headline; never the change, the teaser, the comment', () => {
    const meta = '<meta property="article:published_time" content="2024-05-03T08:00:00+02:00">'
    const rest = `<h1>Bridge closed</h1><p>Updated 7 May 2024</p><p>By Jo Roe, 4 May 2024</p>${BODY}
      <div class="related"><time datetime="2024-05-08">8 May</time></div><div class="comments"><time datetime="2024-05-09">9 May</time></div>`
    const changed = '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-05-07"}</script>'
    expect(publishedOf(htmlPage(meta + changed + rest))).toBe('2024-05-03T08:00:00+02:00 metadata stated')
    const article = articleOf(htmlPage(changed + rest))
    expect([article.published?.value, article.modified]).toEqual(['2024-05-04', { value: '2024-05-07', basis: 'metadata' }])
  })

  test('an archive’s page may be older than the web', () => {
    const meta = '<meta property="article:published_time" content="1944-06-06">'
    expect(shown(meta)).toBe('1944-06-06 metadata stated')
  })

  test('a change that is only shown is the date of change', () => {
    expect(articleOf(htmlPage(`<h1>Bridge closed</h1><p>Updated: 3 May 2024</p>${BODY}`))).toMatchObject({
      published: null,
      modified: { value: '2024-05-03', basis: 'text' },
    })
  })

  test('3/4/2024 is read as the page itself reads it elsewhere', () => {
    const page = (line: string): Page =>
      htmlPage(`<meta property="article:published_time" content="03/04/2024 10:31"><h1>Bridge closed</h1><p>${line}</p>${BODY}`)
    expect(publishedOf(page('3 April 2024'))).toBe('2024-04-03 metadata stated')
    expect(publishedOf(page('4 March 2024'))).toBe('2024-03-04 metadata stated')
  })

  test('a date far from the headline and the first paragraph is a guess, several are none', () => {
    const far = `${'<p></p>'.repeat(100)}<aside><p>3 May 2024</p></aside>`
    expect(publishedOf(htmlPage(`<h1>Bridge closed</h1>${BODY}${far}`))).toBe('2024-05-03 inferred implied')
    expect(publishedOf(htmlPage(`<h1>Bridge closed</h1>${BODY}${far}<aside><p>4 May 2024</p></aside>`))).toBeNull()
    expect(publishedOf(htmlPage(`<h1>Bridge closed</h1><p>2 May 2024</p>${BODY}${far}`))).toBe('2024-05-02 text stated')
  })

  test('a day without a year is of the year in the address', () => {
    const html = `<h1>Bridge closed</h1><div class="date"><b>3</b> <i>May</i></div>${BODY}`
    expect(publishedOf(htmlPage(html, { url: 'https://example.org/2019/05/bridge' }))).toBe('2019-05-03 text implied')
    expect(publishedOf(htmlPage(html, { url: 'https://example.org/2019/06/bridge' }))).toBeNull()
    expect(publishedOf(htmlPage(html))).toBeNull()
  })

  test('the month of the address tells which date is the article’s', () => {
    const html = `<h1>Bridge closed</h1><p>3 April 2024</p>${BODY}<p>9 May 2024</p>`
    expect(publishedOf(htmlPage(html))).toBe('2024-04-03 text stated')
    expect(publishedOf(htmlPage(html, { url: 'https://example.org/2024/05/bridge' }))).toBe('2024-05-09 text stated')
  })

  test('blog systems say it in a sentence below the entry', () => {
    const foot =
      '<p>This entry was posted on Friday, May 3rd, 2024 at 10:31 am and is filed under Harbour. You can follow any responses to this entry through the feed of the Harbour Post, or leave one yourself.</p>'
    expect(publishedOf(htmlPage(`<h1>Bridge closed</h1>${BODY}${foot}`))).toBe('2024-05-03 text stated')
  })

  describe('where the page was fetched on 2024-05-10', () => {
    const fetched = (page: Page): Page => ({ ...page, fetched: '2024-05-10T12:00:00Z' })

    test('nothing is from later, and distances in time are days', () => {
      expect(publishedOf(fetched(htmlPage(`<h1>Bridge closed</h1><time datetime="2024-05-20">20 May 2024</time>${BODY}`)))).toBeNull()
      const page = htmlPage(`<h1>Bridge closed</h1><p>3 days ago</p>${BODY}`)
      expect(publishedOf(fetched(page))).toBe('2024-05-07 inferred implied')
      expect(publishedOf(page)).toBeNull()
    })

    test('what is no time of fetching says nothing', () => {
      expect(publishedOf({ ...htmlPage(`<h1>Bridge closed</h1><p>3 May 2024</p>${BODY}`), fetched: 'soon' })).toBe('2024-05-03 text stated')
    })

    test('the moment of fetching is the clock of the site, unless nothing else is there', () => {
      const clock = '<meta property="article:published_time" content="2024-05-10T12:00:30Z">'
      expect(publishedOf(fetched(htmlPage(`${clock}<h1>Bridge closed</h1><p>3 May 2024</p>${BODY}`)))).toBe('2024-05-03 text stated')
      expect(publishedOf(fetched(htmlPage(`${clock}<h1>Bridge closed</h1>${BODY}`)))).toBe('2024-05-10T12:00:30Z metadata stated')
    })

    test('a dateline without a year is of this year, if it is not long ago', () => {
      const text = (dateline: string): Page =>
        fetched(textPage(`${dateline}The old bridge was closed to all traffic, the council said on Friday.`))
      expect(publishedOf(text('LONDON, May 3 (Example News) — '))).toBe('2024-05-03 dateline implied')
      expect(publishedOf(text('LONDON, Nov. 3 (Example News) — '))).toBeNull()
    })
  })

  test.each([
    ['Berlin, 3. Mai 2024 – ', '2024-05-03 dateline stated'],
    ['PARIS, le 3 mai 2024 (Example) - ', '2024-05-03 dateline stated'],
    ['MARLOW FERRY, England, May 3, 2024 /Example Wire/ -- ', '2024-05-03 dateline stated'],
    ['LONDON, May 3 (Example News) — ', null],
    ['In London, on May 3, 2024, a barge (the Penmore) struck a pier. ', null],
  ])('the dateline %s is %s', (dateline, expected) => {
    expect(publishedOf(textPage(`${dateline}The old bridge was closed to all traffic after a barge had struck one of its piers.`))).toBe(
      expected,
    )
  })

  test('the year of a dateline is that of the address', () => {
    const url = 'https://example.org/2019/bridge'
    expect(publishedOf(recordPage('LONDON, May 3 (Example News) — The old bridge was closed to all traffic.', { url }))).toBe(
      '2019-05-03 dateline implied',
    )
  })
})

describe('hostile pages are read in linear time', () => {
  test.each([
    ['20,000 dated elements', '<p><time class="date">3 May 2024</time></p>'.repeat(20_000)],
    ['500 nested dated elements around 100,000 words', `${'<div class="date">'.repeat(500)}${'3 May 2024 '.repeat(100_000)}`],
    ['a name of a million letters', `<p class="${'date'.repeat(250_000)}">3 May 2024</p>`],
    ['a line of a million digits', `<p>${'1'.repeat(1_000_000)}</p>`],
    ['a script of a million fields', `<script>${'"datePublished":'.repeat(100_000)}</script>`],
    ['a dated line of a million spaces', `<p>3${' '.repeat(1_000_000)}May 2024</p>`],
    ['a million months in a row', `<p class="date">${'may '.repeat(250_000)}</p>`],
  ])('%s', (_, html) => {
    const started = performance.now()
    articleOf(htmlPage(`<h1>Bridge closed</h1>${BODY}${html}`))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

test('a record whose text is markup keeps both of its dates', () => {
  const { record } = recordPage('', { published: '2026-05-01', modified: '2026-05-03' })
  const page: Page = { ...htmlPage('<p>The ferry hit the north pier on Friday, the harbour council said.</p>'), record }
  const { published, modified } = articleOf(page)
  expect([published?.value, modified]).toEqual(['2026-05-01', { value: '2026-05-03', basis: 'metadata' }])
})
