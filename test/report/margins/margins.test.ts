import { expect, test } from 'vitest'
import type { Article, Claim, QuoteFamily, Trace } from '../../../src/document/index.js'
import {
  counterpartsAt,
  marginRows,
  marginSections,
  marginsOf,
  markedPieces,
  nextPlace,
  noteWords,
  reasonsAt,
  sharesText,
  type Stretch,
} from '../../../src/report/margins/index.js'
import { viewOf } from '../../../src/report/view/index.js'
import { statementWith } from '../../statements.js'
import { at, copy, match, paper, traceWith } from './vocabulary.js'

const wire = paper('wire', 'The lock gate broke at dawn. Two barges sank near the weir.', 'Nobody was hurt.')
const lantern = paper('lantern', 'The lock gate broke at dawn. Readers sent us pictures.', 'promo: Follow us!', 'Nobody was hurt.')
const herald = paper('herald', 'Two barges sank near the weir. The lock gate broke at dawn.')

/** Each stretch as "origin words", in order. */
function told(article: Article, trace: Trace): string[] {
  return marginsOf(article, trace).stretches.map(
    (stretch) => `${originOf(stretch)}: ${article.text.slice(stretch.start, stretch.end).trim()}`,
  )
}

function originOf({ origin, parent, counterparts }: Stretch): string {
  const places = counterparts.map(({ role, article }) => `${role} ${article}`)
  return [parent === null ? origin : `${origin} ${parent.certainty} ${parent.to}`, ...places].join(', ')
}

/** The notes of an article in words, row by row. */
function notes(article: Article, trace: Trace): string[][] {
  const { articles } = viewOf(trace)
  const known = {
    article: (id: string) => articles.find((view) => view.article.id === id) ?? null,
    hasOutlet: (name: string) => articles.some(({ label }) => label === name),
  }
  return marginRows(article, marginsOf(article, trace)).map((row) =>
    row.notes.map((note) => {
      const { lead, name, by, tail } = noteWords(note, known)
      return [lead, name, by === null ? null : `[${by.number}]`, tail]
        .filter((part) => part !== null && part !== '')
        .join(' ')
        .replace(' ,', ',')
    }),
  )
}

const GATE = 'The lock gate broke at dawn'

test('a copied passage names its parent, and at the parent whoever took it', () => {
  const trace = traceWith({
    articles: [wire, lantern],
    reuse: [match(at(wire, GATE), at(lantern, GATE))],
    lineage: [copy('lantern', 'wire')],
  })
  expect(told(lantern, trace)).toEqual([
    `copied known wire, source wire: ${GATE}.`,
    'own: Readers sent us pictures.',
    'not-report: promo: Follow us!',
    'own: Nobody was hurt.',
  ])
  expect(told(wire, trace)[0]).toBe(`own, taker lantern: ${GATE}.`)
})

test.each([
  ['verbatim', 'copied'],
  ['reworded', 'reworded'],
  ['spun', 'spun'],
] as const)('a %s passage is %s', (kind, origin) => {
  const trace = traceWith({
    articles: [wire, lantern],
    reuse: [match(at(wire, GATE), at(lantern, GATE), kind)],
    lineage: [copy('lantern', 'wire', 'inferred')],
  })
  expect(told(lantern, trace)[0]).toBe(`${origin} inferred wire, source wire: ${GATE}.`)
  expect(notes(lantern, trace)[0]).toEqual([`probably ${origin} from The wire [1]`])
})

test('what nothing settles is shared, on both sides', () => {
  const trace = traceWith({
    articles: [wire, lantern],
    reuse: [match(at(wire, GATE), at(lantern, GATE))],
    lineage: [copy('lantern', 'wire', 'unknown')],
  })
  expect(told(lantern, trace)[0]).toBe(`shared, same wire: ${GATE}.`)
  expect(told(wire, trace)[0]).toBe(`shared, same lantern: ${GATE}.`)
})

test('a copy over another article settles who had it first', () => {
  const trace = traceWith({
    articles: [wire, lantern, herald],
    reuse: [match(at(wire, GATE), at(herald, GATE))],
    lineage: [copy('herald', 'lantern'), copy('lantern', 'wire')],
  })
  expect(told(herald, trace)[1]).toBe(`copied inferred wire, source wire: ${GATE}.`)
  expect(told(wire, trace)[0]).toBe(`own, taker herald: ${GATE}.`)
})

