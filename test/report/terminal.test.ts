import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import {
  renderArticle,
  renderMarkdown,
  renderStatements,
  renderStories,
  renderTerminal,
  type TerminalOptions,
} from '../../src/report/index.js'
import { displayWidth } from '../../src/report/terminal/display-width.js'
import { HOSTILE_TEXTS, traceSaying } from './hostile.js'
import { smallTrace } from './small-trace.js'

const PLAIN: TerminalOptions = { width: 80, color: false, verbose: false }
const VERBOSE: TerminalOptions = { ...PLAIN, verbose: true }
const SGR = /\u001B\[[\d;]*m/gu

/** The rendering on one line, so that an assertion does not depend on where lines break. */
function flat(trace: Trace, options: TerminalOptions = PLAIN): string {
  return renderTerminal(trace, options).replace(/\s+/gu, ' ')
}

describe('the answer', () => {
  test('stands at the top: articles, range, sourcing, denial', () => {
    const [title, count, meaning] = renderTerminal(smallTrace(), PLAIN).split('\n')
    expect(title).toBe('Ferry lost its steering before it hit the pier, crew say')
    expect(count).toBe('6 articles · ●○ 1 to 2 independent origins for the main claim')
    expect(meaning).toContain('All sources unnamed. Not confirmed: the sources may all be one.')
    expect(flat(smallTrace())).toContain('Denied by Blue Strait Ferries.')
  })

  test('says confirmed only where two origins or more are certain', () => {
    const trace = smallTrace()
    const [main] = trace.claims
    if (main === undefined) throw new Error('the fixture has a main claim')
    trace.claims = [main]
    expect(flat(trace)).not.toMatch(/[^t] confirmed/i)
    main.independent = { atLeast: 2, atMost: 3 }
    expect(flat(trace)).toContain('Confirmed by two or more independent origins.')
    main.values = [
      { value: '14', atLeast: 1, atMost: 1, members: [0] },
      { value: '17', atLeast: 1, atMost: 1, members: [1] },
    ]
    expect(flat(trace)).not.toMatch(/[^t] confirmed/i)
  })

  test('says where no primary source is among the articles', () => {
    const trace = smallTrace()
    for (const origin of trace.claims[0]?.origins ?? []) if (origin.kind === 'newsroom') origin.name = 'Northcoast Radio'
    expect(flat(trace)).toContain('no primary source among these articles')
    expect(flat(smallTrace())).not.toContain('no primary source')
  })

  test('never speaks of truth but to deny it', () => {
    const sentences = flat(smallTrace(), VERBOSE).match(/[A-Z][^.]*\btrue\b[^.]*\./g)
    expect(sentences).toEqual(['Headwater measures how something is reported, not whether it is true.'])
  })
})

describe('what it rests on', () => {
  test.each([
    ['an unnamed origin with its articles', '› Ellery Courier · unnamed: two members of the crew [1] [5]'],
    ['articles without an origin', '› no origin given [6]'],
    ['a denial', '✕ denied by Blue Strait Ferries [5]'],
    ['a refusal', '– declined to say: Ministry of Transport [5]'],
    ['a value with its own range', '≠ 17: 1 origin [3]'],
    ['an update', '≠ number: “Fourteen” [2] became “Seventeen” [3]'],
    ['a disagreement', '≠ wording: “struck the north pier” [1] or “rammed a pier” [4]'],
    ['a wording with its differences', '“{the town had} heard {the ship} before it saw it{…}” [4]'],
    ['what is odd about it', '! altered [4]'],
    ['what the circles mean', '● an origin · ○ perhaps one more'],
    ['an unseen parent', 'Unseen text 1 (not among these articles)'],
    ['a copy of a copy', '│ └─ Harbour Herald [4] probably copies 40% of its text'.replace('│ ', '')],
    ['an article on its own', 'No trace of taking from or giving to another: blog.txt [6].'],
    ['the time line', '2031-03-04 07:00 The harbour was closed at 7 a.m. [2]'],
    ['the brief', 'Fourteen people were hurt, St Brannoc hospital said. [2] [1]'],
    ['what is left out', '… and 1 claim of less weight; --verbose shows all'],
  ])('%s', (_, words) => expect(flat(smallTrace())).toContain(words))

  test.each([
    ['every claim', '“The ferry is forty years old.”'],
    ['what exactly is odd about a wording', '! altered: Reported speech: the words are not hers. [4]'],
    [
      'the words with those around them',
      '[1] ⟦The Meridian lost its steering minutes before it struck the north pier at Port Ellery on Tuesday⟧, two members of the crew told the Courier.',
    ],
    ['the stance', '[5] denies: A spokeswoman for Blue Strait Ferries, Ida Lomm, said: ⟦"The steering did not fail."⟧'],
    ['the rules', 'copying: Daily Lantern took the passage from Continental Press and inherits its origin. [3]'],
    ['the reasons of the lineage', 'copies: The agency published a day earlier. [3]'],
    ['passages side by side', 'A ferry with 212 {persons aboard rammed} a pier in Port Ellery{…} Tuesday after its steering failed'],
  ])('--verbose adds %s', (_, words) => {
    expect(flat(smallTrace(), VERBOSE)).toContain(words)
    expect(flat(smallTrace())).not.toContain(words)
  })
})

describe('articles', () => {
  test('what is wrong with an article stands under it', () => {
    const trace = smallTrace()
    trace.articles[0]?.diagnostics.push({ code: 'language/unsupported', severity: 'warning', message: 'a.txt is in the language "de"' })
    expect(flat(trace)).toMatch(/\[1\] [^[]* ! a\.txt is in the language "de" \[2\]/)
  })

  test('so does what is wrong with one that is alone in its story, whose name stands once', () => {
    const trace = smallTrace()
    const [courier, ...others] = trace.stories[0]?.articles ?? []
    trace.stories = [
      { id: 's1', title: 'Ferry', articles: others },
      { id: 's2', title: 'alone.txt', articles: [courier ?? ''] },
    ]
    for (const article of trace.articles.filter(({ id }) => id === courier)) {
      article.source = 'in/alone.txt'
      article.publisher = null
      article.diagnostics.push({ code: 'read/empty', severity: 'warning', message: 'alone.txt has no article text' })
    }
    expect(flat(trace)).toContain('A story of one article › alone.txt ! alone.txt has no article text --verbose')
  })

  test('a title as long as a text is cut', () => {
    const trace = smallTrace()
    const title = 'Ferry hits pier and '.repeat(500)
    for (const named of [...trace.stories, ...trace.articles]) named.title = title
    expect(flat(trace).length).toBeLessThan(flat(smallTrace()).length + 3000)
    expect(renderMarkdown(trace).length).toBeLessThan(renderMarkdown(smallTrace()).length + 3000)
  })
})

describe('layout', () => {
  const texts = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 60 }))

  test('no line is wider than the width, whatever the articles say', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 120 }), fc.boolean(), (text, width, verbose) => {
        const lines = renderTerminal(traceSaying(text), { width, color: false, verbose }).split('\n')
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('colour adds nothing but colour', () => {
    const colored = renderTerminal(smallTrace(), { ...VERBOSE, color: true })
    expect(colored).not.toBe(renderTerminal(smallTrace(), VERBOSE))
    expect(colored.replace(SGR, '')).toBe(renderTerminal(smallTrace(), VERBOSE))
  })

  test.each(HOSTILE_TEXTS)('nothing that a terminal would obey gets through: %j', (text) => {
    for (const color of [true, false]) {
      const rendered = renderTerminal(traceSaying(text), { ...VERBOSE, color }).replace(SGR, color ? '' : '$&')
      expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
    }
  })

  test.each([
    ['plain', 5],
    ['漢字', 4],
    ['한글', 4],
    ['ＡＢ', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['❤️', 2],
    ['🇫🇷', 2],
    ['a\u200Bb', 2],
    ['●○', 2],
  ])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width))

  test.each([
    ['no article', (trace: Trace) => Object.assign(trace, { articles: [], stories: [], claims: [] }), 'No article found.'],
    ['no story', (trace: Trace) => Object.assign(trace, { stories: [] }), '6 articles, no story found.'],
    [
      'an article in no story',
      (trace: Trace) => Object.assign(trace, { stories: trace.stories.map((story) => ({ ...story, articles: ['agency'] })) }),
      'In no story: Ellery Courier [1], Daily Lantern [3],',
    ],
    ['no claim', (trace: Trace) => Object.assign(trace, { claims: [] }), '6 articles · no claim found'],
  ])('%s', (_, empty, words) => expect(flat(empty(smallTrace()))).toContain(words))
})

