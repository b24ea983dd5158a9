import { describe, expect, test } from 'vitest'
import { claimCitation, passageCitation } from '../../src/report/citation.js'
import { originKind, ruleText } from '../../src/report/rules.js'
import { viewOf, type ReportView } from '../../src/report/view/index.js'
import { smallTrace } from './small-trace.js'

const view: ReportView = viewOf(smallTrace())
const [steering, injured] = view.stories[0]!.claims
const counting = { version: '0.1.0', articles: view.stories[0]!.articles }

describe('claimCitation', () => {
  test('says what was counted, who stands behind it, who denies it, and from what', () => {
    expect(claimCitation(steering!, counting)).toBe(
      '“The Meridian lost its steering minutes before it struck the north pier at Port Ellery on Tuesday” — 1 to 2 independent origins ' +
        '(Ellery Courier, Continental Press) among 6 articles that say so, denied by Blue Strait Ferries, counted by Headwater 0.1.0 in ' +
        '6 articles published 2031-03-04 to 2031-03-05.',
    )
  })

  test('names the moment that was looked back to, and one day once', () => {
    const early = counting.articles.filter(({ article }) => article.published?.value === '2031-03-04')
    expect(claimCitation(injured!, { version: '0.1.0', articles: early, asOf: '2031-03-04T12:00Z' })).toMatch(
      /in 2 articles published 2031-03-04, as of 2031-03-04 12:00 UTC\.$/u,
    )
  })

  test('says nothing of dates where there are none, and stays on one line', () => {
    const undated = counting.articles.filter(({ article }) => article.published === null)
    const broken = { ...steering!, claim: { ...steering!.claim, text: 'It\nsank\u202e.' } }
    const cited = claimCitation(broken, { version: '0.1.0', articles: undated })
    expect(cited).toMatch(/in 1 article\.$/u)
    expect(cited).not.toMatch(/[\n\u202e]/u)
  })
})

describe('passageCitation', () => {
  test('says whose words they are, when and where, and where in the text', () => {
    const [courier] = view.articles
    const ref = { article: courier!.article.id, start: 58, end: 84 }
    expect(passageCitation({ by: courier!, ref })).toBe(
      `“${courier!.article.text.slice(58, 84).trim()}”, Ellery Courier, “Ferry lost its steering before it hit the pier, crew say”, ` +
        '2031-03-04, https://courier.example/ferry, characters 58 to 84',
    )
  })

  test('of an article without a title, date or address names its source', () => {
    const blog = view.articles.find(({ article }) => article.id === 'blog')
    expect(passageCitation({ by: blog!, ref: { article: 'blog', start: 0, end: 8 } })).toBe(
      '“Everyone”, blog.txt, undated, articles/blog.txt, characters 0 to 8',
    )
  })
})

describe('originKind', () => {
  test.each([
    [{ kind: 'speaker', source: null }, 'named speaker'],
    [{ kind: 'newsroom', source: null }, 'newsroom, its own report'],
    [{ kind: 'newsroom', source: 'unnamed: four people familiar with it' }, 'newsroom, unnamed sources: four people familiar with it'],
    [{ kind: 'newsroom', source: 'unnamed' }, 'newsroom, unnamed sources'],
    [{ kind: 'document', source: 'a memo' }, 'document: a memo'],
    [{ kind: 'unknown', source: null }, 'no source given'],
  ] as const)('%o', (origin, expected) => {
    expect(originKind(origin)).toBe(expected)
  })
})

describe('ruleText', () => {
  test('has words for every rule that the counting names', () => {
    const names = ['on-record', 'one-voice', 'unnamed', 'citing', 'copying', 'relays', 'unsourced', 'unknown', 'assumed', 'range']
    for (const name of names) expect(ruleText(name).says).not.toBe('')
    expect(ruleText('new-rule')).toEqual({ title: 'new-rule', says: '' })
  })
})
