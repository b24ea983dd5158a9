import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf, blocksOf, htmlPage, recordPage, textPage } from './article.js'
import { expectCovered, expectSound } from './invariants.js'

const PIECES = [
  '<p>',
  '</p>',
  '<div class="comments">',
  '<div class="related">',
  '</div>',
  '<br>',
  '<br/><br>',
  '<a href="/x">',
  '</a>',
  '<table><tr><td>',
  '</td></table>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<h1>',
  '</h1>',
  '<figure><figcaption>',
  '</figure>',
  '<meta property="article:published_time" content="2024-13-45">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '&amp;',
  '&#x1F600;',
  '<![CDATA[',
  '<li>',
  '<article>',
  '</article>',
  '<title>',
  '\u0000',
  '\uD800',
  '😀',
  'שלום',
  'The bridge was closed on Tuesday, the council said. ',
  '1/3 ',
  '2/3 ',
  '3/3 ',
  'Photo: Jo Roe/PA ',
  'Image copyright EPA Image caption ',
  '(Reuters)',
  'Comments',
  '\n\n',
  '   ',
  '"',
  '“',
  'By Jo Roe',
  'date 2024-05-01 ',
  'You fools! ',
  'I… ',
]
const SOUP = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

describe('any input', () => {
  test('HTML gives an article with sound blocks', () => {
    fc.assert(
      fc.property(SOUP, (html) => expectSound(articleOf(htmlPage(html)))),
      { numRuns: 600, seed: 3 },
    )
  })

  test('text gives an article with sound blocks that cover it, and the text untouched', () => {
    fc.assert(
      fc.property(SOUP, (text) => {
        const article = articleOf(textPage(text))
        expect(article.text).toBe(text)
        expectSound(article)
        expectCovered(article)
      }),
      { numRuns: 600, seed: 4 },
    )
  })

  test('records give sound blocks, whatever their fields hold', () => {
    const field = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('2024-02-30', 'http://[', 'https://example.org/2024/05/01/x', 'Jo Roe', 'en_GB')),
    )
    fc.assert(
      fc.property(SOUP, field, field, field, field, (text, title, url, published, publisher) => {
        const article = articleOf(recordPage(text, { title, url, published, publisher }))
        expectSound(article)
        expectCovered(article)
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})

describe('hostile input is read in linear time', () => {
  const prose = 'The bridge was closed on Tuesday, the council said. '
  const cases: Readonly<Record<string, string>> = {
    '100,000 nested inline elements': `<p>${'<b><a href="x">'.repeat(50_000)}${prose}`,
    '100,000 unclosed comments and scripts': `<p>${prose}</p>${'<!-- <script> '.repeat(100_000)}`,
    'a million open brackets': `<p>${prose}</p>${'<'.repeat(1_000_000)}`,
  }
  test.each(Object.entries(cases))('HTML: %s', (_, html) => {
    const started = performance.now()
    expectSound(articleOf(htmlPage(html)))
    expect(performance.now() - started).toBeLessThan(5000)
  })

  const lines: Readonly<Record<string, string>> = {
    'a line of 4 million characters': prose.repeat(80_000),
    'a line of 4 million letters': 'a'.repeat(4_000_000),
    'a million spaces': `A${' '.repeat(1_000_000)}b`,
    '100,000 counters in a line': Array.from({ length: 100_000 }, (_, index) => `${(index % 900) + 1}/900 Caption`).join(' '),
    '100,000 lines of counters': Array.from({ length: 100_000 }, () => '1/3 Caption').join('\n'),
    '100,000 quotation marks': `${prose}\n${'“'.repeat(100_000)}`,
    '100,000 open parentheses': `${prose}\n${'('.repeat(100_000)}`,
    '100,000 lines': `${prose}\n`.repeat(100_000),
    'double spaces everywhere': 'Word.  Next word.  '.repeat(50_000),
  }
  test.each(Object.entries(lines))('text: %s', (_, text) => {
    const started = performance.now()
    const article = articleOf(textPage(text))
    expectSound(article)
    expectCovered(article)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

test('right-to-left text and emoji are read, with offsets in UTF-16 code units', () => {
  const article = articleOf(textPage('הגשר נסגר\n\n😀 הגשר הישן נסגר ביום שלישי, כך אמרה המועצה המקומית של העיירה.'))
  expect(blocksOf(article)).toEqual(['title: הגשר נסגר', 'paragraph: 😀 הגשר הישן נסגר ביום שלישי, כך אמרה המועצה המקומית של העיירה.'])
  expect(article.language).toBe('he')
  expect(article.diagnostics.map(({ code }) => code)).toEqual(['language/unsupported'])
})

test.each(['', ' \n\t ', '<html><nav>Home</nav></html>', '<script>1</script>'])('an article without text says so: %j', (content) => {
  expect(articleOf(htmlPage(content)).diagnostics.map(({ code }) => code)).toEqual(['read/empty'])
})

describe('a text longer than an article may be is cut, with a warning and sound spans', () => {
  const sentence = 'The bridge at Marlow Ferry was closed on Tuesday, the council said. '
  test.each([
    ['text', textPage(`Bridge closed\n\n${sentence.repeat(9000)}`)],
    ['HTML', htmlPage(`<h1>Bridge closed</h1>${Array.from({ length: 6000 }, (_, index) => `<p>${index} ${sentence}</p>`).join('')}`)],
    ['a pair of surrogates at the end', textPage(`a${'😀'.repeat(300_000)}`)],
  ])('%s', (_, page) => {
    const article = articleOf(page)
    expect(article.text.length).toBeGreaterThan(399_900)
    expect(article.text.length).toBeLessThanOrEqual(400_000)
    expect(() => encodeURIComponent(article.text)).not.toThrow()
    expect(article.diagnostics.map(({ code }) => code)).toContain('read/truncated')
    expectSound(article)
  })
})
