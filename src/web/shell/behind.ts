import { originKind } from '../../report/rules.js'
import { enumerated, oneLine, type OriginView } from '../../report/view/index.js'

/** More names than these are not read at a glance; all are with the claim. */
const MAX_NAMES = 4

/**
 * Who stands behind a claim, by name: "Denis Carmody and Maeve Dunphy; unnamed sources of Corran Wire". Named ones come first, and
 * then newsrooms whose sources are unnamed, then those that give none; null where no origin is known by name.
 */
export function behindText(origins: readonly OriginView[]): string | null {
  const isUnnamed = ({ origin }: OriginView): boolean => originKind(origin).includes('unnamed sources')
  const known = origins.filter(({ origin }) => origin.kind !== 'unknown')
  const named = namesIn(known.filter(({ origin }) => origin.kind !== 'newsroom'))
  const unnamed = namesIn(known.filter(isUnnamed))
  const own = namesIn(known.filter((view) => view.origin.kind === 'newsroom' && !isUnnamed(view)))
  const parts = [
    enumerated(named),
    unnamed.length === 0 ? '' : `unnamed sources of ${enumerated(unnamed)}`,
    own.length === 0 ? '' : `the own reporting of ${enumerated(own)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? null : parts.join('; ')
}

function namesIn(origins: readonly OriginView[]): string[] {
  const names = [...new Set(origins.map(({ name }) => oneLine(name)))]
  return names.length <= MAX_NAMES ? names : [...names.slice(0, MAX_NAMES - 1), `${names.length - MAX_NAMES + 1} more`]
}
