import type { PassageMatch, Token } from '../../src/document/index.js'
import type { StoryStream } from '../../src/cluster/index.js'
import type { AnnotatedArticle } from '../../src/document/index.js'
import { articleWith } from '../articles.js'

/** Words that stand nowhere else: "k0", "k1" and so on, spelled in letters. */
export function wordsOf(kind: string, count: number, first = 0): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${kind}-word-${String.fromCharCode(97 + ((first + index) % 26))}${Math.floor((first + index) / 26)}x`,
  )
}

/** An article of plain nouns, each once: the likeness of two is the share of words that they have in common. */
export function wordsArticle(id: string, words: readonly string[], published?: string): AnnotatedArticle {
  const text = words.join(' ')
  const tokens: Token[] = []
  for (const word of words) {
    const start = tokens.at(-1)?.end ?? -1
    tokens.push({ start: start + 1, end: start + 1 + word.length, norm: word, lemma: word, pos: 'NOUN', sentence: 0 })
  }
  return {
    article: articleWith({
      id,
      source: id,
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      published: published === undefined ? null : { value: published, basis: 'given', certainty: 'stated' },
    }),
    sentences: [{ start: 0, end: text.length, block: 0, first: 0, last: tokens.length }],
    tokens,
    quotations: [],
    times: [],
    statements: [],
  }
}

/** The stories as lists of ids, in one order. */
export function groupsOf(stream: StoryStream): string[] {
  return stream
    .stories()
    .map(({ articles }) => [...articles].sort().join(' '))
    .sort()
}

/** B-cubed F1 (Bagga & Baldwin 1998). */
export function bCubed(gold: ReadonlyMap<string, string>, stories: readonly { readonly articles: readonly string[] }[]): number {
  let precision = 0
  let recall = 0
  for (const { articles: ids } of stories) {
    for (const id of ids) {
      const right = ids.filter((other) => gold.get(other) === gold.get(id)).length
      precision += right / ids.length
      recall += right / [...gold.values()].filter((story) => story === gold.get(id)).length
    }
  }
  return (2 * precision * recall) / ((precision + recall) * gold.size)
}

/** A passage that is all of both articles. */
export function wholeMatch(a: AnnotatedArticle, b: AnnotatedArticle): PassageMatch {
  const whole = ({ article: { id, text } }: AnnotatedArticle): PassageMatch['a'] => ({ article: id, start: 0, end: text.length })
  return { id: 'm', a: whole(a), b: whole(b), kind: 'verbatim', similarity: 1, alignment: [] }
}
