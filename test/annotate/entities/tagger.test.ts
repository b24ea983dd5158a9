import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleNamesIn } from '../../../src/annotate/entities/rule-names.js'
import { bestPath, marginsOf } from '../../../src/annotate/entities/tagger/decode.js'
import { FEATURE_COUNT, featuresAt } from '../../../src/annotate/entities/tagger/features.js'
import { factsOf } from '../../../src/annotate/entities/tagger/facts.js'
import { taggedNames } from '../../../src/annotate/entities/tagger/index.js'
import { decodeModel, encodeModel } from '../../../src/annotate/entities/tagger/model-file.js'
import { stretchesOf } from '../../../src/annotate/entities/tagger/stretches.js'
import { firstTag, furtherTag, mayFollow, namesOfTags, TAG_COUNT } from '../../../src/annotate/entities/tagger/tags.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from './mentions-of.js'

const rulesOf = (text: string) => ruleNamesIn(segment(articleOf(text), true))

/** Text, then what the tagger of the package sees in it. */
const SEEN: [string, ...string[]][] = [
  ['The governor, Anna Price, said so in Ohio.', 'Anna Price person', 'Ohio place'],
  ['Officials of the Justice Department met Paul Marsh on Monday.', 'Justice Department organisation', 'Paul Marsh person'],
  ['Republicans there said it would rain.', 'Republicans other'],
  ['it rained all day and nobody came.'],
]

test.each(SEEN)('%s', (text, ...names) => {
  const rules = rulesOf(text)
  const seen = taggedNames(rules).names.map(({ first, last, kind }) => {
    const words = rules.words.slice(first, last).map((word) => word.text)
    return `${words.join(' ')} ${kind}`
  })
  expect(seen).toEqual(names)
})

test('only capitals, names of the rules and the small words between them are tagged', () => {
  const rules = rulesOf('Yesterday the Bank of Harlow and a man from the Isle of Wen met his old friend.')
  const stretches = stretchesOf(rules).map(({ first, last }) =>
    rules.words
      .slice(first, last)
      .map(({ text }) => text)
      .join(' '),
  )
  expect(stretches).toEqual(['Yesterday the Bank of Harlow', 'Isle of Wen'])
})

test('a word that nothing else tells apart has the same features wherever it stands', () => {
  const features = (text: string, at: number) => {
    const rules = rulesOf(text)
    const buckets = new Int32Array(FEATURE_COUNT)
    featuresAt(factsOf(rules, [{ first: 0, last: rules.words.length }]), at, 1023, buckets)
    return [...buckets]
  }
  const one = features('We met Quill here.', 2)
  expect(features('We met Quill here.', 2)).toEqual(one)
  expect(features('We met Quell here.', 2)).not.toEqual(one)
  expect(one.every((bucket) => bucket >= 0 && bucket < 1024)).toBe(true)
})

test('tags spell out names, two that touch told apart', () => {
  const person = firstTag('person')
  const place = firstTag('place')
  expect(namesOfTags([0, person, furtherTag(person), person, place, 0], 10)).toEqual([
    { first: 11, last: 13, kind: 'person' },
    { first: 13, last: 14, kind: 'person' },
    { first: 14, last: 15, kind: 'place' },
  ])
})

/** Every path and its score: what Viterbi must find without trying them all. */
function allPaths(scores: Float32Array, length: number, transitions: Float32Array): { tags: number[]; score: number }[] {
  let paths = [{ tags: [] as number[], score: 0 }]
  for (let i = 0; i < length; i++) {
    paths = paths.flatMap(({ tags, score }) => {
      const before = tags.at(-1) ?? 0
      return Array.from({ length: TAG_COUNT }, (_, tag) => tag)
        .filter((tag) => mayFollow(before, tag))
        .map((tag) => ({ tags: [...tags, tag], score: score + transitions[before * TAG_COUNT + tag]! + scores[i * TAG_COUNT + tag]! }))
    })
  }
  return paths
}

const whole = fc.integer({ min: -100, max: 100 })
const lattice = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    scores: fc.array(whole, { minLength: length * TAG_COUNT, maxLength: length * TAG_COUNT }),
    transitions: fc.array(whole, { minLength: TAG_COUNT ** 2, maxLength: TAG_COUNT ** 2 }),
  }),
)

test('the best path is the best of all paths, and a margin what another kind would cost', () => {
  fc.assert(
    fc.property(lattice, (given) => {
      const [scores, transitions] = [Float32Array.from(given.scores), Float32Array.from(given.transitions)]
      const paths = allPaths(scores, given.length, transitions)
      const best = Math.max(...paths.map(({ score }) => score))
      const tags = bestPath(scores, given.length, transitions)
      expect(paths.find((path) => path.tags.join() === [...tags].join())?.score).toBe(best)
      const kindOf = (tag: number) => Math.ceil(tag / 2)
      const wanted = [...tags].map((tag, i) => {
        const others = paths.filter((path) => kindOf(path.tags[i]!) !== kindOf(tag))
        return best - Math.max(...others.map(({ score }) => score))
      })
      expect([...marginsOf(scores, tags, transitions)]).toEqual(wanted)
    }),
    { numRuns: 60 },
  )
})

const MODEL = {
  buckets: 4,
  features: Int8Array.from({ length: 4 * TAG_COUNT }, (_, i) => i - 18),
  transitions: Float32Array.from({ length: TAG_COUNT ** 2 }, (_, i) => i / 2),
}

test('a model comes back from its bytes, wherever they lie', () => {
  const bytes = encodeModel(MODEL)
  expect(decodeModel(bytes)).toEqual(MODEL)
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)
  expect(decodeModel(moved.subarray(3))).toEqual(MODEL)
})

test.each([
  ['nothing', (bytes: Uint8Array) => bytes.subarray(0, 0)],
  ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1)],
  ['another file', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 0 ? byte + 1 : byte))],
  ['for other features', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 8 ? byte + 1 : byte))],
])('no model is made of %s', (_, broken) => {
  expect(() => decodeModel(broken(encodeModel(MODEL)))).toThrow('train it again')
})
