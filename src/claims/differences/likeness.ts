import type { Mention } from '../../document/index.js'
import { MEASURES } from '../../lexicons/en/figures.js'
import { NUMBER_SCALES } from '../../lexicons/en/quantities.js'
import type { Proposition } from '../types.js'
import { mentionsIn } from './members.js'
import type { Member } from './types.js'

/** First letter of features that are figures or what they count: the values compared, not what they are said of. */
const FIGURE_SIGN = '#'

/** From where on two clauses are taken to tell of one fact. */
export interface Alikeness {
  /** The part of the shorter clause that the other has too, 0 to 1. */
  readonly share: number
  /** How many words both have at least: short clauses are alike by chance. */
  readonly words: number
}

/**
 * Whether two clauses say much the same besides their figures: a copy and a shortened report of one sentence do, two facts
 * about one thing do not.
 */
export function areAlike(a: Proposition, b: Proposition, least: Alikeness): boolean {
  const shared = [...a.features].filter(([name]) => isTelling(name) && b.features.has(name))
  const weight = shared.reduce((sum, [, each]) => sum + each, 0)
  return shared.length >= least.words && weight >= least.share * Math.min(weightOf(a), weightOf(b))
}

function weightOf({ features }: Proposition): number {
  return [...features].reduce((sum, [name, weight]) => (isTelling(name) ? sum + weight : sum), 0)
}

function isTelling(name: string): boolean {
  return name[0] !== FIGURE_SIGN && !NUMBER_SCALES.has(name) && !MEASURES.has(name)
}

const NAMED: readonly Mention['kind'][] = ['person', 'place', 'organisation']

/** Whether both clauses name somebody, or some place or body, and not one that the other names. */
export function areOfOthers(a: Member, b: Member): boolean {
  return NAMED.some((kind) => {
    const [x, y] = [namesOf(a, kind), namesOf(b, kind)]
    return x.size > 0 && y.size > 0 && ![...x].some((name) => y.has(name))
  })
}

function namesOf({ article, proposition }: Member, kind: Mention['kind']): Set<string> {
  return new Set(mentionsIn(article, proposition).flatMap((mention) => (mention.kind === kind ? [mention.entity] : [])))
}
