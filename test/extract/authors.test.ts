import { describe, expect, test } from 'vitest'
import { signedAuthors, statedAuthors } from '../../src/extract/facts/authors.js'
import { articleOf, htmlPage } from './article.js'

test.each<[string, readonly string[]]>([
  ['Jo Roe', ['Jo Roe']],
  ['By Jo Roe and Ana Sá, Example Wire', ['Jo Roe', 'Ana Sá', 'Example Wire']],
  ['Jana Roth und Max Beck', ['Jana Roth', 'Max Beck']],
  ['The Echo et AFP', ['The Echo et AFP']],
  ['Institut für Wald und Wiese', ['Institut für Wald und Wiese']],
  ['Roe, Jo', ['Jo Roe']],
  ['Jo Roe, Harbour Correspondent', ['Jo Roe']],
  ['Jo Roe (London)', ['Jo Roe']],
  ['Jo Roe in Sydney', ['Jo Roe']],
  ['Jo Roe @joroe', ['Jo Roe']],
  ['Jo Roe jo.roe@example.org', ['Jo Roe']],
  ['Harbour Post staff', ['Harbour Post staff']],
  ['dpa', ['dpa']],
  ['https://www.example.org/authors/jo-roe', []],
  ['@joroe', []],
  ['admin', []],
  ['Redaktion', []],
  ['Published P.M. Et Nov.', []],
])('stated as %j: %j', (stated, names) => {
  expect(statedAuthors([stated])).toEqual(names)
})

test.each<[string, readonly string[]]>([
  ['By Jo Roe', ['Jo Roe']],
  ['BY JO ROE in Los Angeles and ANA POE, LEE COE', ['JO ROE', 'ANA POE', 'LEE COE']],
  ['Von Jana Roth', ['Jana Roth']],
  ['Ein Kommentar von Jana Roth', ['Jana Roth']],
  ['Par Ana de la Cruz', ['Ana de la Cruz']],
  ['Propos recueillis par Luc Roy', ['Luc Roy']],
  ['Por Ana Reis', ['Ana Reis']],
  ['Door Jan van der Berg', ['Jan van der Berg']],
  ['Текст: Анна Белова', ['Анна Белова']],
  ['Do 25.04.24 | 14:07 Uhr | Von Jana Roth', ['Jana Roth']],
  ['Monday November 18, 2019 7:45 am PST by Jo Roe', ['Jo Roe']],
  ['Jo Roe 31/12/2007', ['Jo Roe']],
  ['Jo Roe 2 November 2023 • 9:10am', ['Jo Roe']],
  ['Jo Roe, Digital Editor, at the fair in Leeds', ['Jo Roe']],
  ['By Reuters', ['Reuters']],
  ['Associated Press', ['Associated Press']],
  ['By CP', ['CP']],
  ['Share', []],
  ['View author archive', []],
  ['Busy weekend for bridge builders', []],
  ['Photo by Jo Roe', []],
  ['Übersetzt von: Jana Roth', []],
  ['Quelle: Harbour Wire', []],
  ['Location: Leeds', []],
  ['Is this helpful?', []],
  ['Fri, 18 October 2019', []],
])('a line %j signs %j', (line, names) => {
  expect(signedAuthors([line])).toEqual(names)
})

const TEXT = `<p>${'The harbour authority closed the old bridge at Marlow Ferry on Tuesday, it said. '.repeat(4)}</p>`.repeat(3)
const ld = (author: unknown): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`

describe('who of several', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'JSON-LD before others',
      `${ld({ '@type': 'Person', name: 'Jo Roe' })}<meta name="author" content="Kim Poe"><h1>Bridge shut</h1>${TEXT}`,
      ['Jo Roe'],
    ],
    [
      'a reference in JSON-LD',
      `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Jo Roe"}]}</script>${TEXT}`,
      ['Jo Roe'],
    ],
    [
      'a person before a role',
      `${ld({ name: 'Harbour Post staff reporter' })}<meta property="article:author" content="Associated Press in Leeds">${TEXT}`,
      ['Associated Press'],
    ],
    [
      'a byline before the outlet itself',
      `<meta name="author" content="harbourpost.example"><meta property="og:url" content="https://www.harbourpost.example/a"><h1>Bridge shut</h1><p>By Jo Roe</p>${TEXT}`,
      ['Jo Roe'],
    ],
    [
      'the outlet where nobody signs',
      `<meta name="author" content="Harbour Post"><meta property="og:site_name" content="Harbour Post">${TEXT}`,
      ['Harbour Post'],
    ],
    ['not the author of a comment', `${TEXT}<div itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Troll</b></div>`, []],
    [
      'nor of a picture',
      `<div itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="author" content="Example Pictures"></div>${TEXT}`,
      [],
    ],
    ['one in two cases', `${ld([{ name: 'JO ROE' }, { name: 'Jo Roe' }])}${TEXT}`, ['JO ROE']],
    ['a link to an author’s page', `<h1>Bridge shut</h1><div><a href="/autoren/roth">Jana Roth</a></div>${TEXT}`, ['Jana Roth']],
  ])('%s', (_, html, names) => {
    expect(articleOf(htmlPage(html)).authors).toEqual(names)
  })
})
