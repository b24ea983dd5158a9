import type { AnnotatedArticle, Edit, QuoteFamily, Span } from '../../document/index.js'
import type { Corpus } from '../types.js'
import { WORD_CLASS } from '../word-class.js'
import { CONTEXT_WEIGHT, CONTEXT_WORDS, CUE_WORDS, EDITORIAL_MARGIN } from './settings.js'
import { relationOf } from './speakers.js'
import type { Family, Member } from './types.js'
import { fullestOf } from './versions.js'

type Issue = QuoteFamily['issues'][number]
type Shown = QuoteFamily['members']

/** What a reader should know about single members: whose words they are said to be, where they stand, whether they were changed. */
export function issuesOf(corpus: Corpus, family: Family, shown: Shown): Issue[] {
  const moved = movedMembers(corpus, family)
  const fullest = corpus.articles[fullestOf(family.members)?.wording.article ?? -1]?.article.text ?? ''
  return family.members.flatMap((member, index) => [
    ...speakerIssues(family, member, index),
    ...(moved.has(index) ? [movedIssue(index)] : []),
    ...alterations(corpus, { member, index, edits: shown[index]?.difference ?? [], fullest }),
  ])
}

function speakerIssues({ members, speaker }: Family, { wording }: Member, index: number): Issue[] {
  if (speaker === null) return []
  if (wording.speaker === null) {
    return wording.quotation === null ? [] : [{ kind: 'no-speaker', member: index, note: `names no speaker; elsewhere: ${speaker}` }]
  }
  const most = members.find((member) => member.wording.speaker?.name === speaker)?.wording.speaker ?? null
  const isOther = relationOf(wording.speaker, most) === 'different'
  return isOther ? [{ kind: 'other-speaker', member: index, note: `given to ${wording.speaker.name}; elsewhere: ${speaker}` }] : []
}

function movedIssue(member: number): Issue {
  return { kind: 'moved-context', member, note: 'stands among other words than in the other articles' }
}

/** Quotations whose surroundings share no telling word with those in any other article, while the others' do with each other. */
function movedMembers(corpus: Corpus, { members }: Family): Set<number> {
  const contexts = members.map((member) => contextOf(corpus, member))
  const articles = new Map<number, Set<number>>()
  contexts.forEach((context, index) => {
    const { article } = (members[index] as Member).wording
    for (const sense of context) articles.set(sense, (articles.get(sense) ?? new Set()).add(article))
  })
  const isShared = (sense: number): boolean => (articles.get(sense)?.size ?? 0) > 1
  const apart = contexts.flatMap((context, index) => ([...context].some(isShared) ? [] : [index]))
  const isOneApart = apart.length === 1 && members.length > 2
  return new Set(isOneApart ? apart.filter((index) => members[index]?.wording.quotation !== null) : [])
}

/** Telling words before and after a member in its article; names, who says it and the words of the quotation left out. */
function contextOf({ words }: Corpus, { wording, words: span }: Member): Set<number> {
  const own = new Set<number>()
  for (let word = span.start; word < span.end; word++) own.add(words.sense[word] as number)
  const context = new Set<number>()
  const from = Math.max(0, span.start - CONTEXT_WORDS)
  const to = Math.min(words.count, span.end + CONTEXT_WORDS)
  for (let word = from; word < to; word++) {
    if (word >= span.start - CUE_WORDS && word < span.end + CUE_WORDS) continue
    const isTelling = words.kind[word] === WORD_CLASS.content && (words.weight[word] as number) >= CONTEXT_WEIGHT
    if (isTelling && words.article[word] === wording.article && !own.has(words.sense[word] as number))
      context.add(words.sense[word] as number)
  }
  return context
}

/** Marks of words that an editor put into a quotation or left out of it: "[my son]", "(the mayor)", "…", "...". */
const EDITORIAL = /[[\]()…]|\.\.\./u

interface Comparison {
  readonly member: Member
  readonly index: number
  readonly edits: readonly Edit[]
  /** Text of the article with the fullest wording. */
  readonly fullest: string
}

/** Words inside the marks that differ from the fullest wording, other than cuts and what stands in brackets. */
function alterations(corpus: Corpus, { member, index, edits, fullest }: Comparison): Issue[] {
  if (member.wording.quotation === null) return []
  const { text } = (corpus.articles[member.wording.article] as AnnotatedArticle).article
  const altered = edits.flatMap(({ kind, a, b }) => {
    if (kind === 'same' || b === null || isEditorial(text, b)) return []
    const printed = text.slice(b.start, b.end)
    return a !== null && isSpelling(fullest.slice(a.start, a.end), printed) ? [] : [printed]
  })
  return altered.length === 0 ? [] : [{ kind: 'altered', member: index, note: `not in the fullest wording: ${altered.join(' … ')}` }]
}

/** Characters that may differ between two spellings of one word: "traveling", "travelling"; "Valley Rail", "ValleyRail". */
const NOT_LETTERS = /[^\p{L}\p{N}]/gu
const DOUBLED = /(\p{L})\1/gu

function isSpelling(x: string, y: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(NOT_LETTERS, '').replace(DOUBLED, '$1')
  return bare(x) === bare(y)
}

function isEditorial(text: string, { start, end }: Span): boolean {
  return EDITORIAL.test(text.slice(Math.max(0, start - EDITORIAL_MARGIN), end + EDITORIAL_MARGIN))
}
