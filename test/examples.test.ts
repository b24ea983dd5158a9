import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCase } from '../bench/quality/corpus/bundled-case.js'
import { isReport, type Claim, type Ref, type Trace } from '../src/document/index.js'
import { trace } from '../src/pipeline/index.js'

const FOLDER = resolve(import.meta.dirname, '../examples/grain-terminal')
const ANSWER = `${FOLDER}.answer.json`
const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => join(FOLDER, file))

let result: Trace
beforeAll(async () => {
  result = await trace(PAGES)
})

describe('the grain terminal: 6 articles, between 2 and 3 independent origins', () => {
  test('six articles are one story', () => {
    expect(result.articles).toHaveLength(6)
    expect(result.stories.map(({ articles }) => articles.length)).toEqual([6])
  })

  test.each([
    ['1-corran-wire', 'Corran Wire', '2025-03-11'],
    ['2-daily-lantern', 'Daily Lantern', '2025-03-11'],
    ['3-kelbrook-courier', 'Kelbrook Courier', '2025-03-11'],
    ['4-pulsenow', 'PulseNow', '2025-03-11'],
    ['5-carrowmouth-echo', 'Carrowmouth Echo', '2025-03-11'],
    ['6-westmark-news', 'Westmark News', '2025-03-12'],
  ])('%s is of %s, %s', (name, publisher, day) => {
    const article = result.articles.find(({ source }) => nameOf(source) === name)
    expect(article?.publisher?.name).toBe(publisher)
    expect(article?.published?.value.slice(0, 10)).toBe(day)
  })

  test('the alarm was off: between 2 and 3 independent origins', () => {
    const claim = claimWith('A dust alarm at the terminal had been switched off')
    expect(claim.independent).toEqual({ atLeast: 2, atMost: 3 })
    const asserting = claim.origins.filter(({ stance }) => stance === 'asserts')
    const names = asserting.map(({ kind, name }) => `${kind}: ${name}`)
    expect(names).toHaveLength(3)
    expect(names).toContain('newsroom: Corran Wire')
    expect(names).toContain('speaker: Denis Carmody')
    expect(names).toContainEqual(expect.stringMatching(/^(?:organisation: .*fire service|speaker: Maeve Dunphy)$/iu))
  })

  test('it is told in all six articles', () => {
    const claim = claimWith('A dust alarm at the terminal had been switched off')
    expect(new Set(claim.members.map(({ article }) => article)).size).toBe(6)
  })

  test('it holds what the headlines say of it, and nothing else about dust and explosions', () => {
    const claim = claimWith('A dust alarm at the terminal had been switched off')
    const texts = new Map(result.articles.map((article) => [article.id, article.text]))
    const words = claim.members.map(({ article, start, end }) => (texts.get(article) as string).slice(start, end))
    expect(words).toContain('Terminal alarm was off ahead of Carrowmouth blast')
    expect(words.filter((member) => !/alarm/i.test(member))).toEqual([])
  })

  test('it grew: the worker was on record on the first day, the fire service on the second', () => {
    const { growth } = claimWith('A dust alarm at the terminal had been switched off')
    expect(growth).toEqual([
      { date: '2025-03-11T09:12:00+00:00', atLeast: 1, atMost: 2 },
      { date: '2025-03-12T16:45:12Z', atLeast: 2, atMost: 3 },
    ])
  })

  test('three outlets took the text of the wire, one of them named it', () => {
    expect(edges('copies')).toEqual(['2-daily-lantern > 1-corran-wire', '3-kelbrook-courier > 1-corran-wire', '4-pulsenow > 1-corran-wire'])
    for (const edge of result.lineage.filter(({ kind }) => kind === 'copies')) expect(edge.direction).not.toBe('unknown')
    expect(edges('credits')).toEqual(['2-daily-lantern > Corran Wire'])
  })

  test('the wire is cited and linked a day later', () => {
    expect(edges('cites')).toContain('6-westmark-news > Corran Wire')
    expect(edges('links')).toEqual(['6-westmark-news > 1-corran-wire'])
  })

  test('eleven and fourteen injured differ, thirteen replaces eleven', () => {
    expect(differences('discrepancies')).toContainEqual(expect.stringMatching(/^number: (?=.*(?:eleven|11 people))(?=.*14)/iu))
    expect(differences('updates')).toContainEqual(expect.stringMatching(/^number: (?=.*(?:eleven|11 people))(?=.*13)/iu))
    expect(differences('discrepancies').filter((line) => /eleven|11 people/iu.test(line) && line.includes('13'))).toEqual([])
  })

  test('the chief officer said one thing in four wordings', () => {
    const family = result.quotes.find(({ members }) => members.some((member) => textOf(member).includes('when the first crew arrived')))
    expect(family?.speaker).toBe('Maeve Dunphy')
    expect(new Set(family?.members.map(({ article }) => article)).size).toBe(5)
  })

  test.each([
    'My cousin works there',
    'never switched off, that is a lie',
    'never miss a deal',
    'seven strangest ships',
    'Share Print Comment',
  ])('what is no report is in no claim: %s', (text) => {
    const kinds = result.articles.flatMap(({ text: whole, blocks }) => {
      const at = whole.indexOf(text)
      return blocks.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind)
    })
    expect(kinds.filter(isReport)).toEqual([])
    expect(result.claims.flatMap(({ members }) => members).filter((member) => textOf(member).includes(text))).toEqual([])
    expect(result.statements.filter(({ content, article }) => content.some((span) => textOf({ article, ...span }).includes(text)))).toEqual(
      [],
    )
  })

  test('the order of the pages makes no difference', async () => {
    expect(JSON.stringify(await trace([...PAGES].reverse()))).toBe(JSON.stringify(result))
  })
})

test('the answer beside the pages holds only what is in them', () => {
  expect(() => readCase(FOLDER, ANSWER)).not.toThrow()
  const answer = JSON.parse(readFileSync(ANSWER, 'utf8')) as { claims: { id: string; independent: number }[] }
  expect(answer.claims.find(({ id }) => id === 'c-alarm')?.independent).toBe(3)
})

function nameOf(source: string): string {
  return basename(source, '.html')
}

function textOf({ article, start, end }: Ref): string {
  return result.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? ''
}

function claimWith(words: string): Claim {
  const claim = result.claims.find(({ members }) => members.some((member) => textOf(member).includes(words)))
  if (claim === undefined) throw new Error(`No claim says "${words}"`)
  return claim
}

function edges(kind: Trace['lineage'][number]['kind']): string[] {
  const names = new Map(result.articles.map(({ id, source }) => [id, nameOf(source)]))
  return result.lineage
    .filter((edge) => edge.kind === kind)
    .map(({ from, to }) => `${names.get(from) ?? from} > ${names.get(to) ?? to}`)
    .sort()
}

function differences(kind: 'discrepancies' | 'updates'): string[] {
  return result[kind].map(({ about, a, b }) => `${about}: ${textOf(a)} | ${textOf(b)}`)
}
