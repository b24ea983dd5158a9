import { COLUMNS, wordRowsOf } from '../../src/annotate/attributions/tagger/columns.js'
import { continues, labelsOf } from '../../src/annotate/attributions/tagger/labels.js'
import type { TokenRange } from '../../src/annotate/attributions/types.js'
import { firstEndingAfter, firstStartingFrom, type Sentence, type Span, type Token } from '../../src/document/index.js'
import type { MarkedArticle } from './articles.js'
import type { Sequence } from './network/batch.js'

/** The sequences of an article as its first annotator labelled them. `rowOf` finds the vector of a word in normal form. */
export function labelledSequences(article: MarkedArticle, rowOf: (norm: string) => number): Sequence[] {
  const features = featuresOf(article, rowOf)
  const labels = firstLabels(article)
  const width = features.length / article.tokens.length
  return article.sequences.map(({ first, last }) => ({
    features: features.slice(first * width, last * width),
    labels: begun(labels.slice(first, last)),
  }))
}

/** A row a token: of the word's vector, of its spelling, of its suffix, and what the columns say. */
function featuresOf({ tokens, columns }: MarkedArticle, rowOf: (norm: string) => number): Int32Array {
  const width = 3 + COLUMNS.length
  const features = new Int32Array(tokens.length * width)
  tokens.forEach(({ norm }, token) => {
    const { spelling, suffix } = wordRowsOf(norm)
    const others = COLUMNS.map((column) => columns[column][token] as number)
    features.set([rowOf(norm), spelling, suffix, ...others], token * width)
  })
  return features
}

function firstLabels({ tokens, sentences, marked }: MarkedArticle): Uint8Array {
  const ranges = (spans: readonly Span[]): TokenRange[] =>
    spans.map((span) => rangeOf(tokens, span)).filter(({ first, last }) => first < last)
  const statements = (marked[0] ?? []).map(({ source, cue, content }) => {
    return { source: ranges(source), cue: ranges(cue), content: ranges(content) }
  })
  const blockOf = (token: number): number => (sentences[(tokens[token] as Token).sentence] as Sentence).block
  return labelsOf(statements, tokens.length, blockOf)
}

function rangeOf(tokens: readonly Token[], { start, end }: Span): TokenRange {
  return { first: firstEndingAfter(tokens, start), last: firstStartingFrom(tokens, end) }
}

/** A stretch that runs over from the sequence before begins anew, for nothing else may come first. */
function begun(labels: Uint8Array): Uint8Array {
  const [first = 0] = labels
  if (continues(first)) labels[0] = first - 1
  return labels
}
