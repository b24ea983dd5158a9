import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/document/index.js'
import { MAX_ELEMENTS, MAX_PAGE_TEXT } from '../../src/extract/settings.js'
import { articleOf, blocksOf, htmlPage } from './article.js'
import { expectSound } from './invariants.js'

const SENTENCE = 'The bridge at Marlow Ferry was closed on Tuesday after divers found a crack, the council said.'
const STORY = `<h1>Bridge closed</h1><p>${SENTENCE} It will stay shut until the spring, said Ada Quill, the mayor.</p>`
const BEHIND = '<p>Buses will stop on both banks until the crack is mended, she told reporters in the town hall.</p>'
const ADDRESS = 'https://lantern.example/2024/bridge'

/** How long one page may take, in milliseconds of the processor: a tenth of it and less on an idle machine. */
const BOUND_MS = 10_000

function read(html: string): Article {
  const before = process.cpuUsage()
  const article = articleOf(htmlPage(html, { url: ADDRESS }))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(BOUND_MS)
  expectSound(article)
  return article
}

function codes({ diagnostics }: Article): string[] {
  return diagnostics.map(({ code }) => code)
}

describe('pages beyond measure', () => {
  /**
   * Behind the last element that is read nothing costs more than its letters: one page has 30 MB, the others just more
   * elements than are read. That no tag takes time out of proportion is for linear-time.test.ts.
   */
  test.each([
    ['<div>', 6_000_000],
    ...['<a href="/x">', '<table><tr><td>', '<p>x', '<br>', '<time>'].map((tag): [string, number] => [tag, MAX_ELEMENTS]),
  ])('%s %i times is cut, with a diagnostic, and the story before it is read', { timeout: 60_000 }, (tag, count) => {
    const article = read(STORY + tag.repeat(count))
    expect(codes(article)).toContain('read/truncated')
    expect(article.title).toBe('Bridge closed')
    expect(article.text).toContain(SENTENCE)
  })

  test.each(['x ', '&amp;amp;', `${SENTENCE} `])('%j in one text is cut, with a diagnostic', { timeout: 60_000 }, (piece) => {
    expect(codes(read(`${STORY}<p>${piece.repeat((2 * MAX_PAGE_TEXT) / piece.length)}</p>`))).toContain('read/truncated')
  })

  test.each([
    ['an attribute', `<p class="${'a '.repeat(2_000_000)}">`],
    ['a comment', `<!-- ${'x '.repeat(2_000_000)}-->`],
    ['a script', `<script>${'x '.repeat(2_000_000)}</script>`],
    ['broken JSON-LD', `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'a'.repeat(4_000_000)}</script>`],
  ])('%s is passed over', { timeout: 60_000 }, (_, part) => {
    const article = read(STORY + part + BEHIND)
    expect(article.text).toContain('Buses will stop')
    expect(codes(article)).toEqual([])
  })
})

describe('parts that are not the story', () => {
  test.each([
    ['a page of scripts alone', '<script>document.write("<p>Words that only a browser would show here.</p>")</script>'],
    ['a template', `<template>${STORY}</template>`],
    ['drawings and formulas', '<svg><text>A drawing</text></svg><math><mi>x</mi></math>'],
  ])('%s has no text, and says so', (_, html) => {
    const article = read(html)
    expect(article.text).toBe('')
    expect(codes(article)).toEqual(['read/empty'])
  })

  test.each([
    ['a comment that is never closed', `<!-- ${BEHIND}`],
    [
      'templates, drawings and formulas',
      '<template><p>Not shown at all, it said.</p></template><svg><text>Drawn</text></svg><math><mi>x</mi></math>',
    ],
    ['pleas to turn scripts on', '<noscript><p>Please turn on scripts to read this page, it said.</p></noscript>'.repeat(10_000)],
  ])('%s leaves the story as it is', (_, html) => {
    expect(read(STORY + html).text).toBe(read(STORY).text)
  })

  test('<plaintext> shows what follows as text, as in browsers', () => {
    expect(read(`${STORY}<plaintext>${BEHIND}`).text).toContain(BEHIND)
  })
})

