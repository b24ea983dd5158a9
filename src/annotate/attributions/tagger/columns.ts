import { PARTS_OF_SPEECH, type PartOfSpeech, type Token } from '../../../document/index.js'
import { fnv1a } from '../../../text/index.js'
import type { Draft, Reading, TokenRange } from '../types.js'
import { SHAPES, SPELLINGS, SUFFIXES } from './settings.js'

/**
 * What the network reads of a token besides its word: small numbers, one a column. The columns of the word itself (word
 * vector, spelling, suffix, shape) are looked up by its text.
 */
export const COLUMNS = ['pos', 'shape', 'quote', 'mention', 'rules', 'place', 'block'] as const
export type Column = (typeof COLUMNS)[number]

const POS_INDEX: ReadonlyMap<PartOfSpeech, number> = new Map(PARTS_OF_SPEECH.map((pos, index) => [pos, index]))
const MENTION_KINDS: readonly string[] = ['person', 'organisation', 'place', 'publication']
const BLOCK_KINDS: readonly string[] = ['paragraph', 'title', 'standfirst', 'heading', 'list-item', 'quote', 'caption']

/** How many different numbers a column holds. */
export const COLUMN_SIZES: Readonly<Record<Column, number>> = {
  pos: PARTS_OF_SPEECH.length,
  shape: SHAPES,
  quote: 4,
  mention: 1 + 2 * MENTION_KINDS.length,
  rules: 7,
  place: 4,
  block: BLOCK_KINDS.length + 1,
}

export type Columns = Readonly<Record<Column, Int32Array>>

/** The columns of all tokens of an article. `rules` are the statements that the rules found. */
export function columnsOf(reading: Reading, rules: readonly Draft[]): Columns {
  const { tokens } = reading
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, new Int32Array(tokens.length)])) as unknown as Columns
  for (let i = 0; i < tokens.length; i++) {
    const { pos, start, end } = tokens[i] as Token
    columns.pos[i] = POS_INDEX.get(pos) ?? PARTS_OF_SPEECH.length - 1
    columns.shape[i] = shapeOf(reading.text, start, end)
  }
  fillQuotes(reading, columns.quote)
  fillMentions(reading, columns.mention)
  fillRules(rules, columns.rules)
  fillPlaces(reading, columns.place)
  fillBlocks(reading, columns.block)
  return columns
}

/** 0 outside of quotation marks, 1 and 3 the first and last token inside, 2 between. */
function fillQuotes({ quoteOf }: Reading, column: Int32Array): void {
  for (let i = 0; i < quoteOf.length; i++) {
    const quote = quoteOf[i] as number
    if (quote < 0) continue
    column[i] = quoteOf[i - 1] !== quote ? 1 : quoteOf[i + 1] !== quote ? 3 : 2
  }
}

function fillMentions({ tokens, mentions }: Reading, column: Int32Array): void {
  let at = 0
  for (const { start, end, kind } of mentions) {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++
    const index = MENTION_KINDS.indexOf(kind)
    if (index < 0) continue
    for (let i = at; i < tokens.length && (tokens[i] as Token).start < end; i++) column[i] = 1 + 2 * index + (i === at ? 0 : 1)
  }
}

const RULES_SOURCE = 1
const RULES_CUE = 3
const RULES_CONTENT = 5

/** What the rules make of a token: 1 and 2 source, 3 and 4 cue, 5 and 6 content, as first and later token. */
function fillRules(drafts: readonly Draft[], column: Int32Array): void {
  for (const { source, cue } of drafts) {
    if (source) markRules(column, source, RULES_SOURCE)
    if (cue) markRules(column, cue, RULES_CUE)
  }
  for (const { content } of drafts) for (const range of content) markRules(column, range, RULES_CONTENT)
}

function markRules(column: Int32Array, { first, last }: TokenRange, label: number): void {
  let begun = false
  for (let i = first; i < last; i++) {
    if (column[i] !== 0 && label === RULES_CONTENT && (column[i] as number) < RULES_CONTENT) begun = false
    else {
      column[i] = begun ? label + 1 : label
      begun = true
    }
  }
}

/** 3 opens a paragraph, 0 a sentence, 1 ends a sentence, 2 is in between. */
function fillPlaces({ sentences }: Reading, column: Int32Array): void {
  column.fill(2)
  sentences.forEach(({ first, last, block }, index) => {
    column[last - 1] = 1
    column[first] = sentences[index - 1]?.block === block ? 0 : 3
  })
}

function fillBlocks({ sentences, blocks }: Reading, column: Int32Array): void {
  for (const { first, last, block } of sentences) column.fill(BLOCK_KINDS.indexOf(blocks[block]?.kind ?? '') + 1, first, last)
}

/** Classes of characters, runs written once: "McCain's" is upper, lower, upper, lower, mark, lower. At most six classes count. */
function shapeOf(text: string, start: number, end: number): number {
  let hash = 0
  let before = -1
  let runs = 0
  for (let i = start; i < end && runs < 6; i++) {
    const code = text.charCodeAt(i)
    const kind = code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 48 && code <= 57 ? 3 : 4 + (code % 11)
    if (kind === before && kind < 4) continue
    before = kind
    hash = (Math.imul(hash, 31) + kind) | 0
    runs++
  }
  return (hash >>> 0) % SHAPES
}

/** Which rows of the learned tables belong to a word in normal form. */
export interface WordRows {
  readonly spelling: number
  readonly suffix: number
}

export function wordRowsOf(norm: string): WordRows {
  return { spelling: hashOf(norm) % SPELLINGS, suffix: hashOf(norm.slice(-3)) % SUFFIXES }
}

/** The key of a word in the table of word vectors, and what the row of its spelling goes by. */
export function hashOf(word: string): number {
  return fnv1a(word, 0, word.length)
}

const APOSTROPHE = 0x27

/** A word without the apostrophes around it, under which it is looked up where the word as it stands is not known. */
export function bareWord(norm: string): string {
  let [start, end] = [0, norm.length]
  while (start < end && norm.charCodeAt(start) === APOSTROPHE) start++
  while (end > start && norm.charCodeAt(end - 1) === APOSTROPHE) end--
  return norm.slice(start, end)
}
