import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Claim, QuoteFamily, Trace } from '../../../src/document/index.js'
import { find, finderOf, type Found } from '../../../src/report/find/index.js'
import { fold, unfolded } from '../../../src/report/find/fold.js'
import { termsOf } from '../../../src/report/find/query.js'
import { statementWith } from '../../statements.js'
import { at, paper, traceWith } from '../margins/vocabulary.js'

const echo = paper(
  'echo',
  'The café by the weir was flooded.',
  'Chef Renée Malø said: “We lost the stoves.”',
  'A party of artists was\n  moved upstairs.',
)
const post = paper('post', 'Nobody was hurt at the Café Malø.', 'The weir gates   were shut.')
const range = { atLeast: 1, atMost: 1 }
const FLOODED: Claim = {
  id: 'c1',
  story: 's',
  text: 'The café by the weir was flooded',
  members: [
    { ...at(echo, 'The café by the weir was flooded'), stance: 'asserts', statement: null },
    { ...at(post, 'Nobody was hurt at the Café Malø'), stance: 'asserts', statement: null },
  ],
  origins: [{ kind: 'speaker', name: 'Renée Malø', source: null, stance: 'asserts', members: [0] }],
  independent: range,
  denied: null,
  values: [],
  growth: [],
  why: [],
}
const STOVES: QuoteFamily = {
  id: 'q1',
  speaker: 'Renée Malø',
  members: [{ ...at(echo, 'We lost the stoves'), statement: null, difference: [] }],
  issues: [],
}
const TRACE = traceWith({
  articles: [echo, post],
  claims: [FLOODED],
  quotes: [STOVES],
  statements: [
    statementWith({
      article: 'echo',
      source: at(echo, 'Chef Renée Malø'),
      speaker: 'Renée Malø',
      content: [at(echo, '“We lost the stoves.”')],
    }),
  ],
})

function textOf({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }): string {
  let shown = ''
  let position = 0
  for (const { start, end } of marks) {
    shown += `${text.slice(position, start)}[${text.slice(start, end)}]`
    position = end
  }
  return shown + text.slice(position)
}

function texts(query: string, trace: Trace = TRACE): string[] {
  return find(trace, query).texts.hits.map(textOf)
}

test.each([
  ['cafe', ['The [café] by the weir was flooded.', 'Nobody was hurt at the [Café] Malø.']],
  ['CAFÉ malo', ['Nobody was hurt at the [Café] [Malø].']],
  ['flooded café', ['The [café] by the weir was [flooded].']],
  ['"was moved"', ['A party of artists [was\n  moved] upstairs.']],
  ['"moved was"', []],
  ['“weir gates were”', ['The [weir gates   were] shut.']],
  ['art', ['A party of [art]ists was\n  moved upstairs.']],
  ['weir malo', ['Nobody was hurt at the Café [Malø].']],
  ['   ', []],
  ['"', []],
  ['!? --', []],
])('%s', (query, expected) => {
  expect(texts(query).slice(-Math.max(1, expected.length))).toEqual(expected)
})

test('claims by any of their occurrences, quotations and sources by their names', () => {
  const found = find(TRACE, 'malo')
  expect(found.claims.hits.map((hit) => [hit.claim, textOf(hit), hit.ref])).toEqual([
    ['c1', 'Nobody was hurt at the Café [Malø]', at(post, 'Nobody was hurt at the Café Malø')],
  ])
  expect(found.sources.hits.map((hit) => [textOf(hit), hit.statements, hit.ref])).toEqual([
    ['Renée [Malø]', 1, at(echo, 'Chef Renée Malø')],
  ])
  expect(find(TRACE, 'stoves').quotes.hits.map((hit) => [hit.family, textOf(hit)])).toEqual([['q1', 'We lost the [stoves]']])
  expect(find(TRACE, 'the post').sources.hits.map(({ articles }) => articles)).toEqual([1])
})

test('a claim is found once, and a source by its first words in each article', () => {
  expect(find(TRACE, 'cafe').claims).toMatchObject({ total: 1, hits: [{ claim: 'c1', text: 'The café by the weir was flooded' }] })
  const more = {
    ...TRACE,
    statements: [...TRACE.statements, statementWith({ article: 'echo', source: at(echo, 'artists'), speaker: 'Renée Malø' })],
  }
  expect(find(more, 'renee').sources.hits).toMatchObject([{ statements: 2, places: [at(echo, 'Chef Renée Malø')] }])
})

