import { describe, expect, test } from 'vitest'
import { trace, why, type Assumption, type Claim, type InputDocument, type Trace } from '../../src/index.js'
import { expectValidTrace } from '../schema.js'

const ARTICLES: readonly InputDocument[] = [
  {
    source: 'reports/harbour.txt',
    publisher: 'Harbour Post',
    published: '2024-05-03',
    content: 'Crane falls\n\nThe crane fell because a cable snapped, Ada Quill said.',
  },
  {
    source: 'reports/vale.txt',
    publisher: 'Vale Gazette',
    published: '2024-05-04',
    content: 'Cable blamed\n\nThe crane fell because a cable snapped, said Bo Reed, who owns the yard.',
  },
  {
    source: 'reports/moor.txt',
    publisher: 'Moor Echo',
    published: '2024-05-05',
    content: 'Crane accident\n\nThe crane fell because a cable snapped, a worker told the Moor Echo.',
  },
]

async function under(...assumptions: Assumption[]): Promise<Trace> {
  const found = await trace(ARTICLES, { assume: { assumptions } })
  expectValidTrace(found)
  return found
}

function main({ claims }: Trace): Claim {
  const claim = claims.find(({ members }) => new Set(members.map(({ article }) => article)).size === 3)
  if (claim === undefined) throw new Error('no claim of all three articles')
  return claim
}

function assumed({ why: lines }: Claim): string[] {
  return lines.filter(({ rule }) => rule === 'assumed').map(({ text }) => text)
}

test('without assumptions three stand behind it, and the trace has no list of them', async () => {
  const found = await trace(ARTICLES)
  expect(main(found).independent).toEqual({ atLeast: 2, atMost: 3 })
  expect(found.assumptions).toBeUndefined()
})

describe('each kind changes the count and says so', () => {
  test('two names are one source', async () => {
    const found = await under({ same: ['Ada Quill', 'bo  reed'], because: 'he works for her' })
    expect(main(found).independent).toEqual({ atLeast: 1, atMost: 2 })
    expect(assumed(main(found))).toEqual(['Ada Quill and bo  reed are one source: he works for her'])
    expect(found.assumptions?.[0]?.applied).toEqual({ articles: 0, claims: 1 })
  })

  test('a name is no source', async () => {
    const found = await under({ notASource: 'Bo Reed' })
    expect(main(found).origins.map(({ name }) => name)).toEqual(['Ada Quill', 'Moor Echo'])
    expect(assumed(main(found))).toEqual(['Bo Reed is not a source'])
  })

  test('two people speak for one house, and do not where the reader says that they are apart', async () => {
    const both: Assumption[] = [
      { speaker: 'Ada Quill', speaksFor: 'Harbour Cranes' },
      { speaker: 'Bo Reed', speaksFor: 'Harbour Cranes' },
    ]
    expect(main(await under(...both)).independent).toEqual({ atLeast: 1, atMost: 2 })
    const found = await under(...both, { apart: ['Ada Quill', 'Bo Reed'] })
    expect(main(found).independent).toEqual({ atLeast: 2, atMost: 3 })
    expect(assumed(main(found))).toContain('Ada Quill and Bo Reed are different sources')
  })

  test('an article comes from a newsroom', async () => {
    const found = await under({ article: 'moor.txt', from: 'Harbour Wire' })
    expect(main(found).origins.map(({ name }) => name)).toContain('Ada Quill')
    const edge = found.lineage.find(({ to }) => to === 'Harbour Wire')
    expect(edge).toMatchObject({ kind: 'copies', direction: 'known', reason: 'assumed: moor.txt comes from Harbour Wire' })
  })

  test('a passage is a copy of another article', async () => {
    const found = await under({ article: 'reports/moor.txt', text: 'a cable   snapped', copyOf: 'vale.txt' })
    const ids = new Map(found.articles.map(({ source, id }) => [source, id]))
    const edge = found.lineage.find(({ from, kind }) => from === ids.get('reports/moor.txt') && kind === 'copies')
    expect(edge?.to).toBe(ids.get('reports/vale.txt'))
    const [ref] = edge?.evidence ?? []
    expect(found.articles.find(({ id }) => id === ref?.article)?.text.slice(ref?.start, ref?.end)).toBe('a cable snapped')
  })

  test('the date and the publisher of an article', async () => {
    const found = await under({ article: 'vale.txt', published: '2024-05-01', publisher: 'Vale Weekly' })
    const article = found.articles.find(({ source }) => source === 'reports/vale.txt')
    expect(article?.published).toEqual({ value: '2024-05-01', basis: 'given', certainty: 'stated' })
    expect(article?.publisher).toEqual({ name: 'Vale Weekly', basis: 'given' })
    expect(main(found).growth[0]?.date).toBe('2024-05-01')
  })

  test('a date that is given lets an article take part as of a time', async () => {
    const options = { asOf: '2024-05-03', assume: { assumptions: [{ article: 'moor.txt', published: '2024-05-02' }] } }
    const found = await trace(ARTICLES, options)
    expect(found.articles.map(({ source }) => source)).toEqual(['reports/harbour.txt', 'reports/moor.txt'])
  })
})

test('what applies to nothing is a warning that says why', async () => {
  const { diagnostics } = await under(
    { same: ['Ada Quill', 'Nobody'] },
    { notASource: 'Nobody' },
    { article: '../../etc/passwd', publisher: 'X' },
    { article: 'moor.txt', copyOf: '*.txt' },
    { article: 'moor.txt', copyOf: 'vale.txt' },
    { article: 'vale.txt', copyOf: 'moor.txt' },
    { article: 'moor.txt', text: 'other words', from: 'Harbour Wire' },
  )
  expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`).sort()).toEqual([
    'warning: Assumption 1 (Ada Quill and Nobody are one source) was not applied: no claim rests on two of these names',
    'warning: Assumption 2 (Nobody is not a source) was not applied: no claim rests on this name',
    'warning: Assumption 3 (../../etc/passwd was published by X) was not applied: no article is called ../../etc/passwd',
    'warning: Assumption 4 (moor.txt is a copy of *.txt) was not applied: no article is called *.txt',
    'warning: Assumption 6 (vale.txt is a copy of moor.txt) was not applied: with the entries above, texts would be copies of themselves',
    'warning: Assumption 7 (a passage of moor.txt comes from Harbour Wire) was not applied: moor.txt does not have the words of "text"',
  ])
})

test('a name that several articles go by is not guessed at', async () => {
  const twins = ['a/x.txt', 'b/x.txt'].map((source): InputDocument => ({
    source,
    content: `A crane fell at the yard of ${source} on Monday.`,
  }))
  const { diagnostics } = await trace(twins, { assume: { assumptions: [{ article: 'x.txt', publisher: 'X' }] } })
  expect(diagnostics.map(({ message }) => message)).toContain(
    'Assumption 1 (x.txt was published by X) was not applied: 2 articles are called x.txt; name one by its whole path',
  )
})

test('why names them with the reader’s own reason', async () => {
  const report = await why('the cable snapped', ARTICLES, {
    assume: { assumptions: [{ notASource: 'Bo Reed', because: 'he was abroad' }] },
  })
  expect(report.rules[0]).toMatchObject({ rule: 'assumed', text: 'Bo Reed is not a source: he was abroad' })
  expect(report.members.find(({ speaker }) => speaker === 'Bo Reed')).toMatchObject({ counted: false, remark: 'no source by assumption' })
})
