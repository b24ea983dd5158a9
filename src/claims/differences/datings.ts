import type { ResolvedTime } from '../../document/index.js'
import { COUNTED_FROM_ELSEWHERE, COUNTED_FROM_TODAY, NAMES_A_DAY, OPEN_ENDED, RESCHEDULED, WEEKDAY } from '../../lexicons/en/datings.js'
import type { Conflict } from './conflicts.js'
import { normAt, sentenceText, tokensOf } from './members.js'
import { daysOf, type Days } from './scope.js'
import { areOfOneWeek, kindOf } from './sources.js'
import type { Account, GroupDifference, Member } from './types.js'

/** A date as its words give it. */
export interface Dating extends Days {
  readonly words: string
}

/** The days of a dated expression; null for one end of a time ("since Monday") and for what is no plain date. */
export function datingOf({ article }: Member, time: ResolvedTime): Dating | null {
  const at = tokensOf(article, time).first
  const before = normAt(article.tokens, at - 1) === 'the' ? normAt(article.tokens, at - 2) : normAt(article.tokens, at - 1)
  const words = article.article.text.slice(time.start, time.end)
  if (OPEN_ENDED.has(before) || COUNTED_FROM_ELSEWHERE.test(words) || (time.value.includes('T') && !NAMES_A_DAY.test(words))) return null
  const days = daysOf(time.value)
  return days && { ...days, words }
}

/** Whether two dates have no day in common, also when each was counted from another day of writing. */
export function areDatedApart(a: Account<Dating>, b: Account<Dating>): boolean {
  const [x, y] = [a.value, b.value]
  const gap = Math.max(Date.parse(x.first) - Date.parse(y.last), Date.parse(y.first) - Date.parse(x.last)) / DAY
  if (!(gap > 0) || !areOfOneWeek(a.member, b.member)) return false
  const [p, q] = [WEEKDAY.exec(x.words)?.[0].toLowerCase(), WEEKDAY.exec(y.words)?.[0].toLowerCase()]
  // one weekday of two weeks: the week was read wrongly, or it happens every week
  if (p !== undefined && p === q) return false
  if ((p === undefined || q === undefined) && !(isAnchored(a) && isAnchored(b))) return false
  return gap > 1 || !(COUNTED_FROM_TODAY.test(x.words) || COUNTED_FROM_TODAY.test(y.words))
}

/** Whether a date stands by itself ("May 3") or is counted from a day of publication that the article itself states. */
function isAnchored({ member, value }: Account<Dating>): boolean {
  const basis = member.article.article.published?.basis
  return /\d/.test(value.words) || (basis !== undefined && basis !== 'given' && basis !== 'inferred')
}

const DAY = 24 * 60 * 60 * 1000

export function differenceOf(conflict: Conflict<Dating>): GroupDifference {
  const { a, b } = conflict
  const moved = RESCHEDULED.test(sentenceText(b.member))
  return {
    group: a.member.group,
    kind: kindOf(conflict, moved),
    about: 'date',
    a: { article: a.member.proposition.article, ...a.span },
    b: { article: b.member.proposition.article, ...b.span },
  }
}
