import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupStories, StoryStream, type StoryChange } from '../../src/cluster/index.js'
import type { AnnotatedArticle } from '../../src/document/index.js'
import { articleOf } from '../match/vocabulary.js'
import { bCubed, groupsOf, wholeMatch, wordsArticle, wordsOf } from './streams.js'

const day = (number: number): string => `2026-03-${String(number).padStart(2, '0')}`

function fed(articles: readonly AnnotatedArticle[]): { readonly stream: StoryStream; readonly changes: readonly StoryChange[] } {
  const stream = new StoryStream({ windowDays: Infinity })
  return { stream, changes: articles.flatMap((article) => stream.add(article).changes) }
}

/** Articles of 24 words out of a few topics, most of an article's from one of them. */
const news = fc
  .array(fc.record({ topic: fc.nat(7), other: fc.nat(7), foreign: fc.nat(9), from: fc.nat(12), day: fc.integer({ min: 1, max: 28 }) }), {
    minLength: 2,
    maxLength: 60,
  })
  .map((sketches) =>
    sketches.map(({ topic, other, foreign, from, day: on }, index) =>
      wordsArticle(`${index}`, [...wordsOf(`t${topic}`, 24 - foreign, from), ...wordsOf(`t${other}`, foreign, 40)], day(on)),
    ),
  )

describe('a stream of random articles', () => {
  test('has every article in exactly one story, and says where', () => {
    fc.assert(
      fc.property(news, (articles) => {
        const { stream } = fed(articles)
        const stories = stream.stories()
        expect(stories.flatMap((story) => story.articles).sort()).toEqual(articles.map(({ article }) => article.id).sort())
        expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length)
        for (const { id, articles: ids } of stories) for (const article of ids) expect(stream.storyOf(article)).toBe(id)
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  test('tells of every change: replaying them gives the stories', () => {
    fc.assert(
      fc.property(news, (articles) => {
        const stream = new StoryStream({ windowDays: 6 })
        const told = new Map<string, string>()
        for (const article of articles) {
          for (const { kind, story, from, articles: ids } of stream.add(article).changes) {
            for (const id of ids) {
              expect(told.get(id) ?? null).toBe(kind === 'left' ? story : from)
              told.set(id, story)
            }
            if (kind === 'merged') expect([...told.values()]).not.toContain(from)
          }
          for (const { id, articles: ids } of stream.stories()) for (const one of ids) expect(told.get(one)).toBe(id)
        }
      }),
      { numRuns: 60, seed: 2 },
    )
  })

  test('ends as grouping all of them at once does, whatever the order', () => {
    const scores: number[] = []
    fc.assert(
      fc.property(
        news.chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length }))),
        ([articles, shuffled]) => {
          const wanted = new Map(groupStories(articles, []).flatMap(({ id, articles: ids }) => ids.map((one) => [one, id] as const)))
          scores.push(bCubed(wanted, fed(shuffled).stream.stories()))
          expect(scores.at(-1)).toBeGreaterThan(0.8)
        },
      ),
      { numRuns: 100, seed: 3 },
    )
    expect(scores.filter((score) => score === 1).length).toBeGreaterThan(0.9 * scores.length)
  })
})

describe('later evidence', () => {
  const spring = wordsOf('spring', 20)
  const autumn = [...wordsOf('autumn', 17), ...wordsOf('spring', 3)]
  const both = [...wordsOf('spring', 10, 3), ...wordsOf('autumn', 10)]

  test('merges two stories when reports come that belong to both; the older id stays', () => {
    const { stream } = fed([
      wordsArticle('a1', autumn, day(2)),
      wordsArticle('a2', autumn, day(3)),
      wordsArticle('s1', spring, day(1)),
      wordsArticle('s2', spring, day(4)),
    ])
    const [first, second] = [stream.storyOf('s1'), stream.storyOf('a1')]
    expect(groupsOf(stream)).toEqual(['a1 a2', 's1 s2'])
    const changes = ['b1', 'b2'].flatMap((id) => [...stream.add(wordsArticle(id, both, day(5))).changes])
    expect(groupsOf(stream)).toEqual(['a1 a2 b1 b2 s1 s2'])
    expect(stream.storyOf('a2')).toBe(first)
    expect(changes).toContainEqual({ kind: 'merged', story: first, from: second, articles: ['a1', 'a2'] })
  })

  test('splits a story when its parts turn out to be of two events; the part with the founder keeps the id', () => {
    const mixed = [...wordsOf('autumn', 12), ...wordsOf('spring', 8)]
    const { stream } = fed([wordsArticle('s1', spring, day(1)), wordsArticle('a1', mixed, day(2))])
    const id = stream.storyOf('s1')
    expect(groupsOf(stream)).toEqual(['a1 s1'])
    const changes = [
      wordsArticle('s2', [...wordsOf('spring', 12, 8), ...wordsOf('late', 8)], day(3)),
      wordsArticle('a2', wordsOf('autumn', 20), day(4)),
      wordsArticle('s3', [...wordsOf('spring', 12, 8), ...wordsOf('late', 8)], day(5)),
      wordsArticle('a3', wordsOf('autumn', 20), day(6)),
    ].flatMap((article) => [...stream.add(article).changes])
    expect(groupsOf(stream)).toEqual(['a1 a2 a3', 's1 s2 s3'])
    expect(stream.storyOf('s3')).toBe(id)
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'split', story: stream.storyOf('a1'), from: id }))
  })

  test('a passage that two articles share brings them together', () => {
    const [a, b] = [wordsArticle('a', wordsOf('gull', 9)), wordsArticle('b', wordsOf('pier', 9))]
    const stream = new StoryStream()
    stream.add(a)
    stream.add(b, [wholeMatch(a, b)])
    expect(groupsOf(stream)).toEqual(['a b'])
  })
})

