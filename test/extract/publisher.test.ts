import { describe, expect, test } from 'vitest'
import { outletInTitle, statedOutlet } from '../../src/extract/facts/outlet-name.js'
import { articleOf, htmlPage, textPage } from './article.js'

const TEXT = 'The harbour authority closed the old bridge at Marlow Ferry on Tuesday, it said, and nobody may cross it. '.repeat(3)

test.each<[string, readonly string[], string | null]>([
  ['Harbour Post', ['Harbour Post'], null],
  ['Harbour Post', ['www.harbourpost.example', 'Harbour Post'], null],
  ['harbourpost.example', ['https://www.harbourpost.example/'], null],
  ['Harbour Post', ['Harbour Post | Breaking News and Weather'], null],
  ['Harbour Post', ['All the harbour’s news | Harbour Post'], 'https://harbourpost.example/a'],
  ['Harbour Post', ['Through the storm | Harbour Post', 'Harbour Post'], null],
  ['Harbour Post', ['Harbour Post Website'], null],
  ['Harbour Post', ['Home', 'WordPress', 'Harbour Post'], null],
  ['Harbour Post', ['Harbour Post Pty Ltd'], null],
  ['Harbour Verlag', ['Harbour Verlag GmbH & Co. KG'], null],
  ['Leeds Magazin', ['magazin', 'Leeds Magazin'], null],
  ['Harbour Post', ['harbourpost', 'Harbour Post'], null],
  ['Harbour Post', ['Associated Press', 'Harbour Post'], null],
  ['Associated Press', ['Associated Press'], null],
  ['Harbour Post', ['@harbourpost', 'Harbour Post'], null],
])('%s is among %j', (name, names, url) => {
  expect(statedOutlet(names, url)).toBe(name)
})

test.each([[['Home', '@harbour', 'News']], [[]]])('%j names no outlet', (names) => {
  expect(statedOutlet(names, null)).toBeNull()
})

test.each<[string, string | null, string | null]>([
  ['Bridge closed | Harbour Post', null, 'Harbour Post'],
  ['Bridge closed - Sport - Harbour Post', null, 'Harbour Post'],
  ['Harbour Post: Bridge closed', null, 'Harbour Post'],
  ['Harbour Post » Archive » Bridge closed', null, 'Harbour Post'],
  ['Bridge closed | Harbour Post', 'https://www.harbour-post.example/x', 'Harbour Post'],
  ['Bridge closed | The Ferryman', 'https://www.harbour-post.example/x', null],
  ['Bridge closed - Politics', null, null],
  ['Bridge closed : 3 May 2024', null, null],
  ['Bridge closed', null, null],
  ['Ferry lost | Harbour Post', null, null],
])('in <title> %j of %s: %s', (title, url, name) => {
  expect(outletInTitle(title, 'Bridge closed', url)).toBe(name)
})

describe('which evidence', () => {
  test.each<[string, string, unknown]>([
    [
      'the site, not the agency whose text it prints',
      `<meta property="og:site_name" content="Harbour Post"><p>LEEDS (AP) — ${TEXT}</p>`,
      { name: 'Harbour Post', basis: 'metadata' },
    ],
    [
      '<title> before the agency in the dateline',
      `<title>Old bridge at Marlow Ferry closed | Harbour Post</title><h1>Old bridge at Marlow Ferry closed</h1><p>LEEDS (AP) — ${TEXT}</p>`,
      { name: 'Harbour Post', basis: 'metadata' },
    ],
    ['the dateline of a page that names nobody, if it is no agency’s', `<p>LEEDS (CNN) — ${TEXT}</p>`, { name: 'CNN', basis: 'dateline' }],
    [
      'blogs under one roof apart',
      `<link rel="canonical" href="https://quill.blogspot.com/2018/08/bridge.html"><p>${TEXT}</p>`,
      { name: 'quill.blogspot.com', basis: 'domain' },
    ],
    [
      'the site of an archived page',
      `<link rel="canonical" href="https://web.archive.org/web/20130307194448/http://harbourpost.example/a?id=3"><p>${TEXT}</p>`,
      { name: 'harbourpost.example', basis: 'domain' },
    ],
  ])('%s', (_, html, publisher) => {
    expect(articleOf(htmlPage(html)).publisher).toEqual(publisher)
  })

  test('an agency is not the publisher of a page that does not say so, but of a text that nobody else printed', () => {
    const report = `LEEDS (AP) — ${TEXT}`
    expect(articleOf(htmlPage(`<p>${report}</p>`)).publisher).toBeNull()
    expect(articleOf(textPage(report)).publisher).toEqual({ name: 'Associated Press', basis: 'dateline' })
    expect(articleOf(textPage(report, { publisher: 'Harbour Post' })).publisher).toEqual({ name: 'Harbour Post', basis: 'given' })
  })

  test('a name that the feed or the user gives outranks a bare address, and nothing that a page says', () => {
    const given = { publisher: 'Harbour Post', url: 'https://post.example/a' }
    expect(articleOf(htmlPage(`<p>${TEXT}</p>`, given)).publisher).toEqual({ name: 'Harbour Post', basis: 'given' })
    const stated = `<meta property="og:site_name" content="Quay Courier"><p>${TEXT}</p>`
    expect(articleOf(htmlPage(stated, given)).publisher).toEqual({ name: 'Quay Courier', basis: 'metadata' })
  })

  test.each([[`By Reuters\n\n${TEXT}`], [`${TEXT}\n\n(Reporting by Jo Roe)\n\n— Reuters`]])('who signs %j', (text) => {
    expect(articleOf(textPage(text)).publisher).toEqual({ name: 'Reuters', basis: 'credit' })
  })

  test.each([
    ['© Copyright 2008 Harbour Post Company', 'Harbour Post'],
    ['(c) 2008 Harbour Post', 'Harbour Post'],
    ['Copyright (c) 2008 by Harbour Post. All rights reserved.', 'Harbour Post'],
  ])('the holder in %s', (line, name) => {
    expect(articleOf(textPage(`${TEXT}\n\n${line}`)).publisher).toEqual({ name, basis: 'credit' })
  })
})
