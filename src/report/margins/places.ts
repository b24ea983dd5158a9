import { firstEndingAfter, type Ref, type Span } from '../../document/index.js'
import type { Margins, Stretch } from './types.js'

/** Where else the same stands as within a span: one place an article, that of the passage before that of the quotation or claim. */
export function counterpartsAt({ stretches }: Margins, span: Span): Ref[] {
  const passages = new Map<string, Ref>()
  const echoes = new Map<string, Ref>()
  for (let index = firstEndingAfter(stretches, span.start); index < stretches.length; index++) {
    const stretch = stretches[index] as Stretch
    if (stretch.start >= Math.max(span.end, span.start + 1)) break
    for (const counterpart of stretch.counterparts) if (!passages.has(counterpart.article)) passages.set(counterpart.article, counterpart)
    for (const { echoes: own } of stretch.voices) for (const echo of own) if (!echoes.has(echo.article)) echoes.set(echo.article, echo)
  }
  return [...new Map([...echoes, ...passages]).values()].map(({ article, start, end }) => ({ article, start, end }))
}

/** Why the words within a span are taken to come from where they do, each reason once; why nothing settles it, where that is so. */
export function reasonsAt({ stretches }: Margins, span: Span): string[] {
  const reasons = new Set<string>()
  for (let index = firstEndingAfter(stretches, span.start); index < stretches.length; index++) {
    const { start, origin, parent, counterparts } = stretches[index] as Stretch
    if (start >= Math.max(span.end, span.start + 1)) break
    if (parent !== null) reasons.add(parent.reason)
    else if (origin === 'shared') for (const { role, reason } of counterparts) if (role === 'same') reasons.add(reason)
  }
  return [...reasons]
}

/**
 * The next of the places of one passage, or the one before with `step` -1: around in the order of the articles, so that going on leads
 * through all of them and back. null where there is no other.
 */
export function nextPlace(here: Ref, others: readonly Ref[], order: (article: string) => number, step: 1 | -1): Ref | null {
  const all = [here, ...others.filter(({ article }) => article !== here.article)]
  all.sort((a, b) => order(a.article) - order(b.article) || a.start - b.start)
  const next = all[(all.indexOf(here) + step + all.length) % all.length]
  return next === undefined || next === here ? null : next
}