test('ids stay as articles are added in later runs', () => {
  fc.assert(
    fc.property(news, fc.nat(59), (articles, cut) => {
      const sorted = articles.toSorted((x, y) => ((x.article.published?.value ?? '') < (y.article.published?.value ?? '') ? -1 : 1))
      const founderOf = (given: readonly AnnotatedArticle[]): Map<string, string> =>
        new Map(
          groupStories(given, []).map(({ id, articles: ids }) => [
            id,
            given
              .filter(({ article }) => ids.includes(article.id))
              .map(({ article }) => `${article.published?.value ?? ''} ${article.id}`)
              .sort()[0] as string,
          ]),
        )
      const [before, after] = [founderOf(sorted.slice(0, cut + 1)), founderOf(sorted)]
      for (const [id, founder] of before) for (const [later, same] of after) if (founder === same) expect(later).toBe(id)
    }),
    { numRuns: 40, seed: 4 },
  )
})

test('a chain of near neighbours stays several stories', () => {
  const chain = Array.from({ length: 80 }, (_, index) => wordsArticle(`c${index}`, wordsOf('chain', 20, 4 * index)))
  for (const order of [chain, chain.toReversed(), chain.toSorted((x, y) => (x.article.id < y.article.id ? -1 : 1))]) {
    const sizes = fed(order)
      .stream.stories()
      .map(({ articles }) => articles.length)
    expect(sizes.length).toBeGreaterThan(8)
    expect(Math.max(...sizes)).toBeLessThan(12)
  }
})

test('two events of one kind in one week stay apart', () => {
  const texts = {
    a1: '# Warehouse burns down in Averley\nA fire destroyed a furniture warehouse on Tanner Row in Averley on Monday night. It took 64 firefighters nine hours to put it out, fire chief Ines Bracken said.',
    d1: '# Cold store destroyed by flames in Dunmoor\nFlames gutted a cold store at the Dunmoor docks on Wednesday, and smoke closed Canal Street for 25 hours. Owen Pell, who leads the fire service there, suspects a faulty compressor.',
    a2: '# 64 firefighters fight Averley blaze\nInes Bracken, fire chief of Averley, praised her crews after the blaze in a furniture warehouse. The owner of the building on Tanner Row put the damage at 3.2 million crowns.',
    d2: '# Smoke over Dunmoor docks\nNeighbours on Canal Street were told to keep windows shut as a cold store burned at the docks. The Dunmoor fire service fought the fire from boats, Owen Pell said.',
    a3: '# Averley fire: arson ruled out\nNobody set the fire that destroyed the warehouse on Tanner Row, fire chief Ines Bracken said in Averley. The furniture firm lost 3.2 million crowns.',
    d3: '# Faulty compressor caused Dunmoor fire\nA compressor caused the fire in the cold store at the docks of Dunmoor, investigators found. Canal Street was closed for 25 hours, Owen Pell said.',
  }
  const given = Object.entries(texts).map(([source, text]) => articleOf({ source, text, published: day(9) }))
  const sources = new Map(given.map(({ article }) => [article.id, article.source]))
  const stories = fed(given).stream.stories()
  expect(stories.map(({ articles }) => articles.map((id) => sources.get(id)).join(' '))).toEqual(['a1 a2 a3', 'd1 d2 d3'])
})

describe('the window', () => {
  const daily = (on: number, count: number): AnnotatedArticle[] =>
    Array.from({ length: count }, (_, index) => wordsArticle(`${on}-${index}`, wordsOf(`d${on}s${index % 3}`, 20), day(on)))

  test('holds no more than its days, however long the stream', () => {
    const stream = new StoryStream({ windowDays: 3 })
    const held: number[] = []
    const left = new Set<string>()
    for (let on = 1; on <= 28; on++) {
      for (const article of daily(on, 12)) for (const { kind, story } of stream.add(article).changes) if (kind === 'left') left.add(story)
      held.push(stream.size)
    }
    expect(Math.max(...held)).toBeLessThanOrEqual(5 * 12)
    expect(stream.stories().length).toBeLessThanOrEqual(5 * 3)
    expect(left.size + stream.stories().length).toBe(28 * 3)
  })

  test('holds no more articles than it is allowed', () => {
    const stream = new StoryStream({ maxArticles: 10 })
    for (let on = 1; on <= 9; on++) for (const article of daily(on, 4)) stream.add(article)
    expect(stream.size).toBeLessThanOrEqual(11)
    expect(stream.storyOf('9-3')).not.toBeNull()
    expect(stream.storyOf('1-0')).toBeNull()
  })

  test('is not emptied by one date in the future', () => {
    const stream = new StoryStream({ windowDays: 3 })
    for (const article of [...daily(3, 9), wordsArticle('later', wordsOf('later', 20), '2031-01-01'), ...daily(4, 9)]) stream.add(article)
    expect(stream.size).toBe(19)
  })

  test('a story keeps its id when its founder has left', () => {
    const stream = new StoryStream({ windowDays: 3 })
    const words = wordsOf('long', 20)
    const ids = Array.from({ length: 20 }, (_, index) => stream.add(wordsArticle(`l${index}`, words, day(index + 1))).story)
    expect(new Set(ids).size).toBe(1)
    expect(stream.storyOf('l0')).toBeNull()
  })
})

test('an article that is in the window already stays where it is', () => {
  const stream = new StoryStream()
  const article = wordsArticle('a', wordsOf('gull', 9))
  const { story } = stream.add(article)
  expect(stream.add(article)).toEqual({ story, changes: [] })
  expect(stream.size).toBe(1)
})
