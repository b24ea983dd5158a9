import type { PartOfSpeech, Token } from '../document/index.js'
import { SYNONYM_GROUPS } from '../lexicons/en/synonyms.js'
import { WORD_CLASS } from './word-class.js'

/** A token that is a word or number: "tram", "$284.46", "u.s."; not ", ", "—", "$". */
const WORD = /[\p{L}\p{N}]/u
/** Possessive endings that the tokenizer leaves on a name: "george's", "sessions'". */
const POSSESSIVE = /'s?$/u
/** The genitive ending as a token of its own. */
const GENITIVE = "'s"

const FUNCTION_TAGS: ReadonlySet<PartOfSpeech> = new Set([
  'ADP',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'PART',
  'PRON',
  'SCONJ',
  'PUNCT',
  'SYM',
  'X',
])

/** Numbers of a word's written form, base form and sense; equal numbers mean equal words. */
export interface WordNumbers {
  readonly form: number
  readonly lemma: number
  readonly sense: number
}

/** What is known of a written form: the numbers with the base form it had first, and with others that it has had since. */
interface KnownForm {
  readonly lemma: string
  readonly numbers: WordNumbers | null
  others: Map<string, WordNumbers | null> | null
}

/** Gives every word a number, the same for the same word throughout one run. */
export class Vocabulary {
  /** The words by their numbers. */
  readonly words: string[] = []
  readonly #numbers = new Map<string, number>()
  /** By written form: most have one base form only, so that one look-up finds a token. */
  readonly #known = new Map<string, KnownForm>()

  /** The numbers of a token, or null where it is not a word. */
  numbersOf(token: Token): WordNumbers | null {
    const form = this.#known.get(token.norm)
    if (form === undefined) {
      const numbers = this.#numbersFor(token)
      this.#known.set(token.norm, { lemma: token.lemma, numbers, others: null })
      return numbers
    }
    if (form.lemma === token.lemma) return form.numbers
    form.others ??= new Map()
    const known = form.others.get(token.lemma)
    if (known !== undefined) return known
    const numbers = this.#numbersFor(token)
    form.others.set(token.lemma, numbers)
    return numbers
  }

  #numbersFor(token: Token): WordNumbers | null {
    if (!WORD.test(token.norm) || token.norm === GENITIVE) return null
    const form = token.norm.replace(POSSESSIVE, '')
    const lemma = token.lemma.replace(POSSESSIVE, '')
    const sense = SYNONYM_GROUPS.get(lemma) ?? SYNONYM_GROUPS.get(form) ?? lemma
    return { form: this.#number(form), lemma: this.#number(lemma), sense: this.#number(sense) }
  }

  #number(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const fresh = this.words.push(word) - 1
    this.#numbers.set(word, fresh)
    return fresh
  }
}

/** What a token is good for as evidence. */
export function wordClass(token: Token): number {
  if (token.pos === 'PROPN') return WORD_CLASS.name
  if (token.pos === 'NUM' || startsWithDigit(token.norm)) return WORD_CLASS.number
  if (token.pos === 'ADV') return WORD_CLASS.adverb
  return FUNCTION_TAGS.has(token.pos) ? WORD_CLASS.function : WORD_CLASS.content
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}
