import { describe, expect, test } from 'vitest'
import { findProblems } from '../../bench/quality/corpus/find-problems.js'
import { visibleText } from '../../bench/quality/corpus/visible-text.js'
import { fold, locateIn } from '../../bench/quality/scorers/folding.js'
import type { Gold } from '../../bench/quality/scorers/gold.js'
import { sameName, sameOrigin } from '../../bench/quality/scorers/names.js'
import { scorePages, type GoldPage } from '../../bench/quality/scorers/pages.js'
import { judgeReference } from '../../bench/quality/scorers/references.js'
import { scoreGrouping } from '../../bench/quality/scorers/stories.js'
import type { Article } from '../../src/document/index.js'

describe('spans written by hand', () => {
  const text = 'The  “old”\nquay and the old quay'
  test.each([
    ['"old" quay', 0, '“old”\nquay'],
    ['old', 1, 'old'],
  ])('%s, occurrence %d', (wanted, nth, found) => {
    const span = locateIn(fold(text), wanted, nth)
    expect(span && text.slice(span.start, span.end)).toBe(found)
  })
  test('are not found where they do not occur so often', () => {
    expect(locateIn(fold(text), 'old', 2)).toBeNull()
  })
})

describe('a malformed case', () => {
  const gold: Gold = {
    id: 'x',
    language: 'en',
    articles: [{ article: 'a', publisher: null, published: '2020-01-01' }],
    notReportage: [],
    statements: [],
    quotes: [],
    reuse: [],
    times: [],
    claims: [],
    lineage: [],
    discrepancies: [],
    updates: [],
    timeline: [],
  }
  const claim = { id: 'c', text: '', members: [], established: true }
  const span = { article: 'a', text: 'nowhere' }
  test.each<readonly [string, Partial<Gold>]>([
    ['a span that does not occur', { times: [{ ...span, value: '2020' }] }],
    ['an article without a file', { articles: [...gold.articles, { article: 'b', publisher: null, published: '2020-01-01' }] }],
    ['a file that the answer does not know', { articles: [] }],
    ['more independent origins than origins', { claims: [{ ...claim, origins: [{ speaker: 'A' }], independent: 2 }] }],
    ['a difference about a claim that is not there', { updates: [{ claim: 'c', about: 'number', a: span, b: span }] }],
  ])('%s is noticed', (_, fault) => {
    const texts = new Map([['a', fold('Some text')]])
    expect(findProblems(gold, texts)).toEqual([])
    expect(findProblems({ ...gold, ...fault }, texts)).not.toEqual([])
  })
})

test('the visible text of a page leaves out what is not shown and keeps words of one block together', () => {
  const html = '<title>t</title><script>x()</script><p>A <b>b</b>ig &amp; old</p><p>quay</p>'
  expect(fold(visibleText(html)).text.trim()).toBe('A big & old quay')
})

test.each([
  ['The Corran News Agency', 'Corran', true],
  ['corran-wire', 'Corran Wire', true],
  ['Corran Wire', 'Corran Post', false],
  ['', '', false],
])('outlets: %s and %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same)
})

test.each([
  ['county fire service (Maeve Dunphy)', 'Maeve Dunphy', true],
  ['Maeve Dunphy', 'Denis Carmody', false],
  ['unnamed sources', 'the officials', false],
])('origins: %s and %s', (a, b, same) => {
  expect(sameOrigin(a, b)).toBe(same)
})

describe('grouping', () => {
  const wanted = new Map(Object.entries({ a: '1', b: '1', c: '2', d: '2' }))
  test.each([
    ['right, under other names', { a: 'x', b: 'x', c: 'y', d: 'y' }, 1, 1],
    ['all in one', { a: 'x', b: 'x', c: 'x', d: 'x' }, 0.5, 1],
    ['each alone', {}, 1, 0.5],
  ])('%s', (_, said, p, r) => {
    expect(scoreGrouping(wanted, new Map(Object.entries(said)))).toMatchObject({ p, r })
  })
})

describe('pages', () => {
  const page: GoldPage = {
    id: 'p',
    title: 'Quay reopens',
    published: '2020-01-02',
    authors: ['Una Tey'],
    body: 'The quay reopened on Monday after a week.',
    comments: ['What a long time that was'],
    related: [],
  }
  test('read right', () => {
    const scores = scorePages([page], () => articleOf(page.body))
    expect([scores.body.f, scores.title.f, scores.published.f, scores.authors.f, scores.leak]).toEqual([1, 1, 1, 1, 0])
  })
  test('with the comments in the body', () => {
    const scores = scorePages([page], () => articleOf(`${page.body} ${page.comments.join(' ')}`))
    expect(scores.body.p).toBeLessThan(0.5)
    expect(scores.body.r).toBe(1)
    expect(scores.leak).toBe(1)
  })
  test('not read at all', () => {
    const scores = scorePages([page], () => null)
    expect([scores.body.f, scores.title.f, scores.published.f, scores.authors.f]).toEqual([0, 0, 0, 0])
  })
})

function articleOf(body: string): Article {
  return {
    id: 'p',
    source: 'p.html',
    url: null,
    title: 'Quay reopens',
    authors: ['Una Tey'],
    publisher: null,
    published: { value: '2020-01-02T08:00:00Z', basis: 'metadata', certainty: 'stated' },
    original: null,
    modified: null,
    language: 'en',
    text: body,
    blocks: [{ kind: 'paragraph', start: 0, end: body.length }],
    links: [],
    mentions: [],
    diagnostics: [],
  }
}

describe('a reference', () => {
  const text = 'Ada W. Quill left. The Harlow agency called Quill.'
  const said = (surface: string, entity: string) => {
    const start = text.lastIndexOf(surface)
    return [{ start, end: start + surface.length, kind: 'person' as const, entity }]
  }
  const judge = (surface: string, entity: string[], mentions: Parameters<typeof judgeReference>[1]) => {
    const start = text.lastIndexOf(surface)
    return judgeReference({ start, end: start + surface.length, kind: 'surname', entity }, mentions, text)
  }
  test.each([
    ['is right by any of its names', 'Quill', ['A. Q.', 'Ada Quill'], 'Quill', 'Ada W. Quill', 'right'],
    ['is wrong by another', 'Quill', ['Ada Quill'], 'Quill', 'Ida Quill', 'wrong'],
    ['is open where its own words are said again', 'Quill', ['Ada Quill'], 'Quill', 'Quill', 'open'],
    ['is open where only a part of it is said', 'The Harlow agency', ['Harlow Agency'], 'Harlow', 'Harlow', 'open'],
    ['to nobody is wrong for anybody', 'Quill', ['?'], 'Quill', 'Quill', 'wrong'],
  ])('%s', (_, surface, entity, saidOf, saidEntity, verdict) => {
    expect(judge(surface, entity, said(saidOf, saidEntity))).toBe(verdict)
  })
  test('to nobody is right where nothing is said, one to somebody open', () => {
    expect(judge('Quill', ['?'], [])).toBe('right')
    expect(judge('Quill', ['Ada Quill'], [])).toBe('open')
  })
})
