import { describe, expect, test } from 'vitest'
import type { Trace } from '../../../src/document/index.js'
import { viewOf, type ClaimView, type StoryView } from '../../../src/report/view/index.js'
import {
  comparedDifferences,
  issueText,
  quotesByWeight,
  quoteWordings,
  refusersOf,
  speakersOf,
  wordingsOf,
  type ComparedPiece,
} from '../../../src/report/wordings/index.js'
import { smallTrace } from '../small-trace.js'

function storyOf(trace: Trace): StoryView {
  const [story] = viewOf(trace).stories
  if (story === undefined) throw new Error('The trace has no story.')
  return story
}

function claimOf(trace: Trace, index = 0): ClaimView {
  return storyOf(trace).claims[index]!
}

/** "{+Seventeen+} people were hurt" */
function marked(pieces: readonly ComparedPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'differs' ? `{+${text}+}` : `[-${text}-]`)).join('')
}

describe('wordingsOf', () => {
  const trace = smallTrace()
  const wordings = wordingsOf(claimOf(trace), trace)

  test('begins with the words that stand for the claim; those who deny and decline come last', () => {
    expect(wordings[0]?.evidence.text).toBe(claimOf(trace).claim.text)
    expect(wordings.map(({ stance }) => stance)).toEqual(['asserts', 'asserts', 'asserts', 'asserts', 'asserts', 'denies', 'declines'])
    expect(wordings.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('has the same words once, with everyone who says them and in which articles', () => {
    const copied = wordings.find(({ evidence }) => evidence.text.startsWith('A ferry with 212 people'))
    expect(copied?.articles).toBe(2)
    expect(copied?.said.map(({ who, cites }) => [who, cites.map(({ by }) => by.label)])).toEqual([
      ['an official briefed on the inquiry', ['Continental Press']],
      [null, ['Daily Lantern']],
    ])
  })

  test('has every occurrence in some wording', () => {
    const places = wordings.flatMap(({ said }) => said.flatMap(({ cites }) => cites.map(({ ref }) => `${ref.article} ${ref.start}`)))
    expect(places.sort()).toEqual(
      claimOf(trace)
        .claim.members.map(({ article, start }) => `${article} ${start}`)
        .sort(),
    )
  })

  test('says as the text does who says it, whom it was told, as what it is counted and what is not', () => {
    const said = wordings.flatMap((wording) => wording.said)
    expect(said[0]).toMatchObject({
      who: 'two members of the crew',
      attribution: 'two members of the crew told the Courier',
      path: [],
      unnamed: 'unnamed',
      origins: ['Ellery Courier'],
      remark: null,
    })
    expect(said.find(({ who }) => who === 'Ida Lomm')).toMatchObject({ origins: ['Blue Strait Ferries'], unnamed: null })
    expect(said.find(({ member }) => member.article === 'blog')).toMatchObject({
      who: null,
      origins: [],
      remark: 'adds no origin: rests on what is counted already',
    })
    expect(said.find(({ member }) => member.article === 'lantern')?.remark).toBe('copied text')
  })

  test('names who passed it on and whom it was told, but for the outlet itself', () => {
    const passed = smallTrace()
    passed.statements[1]!.chain = [
      { name: 'an official', kind: 'unnamed-person' },
      { name: 'the ministry', kind: 'organisation' },
      { name: 'Harbour Radio', kind: 'publication' },
      { name: 'Continental Press', kind: 'publication' },
    ]
    passed.statements[0]!.via = 'Harbour Radio'
    const found = wordingsOf(claimOf(passed), passed).flatMap(({ said }) => said.flatMap(({ path }) => path))
    expect(found).toEqual(['told to Harbour Radio', 'passed on by the ministry, then Harbour Radio'])
  })

  test('of a claim that one article makes is one', () => {
    expect(wordingsOf(claimOf(trace, 2), trace)).toHaveLength(1)
  })
})

describe('refusersOf', () => {
  test('names whoever would not say, and is empty where nobody was asked', () => {
    const trace = smallTrace()
    expect(refusersOf(claimOf(trace), trace).map(({ name, cites }) => [name, cites.map(({ by }) => by.label)])).toEqual([
      ['Ministry of Transport', ['Morning Ledger']],
    ])
    expect(refusersOf(claimOf(trace, 1), trace)).toEqual([])
  })
})

describe('comparedDifferences', () => {
  const trace = smallTrace()
  const story = storyOf(trace)

  test('marks the words that differ, where much else is the same', () => {
    const [update] = comparedDifferences(story.updates, story, trace)
    expect(update).toMatchObject({ about: 'number', claim: { claim: { id: 'c2' } } })
    const longer = smallTrace()
    const lantern = longer.articles.find(({ id }) => id === 'lantern')!
    longer.updates[0]!.a.end += ' people were hurt'.length
    longer.updates[0]!.b.end += ' people were hurt'.length
    const [found] = comparedDifferences(storyOf(longer).updates, storyOf(longer), longer)
    expect(lantern.text).toContain('Seventeen people were hurt')
    expect([marked(found!.a.pieces), marked(found!.b.pieces)]).toEqual(['{+Fourteen+} people were hurt', '{+Seventeen+} people were hurt'])
  })

  test('marks the values where both sides have one', () => {
    const valued = smallTrace()
    for (const member of valued.claims[1]!.members) member.value = member.article === 'lantern' ? 'seventeen' : 'fourteen'
    const shown = storyOf(valued)
    const [found] = comparedDifferences(shown.updates, shown, valued)
    expect([marked(found!.a.pieces), marked(found!.b.pieces)]).toEqual(['{+Fourteen+}', '{+Seventeen+}'])
  })

  test('marks figures and days where little is the same, and nothing where there are none', () => {
    const times = smallTrace()
    const agency = times.articles.find(({ id }) => id === 'agency')!
    const courier = times.articles.find(({ id }) => id === 'courier')!
    const ref = (article: typeof agency, words: string) => {
      const start = article.text.indexOf(words)
      return { article: article.id, start, end: start + words.length }
    }
    times.discrepancies = [
      { claim: 'c1', about: 'time', a: ref(agency, 'closed at 7 a.m.'), b: ref(courier, 'the north pier at Port Ellery on Tuesday') },
      { claim: 'c1', about: 'place', a: ref(agency, 'The harbour was closed'), b: ref(courier, 'taken to hospital') },
    ]
    const shown = storyOf(times)
    const [time, place] = comparedDifferences(shown.discrepancies, shown, times)
    expect([marked(time!.a.pieces), marked(time!.b.pieces)]).toEqual([
      'closed at {+7+} a.m.',
      'the north pier at Port Ellery on {+Tuesday+}',
    ])
    expect([marked(place!.a.pieces), marked(place!.b.pieces)]).toEqual(['The harbour was closed', 'taken to hospital'])
  })

  test('says who says which', () => {
    const [difference] = comparedDifferences(story.discrepancies, story, trace)
    expect(difference?.a.saying).toMatchObject({ who: 'two members of the crew', origins: ['Ellery Courier'] })
    expect(difference?.b.saying).toMatchObject({ who: null, origins: ['Continental Press'] })
  })

  test('gives each an id that stays when others go', () => {
    const [first] = comparedDifferences(story.updates, story, trace)
    const more = smallTrace()
    more.updates.unshift({ ...more.discrepancies[0]! })
    expect(comparedDifferences(storyOf(more).updates, storyOf(more), more)[1]?.id).toBe(first?.id)
  })

  test('of a claim that is not shown are still compared', () => {
    const [update] = comparedDifferences(story.updates, { ...story, claims: [] }, trace)
    expect(update).toMatchObject({ claim: null, a: { saying: null } })
  })
})

describe('quotes', () => {
  const [quote] = storyOf(smallTrace()).quotes

  test('are compared with the fullest wording, what it has more shown', () => {
    expect(quoteWordings(quote!).map(({ pieces }) => marked(pieces))).toEqual([
      'We heard it before we saw it, and then the whole harbour shook',
      '[-We-]{+the town had+} heard [-it-]{+the ship+} before [-we-]{+it+} saw it[-and then the whole harbour shook-]',
      'We heard it before we saw it[-and then the whole harbour shook-]',
    ])
  })

  test('those in most articles come first, then the odd ones', () => {
    const family = (id: string, articles: number, issues: number) => ({
      ...quote!,
      family: {
        ...quote!.family,
        id,
        members: Array.from({ length: articles }, (_, index) => ({ ...quote!.family.members[0]!, article: `a${index}` })),
        issues: Array.from({ length: issues }, () => quote!.family.issues[0]!),
      },
    })
    const sorted = quotesByWeight([family('plain', 2, 0), family('odd', 2, 1), family('wide', 3, 0)])
    expect(sorted.map(({ family: { id } }) => id)).toEqual(['wide', 'odd', 'plain'])
  })

  test('speakers are counted, nobody among them', () => {
    const nobody = { ...quote!, family: { ...quote!.family, speaker: null } }
    expect(speakersOf([nobody, quote!, quote!])).toEqual([
      { speaker: 'Ana Ruhl', quotes: 2 },
      { speaker: null, quotes: 1 },
    ])
  })

  test.each([
    ['altered', 'not in the fullest wording: that', 'Words changed: the fullest wording does not have “that”.'],
    ['no speaker', 'names no speaker; elsewhere: Ana Ruhl', 'No speaker: the article names none; others give the words to Ana Ruhl.'],
    [
      'other speaker',
      'given to Ida Lomm; elsewhere: Ana Ruhl',
      'Another speaker: given to Ida Lomm here; others give the words to Ana Ruhl.',
    ],
    [
      'moved context',
      'stands among other words than in the other articles',
      'Moved into another context: here the quotation stands among other words than in the other articles, so it may answer another question.',
    ],
    ['new kind', 'something else', 'new kind: something else.'],
  ])('%s is said in a sentence', (kind, text, expected) => {
    expect(issueText({ kind, text })).toBe(expected)
  })
})
