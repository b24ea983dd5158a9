import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/document/index.js'
import { articleOf, htmlPage, textPage } from './article.js'

const PROSE = 'The bridge was closed on Tuesday, the council said. '
const STORY = `<h1>Bridge closed</h1><p>${PROSE.repeat(6)}</p>`

/**
 * Twice the length may take three times as long, and this much more: compiling and collecting come when they like. What
 * takes less in all need not be compared.
 */
const SLACK_MS = 100
const GROWTH = 3
/** What 200,000 characters of anything may take: a few seconds on the slowest machine that tests run on. */
const BOUND_MS = 6000

const HTML_LENGTH = 100_000
const TEXT_LENGTH = 40_000

/** Tags that are opened again and again, tags that hold a word, and tags that hold a sentence. */
const TAGS = ['div', 'b', 'a href="/x"', 'table', 'table><tr><td', 'p', 'ul><li', 'time', 'h1', 'article', 'span class="date"']
const MARKED = ['div itemscope itemprop="author"', 'div class="comments"', 'blockquote', 'template', 'svg', 'noscript', 'title', 'textarea']

const html: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    [...TAGS, ...MARKED].map((tag) => [`<${tag}> left open`, (length) => STORY + repeated(`<${tag}>`, length) + STORY]),
  ),
  ...Object.fromEntries(
    TAGS.flatMap((tag) =>
      ['word ', PROSE].map((text) => [
        `<${tag}>${text.slice(0, 5)}…</…>`,
        (length: number) => STORY + repeated(`<${tag}>${text}</${tag.split(/[ >]/u)[0]}>`, length),
      ]),
    ),
  ),
  'stray end tags in many open elements': (length) => '<div>'.repeat(500) + repeated('</b>', length) + STORY,
  'pieces in many open dates': (length) => '<time>'.repeat(500) + repeated('x<b>y</b>', length) + STORY,
  'pieces in many open authors': (length) => '<div itemprop="author">'.repeat(500) + repeated('x<b>y</b>', length) + STORY,
  'a paragraph of links': (length) => `${STORY}<p>${repeated('<a href="/x">link</a> ', length)}</p>`,
  'a link around blocks': (length) => `${STORY}<a href="/x">${repeated('<p>words here</p>', length)}</a>`,
  'lines broken at a width': (length) => `${STORY}<p>${repeated(`${PROSE.slice(0, 45)}${PROSE.slice(0, 45)}<br>`, length)}</p>`,
  'line breaks': (length) => `${STORY}<p>${repeated('<br>', length)}</p>`,
  attributes: (length) => `${STORY}<p ${repeated('a b=c ', length)}>${PROSE}</p>`,
  'class words': (length) => `${STORY}<p class="${repeated('comment-aB ', length)}">${PROSE}</p>`,
  'spaces in a style': (length) => `${STORY}<p style="display${repeated(' ', length)}">${PROSE}</p>`,
  'a long title beside headings': (length) =>
    `<title>${repeated('bridge ', length)}</title><meta property="og:title" content="${repeated('bridge ', length)}">${repeated('<h1>bridge bridge</h1>', length)}`,
  'an outlet again and again in the title': (length) =>
    `<meta property="og:site_name" content="a"><meta property="og:title" content="x${repeated(' | a', length)}">${STORY}`,
  'authors without end': (length) => `<meta name="author" content="By ${repeated('a and ', length)}">${STORY}`,
  'a date without end': (length) => `<meta name="date" content="2024-05-01${repeated(' ', length)}">${STORY}`,
  'JSON-LD in JSON-LD': (length) => jsonLd(`${repeated('{"@graph":', length)}1${'}'.repeat(Math.ceil(length / 10))}`),
  'JSON-LD in lists': (length) => jsonLd(`[${Array.from({ length: 500 }, () => `[${repeated('[],', length / 500)}[]]`).join(',')}]`),
  'JSON-LD that breaks off': (length) => jsonLd(`{"@type":"NewsArticle","headline":"${repeated('a', length)}`),
  'a headline in lists': (length) =>
    jsonLd(`{"@type":"NewsArticle","headline":${'['.repeat(length / 2)}"Bridge"${']'.repeat(length / 2)}}`),
  'escapes of escapes': (length) => `<meta property="og:title" content="${repeated('&amp;amp;', length)}">${STORY}`,
  'comments that each say who wrote when': (length) =>
    STORY + Array.from({ length: length / 60 }, (_, at) => `<div><p>${PROSE}</p><p>By anna${at} on May 1, 2024 10:31</p></div>`).join(''),
  'pictures in pictures': (length) => `${STORY}${repeated(`<div><img><p>${PROSE}</p>`, length)}`,
  'a line that comes again': (length) => `${STORY}${repeated(`<p>${PROSE}</p><p>Article content</p>`, length)}`,
  'what looks like a script': (length) => `${STORY}<p>${repeated('function a(b, var c ', length)}</p>`,
}

/** What begins many patterns, and what runs of the same make long: also as one line, as many lines, and behind a byline. */
const PIECES = ['a', ' ', '.', '-', '“', '"', "'", '(', '1', 'A ', 'a\n', 'By A and ', '1/3 ', 'Photo: ', '(Reuters) ', '© ', 'https://']
const MORE_PIECES = ['May 1, 2024 ', 'Word.  ', '“a ', '? ', 'I ', '… ', 'Comments\n', 'AP Photo/', '\u202e', '\ud800', `${PROSE}\n\n`]

const text: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  [...PIECES, ...MORE_PIECES].flatMap((piece): [string, (length: number) => string][] => [
    [`${JSON.stringify(piece)} behind a title`, (length) => `Bridge closed\n\n${PROSE}\n${repeated(piece, length)}`],
    [`${JSON.stringify(piece)} behind a dateline`, (length) => `LONDON (Reuters) — ${repeated(piece, length)}.\n${PROSE}`],
    [`${JSON.stringify(piece)} in long lines`, (length) => repeated(`By ${repeated(piece, 900).replaceAll('\n', ' ')}\n`, length)],
  ]),
)

describe('twice as much takes about twice as long', () => {
  test.each(Object.entries(html))('HTML: %s', { retry: 2 }, (_, page) => expectLinear((length) => htmlPage(page(length)), HTML_LENGTH))
  test.each(Object.entries(text))('text: %s', { retry: 2 }, (_, page) => expectLinear((length) => textPage(page(length)), TEXT_LENGTH))
})

function expectLinear(page: (length: number) => Page, length: number): void {
  articleOf(page(length / 50))
  const twice = processorTime(page(length * 2))
  expect(twice).toBeLessThan(BOUND_MS)
  if (twice >= SLACK_MS) expect(twice).toBeLessThan(processorTime(page(length)) * GROWTH + SLACK_MS)
}

/** Time of the processor in milliseconds: what else the machine does counts little. */
function processorTime(page: Page): number {
  const before = process.cpuUsage()
  articleOf(page)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length))
}

function jsonLd(json: string): string {
  return `<script type="application/ld+json">${json}</script>${STORY}`
}
