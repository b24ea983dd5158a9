import type { Difference } from '../../../../src/document/index.js'
import { fold } from '../folding.js'
import type { GoldDifference } from '../gold.js'
import { f1, type Score } from '../score.js'
import { pointsAt, type Located } from '../spans.js'
import type { CaseView } from './case-view.js'

/** A text of this many characters or fewer is no evidence by itself. */
const TOO_SHORT = 5

interface Wanted {
  readonly group: string
  readonly a: Located
  readonly b: Located
}

/**
 * Discrepancies or updates. A disagreement counts once however many copies repeat it: pairs of one claim and kind are one
 * group. A pair is right if its two sides lie on, or read like, the two sides of a pair of the gold.
 */
export function scoreDifferences(view: CaseView, gold: readonly GoldDifference[], said: readonly Difference[]): Score {
  const wanted = gold.flatMap((difference): Wanted[] => {
    const [a, b] = [view.locate(difference.a), view.locate(difference.b)]
    return a === null || b === null ? [] : [{ group: groupOf(difference), a, b }]
  })
  const groups = new Set(wanted.map(({ group }) => group))
  const found = new Set<string>()
  let right = 0
  for (const difference of said) {
    const [a, b] = [view.spanOf(difference.a), view.spanOf(difference.b)]
    const hit = wanted.find((w) => (sameSide(view, w.a, a) && sameSide(view, w.b, b)) || (sameSide(view, w.a, b) && sameSide(view, w.b, a)))
    if (hit === undefined) continue
    right++
    found.add(hit.group)
  }
  for (const group of groups) if (!found.has(group)) view.miss('difference', group)
  const p = said.length > 0 ? right / said.length : groups.size > 0 ? 0 : 1
  const r = groups.size > 0 ? found.size / groups.size : 1
  return { f: f1(p, r), p, r, found: found.size, said: said.length, wanted: groups.size }
}

function groupOf({ claim, about }: GoldDifference): string {
  return `${claim ?? 'no claim'} ${about}`
}

function sameSide(view: CaseView, wanted: Located, said: Located): boolean {
  if (pointsAt(wanted, said)) return true
  const [a, b] = [readingOf(view, wanted), readingOf(view, said)]
  return a.length > TOO_SHORT && b.length > TOO_SHORT && (a.includes(b) || b.includes(a))
}

function readingOf(view: CaseView, span: Located): string {
  return fold(view.articleNamed(span.article).text.slice(span.start, span.end)).text.trim().toLowerCase()
}
