import { EARLIER_SAID } from '../../lexicons/en/corrections.js'
import { CUMULATIVE, RESPONDERS } from '../../lexicons/en/figures.js'
import { areCompatible } from './compatible.js'
import { conflictsOf, type Conflict } from './conflicts.js'
import { figuresOf, type Figure } from './figures.js'
import { areAlike, areOfOthers } from './likeness.js'
import { sentenceText } from './members.js'
import { LIKE_COUNTS, LIKE_MEASURES, MAX_VALUE_RATIO } from './settings.js'
import { areOfOneWeek, isAfter, kindOf } from './sources.js'
import { zeroFiguresOf } from './zeros.js'
import type { Account, GroupDifference, Member } from './types.js'

/**
 * Where the members of a claim give figures of one thing that cannot both be right: one unit, of the same people or things,
 * of one time, depending on one word. Figures that agree within their own words ("about 40" and 42) are no difference; each
 * pair of values is given once, however many copies repeat it.
 */
export function numberDifferences(members: readonly Member[]): GroupDifference[] {
  const accounts = members
    .filter((member) => !EARLIER_SAID.test(sentenceText(member)))
    .flatMap((member) => readFigures(member).map((figure) => accountOf(member, figure)))
  return conflictsOf(accounts, differ).flatMap((conflict) => {
    const kind = kindOfFigures(conflict)
    if (kind === null) return []
    const { a, b } = kind === 'update' ? inOrder(conflict) : conflict
    return [{ group: a.member.group, kind, about: 'number' as const, a: refOf(a), b: refOf(b) }]
  })
}

/** Counts that are denied are not given; that nobody was hurt may be read as a denial, and is a count of none. */
function readFigures(member: Member): Figure[] {
  const { stance } = member.proposition
  return [...(stance === 'asserts' ? figuresOf(member) : []), ...(stance === 'declines' ? [] : zeroFiguresOf(member))]
}

function accountOf(member: Member, figure: Figure): Account<Figure> {
  const { quantity, score, unit, kind, aspect, span } = figure
  const id = score ? score.join('-') : `${quantity.bound} ${quantity.value}`
  return { member, key: `${kind === 'toll' ? member.story : member.group} ${unit} ${aspect}`, value: figure, id, span }
}

function refOf({ member, span }: Account<Figure>): GroupDifference['a'] {
  return { article: member.proposition.article, start: span.start, end: span.end }
}

function differ(a: Account<Figure>, b: Account<Figure>): boolean {
  return isOfOneThing(a, b) && (!agree(a.value, b.value) || areRisingFloors(a.value, b.value))
}

function agree(a: Figure, b: Figure): boolean {
  return a.score !== null || b.score !== null ? false : areCompatible(a.quantity, b.quantity)
}

/** "At least five", then "at least seven" dead: both are right, and the second tells more. */
function areRisingFloors(a: Figure, b: Figure): boolean {
  const [low, high] = [Math.min(a.quantity.value, b.quantity.value), Math.max(a.quantity.value, b.quantity.value)]
  return CUMULATIVE.has(a.unit) && a.quantity.bound === 'over' && b.quantity.bound === 'over' && low < high && high <= low * MAX_VALUE_RATIO
}

function isOfOneThing(a: Account<Figure>, b: Account<Figure>): boolean {
  if (a.value.kind === 'toll') return a.member.group === b.member.group || !areOfOthers(a.member, b.member)
  const [x, y] = [a.value, b.value]
  const least = x.kind === 'measure' ? LIKE_MEASURES : LIKE_COUNTS
  const [p, q] = [a.member.proposition, b.member.proposition]
  return (
    isSame(x.adjectives, y.adjectives) &&
    (isWithin(x.nouns, y.nouns) || isWithin(y.nouns, x.nouns)) &&
    [...x.governors].some((word) => y.governors.has(word)) &&
    areAlike(p, q, least) &&
    areOfOneWeek(a.member, b.member) &&
    !areOfOthers(a.member, b.member)
  )
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word))
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isWithin(a, b)
}

/** Where the dates leave open which came first, the lower figure did: only what grows is an update then. */
function inOrder({ a, b }: Conflict<Figure>): Conflict<Figure> {
  return !isAfter(a.member, b.member) && b.value.quantity.value < a.value.quantity.value ? { a: b, b: a } : { a, b }
}

/** A count that grew is an update; two floors of which the later is the lower say nothing against each other. */
function kindOfFigures(conflict: Conflict<Figure>): GroupDifference['kind'] | null {
  const { a, b } = conflict
  const isLater = isAfter(a.member, b.member)
  const rose = b.value.quantity.value > a.value.quantity.value
  const grows = (CUMULATIVE.has(a.value.unit) || RESPONDERS.has(a.value.unit)) && (rose || !isLater)
  if (!agree(a.value, b.value)) return kindOf(conflict, grows)
  return grows ? 'update' : null
}
