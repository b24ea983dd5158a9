import { groupBy, type AnnotatedArticle, type Sentence, type Span, type Token } from '../../document/index.js'
import { GROUNDS, RELATIONS, type Relation } from '../../lexicons/en/locations.js'
import { conflictsOf } from './conflicts.js'
import { eventBefore, mainEvents, MemberIndex, shownSpan } from './events.js'
import { normAt, sentenceOf } from './members.js'
import { scopeOf } from './scope.js'
import { GROUND_REACH } from './settings.js'
import { kindOf } from './sources.js'
import type { Account, GroupDifference, Member } from './types.js'

/** The phrases of relations by their first words, the longer ones of one first word before the shorter, as they are listed. */
const RELATIONS_BY_WORD = groupBy(
  [...RELATIONS].map(([phrase, kind]) => ({ words: phrase.split(' '), kind })),
  ({ words }) => words[0] as string,
)

/** "In a tunnel", "next to an underpass". */
interface Location {
  readonly relation: Relation
  /** Kind of place: "tunnel" for an underpass too. */
  readonly ground: string
  readonly span: Span
  /** The token with which it begins. */
  readonly first: number
}

/**
 * Where the reports of a story put its one event differently with regard to one thing: in a tunnel here, near a tunnel there.
 * "At" goes with all, "near" with "next to".
 */
export function placeDifferences(members: readonly Member[]): GroupDifference[] {
  const main = mainEvents(members)
  const index = new MemberIndex(members)
  const accounts: Account<Relation>[] = []
  const seen = new Set<string>()
  for (const member of members) {
    const event = main.get(member.story)
    const sentence = sentenceOf(member)
    const key = `${member.proposition.article} ${member.proposition.sentence}`
    if (event === undefined || !sentence || seen.has(key)) continue
    seen.add(key)
    for (const location of locationsIn(member.article, sentence)) {
      const head = eventBefore(member.article, sentence, location.first)
      const holder = index.at(member.article, member.proposition.sentence, location.span)
      if (head?.event !== event || !holder || holder.proposition.stance !== 'asserts' || scopeOf(holder) !== '') continue
      const span = shownSpan(member.article, head, location.span)
      accounts.push({ member: holder, key: `${member.story} ${location.ground}`, value: location.relation, id: location.relation, span })
    }
  }
  return conflictsOf(accounts, (a, b) => a.value !== b.value).map(({ a, b }) => ({
    group: a.member.group,
    kind: kindOf({ a, b }, false),
    about: 'place',
    a: { article: a.member.proposition.article, ...a.span },
    b: { article: b.member.proposition.article, ...b.span },
  }))
}

function locationsIn({ tokens }: AnnotatedArticle, { first, last }: Sentence): Location[] {
  const found: Location[] = []
  for (let i = first; i < last; i++) {
    const relation = relationAt(tokens, i)
    const ground = relation ? groundAfter(tokens, relation.end, last) : null
    if (!relation || !ground) continue
    const span = { start: (tokens[i] as Token).start, end: (tokens[ground.at] as Token).end }
    found.push({ relation: relation.kind, ground: ground.kind, span, first: i })
  }
  return found
}

function relationAt(tokens: readonly Token[], i: number): { kind: Relation; end: number } | null {
  for (const { words, kind } of RELATIONS_BY_WORD.get(normAt(tokens, i)) ?? []) {
    // "into" and "from inside" are ways, not places; "in" of "in front of" is no place either, which longer phrases before it see to
    if (words.every((word, at) => normAt(tokens, i + at) === word) && normAt(tokens, i - 1) !== 'from')
      return { kind, end: i + words.length }
  }
  return null
}

/** The thing behind a preposition, a few words on: "an overturned tram in [a disused railway tunnel]". A named thing is a place by itself. */
function groundAfter(tokens: readonly Token[], from: number, last: number): { kind: string; at: number } | null {
  for (let i = from; i < Math.min(last, from + GROUND_REACH); i++) {
    const { pos, lemma } = tokens[i] as Token
    const next = tokens[i + 1]
    if (pos === 'NOUN' && next?.pos !== 'NOUN' && next?.norm !== "'s" && next?.norm !== '’s') {
      const kind = GROUNDS.get(lemma)
      return kind === undefined ? null : { kind, at: i }
    }
    if (pos !== 'NOUN' && pos !== 'DET' && pos !== 'ADJ' && pos !== 'NUM') return null
  }
  return null
}
