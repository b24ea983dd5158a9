import { describe, expect, test } from 'vitest'
import { check, type CheckReport } from '../../src/index.js'
import { expectValidCheck } from '../schema.js'
import { asked, ARTICLES, tracedArticles } from './vocabulary.js'

/** "number: 9", "denial": in what others differ. */
function differences({ against }: CheckReport): string[] {
  return against.map(({ about, said }) => (said === null ? about : `${about}: ${said}`)).sort()
}

describe('what carries a claim', () => {
  test('the same in other words, with who stands behind it', async () => {
    const report = await asked('Seven people died in the crash')
    expectValidCheck(report)
    expect(report.support?.origins.map(({ name }) => name)).toEqual(['fire service'])
    expect(report.support?.independent).toEqual({ atLeast: 1, atMost: 1 })
    expect(new Set(report.support?.sayings.map(({ article }) => article)).size).toBe(2)
    expect(report.verdict).toBe('disputed')
    expect(differences(report)).toEqual(['number: nine'])
  })

  test.each(['The tram’s brakes failed.', 'The brakes had failed'])('%s: one says so, another denies it', async (question) => {
    const report = await asked(question)
    expect(report.verdict).toBe('disputed')
    expect(report.support?.origins.map(({ name }) => name)).toEqual(['Harbour Post'])
    expect(differences(report)).toContain('negation: not so')
  })

  test('a denial carries what is asked the other way round', async () => {
    const report = await asked('The brakes did not fail')
    expect(report.support?.origins.map(({ name }) => name)).toContain('Ann Reed')
    expect(differences(report)).toEqual(['negation: so'])
  })

  test('only what the one who is named says', async () => {
    expect((await asked('Ann Reed said that the brakes did not fail')).support).not.toBeNull()
    expect((await asked('Cara Holt said that the brakes did not fail')).support).toBeNull()
  })
})

describe('what is not carried', () => {
  test.each<[string, CheckReport['verdict'], string[]]>([
    ['Twelve people died in the crash', 'contradicted', ['number: nine', 'number: seven']],
    ['Nobody died in the crash', 'contradicted', ['negation: so']],
    ['Ann Reed sued the city of Port Vale', 'contradicted', ['name: Bo Frost']],
    ['Cara Holt would resign', 'declined', []],
    ['Cara Holt resigned', 'declined', []],
    ['The city of Port Vale sued Bo Frost', 'related', []],
    ['Bo Frost was arrested', 'not-carried', []],
    ['A ferry sank', 'not-carried', []],
  ])('%s: %s', async (question, verdict, differing) => {
    const report = await asked(question)
    expectValidCheck(report)
    expect(report.support).toBeNull()
    expect({ verdict: report.verdict, differing: differences(report) }).toEqual({ verdict, differing })
  })

  test('the nearest say what they leave open', async () => {
    const { nearest } = await asked('The city of Port Vale sued Bo Frost')
    expect(nearest[0]?.text).toBe('Bo Frost, the head of Vale Trams, sued the city of Port Vale')
    expect(nearest[0]?.missing).toEqual(['who did it to whom'])
  })
})

test('a floor leaves open what is asked, beside those who say otherwise', async () => {
  const [first, second] = [
    'Six people were hurt when the kiln burst, police said.',
    'At least nine people were hurt when the kiln burst, a nurse said.',
  ]
  const report = await check('Nine people were hurt', [
    { source: 'a.txt', content: `Kiln bursts at Orrin\n\n${first}`, publisher: 'Fen Herald' },
    { source: 'b.txt', content: `Kiln bursts at Orrin\n\n${second}`, publisher: 'Moor Echo' },
  ])
  expect(report.verdict).toBe('contradicted')
  expect(report.nearest.map(({ text, missing }) => [text, missing])).toContainEqual([expect.stringContaining('At least nine'), ['Nine']])
})

test('what was switched on is not what was switched off', async () => {
  const report = await check('The pump was not switched off', [
    {
      source: 'a.txt',
      content: 'Pump failed at Orrin\n\nThe pump was switched off on Sunday, and nobody switched it on again, said Ada Quill.',
    },
  ])
  expect(report.verdict).toBe('contradicted')
})

test('the same bytes from a trace as from the articles', async () => {
  expect(JSON.stringify(await check('Seven people died', ARTICLES))).toBe(
    JSON.stringify(await check('Seven people died', await tracedArticles())),
  )
})

test.each([
  ['', 'option/invalid'],
  ['It was.', 'option/invalid'],
  ['\u0000\u202e', 'option/invalid'],
  ['x'.repeat(1001), 'option/invalid'],
])('%s is no question', async (question, code) => {
  await expect(asked(question)).rejects.toMatchObject({ code })
})

test('a trace made before takes no options of tracing', async () => {
  const traced = await tracedArticles()
  await expect(check('Seven died', traced, { asOf: '2024-05-03' })).rejects.toMatchObject({ code: 'option/invalid' })
})
