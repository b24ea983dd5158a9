import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnnotatedArticle, PassageMatch } from '../../../src/document/index.js'
import { matchPassages } from '../../../src/match/index.js'
import { PassageLibrary } from '../../../src/match/library/index.js'
import { COMMON_ARTICLES } from '../../../src/match/library/settings.js'
import { articleOf } from '../vocabulary.js'

const WORDS = (
  'harbour ferry council bridge river storm quarry miller teacher window garden engine captain letter market orchard valley signal ' +
  'tunnel carriage kettle lantern furnace copper timber pasture meadow cottage chimney barrel ribbon pocket mirror saddle anchor candle ' +
  'pulled carried painted repaired counted measured loaded watched answered carved planted buried locked mended swept folded ' +
  'narrow yellow heavy silent crooked frozen polished hollow crowded ancient the a of in on with after before under and its'
).split(' ')

function libraryOf(articles: readonly AnnotatedArticle[]): PassageLibrary {
  const library = new PassageLibrary()
  for (const article of articles) library.add(article)
  return library
}

function findIn(articles: readonly AnnotatedArticle[], article: AnnotatedArticle): PassageMatch[] {
  const byId = new Map(articles.map((one) => [one.article.id, one]))
  return libraryOf(articles).find(article, (id) => byId.get(id) as AnnotatedArticle)
}

const sentence = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 22 })
const body = fc.array(sentence, { minLength: 2, maxLength: 5 })

/** Bodies of articles; the last takes sentences of the others over, some with words left out at even distances. */
const news = fc
  .tuple(fc.array(body, { minLength: 3, maxLength: 8 }), body, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 4, max: 30 }))))
  .map(([bodies, own, taken]) => {
    const copied = taken.map(([from, which, every]) => {
      const source = bodies[from % bodies.length] as string[][]
      return (source[which % source.length] as string[]).filter((_, i) => (i + 1) % every !== 0)
    })
    return [...bodies, [...copied, ...own]].map((sentences, i) => articleOf({ source: `s${i}`, text: sentences.map(written).join('\n') }))
  })

function written(words: readonly string[]): string {
  return `${(words[0] ?? '').replace(/^./u, (c) => c.toUpperCase())} ${words.slice(1).join(' ')}.`
}

test('what it finds is what matching with every article finds', () => {
  let wanted = 0
  let met = 0
  fc.assert(
    fc.property(news, (articles) => {
      const article = articles.at(-1) as AnnotatedArticle
      const others = articles.slice(0, -1)
      const all = others.flatMap((other) => matchPassages([article, other]))
      const found = findIn(articles, article)
      const ids = new Set(found.map(({ id }) => id))
      expect(found.filter((passage) => !all.some(({ id }) => id === passage.id))).toEqual([])
      for (const { id, a } of all) {
        wanted += a.end - a.start
        if (ids.has(id)) met += a.end - a.start
      }
    }),
    { numRuns: 60, seed: 17 },
  )
  expect(wanted).toBeGreaterThan(1000)
  expect(met / wanted).toBeGreaterThan(0.99)
})

test('neither the order of adding nor adding twice changes anything', () => {
  fc.assert(
    fc.property(news, fc.integer(), (articles, seed) => {
      const article = articles.at(-1) as AnnotatedArticle
      const shuffled = [...articles].sort(
        (x, y) => ((x.article.id.charCodeAt(1) * 31 + seed) % 7) - ((y.article.id.charCodeAt(1) * 31 + seed) % 7),
      )
      expect(findIn([...shuffled, ...articles], article)).toEqual(findIn(articles, article))
    }),
    { numRuns: 30, seed: 19 },
  )
})

const FERRY = 'Rescuers searched the river for a third day on Friday after a ferry carrying 60 passengers sank near the port of Lorne.'
const DREDGER = 'The dredger Marie Blanc, which was built in 1961 and refitted twice since, ran aground on the sandbank during a gale.'

