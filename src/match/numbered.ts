import { rangeWithin, type AnnotatedArticle, type BlockKind, type Token } from '../document/index.js'
import { MAX_UNIT_WORDS, QUOTATION_WORDS } from './settings.js'
import { QUOTED } from './word-class.js'
import { wordClass, type Vocabulary } from './vocabulary.js'

/** Blocks that name people and places by rote; two reports that share them have shared nothing. */
const WITHOUT_PASSAGES: ReadonlySet<BlockKind> = new Set(['byline', 'code'])

/** An article's words by a vocabulary's numbers: what is the same whatever articles it is compared with. Columns as in `Corpus`. */
export interface NumberedArticle {
  readonly article: AnnotatedArticle
  readonly words: {
    readonly start: Int32Array
    readonly end: Int32Array
    readonly form: Int32Array
    readonly lemma: Int32Array
    readonly sense: Int32Array
    readonly kind: Uint8Array
    readonly quoted: Uint8Array
  }
  readonly count: number
  /** Its units, their words counted from the article's first. */
  readonly units: { readonly first: readonly number[]; readonly last: readonly number[]; readonly block: readonly number[] }
}

/** Numbers the words of an article's report and cuts them into units. Columns are as long as the tokens, of which not all are words. */
export function numberArticle(article: AnnotatedArticle, vocabulary: Vocabulary): NumberedArticle {
  const { tokens } = article
  const ints = (): Int32Array => new Int32Array(tokens.length)
  const bytes = (): Uint8Array => new Uint8Array(tokens.length)
  const words = { start: ints(), end: ints(), form: ints(), lemma: ints(), sense: ints(), kind: bytes(), quoted: bytes() }
  const units = { first: [] as number[], last: [] as number[], block: [] as number[] }
  const quoted = quotedStates(article)
  let count = 0
  for (const { block, first, last } of article.sentences) {
    const kind = article.article.blocks[block]?.kind
    if (kind === undefined || WITHOUT_PASSAGES.has(kind)) continue
    let unit = count
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token
      const numbers = vocabulary.numbersOf(token)
      if (!numbers) continue
      words.start[count] = token.start
      words.end[count] = token.end
      words.form[count] = numbers.form
      words.lemma[count] = numbers.lemma
      words.sense[count] = numbers.sense
      words.kind[count] = wordClass(token)
      words.quoted[count++] = quoted[i] as number
      if (count - unit === MAX_UNIT_WORDS) unit = close(unit, block)
    }
    close(unit, block)
  }
  return { article, words, count, units }

  function close(first: number, block: number): number {
    if (count > first) {
      units.first.push(first)
      units.last.push(count)
      units.block.push(block)
    }
    return count
  }
}

/** For each token whether it stands inside quotation marks, and whether those hold a quotation or a few words. */
function quotedStates(article: AnnotatedArticle): Uint8Array {
  const states = new Uint8Array(article.tokens.length)
  for (const quotation of article.quotations) {
    const { first, last } = rangeWithin(article.tokens, quotation.inner)
    const state = last - first >= QUOTATION_WORDS ? QUOTED.fully : QUOTED.briefly
    for (let i = first; i < last; i++) states[i] = Math.max(states[i] as number, state)
  }
  return states
}
