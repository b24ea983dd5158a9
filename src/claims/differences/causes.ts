import type { AnnotatedArticle, Ref, Sentence } from '../../document/index.js'
import { CAUSE_UNKNOWN, EXPLANATION } from '../../lexicons/en/causes.js'
import { CONCEPTS } from '../../lexicons/en/concepts.js'
import type { GroupDifference } from './types.js'
import type { ClaimGroup, Proposition } from '../types.js'

interface Located {
  readonly group: number
  readonly proposition: Proposition
  /** Concepts of its sentence and the one before: the event that is or is not explained. */
  readonly events: ReadonlySet<string>
}

/**
 * Pairs of an attributed explanation ("a valve was accidentally left open") and a statement elsewhere in the story that
 * the cause of the same event is not known. If the not knowing came first the explanation is an update. One pair per claim.
 */
export function causeDifferences(groups: readonly ClaimGroup[], articles: ReadonlyMap<string, AnnotatedArticle>): GroupDifference[] {
  const explained: Located[] = []
  const unexplained: Located[] = []
  groups.forEach((group, index) => {
    for (const proposition of group.propositions) {
      if (proposition.statements.length === 0) continue
      const article = articles.get(proposition.article)
      if (!article) continue
      const text = sentenceText(article, proposition)
      const located = (): Located => ({ group: index, proposition, events: eventsAround(article, proposition.sentence) })
      if (CAUSE_UNKNOWN.test(text)) unexplained.push(located())
      else if (EXPLANATION.test(article.article.text.slice(proposition.start, proposition.end))) explained.push(located())
    }
  })
  return firstPairs(groups, explained, unexplained, articles)
}

function sentenceText({ article, sentences }: AnnotatedArticle, proposition: Proposition): string {
  const sentence = sentences[proposition.sentence]
  return sentence ? article.text.slice(sentence.start, sentence.end) : ''
}

function eventsAround({ sentences, tokens }: AnnotatedArticle, index: number): Set<string> {
  const events = new Set<string>()
  for (const sentence of [sentences[index - 1], sentences[index]].filter((found): found is Sentence => found !== undefined)) {
    for (const token of tokens.slice(sentence.first, sentence.last)) {
      const concept = token.pos === 'NOUN' || token.pos === 'VERB' ? CONCEPTS.get(token.lemma) : undefined
      if (concept !== undefined && concept !== 'cause') events.add(concept)
    }
  }
  return events
}

function firstPairs(
  groups: readonly ClaimGroup[],
  explained: readonly Located[],
  unexplained: readonly Located[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
): GroupDifference[] {
  const found = new Map<number, GroupDifference>()
  for (const a of explained) {
    if (found.has(a.group)) continue
    const b = unexplained.find((other) => isSameEvent(a, other, groups))
    if (!b) continue
    const timeOf = ({ proposition }: Located): string => articles.get(proposition.article)?.article.published?.value ?? ''
    const isUpdate = timeOf(b) !== '' && timeOf(b) < timeOf(a)
    found.set(a.group, { group: a.group, kind: isUpdate ? 'update' : 'discrepancy', about: 'cause', a: refOf(a), b: refOf(b) })
  }
  return [...found.values()]
}

function isSameEvent(a: Located, b: Located, groups: readonly ClaimGroup[]): boolean {
  if (a.proposition.article === b.proposition.article || groups[a.group]?.story !== groups[b.group]?.story) return false
  return [...a.events].some((event) => b.events.has(event))
}

function refOf({ proposition: { article, start, end } }: Located): Ref {
  return { article, start, end }
}