test('an article that names the other has the words from it, unless both do', () => {
  const cites = (from: Article, to: string) => ({ ...copy(from.id, to), kind: 'cites' as const })
  const reuse = [match(at(wire, GATE), at(lantern, GATE))]
  const one = traceWith({ articles: [wire, lantern], reuse, lineage: [cites(lantern, 'The wire')] })
  expect(told(lantern, one)[0]).toBe(`copied inferred wire, source wire: ${GATE}.`)
  expect(told(wire, one)[0]).toBe(`own, taker lantern: ${GATE}.`)
  const both = traceWith({ articles: [wire, lantern], reuse, lineage: [cites(lantern, 'The wire'), cites(wire, 'lantern')] })
  expect(told(lantern, both)[0]).toBe(`shared, same wire: ${GATE}.`)
})

test('an outlet that is known to be the parent comes before an article that is only likely to be', () => {
  const trace = traceWith({
    articles: [wire, lantern],
    reuse: [match(at(wire, GATE), at(lantern, GATE))],
    lineage: [copy('lantern', 'wire', 'inferred'), copy('lantern', 'Coast Press', 'known', [at(lantern, 'Readers')])],
  })
  expect(told(lantern, trace)).toEqual([
    `copied known Coast Press, source wire: ${GATE}.`,
    'copied known Coast Press: Readers sent us pictures.',
    'not-report: promo: Follow us!',
    'copied known Coast Press: Nobody was hurt.',
  ])
  expect(notes(lantern, trace)[0]).toEqual(['copied from Coast Press, by its own account'])
})

test('a parent that some passages show is the parent of these passages only', () => {
  const trace = traceWith({
    articles: [wire, lantern],
    reuse: [match(at(wire, GATE), at(lantern, GATE))],
    lineage: [copy('lantern', 'unseen:1', 'inferred', [at(wire, GATE)])],
  })
  expect(told(lantern, trace).slice(0, 2)).toEqual([`copied inferred unseen:1, same wire: ${GATE}.`, 'own: Readers sent us pictures.'])
  expect(notes(lantern, trace)[0]).toEqual(['probably copied from a text that is not among these articles'])
})

test('a full stop between two passages is nobody’s', () => {
  const reuse = [
    match(at(wire, GATE), at(herald, GATE)),
    match(at(wire, 'Two barges sank near the weir'), at(herald, 'Two barges sank near the weir')),
  ]
  const trace = traceWith({ articles: [wire, herald], reuse, lineage: [copy('herald', 'wire')] })
  expect(marginsOf(herald, trace).shares).toMatchObject({ own: 0, known: herald.text.length, report: herald.text.length })
})

const said = paper('said', 'Mayor Ada Quill said the pumps "held all night" and the town was dry.', '“Go home,” she said.')
const again = paper('again', 'The pumps "held all night", Ada Quill said.', '“Go home,” said the mayor.')
const SPEECH = traceWith({
  articles: [said, again],
  statements: [
    statementWith({
      id: 's1',
      article: 'said',
      content: [at(said, 'the pumps "held all night" and the town was dry')],
      speaker: 'Ada Quill',
      via: 'Coast Press',
    }),
    statementWith({ id: 's2', article: 'said', content: [at(said, '“Go home,”')], speaker: 'Ada Quill', direct: true }),
    statementWith({ id: 's3', article: 'again', content: [at(again, '“Go home,”')], speaker: 'Ada Quill', direct: true }),
  ],
  quotes: [
    family('q1', [
      { ...at(said, '"held all night"'), statement: 's1' },
      { ...at(again, '"held all night"'), statement: null },
    ]),
    family('q2', [
      { ...at(said, '“Go home,”'), statement: 's2' },
      { ...at(again, '“Go home,”'), statement: 's3' },
    ]),
  ],
  claims: [
    claim('c1', [
      { ...at(said, 'the town was dry'), stance: 'asserts', statement: 's1' },
      { ...at(again, 'The pumps'), stance: 'asserts', statement: null },
    ]),
  ],
})

function family(id: string, members: Omit<QuoteFamily['members'][number], 'difference'>[]): QuoteFamily {
  return { id, speaker: 'Ada Quill', members: members.map((member) => ({ ...member, difference: [] })), issues: [] }
}