describe('the other commands', () => {
  test('an article: what is known, then its blocks', () => {
    const [courier] = smallTrace().articles
    if (courier === undefined) throw new Error('the fixture has an article')
    courier.blocks.push({ kind: 'promo', start: 0, end: 5 })
    const lines = renderArticle(courier, PLAIN).split('\n')
    expect(lines).toContain('publisher  Ellery Courier (given)')
    expect(lines).toContain('published  2031-03-04 (given, stated)')
    expect(lines).toContain('  title: Ferry lost its steering before it hit the pier, crew say')
    expect(lines).toContain('– promo: Ferry')
  })

  test('statements: who, how, what', () => {
    const text = renderStatements(smallTrace(), VERBOSE).replace(/\s+/gu, ' ')
    expect(text).toContain('› two members of the crew told the Courier: The Meridian lost its steering')
    expect(text).toContain('unnamed-person · 2 sources · via Ellery Courier')
    expect(text).toContain('organisation · denies · direct')
  })

  test('stories with their articles', () => {
    const report = {
      schema: 'headwater.stories/1' as const,
      stories: [{ id: 's', title: 'Ferry', articles: [{ id: 'a', source: 'a.txt' }] }],
    }
    expect(renderStories(report, PLAIN)).toBe('1 story\n\nFerry · 1 article\n  a.txt\n')
    expect(renderStories({ ...report, stories: [] }, PLAIN)).toBe('0 stories\n')
  })
})
