import { describe, expect, test } from 'vitest'
import { articleOf, blocksOf, recordPage, textPage } from './article.js'

const REPORT = [
  'The harbour authority closed the old bridge at Marlow Ferry on Tuesday after a barge struck one of its piers, officials said.',
  '“We could not take the risk,” Ada Quill, who leads the authority, said at a news conference. She said divers would go down on Wednesday.',
  'Asked whether the bridge would open again, Ms. Quill declined to say. The skipper told police that his rudder had failed, according to a statement.',
  'The ferry company said it would run extra boats, a spokesman announced.',
]
const RANT = [
  'Honestly, could anyone blame the skipper? I mean, those idiots have known about that pier for years...and you and I are paying for it.',
  "I'd close the lot and be done with it. Do you really think anyone at the town hall would lose their job over this? Please.",
  'What a joke. These clowns should be ashamed, and yet you just know they will be back next year asking for more.',
]

describe('titles', () => {
  test.each([
    ['a first line without a full stop', 'Bridge closed after barge hits pier', true],
    ['title case, with a full stop', 'Old Bridge Closed After Barge Hits Pier.', true],
    ['a telegraphic line with a full stop', 'Ferry company sheds jobs after barge hits pier.', true],
    ['a question', 'Who will pay for the bridge?', true],
    ['a sentence', 'The bridge is closed.', false],
    ['a dateline', 'MARLOW FERRY (Reuters) - Bridge closed', false],
  ])('%s', (_, line, isTitle) => {
    const article = articleOf(textPage([line, ...REPORT].join('\n\n')))
    expect([article.title, article.blocks[0]?.kind]).toEqual(isTitle ? [line, 'title'] : [null, 'paragraph'])
  })

  test("a record's title is the title, its repetition a heading", () => {
    const title = 'Bridge closed: what we know.'
    const article = articleOf(recordPage([title, ...REPORT].join('\n'), { title }))
    expect(blocksOf(article).slice(0, 2)).toEqual([`title: ${title}`, `heading: ${title}`])
  })

  test('notices may stand before it', () => {
    const article = articleOf(textPage(['2024-05-01 10:00', 'Share Tweet', 'Bridge closed', ...REPORT].join('\n')))
    expect(article.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['metadata', 'furniture', 'title'])
  })
})

describe('paragraphs', () => {
  test('a line each; headings between them', () => {
    const article = articleOf(textPage(['Bridge closed', REPORT[0], 'What the skipper said', REPORT[2]].join('\n')))
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'heading', 'paragraph'])
  })

  test('hard-wrapped lines are one paragraph', () => {
    const wrapped =
      'The harbour authority closed the old bridge at Marlow Ferry on\nTuesday after a barge struck one of its piers, and sent traffic\nover the dam until further notice.'
    expect(articleOf(textPage(`${wrapped}\n\n${wrapped}`)).blocks).toHaveLength(2)
  })

  test('so are two of them in a text that is wrapped', () => {
    const two = 'Engineers were examining the pier on Wednesday, Ms. Quill of\nthe Authority said.'
    const list = 'Traffic is sent over:\nMarlow Dam'
    const long =
      'The harbour authority closed the old bridge at Marlow Ferry on\nTuesday after a barge struck one of its piers, and sent traffic\nover the dam.'
    expect(articleOf(textPage(`${long}\n\n${two}\n\n${list}`)).blocks).toHaveLength(4)
    expect(articleOf(textPage(two)).blocks).toHaveLength(2)
  })

  test('paragraphs run together with wide gaps are cut there, headings too', () => {
    const article = articleOf(textPage(`${REPORT.join('  ')}  What the skipper said  ${REPORT[1] as string}`))
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph'])
  })

  test('two spaces behind every sentence are a habit, not paragraphs', () => {
    expect(articleOf(textPage('One is here.  Two is here.  Three is here.  Four is here.')).blocks).toHaveLength(1)
  })
})

describe("a reader's opinion behind a report", () => {
  test('is told apart', () => {
    const kinds = articleOf(textPage([...REPORT, ...RANT].join('\n\n'))).blocks.map(({ kind }) => kind)
    expect(kinds).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'opinion', 'opinion', 'opinion'])
  })

  test('but not where the writer argues from the start, nor where the talk is quoted', () => {
    const column = [...RANT, ...RANT].join('\n\n')
    const quoted = [...REPORT, ...RANT.map((line) => `“${line}” Ms. Quill said.`)].join('\n\n')
    for (const text of [column, quoted]) expect(articleOf(textPage(text)).blocks.every(({ kind }) => kind !== 'opinion')).toBe(true)
  })

  test('comments follow their heading', () => {
    const kinds = articleOf(textPage([...REPORT, 'Comments (2)', 'A sad day for the town.', 'My uncle built it.'].join('\n\n'))).blocks.map(
      ({ kind }) => kind,
    )
    expect(kinds.slice(4)).toEqual(['furniture', 'comment', 'comment'])
  })
})
