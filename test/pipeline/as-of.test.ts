import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stories, trace, type Diagnostic, type InputDocument, type Trace } from '../../src/index.js'
import { expectValidTrace } from '../schema.js'

const SPEAKERS = ['Ada Quill', 'Bo Reed', 'Cara Holt', 'Dan Frost', 'Eve Marsh']

/** Reports of one bridge, each with a named source of its own: what they say of one another is nothing. */
function report(index: number, day: number | null): InputDocument {
  const speaker = SPEAKERS[index % SPEAKERS.length] as string
  return {
    source: `${index}.txt`,
    publisher: `Paper ${String.fromCharCode(65 + index)}`,
    ...(day === null ? {} : { published: `2024-05-${String(day).padStart(2, '0')}` }),
    content: `Bridge closed\n\nThe Vale Bridge was closed because a crack was found in its deck, ${speaker} said.`,
  }
}

const documents = fc
  .array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }), { minLength: 1, maxLength: 5 })
  .map((days) => days.map((day, index) => report(index, day)))

/** A trace without what only says how it was asked for. */
function bare({ asOf: _asOf, diagnostics: _diagnostics, ...rest }: Trace): object {
  return rest
}

describe('a trace as of a time', () => {
  test('is the trace of the articles that were out by then', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 0, max: 7 }), async (all, day) => {
        const asOf = `2024-05-${String(Math.max(1, day)).padStart(2, '0')}`
        const out = all.filter(({ published }) => published !== undefined && published <= asOf)
        const found = await trace(all, { asOf })
        expectValidTrace(found)
        expect(found.asOf).toBe(asOf)
        if (out.length > 0) expect(bare(found)).toEqual(bare(await trace(out)))
        else expect(found.articles).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('has no fewer articles as time goes by, and as of the last day all that bear a date', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (all) => {
        const sizes: number[] = []
        for (const day of ['2024-05-01', '2024-05-03', '2024-05-06']) sizes.push((await trace(all, { asOf: day })).articles.length)
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
        expect(sizes.at(-1)).toBe(all.filter(({ published }) => published !== undefined).length)
      }),
      { numRuns: 6 },
    )
  })

  test('counts what the growth of the same claim says for that day', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (all) => {
        const whole = await trace(all)
        for (const claim of whole.claims) {
          for (const { date, atLeast, atMost } of claim.growth) {
            const then = await trace(all, { asOf: date })
            const out = new Set(then.articles.map(({ id }) => id))
            const own = claim.members.filter(({ article }) => out.has(article)).map(({ article, start }) => `${article} ${start}`)
            // later articles may group clauses in another way; where they do not, the counts are one
            const same = then.claims.find(({ members }) => members.map(({ article, start }) => `${article} ${start}`).join() === own.join())
            if (same !== undefined) expect(same.independent).toEqual({ atLeast, atMost })
          }
        }
      }),
      { numRuns: 8 },
    )
  })

  test('finds the same claim in most of those, or the property above says nothing', async () => {
    const all = [report(0, 1), report(1, 2), report(2, 4)]
    const whole = await trace(all)
    const main = whole.claims.find(({ independent }) => independent.atMost === 3)
    expect(main?.growth).toEqual([
      { date: '2024-05-01', atLeast: 1, atMost: 1 },
      { date: '2024-05-02', atLeast: 2, atMost: 2 },
      { date: '2024-05-04', atLeast: 3, atMost: 3 },
    ])
    const then = await trace(all, { asOf: '2024-05-02' })
    const members = main?.members.filter(({ article }) => then.articles.some(({ id }) => id === article)) ?? []
    const same = then.claims.find((claim) =>
      claim.members.every(({ article, start }) => members.some((own) => own.article === article && own.start === start)),
    )
    expect(same?.independent).toEqual({ atLeast: 2, atMost: 2 })
  })

  test('says which articles it leaves out because they bear no date', async () => {
    const { diagnostics } = await trace([report(0, 1), report(1, null), report(2, null), report(3, 5)], { asOf: '2024-05-02' })
    expect(diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)).toEqual([
      'info as-of/later: 1 article published after 2024-05-02 is left out',
      'warning as-of/undated: 2 articles without a date are left out, since nothing shows that they were published by 2024-05-02: 1.txt, 2.txt',
    ])
  })

  test('counts a date that was given, and warns of an article that was changed since', async () => {
    const page =
      '<html><head><meta property="article:published_time" content="2024-05-01"><meta property="article:modified_time" content="2024-05-09T08:00:00Z"></head><body><article><h1>Bridge closed</h1><p>The Vale Bridge was closed because a crack was found in its deck, Ada Quill said on Wednesday.</p></article></body></html>'
    const inputs: InputDocument[] = [report(1, null), { source: 'page.html', kind: 'html', content: page }]
    const found = await trace(inputs, { asOf: '2024-05-02', published: '2024-05-02' })
    expect(found.articles.map(({ source }) => source)).toEqual(['1.txt', 'page.html'])
    expect(found.diagnostics.map(({ code, source }) => `${code} ${source}`)).toEqual(['as-of/changed page.html'])
  })

  test('holds for stories too, and is refused where it is no time', async () => {
    const said: Diagnostic[] = []
    const report1 = await stories([report(0, 1), report(1, 5)], { asOf: '2024-05-02', onDiagnostic: (diagnostic) => said.push(diagnostic) })
    expect(report1.stories.flatMap(({ articles }) => articles.map(({ source }) => source))).toEqual(['0.txt'])
    expect(said.map(({ code }) => code)).toEqual(['as-of/later'])
    await expect(trace([report(0, 1)], { asOf: '2024-02-30' })).rejects.toMatchObject({ code: 'option/invalid' })
  })
})
