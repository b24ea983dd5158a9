import { describe, expect, test } from 'vitest'
import { COLUMN_SIZES, COLUMNS, type Columns } from '../../../../src/annotate/attributions/tagger/columns.js'
import { LABELS } from '../../../../src/annotate/attributions/tagger/labels.js'
import type { Section } from '../../../../src/annotate/attributions/tagger/model-file.js'
import { Network } from '../../../../src/annotate/attributions/tagger/network.js'
import { MAX_KEPT_WORDS, MAX_PIECE_LENGTH } from '../../../../src/annotate/attributions/tagger/settings.js'
import type { TokenRange } from '../../../../src/annotate/attributions/types.js'
import { Random } from '../../../../scripts/train-attribution/random.js'
import { naiveNetwork } from './naive-network.js'
import { KNOWN_WORDS, smallModel } from './small-model.js'

interface Text {
  readonly words: readonly string[]
  readonly columns: Columns
  readonly sequences: readonly TokenRange[]
}

/** Sequences of these lengths, of known words and of `others` that occur nowhere else. */
function textOf(lengths: readonly number[], seed: number, others = 20): Text {
  const random = new Random(seed)
  const below = (limit: number) => Math.floor(random.uniform() * limit)
  const count = lengths.reduce((sum, length) => sum + length, 0)
  const word = (i: number) => (below(3) === 0 ? `'${KNOWN_WORDS[below(KNOWN_WORDS.length)]}`.slice(below(2)) : `w${seed}-${i % others}`)
  const columns = COLUMNS.map((column) => [column, Int32Array.from({ length: count }, () => below(COLUMN_SIZES[column]))] as const)
  let first = 0
  const sequences = lengths.map((length) => ({ first, last: (first += length) }))
  return { words: Array.from({ length: count }, (_, i) => word(i)), columns: Object.fromEntries(columns) as unknown as Columns, sequences }
}

const MODELS: Readonly<Record<number, Map<string, Section>>> = { 1: smallModel(1), 2: smallModel(2) }
const scoresOf = (network: Network, { words, columns, sequences }: Text) => network.scores(words, columns, sequences)

/** How far the scores of a text are from those of the equations, at most. */
function distance(scores: Float32Array, { words, columns, sequences }: Text, naive: ReturnType<typeof naiveNetwork>): number {
  const wanted = sequences.flatMap((sequence) => naive(words, columns, sequence).flat())
  expect(scores).toHaveLength(wanted.length)
  return wanted.reduce((most, score, i) => Math.max(most, Math.abs(score - scores[i]!)), 0)
}

describe.each([1, 2])('a network of %d layers', (layers) => {
  const naive = naiveNetwork(MODELS[layers]!)
  const network = new Network(MODELS[layers]!)

  test.each([
    ['one token', [1]],
    ['a few short sequences', [3, 1, 7, 2]],
    ['a sequence as long as a piece', [MAX_PIECE_LENGTH]],
    ['more than a piece holds', [1_500, 600, 900, MAX_PIECE_LENGTH, 1, 40]],
  ])('computes the equations: %s', (_, lengths) => {
    const text = textOf(lengths, lengths.length)
    expect(distance(scoresOf(network, text), text, naive)).toBeLessThan(1e-4)
  })

  test('tells scores apart: the equations with another word differ', () => {
    const text = textOf([5, 4], 77)
    const other = { ...text, words: text.words.map((word, i) => (i === 2 ? 'noon' : word)) }
    expect(distance(scoresOf(network, text), other, naive)).toBeGreaterThan(1e-2)
  })

  test('keeps no more words than it has room for, and is right on all of them', () => {
    const text = textOf(Array<number>(14).fill(MAX_PIECE_LENGTH - 7), 5, 2 * MAX_KEPT_WORDS)
    expect(new Set(text.words).size).toBeGreaterThan(MAX_KEPT_WORDS)
    expect(distance(scoresOf(network, text), text, naive)).toBeLessThan(1e-4)
    const again = textOf([30], 6)
    expect(distance(scoresOf(network, again), again, naive)).toBeLessThan(1e-4)
  })
})

describe('what stands around a sequence', () => {
  const text = textOf([400, 3, 1_200, 900, 1, 60, 2_000], 9)
  const network = new Network(MODELS[2]!)
  const together = scoresOf(network, text)

  test('changes no bit of its scores', () => {
    text.sequences.forEach(({ first, last }, k) => {
      const columns = COLUMNS.map((column) => [column, text.columns[column].slice(first, last)] as const)
      const alone = {
        words: text.words.slice(first, last),
        columns: Object.fromEntries(columns) as unknown as Columns,
        sequences: [{ first: 0, last: last - first }],
      }
      const scores = scoresOf(new Network(MODELS[2]!), alone)
      expect(Buffer.from(scores.buffer).equals(Buffer.from(together.slice(first * LABELS, last * LABELS).buffer)), `sequence ${k}`).toBe(
        true,
      )
    })
  })

  test('nor do the articles read before, in whatever order, nor how many words they had', () => {
    const articles = [
      textOf([40, 20], 1),
      textOf(Array<number>(7).fill(2_000), 2, 20_000),
      textOf([5], 3),
      textOf([900, 1_300], 4, 3_000),
      text,
    ]
    const bits = (reader: Network, article: Text) => Buffer.from(scoresOf(reader, article).buffer).toString('base64')
    const fresh = articles.map((article) => bits(new Network(MODELS[2]!), article))
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [1, 1, 0, 4, 2, 3, 1],
    ])
      for (const index of order) expect(bits(network, articles[index]!) === fresh[index], `article ${index}`).toBe(true)
  })
})

test('large inputs drive the gates to their ends and no further', () => {
  const model = new Map(MODELS[1]!)
  const input = model.get('layer0.input')!
  model.set('layer0.input', { ...input, values: Float32Array.from(input.values, (value) => value * 1e4) })
  const text = textOf([50, 9], 8)
  expect(distance(scoresOf(new Network(model), text), text, naiveNetwork(model))).toBeLessThan(1e-3)
})

test('no sequences have no scores', () => {
  expect(scoresOf(new Network(MODELS[1]!), textOf([], 1))).toHaveLength(0)
})