/** Articles that have nothing to do with what is looked for. */
const SHELF = Array.from({ length: 60 }, (_, n) => {
  const at = (k: number): string => WORDS[(n * 7 + k * (n + 3)) % WORDS.length] as string
  const text = Array.from({ length: 4 }, (_unused, line) => written(Array.from({ length: 14 }, (_word, k) => at(line * 14 + k)))).join('\n')
  return articleOf({ source: `shelf ${n}`, text })
})

test.each([
  ['word for word', FERRY, `Nothing else happened.\n${FERRY}`],
  ['words inserted', FERRY, FERRY.replace('a ferry', 'a small and heavily laden ferry').replace('the river', 'the swollen river')],
  ['a sentence cut', DREDGER, 'The dredger Marie Blanc ran aground on the sandbank during a gale.'],
  ['two sentences made one', `${FERRY} ${DREDGER}`, `${FERRY.slice(0, -1)}, and ${DREDGER.charAt(0).toLowerCase()}${DREDGER.slice(1)}`],
  ['paragraphs in another order', `${FERRY}\n${DREDGER}`, `${DREDGER}\nThe weather held all afternoon.\n${FERRY}`],
  [
    'words exchanged for others of their meaning',
    'The company announced on Monday that it will cut 400 jobs at its plant in Velsk because sales of heavy trucks fell sharply last year.',
    'The firm declared on Monday that it will slash 400 posts at its factory in Velsk because sales of heavy lorries dropped sharply last year.',
  ],
  [
    'clauses in another order',
    FERRY,
    'A ferry with 60 passengers on board sank close to Lorne port, and rescuers searched the river again on Friday, the third day.',
  ],
])('found among others: %s', (_, kept, asked) => {
  const source = articleOf({ source: 'source', text: kept })
  const article = articleOf({ source: 'article', text: asked })
  const found = findIn([...SHELF, source], article)
  expect(found.length).toBeGreaterThan(0)
  expect(found).toEqual(matchPassages([source, article]))
})

test.each([
  [
    'names and titles',
    'Deputy Chief Constable Anna Merriweather of the Northern Transport Police spoke first.',
    'Nobody had told Deputy Chief Constable Anna Merriweather of the Northern Transport Police.',
  ],
  [
    'a shared quotation',
    'Oosten said: "We will find out what happened and we will tell the families before anyone else."',
    '"We will find out what happened and we will tell the families before anyone else," the harbour master told reporters.',
  ],
  ['an empty article', FERRY, ''],
])('no passage: %s', (_, kept, asked) => {
  expect(findIn([...SHELF, articleOf({ source: 'source', text: kept })], articleOf({ source: 'article', text: asked }))).toEqual([])
})

test('an empty library finds nothing, and an article is not found to copy itself', () => {
  const article = articleOf({ source: 'article', text: FERRY })
  expect(findIn([], article)).toEqual([])
  expect(findIn([article], article)).toEqual([])
  expect(libraryOf([article]).likely(article)).toEqual([])
})

test('which of many equal articles come first does not depend on which was added first', () => {
  const copies = Array.from({ length: 50 }, (_, n) => articleOf({ source: `copy ${n}`, text: FERRY }))
  const article = articleOf({ source: 'article', text: FERRY })
  expect(libraryOf([...copies].reverse()).likely(article)).toEqual(libraryOf(copies).likely(article))
})

test('what too many articles hold is boilerplate, beside a passage of the article too', () => {
  const rote =
    'Readers who want the morning letter with the harbour tables may leave their address at the counter of the old printing house.'
  const shelf = Array.from({ length: COMMON_ARTICLES + 1 }, (_, n) => articleOf({ source: `shelf ${n}`, text: rote }))
  const source = articleOf({ source: 'source', text: `${FERRY}\n${rote}` })
  const text = `${rote}\n${FERRY}`
  const article = articleOf({ source: 'article', text })
  const sliced = (found: readonly PassageMatch[]): string[] => found.map(({ a }) => text.slice(a.start, a.end))
  expect(sliced(findIn([...shelf.slice(0, 50), source], article))).toContain(rote.slice(0, -1))
  expect(sliced(findIn([...shelf, source], article))).toEqual([FERRY.slice(0, -1)])
})
