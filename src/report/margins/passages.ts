import type { Article, PassageMatch, Span } from '../../document/index.js'
import { outsideParents, relationsOf, type LineageIndex } from './relations.js'
import type { Counterpart, Parent } from './types.js'
import { within } from './voices.js'

/** A passage of an article that another has too, and what that makes of it. */
export interface Passage extends Span {
  readonly counterpart: Counterpart
  /** Texts outside the trace that it is said to come from. */
  readonly outside: readonly Parent[]
}

/** What is shared by an article, with what the whole of it is said to be a copy of. */
export interface Passages {
  readonly shared: readonly Passage[]
  readonly whole: Parent | null
}

const PUNCTUATION: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?', '…'])

/** `matches` are those that this article has a side in. */
export function passagesOf(article: Article, matches: readonly PassageMatch[], index: LineageIndex): Passages {
  const relationTo = relationsOf(article.id, index)
  const parents = outsideParents(article.id, matches, index)
  const whole = parents.filter((parent) => parent.matches === null).map(({ parent }) => parent)
  const partly = parents.filter((parent) => parent.matches !== null)
  const shared = matches.map((match): Passage => {
    const [own, other] = match.a.article === article.id ? [match.a, match.b] : [match.b, match.a]
    return {
      ...withPunctuation(within(own, article.text.length), article.text),
      counterpart: { article: other.article, start: other.start, end: other.end, kind: match.kind, ...relationTo(other.article) },
      outside: partly.filter((parent) => parent.matches?.has(match)).map(({ parent }) => parent),
    }
  })
  return { shared: shared.filter(({ start, end }) => start < end), whole: whole.find(isKnown) ?? whole[0] ?? null }
}

/** A matched passage ends with its last word; the full stop behind it is no word of anybody's own. */
function withPunctuation({ start, end }: Span, text: string): Span {
  let last = end
  while (start < end && PUNCTUATION.has(text.charAt(last))) last++
  return { start, end: last }
}

function isKnown({ certainty }: Parent): boolean {
  return certainty === 'known'
}
