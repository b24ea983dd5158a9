import { indicesTouching, type AnnotatedArticle, type ResolvedTime, type Sentence, type Span } from '../../document/index.js'
import { CLOCK_BOUNDS, CLOCK_ZONE } from '../../lexicons/en/clock-bounds.js'
import { conflictsOf } from './conflicts.js'
import { eventBefore, isCall, mainEvents, MemberIndex, shownSpan } from './events.js'
import { tokensOf } from './members.js'
import { ABOUT_FACTOR, CLOCK_SLACK, SHORTLY } from './settings.js'
import { kindOf } from './sources.js'
import type { Account, GroupDifference, Member } from './types.js'

/** Minutes of a day between which something happened, by what the words allow. */
export interface Minutes {
  readonly low: number
  readonly high: number
}

interface Clock extends Minutes {
  /** Help was called then: the event came before. */
  readonly isCall: boolean
}

const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?$/
const DAY = 24 * 60

/**
 * Where the reports of a story give times of day of its one event that cannot both be right: times further apart than
 * rounding and "about" allow, and help that was called before it happened.
 */
export function clockDifferences(members: readonly Member[]): GroupDifference[] {
  const main = mainEvents(members)
  const index = new MemberIndex(members)
  const accounts: Account<Clock>[] = []
  for (const { article, story } of firstOfArticles(members)) {
    const event = main.get(story)
    if (event !== undefined) for (const time of article.times) accounts.push(...accountOf({ article, time, event, index }))
  }
  return conflictsOf(accounts, (a, b) => areApart(a.value, b.value)).map(({ a, b }) => ({
    group: a.member.group,
    kind: kindOf({ a, b }, false),
    about: 'time',
    a: { article: a.member.proposition.article, ...a.span },
    b: { article: b.member.proposition.article, ...b.span },
  }))
}

/** One member of each article, in order. */
function firstOfArticles(members: readonly Member[]): Member[] {
  return [...new Map([...members].reverse().map((member) => [member.proposition.article, member])).values()].reverse()
}

interface Sighting {
  readonly article: AnnotatedArticle
  readonly time: ResolvedTime
  readonly event: string
  readonly index: MemberIndex
}

function accountOf({ article, time, event, index }: Sighting): Account<Clock>[] {
  const clock = CLOCK.exec(time.value)
  const [at] = clock ? indicesTouching(article.sentences, time) : []
  if (!clock || at === undefined) return []
  const sentence = article.sentences[at] as Sentence
  const head = eventBefore(article, sentence, tokensOf(article, time).first)
  const member = index.at(article, at, time)
  if (!head || !member || (head.event !== event && !isCall(head)) || member.proposition.stance !== 'asserts') return []
  const minutes = allowedMinutes(Number(clock[2]) * 60 + Number(clock[3]), wordsOf(article, time, sentence))
  if (!minutes) return []
  const words = article.article.text.slice(time.start, time.end)
  const zone = CLOCK_ZONE.exec(words)?.[0] ?? ''
  const value = { low: isCall(head) ? -DAY : minutes.low, high: minutes.high, isCall: isCall(head) }
  const span = shownSpan(article, head, { start: time.start, end: time.end })
  return [{ member, key: `${member.story} ${clock[1]} ${zone}`, value, id: `${value.isCall} ${value.low} ${value.high}`, span }]
}

/** A time with the words before it: "shortly after 6am". */
function wordsOf({ article }: AnnotatedArticle, time: Span, sentence: Span): string {
  return article.text.slice(Math.max(sentence.start, time.start - BEFORE), time.end)
}

const BEFORE = 16

/** What a time of day allows by the words around it; null where they set only one end: "by 6am", "until 6am". */
export function allowedMinutes(minute: number, words: string): Minutes | null {
  const groups = CLOCK_BOUNDS.exec(words)?.groups
  const slack =
    minute % 60 === 0 ? CLOCK_SLACK.hour : minute % 15 === 0 ? CLOCK_SLACK.half : minute % 5 === 0 ? CLOCK_SLACK.five : CLOCK_SLACK.minute
  if (groups?.['open'] !== undefined) return null
  if (groups?.['after'] !== undefined) return { low: minute, high: minute + SHORTLY }
  if (groups?.['before'] !== undefined) return { low: minute - SHORTLY, high: minute }
  const reach = groups?.['about'] !== undefined ? slack * ABOUT_FACTOR : slack
  return { low: minute - reach, high: minute + reach }
}

function areApart(a: Clock, b: Clock): boolean {
  const gap = Math.max(a.low - b.high, b.low - a.high)
  // twelve hours apart one of them lacks its "p.m."
  return gap > 0 && Math.abs(gap - DAY / 2) > 2 * CLOCK_SLACK.hour && isBefore(a, b)
}

/** A call contradicts only what came after it. */
function isBefore(a: Clock, b: Clock): boolean {
  if (a.isCall) return a.high < b.low
  return !b.isCall || b.high < a.low
}
