import type { Token } from '../../document/index.js'
import { CONCEPTS, LIGHT_WORDS } from '../../lexicons/en/concepts.js'
import { OCCASIONS } from '../../lexicons/en/datings.js'
import { HAPPENINGS } from '../../lexicons/en/happenings.js'
import { conflictsOf } from './conflicts.js'
import { areDatedApart, datingOf, differenceOf, type Dating } from './datings.js'
import { areAlike, areOfOthers } from './likeness.js'
import { normAt, timesIn, tokensOf } from './members.js'
import { sayingDifferences } from './sayings.js'
import { LIKE_DATES } from './settings.js'
import type { Account, GroupDifference, Member } from './types.js'

/**
 * Where members of a claim date the same happening differently ("voted on Monday", "voted on Tuesday"), and where one saying
 * of a person is dated differently. What a clause dates is its verb, or a noun right before the date.
 */
export function dateDifferences(members: readonly Member[]): GroupDifference[] {
  const accounts = members.flatMap((member) => (member.proposition.stance === 'asserts' ? (happeningIn(member) ?? []) : []))
  const happenings = conflictsOf(accounts, (a, b) => {
    const [p, q] = [a.member.proposition, b.member.proposition]
    return areDatedApart(a, b) && areAlike(p, q, LIKE_DATES) && !areOfOthers(a.member, b.member)
  })
  return [...happenings.map(differenceOf), ...sayingDifferences(members)]
}

/** The one dated happening of a clause; a clause with two dates leaves open which is of what. */
function happeningIn(member: Member): Account<Dating> | null {
  const { article, proposition, first, last } = member
  const [time, second] = timesIn(article, proposition)
  if (!time || second) return null
  const dating = datingOf(member, time)
  const head = dating ? headOf(article.tokens, { first, last }, tokensOf(article, time)) : null
  if (!dating || head === null) return null
  const { start, end } = proposition
  return { member, key: `${member.group} ${head}`, value: dating, id: `${dating.first} ${dating.last}`, span: { start, end } }
}

interface Range {
  readonly first: number
  readonly last: number
}

/** What is dated, as concept or base form: "Wednesday's crash", "met on Monday", "On Monday the council met". */
function headOf(tokens: readonly Token[], clause: Range, time: Range): string | null {
  if (/^['’]s?$/u.test(normAt(tokens, time.last))) return wordOf(tokens.slice(time.last + 1, clause.last).find(({ pos }) => pos === 'NOUN'))
  const nearer = tokens.slice(clause.first, time.first).reverse()
  const verb = nearer.findIndex(({ pos }) => pos === 'VERB')
  // "charged after a shooting on Friday": the day of either
  if (nearer.slice(0, Math.max(0, verb)).some(({ pos, lemma }) => pos === 'NOUN' && isOccasion(lemma))) return null
  const before = nearer[verb]
  return wordOf(before ?? tokens.slice(time.last, clause.last).find(({ pos }) => pos === 'VERB'))
}

function isOccasion(lemma: string): boolean {
  return OCCASIONS.has(lemma) || HAPPENINGS.has(CONCEPTS.get(lemma) ?? '')
}

function wordOf(token: Token | undefined): string | null {
  return !token || LIGHT_WORDS.has(token.lemma) ? null : (CONCEPTS.get(token.lemma) ?? token.lemma)
}
