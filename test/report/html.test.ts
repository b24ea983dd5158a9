import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { renderHtml } from '../../src/report/index.js'
import { PALETTES, STYLE_HASH, STYLES } from '../../src/report/html/styles.js'
import { printable } from '../../src/report/view/index.js'
import { HOSTILE_TEXTS, traceSaying } from './hostile.js'
import { smallTrace } from './small-trace.js'

type Page = ReturnType<typeof pageOf>

function pageOf(trace: Trace) {
  const document = parseDocument(renderHtml(trace))
  const elements = DomUtils.getElementsByTagName('*', document, true)
  return {
    elements,
    ids: elements.flatMap((element) => element.attribs['id'] ?? []),
    targets: elements.flatMap((element) =>
      element.name === 'a' && element.attribs['href']?.startsWith('#') ? [element.attribs['href'].slice(1)] : [],
    ),
    text: DomUtils.textContent(document).replace(/\s+/gu, ' '),
    byId: (id: string) => elements.find((element) => element.attribs['id'] === id),
  }
}

/** Names of elements and attributes that could load or run something. */
function active({ elements }: Page): string[] {
  const names = elements
    .map((element) => element.name)
    .filter((name) => /^(?:script|img|iframe|object|embed|link|svg|form|base|video|audio)$/.test(name))
  const attributes = elements.flatMap((element) => Object.entries(element.attribs))
  return [
    ...names,
    ...attributes
      .filter(([name, value]) => /^(?:on|src|style)/.test(name) || (name === 'href' && !/^(?:#|https?:)/.test(value)))
      .map(([name]) => name),
  ]
}

describe('links', () => {
  test('every link of the page has its target, and every id is there once', () => {
    const { ids, targets } = pageOf(smallTrace())
    expect(targets.length).toBeGreaterThan(30)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every member of every claim is linked to its words', () => {
    const { byId, targets } = pageOf(smallTrace())
    const trace = smallTrace()
    for (const { article, start, end } of trace.claims.flatMap((claim) => claim.members)) {
      const id = `article-${article}-${start}-${end}`
      const words = trace.articles.find((each) => each.id === article)?.text.slice(start, end)
      const mark = byId(id)
      expect(targets).toContain(id)
      expect(mark?.name).toBe('mark')
      expect(words).toBe(mark === undefined ? null : DomUtils.textContent(mark))
    }
  })
})

describe('content', () => {
  test.each([
    ['the range', '1 to 2 independent origins for the main claim'],
    ['what it means', 'Not confirmed: the sources may all be one. All sources unnamed. Denied by Blue Strait Ferries.'],
    ['the limit', 'Headwater measures how something is reported, not whether it is true.'],
    ['differing values', '17 1 origin [3]'],
    ['the rules', 'Two members of the crew are not named: one origin for the newsroom they told.'],
    ['updates', '“Fourteen”'.replace(/[“”]/g, '')],
    ['lineage', 'probably copies 40% of its text'],
    ['problems with the inputs', 'No publication date was found.'],
    ['what the circles mean', '● an origin · ○ perhaps one more'],
    ['where a date is from', '(as given)'],
  ])('%s', (_, words) => expect(pageOf(smallTrace()).text).toContain(words))

  test('what is wrong with an article stands with its text', () => {
    const trace = smallTrace()
    trace.articles[0]?.diagnostics.push({ code: 'language/unsupported', severity: 'warning', message: 'It is in the language "de".' })
    const cards = pageOf(trace).elements.filter((element) => element.attribs['class'] === 'source')
    expect(cards.map((card) => DomUtils.textContent(card).includes('It is in the language "de".'))).toEqual(
      cards.map((_, index) => index === 0),
    )
  })

  test('the range is marked as certain only where two origins behind one value are', () => {
    const look = (trace: Trace): string[] =>
      pageOf(trace).elements.flatMap((element) =>
        /^(?:figure|count) /.test(element.attribs['class'] ?? '') ? (element.attribs['class'] ?? '') : [],
      )
    const trace = smallTrace()
    expect(look(trace)).toEqual(['figure unsure', 'count unsure', 'count unsure', 'count plain'])
    for (const claim of trace.claims) claim.values = []
    expect(look(trace)).toEqual(['figure unsure', 'count unsure', 'count sure', 'count plain'])
  })

  test('words that differ are marked, words left out are shown as left out', () => {
    const html = renderHtml(smallTrace())
    expect(html).toMatch(/A ferry with 212 <mark>persons aboard rammed<\/mark> a pier in Port Ellery<span class="left-out"/)
  })

  test('the whole text of an article is on the page, whatever spans are marked in it', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 40, maxLength: 90 }), spans, (text, places) => {
        const trace = smallTrace()
        const [article] = trace.articles
        if (article === undefined) return
        article.text = text
        article.blocks = []
        const cites = places.map(([start, length]) => ({
          article: article.id,
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
        }))
        Object.assign(trace, { claims: [], quotes: [], reuse: [], lineage: [], discrepancies: [], updates: [], timeline: [] })
        trace.brief = cites.map((cite) => ({ text: 'All', cites: [cite] }))
        const page = pageOf(trace)
        const shown = page.elements.find((element) => element.attribs['class'] === 'text')
        expect(shown === undefined ? null : DomUtils.textContent(shown)).toBe(printable(text))
        expect(page.targets.filter((target) => !page.ids.includes(target))).toEqual([])
        for (const { start, end } of cites) {
          const mark = page.byId(`article-${article.id}-${start}-${end}`)
          const marked = mark === undefined ? 'nothing' : DomUtils.textContent(mark)
          // A mark that would cross another is cut short, never moved or stretched.
          expect(printable(text.slice(start, end)).startsWith(marked)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('safety', () => {
  test.each(HOSTILE_TEXTS)('nothing from outside becomes markup: %j', (text) => {
    const page = pageOf(traceSaying(text))
    expect(active(page)).toEqual([])
    expect(page.elements.map((element) => element.name)).toEqual(pageOf(traceSaying('plain')).elements.map((element) => element.name))
    expect(renderHtml(traceSaying(text))).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
  })

  test('the content security policy allows this style sheet and nothing else', () => {
    const hash = createHash('sha256').update(STYLES).digest('base64')
    expect(STYLE_HASH).toBe(hash)
    const html = renderHtml(smallTrace())
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
    const style = /<style>(?<content>[\s\S]*?)<\/style>/.exec(html)?.groups?.['content']
    expect(style).toBe(STYLES)
    expect(STYLES).not.toMatch(/url\(|@import/)
  })

  test('addresses are links only where they lead to the web', () => {
    const trace = smallTrace()
    trace.articles.forEach((article, index) => (article.url = index === 0 ? 'https://courier.example/a?b=1&c=2' : 'javascript:alert(1)'))
    const hrefs = pageOf(trace).elements.flatMap((element) => element.attribs['href'] ?? [])
    expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual(['https://courier.example/a?b=1&c=2'])
  })
})

describe('access', () => {
  test('headings go down one level at a time, and there is one of the first level', () => {
    const levels = pageOf(smallTrace()).elements.flatMap((element) => (/^h[1-6]$/.test(element.name) ? Number(element.name[1]) : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1)).toEqual([])
  })

  test('language, viewport, landmarks, a skip link, and labels that exist', () => {
    const { elements, ids } = pageOf(smallTrace())
    const names = elements.map((element) => element.name)
    for (const name of ['main', 'header', 'footer', 'title']) expect(names).toContain(name)
    expect(elements.find((element) => element.name === 'html')?.attribs['lang']).toBe('en')
    expect(elements.find((element) => element.name === 'a')?.attribs['href']).toBe('#content')
    const labels = elements.flatMap((element) => element.attribs['aria-labelledby'] ?? [])
    expect(labels.filter((label) => !ids.includes(label))).toEqual([])
  })

  test.each(['light', 'dark'] as const)('every text colour of the %s palette has a contrast of 4.5 : 1', (name) => {
    const palette = PALETTES[name]
    const pairs: [string, string][] = [
      [palette['mark-ink'], palette.mark],
      [palette['mark-ink'], palette.target],
    ]
    for (const ink of [palette.ink, palette.quiet, palette.accent, palette.sure, palette.unsure, palette.against])
      pairs.push([ink, palette.paper], [ink, palette.card])
    expect(pairs.filter(([ink, ground]) => contrast(ink, ground) < 4.5)).toEqual([])
  })
})

/** WCAG 2.2 contrast ratio of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