test('a place is exact: the text there is the text that was found', () => {
  const [hit] = find(TRACE, 'malo').texts.hits
  expect(echo.text.slice(hit!.ref!.start, hit!.ref!.end)).toBe('Malø')
})

test('long paragraphs are cut at words around what was found', () => {
  const long = paper('long', `${'before it '.repeat(40)}the gate broke ${'and after it '.repeat(40)}`)
  const [hit] = find(traceWith({ articles: [long] }), 'gate').texts.hits
  expect(hit?.cut).toEqual({ before: true, after: true })
  expect(hit?.text).toMatch(/^(?:before|it) .* the gate broke .* (?:and|after|it)$/s)
  expect(textOf(hit!)).toContain('the [gate] broke')
})

test('what is listed has a bound, what there is is counted', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...paper(`p${index}`, ...Array.from({ length: 9 }, () => 'The gate broke.')) }))
  const { hits, total } = find(traceWith({ articles: many }), 'gate').texts
  expect([hits.length, total]).toEqual([40, 540])
})

test('words of scripts without spaces begin anywhere', () => {
  const trace = traceWith({ articles: [paper('zh', '今天水门坏了', 'MG水门')] })
  expect(texts('水门', trace)).toEqual(['今天[水门]坏了', 'MG[水门]'])
})

test.each([
  ['"dust alarm" Carmody', ['dust alarm', 'carmody']],
  ['alarm, Alarm; “ALARM”', ['alarm']],
  ['"dust alarm', ['dust alarm']],
  [Array.from({ length: 30 }, (_, index) => `w${index}`).join(' '), Array.from({ length: 12 }, (_, index) => `w${index}`)],
])('the terms of %s', (query, terms) => {
  expect(termsOf(query)).toEqual(terms)
})

const characters = fc.constantFrom(
  'a',
  'É',
  'e\u0301',
  'ß',
  'ﬁ',
  'İ',
  '😀',
  ' ',
  '\n',
  '\u00a0',
  'ﷺ',
  '“',
  '水',
  '.',
  'ø',
  '\u0301',
  '\ud800',
)

test('every folded span leads back to a span of the text that folds to it', () => {
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 30 }), fc.nat(60), fc.nat(60), (parts, from, length) => {
      const text = parts.join('')
      const folded = fold(text)
      const start = Math.min(from, folded.text.length)
      const end = Math.min(start + length, folded.text.length)
      const span = unfolded(folded, { start, end })
      expect(span.start).toBeLessThanOrEqual(span.end)
      expect(span.end).toBeLessThanOrEqual(text.length)
      if (end > start) expect(fold(text.slice(span.start, span.end)).text).toContain(folded.text.slice(start, end))
      if (folded.text !== '') expect(unfolded(folded, { start: 0, end: folded.text.length }).end).toBe(text.length)
    }),
    { seed: 3, numRuns: 2_000 },
  )
})

test('hits are the paragraphs that a plain search of each finds', () => {
  const line = fc
    .array(fc.constantFrom('gate', 'Gates', 'wéir', 'mill', 'agate'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('gate', 'weir', 'gate mill', 'weir gates mill'),
      (lines, query) => {
        const naive = lines.filter((words) =>
          query.split(' ').every((term) => ` ${words.toLowerCase().replaceAll('é', 'e')}`.includes(` ${term}`)),
        )
        const found: Found = find(traceWith({ articles: [paper('p', ...lines)] }), query)
        if (naive.length > 0) expect(found.texts.hits.map(({ text }) => text)).toEqual(naive.slice(0, 4))
        else expect(found.texts.total).toBeLessThanOrEqual(1)
      },
    ),
    { seed: 4, numRuns: 500 },
  )
})

test('sixty articles of twelve thousand characters are searched in no time', () => {
  const line = 'The lock gate broke at dawn and two barges sank near the weir below the mill, the mayor of Málaga said on Monday.'
  const articles: Article[] = Array.from({ length: 60 }, (_, index) => paper(`p${index}`, ...Array.from({ length: 100 }, () => line)))
  const finder = finderOf(traceWith({ articles }))
  finder('warm')
  const started = performance.now()
  for (const query of ['gate', 'the', 'malaga monday', '"two barges"', 'nothing of it']) finder(query)
  expect((performance.now() - started) / 5).toBeLessThan(60)
})

test('one text of two megabytes is folded in time linear in it', () => {
  const text = 'Der Wärter schloß  die Schranke – niemand öffnete sie. '.repeat(40_000)
  const before = performance.now()
  expect(fold(text).text.length).toBeGreaterThan(2_000_000)
  expect(performance.now() - before).toBeLessThan(5000)
})