describe('links', () => {
  function hrefs(html: string): string[] {
    return read(html).links.map(({ href }) => href)
  }
  const linked = (href: string): string =>
    `${STORY}<p>More is in <a href="${href}">a report</a> that the council published on Monday, she said.</p>`

  test.each([
    'javascript:alert(1)',
    ' JaVa\nScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'mailto:a@b.example',
    '#top',
    'http://[',
    '',
  ])('%j leads to no page', (href) => expect(hrefs(linked(href))).toEqual([]))

  test.each([
    ['https://docs.example/council/', 'https://docs.example/council/report'],
    ['/council/', 'https://lantern.example/council/report'],
    ['javascript:alert(1)//', 'https://lantern.example/2024/report'],
    ['http://[', 'https://lantern.example/2024/report'],
  ])('of a page with <base href="%s"> lead to %s', (base, href) => {
    expect(hrefs(`<base href="${base}"><base href="https://second.example/">${linked('report')}`)).toEqual([href])
  })

  test.each([10_000, 100_000])('%i of them are read or cut', { timeout: 60_000 }, (count) => {
    const article = read(`${STORY}<p>${'<a href="/x/1">more on it</a> '.repeat(count)}</p>`)
    expect(article.text).toContain(SENTENCE)
    expect(codes(article)).toEqual(count > 10_000 ? ['read/truncated'] : [])
  })
})

describe('characters', () => {
  test('null bytes, CDATA and lone surrogates give text that can be stored', () => {
    const article = read(
      `${STORY}<p><![CDATA[Damaged]]> words were\0 found &#xD800; in &#0; it on Monday \uD800, said Ada Quill, the mayor.</p>`,
    )
    expect(article.text).toContain('words were')
    expect(article.text).toContain('on Monday')
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  })

  test('marks that turn the direction of text are kept where they stand', () => {
    expect(read(`${STORY}<p>The council \u202esaid so\u202c on Monday, as it had on Sunday.</p>`).text).toContain('\u202esaid so\u202c on')
  })
})

describe('facts', () => {
  test.each([
    ['JSON-LD that is nested 200,000 deep', `${'{"mainEntity":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['a headline that is nested 200,000 deep', `{"@type":"NewsArticle","headline":${'['.repeat(200_000)}{}${']'.repeat(200_000)}}`],
    ['JSON-LD that breaks off', '{"@type":"NewsArticle","headline":"Bridge'],
    ['a million articles in one graph', `{"@graph":[${'{},'.repeat(1_000_000)}{}]}`],
  ])('%s does not keep the page from being read', (_, json) => {
    const article = read(`<script type="application/ld+json">${json}</script>${STORY}`)
    expect(blocksOf(article)[0]).toBe('title: Bridge closed')
    expect(article.text).toContain(SENTENCE)
  })

  test('an outlet that stands in a title thousands of times is taken off without end of the stack', () => {
    const names = ' | Lantern'.repeat(100_000)
    expect(read(`<meta property="og:site_name" content="Lantern"><title>Bridge closed${names}</title>${STORY}`).title).toBe('Bridge closed')
  })
})

describe('any mixture of tags', () => {
  const NAMES = [
    'div',
    'p',
    'a',
    'b',
    'table',
    'tr',
    'td',
    'ul',
    'li',
    'article',
    'h1',
    'h2',
    'time',
    'figure',
    'figcaption',
    'blockquote',
    'svg',
  ]
  const MORE_NAMES = [
    'template',
    'noscript',
    'script',
    'style',
    'title',
    'textarea',
    'select',
    'option',
    'br',
    'img',
    'meta',
    'base',
    'plaintext',
    'pre',
  ]
  const name = fc.constantFrom(...NAMES, ...MORE_NAMES)
  const attribute = fc.constantFrom(
    '',
    ' hidden',
    ' class="comments"',
    ' class="byline date"',
    ' id="article-body"',
    ' itemprop="author"',
    ' itemprop="articleBody"',
    ' href="//x"',
    ' href="javascript:x"',
    ' type="application/ld+json"',
    ' property="og:title" content="Bridge | &amp;amp; "',
    ' datetime="2024-05-01"',
    ' class="',
    " ='",
  )
  const words = fc.constantFrom(
    SENTENCE,
    'By Jo Roe',
    '1 May 2024',
    'Photo: Jo Roe/PA',
    '\0',
    '\ud800',
    '&#xD800;',
    ' ',
    '\n\n',
    '<',
    '1/3 Caption',
    '“',
  )
  const tag = fc.oneof(
    fc.tuple(name, attribute).map(([open, rest]) => `<${open}${rest}>`),
    name.map((close) => `</${close}>`),
    words,
  )

  test('gives an article with sound spans, and the same one again', () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 120 }), (parts) => {
        const page = htmlPage(parts.join(''), { url: ADDRESS })
        const article = articleOf(page)
        expectSound(article)
        expect(articleOf(page)).toEqual(article)
        for (const { href } of article.links) expect(href).toMatch(/^https?:/u)
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})