function claim(id: string, members: Claim['members']): Claim {
  const range = { atLeast: 1, atMost: 1 }
  return { id, story: 'story', text: '', members, origins: [], independent: range, denied: null, values: [], growth: [], why: [] }
}

test('a quotation within a statement is named before it, and a direct statement once', () => {
  expect(notes(said, SPEECH)).toEqual([['attributed to Ada Quill, via Coast Press', 'quotation of Ada Quill'], ['quotation of Ada Quill']])
  const inner = marginsOf(said, SPEECH).stretches.find(({ start }) => start === at(said, '"held').start)
  expect(inner?.voices.map(({ kind }) => kind)).toEqual(['quotation', 'attributed'])
  expect(inner?.origin).toBe('quotation')
})

test('a quotation in a passage that others took is named as theirs, in the order from the inside', () => {
  const taken = traceWith({
    ...SPEECH,
    reuse: [match(at(said, '“Go home,” she said'), at(again, '“Go home,”'))],
    lineage: [copy('again', 'said')],
  })
  expect(told(said, taken).slice(-2)).toEqual(['own, taker again: “Go home,”', 'own, taker again: she said.'])
  const outer = statementWith({ id: 's9', article: 'said', content: [at(said, 'held')], speaker: 'Per Halden' })
  const nested = traceWith({ ...SPEECH, statements: [...SPEECH.statements, outer] })
  const inner = marginsOf(said, nested).stretches.find(({ start }) => start === at(said, 'held').start)
  expect(inner?.voices.map(({ kind, speaker }) => `${kind} ${speaker}`)).toEqual([
    'quotation Ada Quill',
    'attributed Per Halden',
    'attributed Ada Quill',
  ])
})

test('the places of a quotation and of a claim lead to one another', () => {
  const margins = marginsOf(said, SPEECH)
  expect(counterpartsAt(margins, at(said, 'held all night'))).toEqual([at(again, '"held all night"')])
  expect(counterpartsAt(margins, at(said, 'the town was dry'))).toEqual([at(again, 'The pumps')])
  expect(counterpartsAt(margins, at(said, 'Mayor'))).toEqual([])
  const order = (id: string) => ['said', 'again'].indexOf(id)
  const here = at(said, '“Go home,”')
  const [there] = counterpartsAt(margins, here)
  expect(nextPlace(here, [there!], order, 1)).toEqual(there)
  expect(nextPlace(there!, [here], order, 1)).toEqual(here)
  expect(nextPlace(here, [], order, -1)).toBeNull()
})

test.each([
  [{ source: 'Two officials' }, 'attributed to Two officials'],
  [{ source: 'The person' }, 'attributed to the person'],
  [{ source: 'they' }, 'attributed, no source'],
  [{ source: 'they', sourceType: 'author' as const }, 'attributed to the author'],
  [{ source: 'The person', stance: 'denies' as const }, 'denied by the person'],
  [{ source: 'The person', stance: 'declines' as const }, 'not answered by the person'],
])('a source that is not named: %j', ({ source, ...fields }, words) => {
  const talk = paper('talk', 'The person and Two officials said they had seen it.')
  const statement = statementWith({
    id: 's',
    article: 'talk',
    content: [at(talk, 'they had seen it')],
    source: at(talk, source),
    ...fields,
  })
  expect(notes(talk, traceWith({ articles: [talk], statements: [statement] }))[0]).toContain(words)
})

test('a claim in the outlet’s own name is a voice; where somebody is said to have said it, it is told there', () => {
  const voices = marginsOf(again, SPEECH).voices.map(({ kind, claims }) => [kind, ...claims])
  expect(voices).toEqual([['claim', 'c1'], ['quotation'], ['quotation']])
  const over = traceWith({
    ...SPEECH,
    claims: [
      claim('c2', [
        { ...at(said, 'Mayor Ada Quill said the pumps'), stance: 'asserts', statement: null },
        { ...at(again, 'Go home'), stance: 'asserts', statement: null },
      ]),
    ],
  })
  expect(marginsOf(said, over).voices.map(({ kind, claims }) => [kind, ...claims])).toEqual([
    ['attributed', 'c2'],
    ['quotation'],
    ['quotation'],
  ])
})

