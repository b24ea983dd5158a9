import { groupBy } from '../../document/index.js'
import { CAUSE_UNKNOWN, EXPLANATION, NAMED_CAUSE, UNSURE_CAUSE, VAGUE_CAUSES } from '../../lexicons/en/causes.js'
import { CONCEPTS, LIGHT_WORDS } from '../../lexicons/en/concepts.js'
import { conflictsOf, type Conflict } from './conflicts.js'
import { eventAt, mainEvents } from './events.js'
import { sentenceText, tokensOf } from './members.js'
import { CAUSE_REACH } from './settings.js'
import { isAfter, kindOf } from './sources.js'
import type { Account, GroupDifference, Member } from './types.js'

/** What is said to have brought something about, as base forms and concepts. */
type Cause = ReadonlySet<string>

/**
 * Where one source explains what another says nobody knows, one pair per claim; and where two explanations of the story's
 * one event have nothing in common. If the not knowing came first the explanation is an update.
 */
export function causeDifferences(members: readonly Member[]): GroupDifference[] {
  const explained: Member[] = []
  const unexplained: Member[] = []
  for (const member of members) {
    if (member.proposition.statements.length === 0) continue
    if (CAUSE_UNKNOWN.test(sentenceText(member))) unexplained.push(member)
    else if (EXPLANATION.test(textOf(member))) explained.push(member)
  }
  return [...pairsOfUnknown(explained, unexplained), ...rivalCauses(members)]
}

function textOf({ article, proposition }: Member): string {
  return article.article.text.slice(proposition.start, proposition.end)
}

/** For each claim its first explanation with the first not knowing of another article about the same event. */
function pairsOfUnknown(explained: readonly Member[], unexplained: readonly Member[]): GroupDifference[] {
  const byEvent = groupBy(
    unexplained.flatMap((member) => [...eventsAround(member)].map((event) => ({ member, key: `${member.story} ${event}` }))),
    ({ key }) => key,
  )
  const found = new Map<number, GroupDifference>()
  for (const a of explained) {
    if (found.has(a.group)) continue
    for (const event of eventsAround(a)) {
      const other = byEvent.get(`${a.story} ${event}`)?.find(({ member }) => member.proposition.article !== a.proposition.article)
      if (!other) continue
      const b = other.member
      found.set(a.group, { group: a.group, kind: isAfter(b, a) ? 'update' : 'discrepancy', about: 'cause', a: refOf(a), b: refOf(b) })
      break
    }
  }
  return [...found.values()]
}

/** Concepts of a member's sentence and the one before: the event that is or is not explained. */
function eventsAround({ article, proposition }: Member): Set<string> {
  const { sentences, tokens } = article
  const events = new Set<string>()
  for (const sentence of [sentences[proposition.sentence - 1], sentences[proposition.sentence]]) {
    for (const token of sentence ? tokens.slice(sentence.first, sentence.last) : []) {
      const concept = token.pos === 'NOUN' || token.pos === 'VERB' ? CONCEPTS.get(token.lemma) : undefined
      if (concept !== undefined && concept !== 'cause') events.add(concept)
    }
  }
  return events
}

function refOf({ proposition: { article, start, end } }: Member): GroupDifference['a'] {
  return { article, start, end }
}

/** "The fire was caused by a cigarette", "the fire was blamed on a faulty heater". */
function rivalCauses(members: readonly Member[]): GroupDifference[] {
  const main = mainEvents(members)
  const accounts = members.flatMap((member): Account<Cause>[] => {
    const cause = member.proposition.stance === 'asserts' ? causeIn(member, main.get(member.story)) : null
    const { start, end } = member.proposition
    return cause ? [{ member, key: member.story, value: cause, id: [...cause].sort().join(' '), span: { start, end } }] : []
  })
  return conflictsOf(accounts, (a, b) => ![...a.value].some((word) => b.value.has(word))).map((conflict: Conflict<Cause>) => ({
    group: conflict.a.member.group,
    kind: kindOf(conflict, false),
    about: 'cause',
    a: refOf(conflict.a.member),
    b: refOf(conflict.b.member),
  }))
}

/** What a clause names as the cause of the event; null where it is unsure, or names no more than "a fault". */
function causeIn(member: Member, event: string | undefined): Cause | null {
  const text = textOf(member)
  const found = event === undefined || UNSURE_CAUSE.test(text) ? null : NAMED_CAUSE.exec(text)
  if (!found) return null
  const { tokens } = member.article
  const from = tokensOf(member.article, { start: member.proposition.start + found.index + found[0].length, end: member.proposition.end })
  const before = tokens.slice(member.first, from.first)
  if (!before.some((_, i) => eventAt(tokens, member.first + i) === event)) return null
  const words = new Set<string>()
  for (const token of tokens.slice(from.first, Math.min(from.last, from.first + CAUSE_REACH))) {
    if (token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') break
    if (
      (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') &&
      !LIGHT_WORDS.has(token.lemma) &&
      !VAGUE_CAUSES.has(token.lemma)
    )
      words.add(CONCEPTS.get(token.lemma) ?? token.lemma)
  }
  return words.size > 0 ? words : null
}
