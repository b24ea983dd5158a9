import type { Span } from '../../document/index.js'
import { partOfYear } from './calendar.js'
import { CALENDAR_RULES } from './grammar/calendar-rules.js'
import { CLOCK_RULES } from './grammar/clock-rules.js'
import { RELATIVE_RULES } from './grammar/relative-rules.js'
import { DIGIT, type Rule } from './grammar/rule.js'
import { YEAR_RULES } from './grammar/year-rules.js'
import type { Expression, Meaning } from './types.js'

/** `(?<month>`: the beginning of a named group */
const GROUP_NAME = /\(\?<[a-z]+>/gi
/** What may stand between a clock time and its day: "9 p.m. ET on Tuesday", "Tuesday at about 9 p.m." */
const CLOCK_GAP = /^,?\s{1,3}(?:(?:on|at|around|about|by|early|late|this)\s{1,3}){0,2}$/iu

/** Behind a letter, a digit's decimal point or a sign, a word or number is part of something longer: "A1959", "3.1959", "@may". */
const JOINED = /[\p{L}\p{N}_@#$£€¥]$|\d[.,:/]$/u

/** The rules of a first word, in the order in which they are tried, and a pattern that matches where one of theirs does. */
interface Rules {
  readonly rules: readonly Rule[]
  readonly any: RegExp
}

/** Every rule under each of its first words. */
const RULES_BY_WORD: ReadonlyMap<string, Rules> = indexed([...CALENDAR_RULES, ...CLOCK_RULES, ...RELATIVE_RULES, ...YEAR_RULES])
/** Their first words and numbers: the places where an expression can start. */
const START = new RegExp(`\\d+|\\b(?:${[...RULES_BY_WORD.keys()].filter((word) => /^[a-z]+$/.test(word)).join('|')})(?![a-z])`, 'gi')

/** The dated expressions of a stretch of text in reading order; they never overlap. Linear: each word tries a few anchored patterns. */
export function findExpressions(text: string, stretch: Span): Expression[] {
  const found: Expression[] = []
  START.lastIndex = stretch.start
  for (let match = START.exec(text); match && match.index < stretch.end; match = START.exec(text)) {
    const rules = RULES_BY_WORD.get(match[0].charCodeAt(0) < 58 ? DIGIT : match[0].toLowerCase())
    const expression = rules && read(text, match.index, stretch.end, rules)
    if (!expression) continue
    add(found, expression, text)
    START.lastIndex = expression.end
  }
  return found
}

function indexed(rules: readonly Rule[]): Map<string, Rules> {
  const byWord = new Map<string, Rule[]>()
  for (const rule of rules) {
    for (const start of new Set(rule.starts)) byWord.set(start, [...(byWord.get(start) ?? []), rule])
  }
  return new Map([...byWord].map(([start, own]) => [start, { rules: own, any: anyOf(own) }]))
}

/** The patterns of rules as one, their groups unnamed: nearly all places that are tried match none, which this tells at once. */
function anyOf(rules: readonly Rule[]): RegExp {
  return new RegExp(rules.map(({ pattern }) => pattern.source.replace(GROUP_NAME, '(?:')).join('|'), 'iuy')
}

function read(text: string, start: number, limit: number, { rules, any }: Rules): Expression | null {
  any.lastIndex = start
  if (!any.test(text)) return null
  if (start > 0 && JOINED.test(text.slice(Math.max(0, start - 2), start))) return null
  for (const rule of rules) {
    rule.pattern.lastIndex = start
    const match = rule.pattern.exec(text)
    const end = start + (match?.[0].length ?? 0)
    if (!match || end > limit) continue
    const meaning = rule.read({ text, start, end, groups: match.groups ?? {} })
    if (meaning) return { start, end, meaning, clock: meaning.kind === 'clock' ? meaning.clock : '' }
  }
  return null
}

/** Appends, joining a clock time with the day next to it. */
function add(found: Expression[], next: Expression, text: string): void {
  const last = found.at(-1)
  if (last && isClock(last.meaning) !== isClock(next.meaning) && (last.clock === '' || next.clock === '') && next.start - last.end < 24) {
    const [day, clock] = isClock(last.meaning) ? [next, last] : [last, next]
    if (CLOCK_GAP.test(text.slice(last.end, next.start)) && takesClock(day.meaning)) {
      found[found.length - 1] = { start: last.start, end: next.end, meaning: day.meaning, clock: clock.clock }
      return
    }
  }
  if (last && isMonth(last.meaning) && isYear(next.meaning) && /^,?\s{1,3}$/u.test(text.slice(last.end, next.start))) {
    const period = partOfYear('month', next.meaning.period.index, last.meaning.ordinal)
    found[found.length - 1] = { start: last.start, end: next.end, meaning: { kind: 'absolute', period }, clock: '' }
    return
  }
  found.push(next)
}

function isMonth(meaning: Meaning): meaning is Meaning & { kind: 'part-of-year' } {
  return meaning.kind === 'part-of-year' && meaning.grain === 'month' && meaning.direction === null
}

function isYear(meaning: Meaning): meaning is Meaning & { kind: 'absolute' } {
  return meaning.kind === 'absolute' && meaning.period.grain === 'year' && meaning.until === undefined
}

function isClock(meaning: Meaning): boolean {
  return meaning.kind === 'clock'
}

function takesClock(meaning: Meaning): boolean {
  if (meaning.kind === 'from-publication' || meaning.kind === 'from-context') return meaning.grain === 'day'
  if (meaning.kind === 'absolute') return meaning.period.grain === 'day' && meaning.until === undefined
  return meaning.kind === 'weekday' || meaning.kind === 'year-day' || meaning.kind === 'feast'
}