test('the shares of an article in words', () => {
  const trace = traceWith({
    articles: [wire, lantern],
    reuse: [match(at(wire, GATE), at(lantern, GATE))],
    lineage: [copy('lantern', 'wire')],
  })
  expect(sharesText(marginsOf(lantern, trace).shares)).toBe('60% own and 40% copied.')
  expect(sharesText(marginsOf(said, SPEECH).shares)).toBe(
    '71% own and 29% quotation that others carry too. Of all of it, 29% is quotation and 35% attributed in other words.',
  )
  expect(sharesText(marginsOf(paper('empty', 'promo: Follow us!'), traceWith({})).shares)).toBe('No report.')
})

test('what is not report within a paragraph is counted once', () => {
  const mixed = { ...wire, blocks: [...wire.blocks, { kind: 'promo' as const, ...at(wire, 'Two barges sank near the weir.') }] }
  const { report, notReport } = marginsOf(mixed, traceWith({ articles: [mixed] })).shares
  expect([report, notReport]).toEqual([wire.text.length - 1 - 30, 30])
})

test('a note is not repeated in the rows below that say the same', () => {
  const long = paper('long', 'One line of it.', 'Another line of it.', 'Words of our own.')
  const other = paper('other', 'One line of it.', 'Another line of it.')
  const trace = traceWith({
    articles: [long, other],
    reuse: [match(at(long, 'One line of it.\nAnother line of it.'), at(other, other.text))],
    lineage: [copy('long', 'other')],
  })
  expect(notes(long, trace)).toEqual([['copied from The other [2]'], [], ['own']])
})

test('what is not report is shown apart, and long reports in parts', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `Line ${index} of it.`)
  const mixed = paper('mixed', 'promo: Follow us!', 'promo: Like us!', ...lines, 'promo: Share us!')
  const sections = marginSections(marginRows(mixed, marginsOf(mixed, traceWith({ articles: [mixed] }))))
  expect(sections.map(({ aside, rows }) => [aside, rows.length])).toEqual([
    ['promo', 2],
    [null, 12],
    [null, 12],
    [null, 6],
    ['promo', 1],
  ])
})

test.each([
  [{ start: 4, end: 13 }, ['The ', '[lock gate]', ' broke at dawn. Two barges sank near the weir.']],
  [{ start: 0, end: 4 }, ['[The ]', 'lock gate broke at dawn. Two barges sank near the weir.']],
  [{ start: 5, end: 5 }, ['The lock gate broke at dawn. Two barges sank near the weir.']],
  [null, ['The lock gate broke at dawn. Two barges sank near the weir.']],
])('the span %j cuts a row where it begins and ends', (span, expected) => {
  const [row] = marginRows(wire, marginsOf(wire, traceWith({ articles: [wire] })))
  const pieces = markedPieces(row!.pieces, span).map(({ start, end, isMarked }) => {
    const words = wire.text.slice(start, end)
    return isMarked ? `[${words}]` : words
  })
  expect(pieces).toEqual(expected)
})

test('the reasons for what is said of some words', () => {
  const reuse = [match(at(wire, GATE), at(lantern, GATE)), match(at(wire, 'Nobody was hurt'), at(lantern, 'Nobody was hurt'))]
  const known = traceWith({ articles: [wire, lantern], reuse, lineage: [copy('lantern', 'wire')] })
  expect(reasonsAt(marginsOf(lantern, known), { start: 0, end: lantern.text.length })).toEqual(['because of known'])
  expect(reasonsAt(marginsOf(lantern, known), at(lantern, 'Readers'))).toEqual([])
  const open = traceWith({ articles: [wire, lantern], reuse })
  expect(reasonsAt(marginsOf(lantern, open), at(lantern, GATE))).toEqual(['neither texts nor dates settle who had it first'])
})

test.each([
  ['The wire', 'probably copied from The wire, no particular article'],
  ['Coast Press', 'probably copied from Coast Press, not among these articles'],
])('the outlet %s as a parent of some passages', (to, words) => {
  const reuse = [match(at(herald, GATE), at(lantern, GATE))]
  const trace = traceWith({ articles: [wire, lantern, herald], reuse, lineage: [copy('lantern', to, 'inferred', [at(herald, GATE)])] })
  expect(notes(lantern, trace)[0]).toEqual([words])
})
