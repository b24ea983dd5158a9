import { CORRECTION } from '../../lexicons/en/corrections.js'
import type { Conflict } from './conflicts.js'
import { sentenceText } from './members.js'
import type { Account, GroupDifference, Member } from './types.js'

/** Earlier publication first, undated articles last: what is dated is the better witness of when something was said. */
export function byPublication(x: Account<unknown>, y: Account<unknown>): number {
  const [a, b] = [orderOf(timeOf(x.member)), orderOf(timeOf(y.member))]
  const [p, q] = [x.member.proposition, y.member.proposition]
  return a < b ? -1 : a > b ? 1 : p.articleIndex - q.articleIndex || p.start - q.start
}

/** A day without a time comes after the times of that day, no date at all comes last. */
function orderOf(time: string | null): string {
  if (time === null) return '~'
  return time.includes('T') ? time : `${time}~`
}

/** What stands for no time of day in many pages' dates. */
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$/

/** When a member's article was published, null where it is not known. */
function timeOf({ article }: Member): string | null {
  return article.article.published?.value.replace(MIDNIGHT, '') ?? null
}

/** Whether `b` was certainly published after `a`: a day alone is not before its own hours, nor after. */
export function isAfter(a: Member, b: Member): boolean {
  const [x, y] = [timeOf(a), timeOf(b)]
  return x !== null && y !== null && x < y && !y.startsWith(x)
}

function dayOf(member: Member): string {
  return (timeOf(member) ?? '').slice(0, 10)
}

/** Who says it: the named source, or the kind of source it is in this article; null in the outlet's own words. */
export function sourceOf({ article, proposition }: Member): string | null {
  const [outermost] = proposition.statements
  if (!outermost) return null
  const { speaker, source, sourceType } = outermost
  if (speaker !== null) return speaker.toLowerCase()
  // "police", "the coastguard": one body in all articles, while "a spokesman" may be anybody
  if (sourceType === 'organisation' && source)
    return article.article.text.slice(source.start, source.end).toLowerCase().replace(/^the /, '')
  return `${sourceType} of ${proposition.article}`
}

/**
 * Whether the later of two accounts, `b`, replaces the earlier or contradicts it. A count that `grows` while an event goes
 * on is replaced, unless two sources give two counts on one day; so is what its own source said differently later, and what
 * is said to have been said at first. All else that cannot both be right is a discrepancy.
 */
export function kindOf({ a, b }: Conflict<unknown>, grows: boolean): GroupDifference['kind'] {
  const isLater = isAfter(a.member, b.member)
  const isNextDay = isLater && dayOf(a.member) < dayOf(b.member)
  const sources = [sourceOf(a.member), sourceOf(b.member)]
  const sameSource = sources[0] !== null && sources[0] === sources[1]
  // "raised its count" replaces what reports said, not what another source did
  if (isLater && (sameSource || (sources[0] === null && CORRECTION.test(sentenceText(b.member))))) return 'update'
  const rivals = sources[0] !== null && sources[1] !== null && !sameSource && !isNextDay
  return grows && !rivals ? 'update' : 'discrepancy'
}

/** Whether two articles were published within a few days of each other; one without a date may be of any day. */
export function areOfOneWeek(a: Member, b: Member): boolean {
  const [x, y] = [timeOf(a), timeOf(b)]
  return x === null || y === null || Math.abs(Date.parse(x.slice(0, 10)) - Date.parse(y.slice(0, 10))) <= WEEK
}

const WEEK = 7 * 24 * 60 * 60 * 1000
