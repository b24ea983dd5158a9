import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/document/index.js'
import { articleOf, htmlPage } from './article.js'

const BODY = [
  'The harbour authority closed the old bridge at Marlow Ferry on Tuesday after a barge struck one of its piers.',
  'Divers will look at the pier on Wednesday, the authority said, and nobody may cross before they have reported.',
  'The ferry takes cars until then, and the county has put on two more boats for the morning and the evening.',
]
const TEXT = BODY.map((line) => `<p>${line}</p>`).join('')

/** A page whose head has `head`, with `above` in front of the report. */
function pageOf(head: string, above: string): Article {
  return articleOf(htmlPage(`<html><head>${head}</head><body><div>${above}${TEXT}</div></body></html>`))
}

const ld = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

describe('what the metadata state is the headline', () => {
  test.each([
    [
      'without the outlet',
      '<meta property="og:title" content="Bridge closed after crash - Harbour Post">',
      '<h1>Bridge closed after crash</h1>',
    ],
    [
      'JSON-LD before the titles for networks',
      `${ld({ headline: 'Bridge closed after crash' })}<meta property="og:title" content="You won’t believe this bridge">`,
      '<h1>Old bridge shut</h1>',
    ],
    [
      'JSON-LD before another headline that is shown',
      `${ld({ headline: 'Bridge closed after crash' })}<title>Old bridge shut</title>`,
      '<h1>Old bridge shut</h1>',
    ],
    [
      'in damaged JSON-LD',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Bridge closed after crash",}\n//]]></script>',
      '',
    ],
    ['cut at a length', '<meta property="og:title" content="Bridge closed…">', '<h1>Bridge closed after crash</h1>'],
    ['left open', '<meta property="og:title" content="Bridge closed after crash -">', '<h1>Bridge closed after crash</h1>'],
    [
      'with dots that the page does not show',
      '<meta property="og:title" content="Bridge closed after crash...">',
      '<h2>Bridge closed after crash</h2>',
    ],
  ])('%s', (_, head, above) => {
    expect(pageOf(head, above).title).toBe('Bridge closed after crash')
  })

  test('with its kicker, where the page shows the rest as headline', () => {
    const article = pageOf('<meta property="og:title" content="Marlow Ferry: Bridge closed">', '<p>Marlow Ferry</p><h1>Bridge closed</h1>')
    expect(article.title).toBe('Marlow Ferry: Bridge closed')
    expect(article.text.startsWith('Bridge closed\n\n')).toBe(true)
  })
})

describe('where nothing is stated', () => {
  test.each([
    [
      'the line that <title> begins with',
      '<title>Bridge closed after crash-Local-Marlow-The Harbour Post</title>',
      '<div>Bridge closed after crash</div>',
    ],
    ['the line that <title> ends with', '<title>Spotlight | Bridge closed after crash</title>', '<div>Bridge closed after crash</div>'],
    [
      'the line behind a kicker in <title>',
      '<title>Clips: Bridge closed after crash</title>',
      '<h2><a href="#top">Bridge closed after crash</a></h2>',
    ],
    [
      'the part of <title> that a longer line has',
      '<title>Bridge closed after crash - Local - Harbour Post</title>',
      '<p class="top">Bridge closed after crash 3 May 2024, 10:31</p>',
    ],
    [
      'the line above the report',
      '<title>Harbour Post</title>',
      '<div>Bridge closed after crash</div><div>Kim Poe</div><div>Friday, 3, May, 2024, 10:31</div>',
    ],
    ['not the standfirst below it', '', '<td>Bridge closed after crash</td><td>Barge struck pier on Tuesday</td>'],
    [
      'the line that is named headline',
      '',
      '<div class="story-headline">Bridge closed after crash</div><div>Authority sends divers to old pier on Wednesday</div>',
    ],
    ['a heading before other lines', '', '<h3>Bridge closed after crash</h3><div>Five pictures from the old pier</div>'],
    ['the headline, not the section that is the only h1', '<title>Sports</title>', '<h1>Sports</h1><h2>Bridge closed after crash</h2>'],
    ['past tools and links', '', '<div>Bridge closed after crash</div><ul><li><a href="/p">Print</a><li><a href="/e">Email</a></ul>'],
  ])('%s', (_, head, above) => {
    const article = pageOf(head, above)
    expect(article.title).toBe('Bridge closed after crash')
    expect(article.blocks[0]?.kind).toBe('title')
  })

  test.each([
    ['a sentence', '<div>The bridge was closed on Tuesday.</div>'],
    ['a byline', '<div>By Kim Poe</div>'],
    ['a date', '<div>Friday, 3, May, 2024, 10:31</div>'],
    ['a label', '<div>In this story:</div>'],
    ['a name', '<div>Kim Poe</div>'],
  ])('%s above the report is no headline', (_, above) => {
    expect(pageOf('', above).title).toBeNull()
  })
})

test('titles, names and lines beyond measure are passed over in bounded time', () => {
  const long = 'Bridge closed '.repeat(50_000)
  const head = `<title>${long}</title><meta property="og:title" content="${long}"><meta property="og:site_name" content="${long}"><meta name="author" content="${long}">`
  const lines = Array.from({ length: 20_000 }, (_, index) => `<h2>By Bridge ${index} | closed</h2>`).join('')
  const started = performance.now()
  const article = pageOf(`${head}${'<meta property="og:title" content="Ferry lost">'.repeat(20_000)}`, lines)
  expect([article.title, article.publisher, article.authors]).toEqual(['Ferry lost', null, []])
  expect(performance.now() - started).toBeLessThan(5000)
})
