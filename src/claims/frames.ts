import { firstStartingFrom, isVerb, type AnnotatedArticle, type Token } from '../document/index.js'
import { MODALS, NEGATORS, OPENERS, SIDE_CLAUSES } from '../lexicons/en/clauses.js'
import { OPEN_CAUSE } from './features.js'
import { DAYS_APART, MOST_MORE, MOST_TIMES_LARGER, OTHER_FRAME } from './settings.js'
import { conceptAt } from './word-concepts.js'
import type { Frame, Proposition, Quantity, TokenRange } from './types.js'

const DAY = 86_400_000
/** The part of an ISO 8601 value that names days: "2016-11-09", "2016-11", "2016". */
const CALENDAR = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/

/** How the clause of tokens `[first, last)` says what it says. */
export function frameOf(
  article: AnnotatedArticle,
  { first, last }: TokenRange,
  { quantities, predicates }: Pick<Proposition, 'quantities' | 'predicates'>,
): Frame {
  const words = article.tokens.slice(first, last)
  const main = mainPart(article.tokens, { first, last })
  // "is unclear" and "is not known" say one thing
  const isOpenCause = predicates.has(OPEN_CAUSE)
  return {
    negated: !isOpenCause && isNegated(article.tokens, main),
    causeUnknown: isOpenCause,
    open: !isOpenCause && words.some(({ norm }) => OPENERS.has(norm)),
    possible: article.tokens.slice(main.first, main.last).some(({ norm }) => MODALS.has(norm)),
    part: partOf(words, quantities[0]),
    days: daysIn(article, words),
  }
}

/** Whether what the clause tells is negated. */
function isNegated(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  let negated = false
  for (let i = first; i < last; i++) {
    const { norm, pos } = tokens[i] as Token
    if (NEGATORS.has(norm) || (pos === 'VERB' && conceptAt(tokens, i)?.isOpposite === true)) negated = !negated
  }
  return negated
}

/** What the clause tells first: what stands behind an "if", "because" or "that" is another matter. */
function mainPart(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  let told = false
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (told && SIDE_CLAUSES.has(token.norm)) return { first, last: i }
    told ||= isVerb(token)
  }
  return { first, last }
}

function partOf(words: readonly Token[], counted: Quantity | undefined): number | null {
  if (!counted) return null
  return words.find(({ start }) => start >= counted.end)?.norm === 'of' ? counted.value : null
}

function daysIn({ times }: AnnotatedArticle, words: readonly Token[]): Frame['days'] {
  const [opening, closing] = [words[0], words[words.length - 1]]
  if (!opening || !closing) return null
  let days: [number, number] | null = null
  for (let at = firstStartingFrom(times, opening.start); at < times.length; at++) {
    const time = times[at]
    if (!time || time.start >= closing.end) break
    const range = daysOf(time.value)
    if (range) days = days ? [Math.min(days[0], range[0]), Math.max(days[1], range[1])] : range
  }
  return days
}

/** First and last day of a time value; null for what names no part of a calendar. */
function daysOf(value: string): [number, number] | null {
  const [from, to = from] = value.split('/')
  const start = boundsOf(from ?? '')
  const end = boundsOf(to ?? '')
  return start && end ? [start[0], end[1]] : null
}

function boundsOf(value: string): [number, number] | null {
  const parts = CALENDAR.exec(value)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), parts[2], parts[3]]
  const first = Date.UTC(year, month === undefined ? 0 : Number(month) - 1, day === undefined ? 1 : Number(day))
  const last = day !== undefined ? first : month !== undefined ? Date.UTC(year, Number(month), 0) : Date.UTC(year, 11, 31)
  return [first / DAY, last / DAY]
}

/**
 * What is left of the likeness of two clauses whose frames differ, 0 to 1: who denies does not corroborate who asserts, a
 * question answers nothing, and what happened at other times or to numbers of another order is another event.
 */
export function frameFit(a: Proposition, b: Proposition): number {
  let fit = 1
  // "would not say whether" belongs to what it is about
  const bothSpeak = a.stance !== 'declines' && b.stance !== 'declines'
  if (bothSpeak && a.frame.negated !== b.frame.negated) fit *= OTHER_FRAME.polarity
  if (bothSpeak && a.frame.open !== b.frame.open) fit *= OTHER_FRAME.open
  if (bothSpeak && a.frame.causeUnknown !== b.frame.causeUnknown) fit *= OTHER_FRAME.cause
  if (bothSpeak && a.frame.possible !== b.frame.possible) fit *= OTHER_FRAME.possible
  if (isOtherPart(a, b) || isOtherPart(b, a)) fit *= OTHER_FRAME.part
  if (areApart(a.frame.days, b.frame.days)) fit *= OTHER_FRAME.time
  if (countOtherThings(a.quantities, b.quantities)) fit *= OTHER_FRAME.number
  return fit
}

function areApart(a: Frame['days'], b: Frame['days']): boolean {
  return a !== null && b !== null && (a[0] > b[1] + DAYS_APART || b[0] > a[1] + DAYS_APART)
}

/** Whether one tells of a part of what the other counts as a whole: "two of the injured" against "eleven people were injured". */
function isOtherPart({ frame: { part } }: Proposition, { frame, quantities }: Proposition): boolean {
  return part !== null && frame.part === null && quantities.length > 0 && quantities.every(({ value }) => value !== part)
}

/** Whether they give one unit and no two of its figures are of one order: a limit of 12 mph and a speed of 40. */
function countOtherThings(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  let share = false
  for (const x of a) {
    for (const y of b) {
      if (x.unit === null || x.unit !== y.unit) continue
      share = true
      const [less, more] = x.value < y.value ? [x.value, y.value] : [y.value, x.value]
      if (more <= MOST_TIMES_LARGER * less || more - less <= MOST_MORE) return false
    }
  }
  return share
}
