import type { AnnotatedArticle } from '../document/index.js'
import { numberArticle, type NumberedArticle } from './numbered.js'
import { BACKGROUND_SHARE, BACKGROUND_UNITS, CLASS_WEIGHTS, MAX_UNIT_WORDS, MIN_WEIGHT, RARE_SHARE } from './settings.js'
import type { Corpus, UnitTable, WordTable } from './types.js'
import { WORD_CLASS } from './word-class.js'
import { Vocabulary } from './vocabulary.js'

/** Gives articles' words the numbers of one vocabulary; what it has numbered before it may give again. */
export interface Numbering {
  readonly vocabulary: Vocabulary
  numbered(article: AnnotatedArticle): NumberedArticle
}

/** Numbers articles with a vocabulary of their own. */
export function freshNumbering(): Numbering {
  const vocabulary = new Vocabulary()
  return { vocabulary, numbered: (article) => numberArticle(article, vocabulary) }
}

/** Puts the words of all articles' reports into one table, numbered and weighed, with their sentences as units. */
export function buildCorpus(articles: readonly AnnotatedArticle[], numbering = freshNumbering()): Corpus {
  const most = articles.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const words = wordTable(most)
  const units = unitTable(articles.reduce((sum, { sentences }) => sum + sentences.length, Math.floor(most / MAX_UNIT_WORDS)))
  articles.forEach((article, index) => {
    const numbered = numbering.numbered(article)
    addUnits(units, numbered, index, words.count)
    addWords(words, numbered, index)
  })
  const corpus = { articles, words, units, vocabulary: numbering.vocabulary.words }
  weigh(words, units, corpus.vocabulary.length)
  return corpus
}

type Growing<Table> = Table & { count: number }

function wordTable(most: number): Growing<WordTable> {
  const ints = (): Int32Array => new Int32Array(most)
  const bytes = (): Uint8Array => new Uint8Array(most)
  return {
    count: 0,
    article: ints(),
    start: ints(),
    end: ints(),
    form: ints(),
    lemma: ints(),
    sense: ints(),
    kind: bytes(),
    quoted: bytes(),
    weight: new Float32Array(most),
  }
}

function unitTable(most: number): Growing<UnitTable> {
  const ints = (): Int32Array => new Int32Array(most)
  return { count: 0, first: ints(), last: ints(), article: ints(), block: ints(), mass: new Float32Array(most) }
}

/** Adds an article's units; the first of their words is the `word`-th of the table. */
function addUnits(table: Growing<UnitTable>, { units }: NumberedArticle, index: number, word: number): void {
  for (let i = 0; i < units.first.length; i++) {
    const at = table.count++
    table.first[at] = word + (units.first[i] as number)
    table.last[at] = word + (units.last[i] as number)
    table.article[at] = index
    table.block[at] = units.block[i] as number
  }
}

function addWords(table: Growing<WordTable>, { words, count }: NumberedArticle, index: number): void {
  const at = table.count
  table.count += count
  table.article.fill(index, at, table.count)
  for (const column of ['start', 'end', 'form', 'lemma', 'sense', 'kind', 'quoted'] as const)
    table[column].set(words[column].subarray(0, count), at)
}

/**
 * Weighs words by how rare their sense is among all units: a word that stands in every third sentence of these articles
 * (the story's subject) says little about copying. Shares are smoothed towards a background, so two short articles that
 * share everything still weigh their words as ordinary ones.
 */
function weigh(words: WordTable, units: UnitTable, senses: number): void {
  const counts = unitCounts(words, units, senses)
  const rarities = raritiesIn(units.count, counts)
  for (let unit = 0; unit < units.count; unit++) {
    let mass = 0
    for (let i = units.first[unit] as number; i < (units.last[unit] as number); i++) {
      const rarity = rarities[counts[words.sense[i] as number] as number] as number
      const weight = (CLASS_WEIGHTS[words.kind[i] as number] as number) * rarity
      words.weight[i] = weight
      if (words.kind[i] !== WORD_CLASS.function) mass += weight
    }
    units.mass[unit] = mass
  }
}

/** How much a word weighs that stands in so many of the units. */
function raritiesIn(units: number, counts: Int32Array): Float64Array {
  let most = 0
  for (const count of counts) if (count > most) most = count
  const rarities = new Float64Array(most + 1)
  for (let count = 0; count <= most; count++) {
    const share = (count + BACKGROUND_SHARE * BACKGROUND_UNITS) / (units + BACKGROUND_UNITS)
    rarities[count] = Math.min(1, Math.max(MIN_WEIGHT, Math.log(share) / Math.log(RARE_SHARE)))
  }
  return rarities
}

/** In how many units each sense stands. */
function unitCounts(words: WordTable, units: UnitTable, senses: number): Int32Array {
  const counts = new Int32Array(senses)
  const seenIn = new Int32Array(senses).fill(-1)
  for (let unit = 0; unit < units.count; unit++) {
    for (let i = units.first[unit] as number; i < (units.last[unit] as number); i++) {
      const sense = words.sense[i] as number
      if (seenIn[sense] === unit) continue
      seenIn[sense] = unit
      counts[sense] = (counts[sense] as number) + 1
    }
  }
  return counts
}
