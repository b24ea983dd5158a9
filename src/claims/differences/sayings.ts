import { groupBy, overlap, union, type Mention, type ResolvedTime, type Span, type Statement } from '../../document/index.js'
import { SAYING_NOUNS } from '../../lexicons/en/datings.js'
import { conflictsOf } from './conflicts.js'
import { areDatedApart, datingOf, differenceOf, type Dating } from './datings.js'
import { areAlike, type Alikeness } from './likeness.js'
import { mentionsIn, normAt, sentenceOf, timesIn, tokensOf } from './members.js'
import { FRAME_LENGTH, LIKE_NAMED, LIKE_SAYINGS, MAX_NOUN_SAYINGS } from './settings.js'
import type { Account, GroupDifference, Member } from './types.js'

/**
 * Where one saying of one speaker is dated differently: the same claim "said on Monday" here and "on Tuesday" there, or
 * "her remarks on Monday" on what elsewhere she said on Tuesday. Whoever said it on both days by any report did so twice.
 */
export function sayingDifferences(members: readonly Member[]): GroupDifference[] {
  const said = members.flatMap(sayingIn)
  const found = conflictsOf(
    said.map((account) => ({ ...account, key: `${account.key} ${account.member.group}` })),
    (a, b) => areDatedApart(a, b) && areOfOneMatter(a, b, LIKE_SAYINGS),
  )
  return [...found.map(differenceOf), ...nounDifferences(members, said)]
}

/** What a member's statement is dated by the words around it: "Quill said on Monday that …". */
function sayingIn(member: Member): Account<Dating>[] {
  const [statement] = member.proposition.statements
  const sentence = sentenceOf(member)
  if (!sentence || !statement?.speaker || !statement.cue || !statement.source) return []
  const frame = union(statement.source, statement.cue)
  const time = timesIn(member.article, sentence).find((each) => isOfFrame(each, statement, frame))
  const dating = time ? datingOf(member, time) : null
  if (!time || !dating) return []
  return [
    {
      member,
      key: keyOf(member, statement.speaker),
      value: dating,
      id: dating.first,
      span: union(frame, { start: time.start, end: time.end }),
    },
  ]
}

function isOfFrame(time: ResolvedTime, { content }: Statement, frame: Span): boolean {
  const isNear = time.start - frame.end < FRAME_LENGTH && frame.start - time.end < FRAME_LENGTH
  return isNear && content.every((span) => overlap(span, time) === 0)
}

function keyOf({ story }: Member, speaker: string): string {
  return `${story} ${speaker.toLowerCase()}`
}

function areOfOneMatter(a: Account<Dating>, b: Account<Dating>, least: Alikeness): boolean {
  return areAlike(a.member.proposition, b.member.proposition, least)
}

/** Sayings that a clause only names, beside what the named speaker is reported to have said. */
function nounDifferences(members: readonly Member[], said: readonly Account<Dating>[]): GroupDifference[] {
  const bySpeaker = groupBy(said, ({ key }) => key)
  const found: GroupDifference[] = []
  for (const [speaker, named] of groupBy(members.flatMap(namedSayings), ({ key }) => key)) {
    for (const a of named.slice(0, MAX_NOUN_SAYINGS)) {
      const matter = (bySpeaker.get(speaker) ?? []).filter((b) => areOfOneMatter(a, b, LIKE_NAMED))
      const b = matter.find((other) => other.member.proposition.article !== a.member.proposition.article)
      if (b && matter.every((other) => areDatedApart(a, other))) found.push(differenceOf({ a, b }))
    }
  }
  return found
}

/** "Quill's remarks on Monday". */
function namedSayings(member: Member): Account<Dating>[] {
  const { article, proposition } = member
  const persons = mentionsIn(article, proposition).filter(({ kind }) => kind === 'person')
  return timesIn(article, proposition).flatMap((time): Account<Dating>[] => {
    const person = persons.find((mention) => isNamedSaying(member, mention, time))
    const dating = person ? datingOf(member, time) : null
    if (!person || !dating) return []
    return [{ member, key: keyOf(member, person.entity), value: dating, id: dating.first, span: { start: person.start, end: time.end } }]
  })
}

function isNamedSaying({ article }: Member, person: Mention, time: ResolvedTime): boolean {
  const { tokens } = article
  const [name, date] = [tokensOf(article, person), tokensOf(article, time)]
  const words = tokens.slice(name.last, date.first)
  return (
    words.length <= 4 &&
    /^['’]s?$/u.test(normAt(tokens, name.last)) &&
    words.some(({ pos, lemma }) => pos === 'NOUN' && SAYING_NOUNS.has(lemma))
  )
}
