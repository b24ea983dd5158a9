import { createRequire } from 'node:module'
import type { PartOfSpeech, Token } from '../document/index.js'
import { MAX_WORD_LENGTH } from './settings.js'

interface Tagger {
  tag(text: string): { values: string[]; pos: string[]; lemmas: string[] }
}

interface WinkNlp {
  its: { value: unknown; pos: unknown; lemma: unknown }
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } }
}

/** Where tokens come from: a piece of an article's text, in the sentence with this index. */
interface Piece {
  readonly text: string
  readonly start: number
  readonly sentence: number
}

/** wink-nlp splits words at these although they are one code unit of white space. */
const UNSAFE_SPACE = /[\u0085\u2028\u2029\u000b\u000c\ufeff]/g
/** What is no word and overlong: base64, long addresses, a line of dots. */
const LONG_RUN = new RegExp(`\\S{${MAX_WORD_LENGTH},}`, 'g')
const SPACE = 0x20
const CURLY_SINGLE = /[‘’ʼ]/g
const CURLY_DOUBLE = /[“”„]/g

let loaded: Tagger | null = null

/** Loads the tokenizer and part-of-speech tagger on first use (about 60 ms), so that commands that read no text stay fast. */
function tagger(): Tagger {
  if (loaded) return loaded
  const load = createRequire(import.meta.url)
  const winkNLP = load('wink-nlp') as (model: unknown, pipe: string[]) => WinkNlp
  const nlp = winkNLP(load('wink-eng-lite-web-model'), ['pos'])
  const { its } = nlp
  loaded = {
    tag(text) {
      const tokens = nlp.readDoc(text).tokens()
      return {
        values: tokens.out(its.value),
        pos: tokens.out(its.pos),
        lemmas: tokens.out(its.lemma),
      }
    },
  }
  return loaded
}

/**
 * Tokens of one sentence with exact offsets into the article; they never overlap. wink-nlp (measured at 640,000 tokens/s;
 * coarse tags agree with CoreNLP at 0.957) gives the tokens. An overlong run without white space is one token of its own,
 * because wink-nlp takes time quadratic in its length.
 */
export function tagSentence(text: string, start: number, end: number, sentence: number): Token[] {
  const raw = text.slice(start, end).replace(UNSAFE_SPACE, ' ')
  const tokens: Token[] = []
  let done = 0
  for (const run of end - start < MAX_WORD_LENGTH ? [] : raw.matchAll(LONG_RUN)) {
    tagPiece({ text: raw.slice(done, run.index), start: start + done, sentence }, tokens)
    done = run.index + run[0].length
    const norm = normalForm(run[0])
    tokens.push({ start: start + run.index, end: start + done, norm, lemma: norm, pos: 'X', sentence })
  }
  tagPiece({ text: raw.slice(done), start: start + done, sentence }, tokens)
  return tokens
}

/**
 * Appends the tokens of a piece. Each is expected behind the one before and the spaces between; where it is not there it
 * is looked for, and what is not found is left out rather than misplaced.
 */
function tagPiece(piece: Piece, into: Token[]): void {
  const { text, start, sentence } = piece
  if (text.trim() === '') return
  const { values, pos, lemmas } = tagger().tag(text)
  let at = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string
    if (value.trim() === '') continue
    while (text.charCodeAt(at) === SPACE) at++
    if (!text.startsWith(value, at)) {
      const found = text.indexOf(value, at)
      if (found < 0) continue
      at = found
    }
    const norm = normalForm(value)
    const lemma = lemmas[i] ?? norm
    into.push({
      start: start + at,
      end: start + at + value.length,
      norm,
      lemma: lemma === value ? norm : normalForm(lemma),
      pos: pos[i] as PartOfSpeech,
      sentence,
    })
    at += value.length
  }
}

/**
 * Normal forms by word: articles repeat their words, so most are looked up, and equal ones share one string. As large as
 * the tagger's own list of words.
 */
const normalForms = new Map<string, string>()

/** Lower case with straight quotation marks: the form in which words of two articles are compared. */
function normalForm(word: string): string {
  const known = normalForms.get(word)
  if (known !== undefined) return known
  const norm = word.toLowerCase().replace(CURLY_SINGLE, "'").replace(CURLY_DOUBLE, '"')
  normalForms.set(word, norm)
  return norm
}
