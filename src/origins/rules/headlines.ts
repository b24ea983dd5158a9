import type { Finding } from '../types.js'

/**
 * A headline sums up its article: where the body carries the claim, the headline is no testimony of its own. (Part of
 * rule 7: headlines drop their sources more often than not.)
 */
export function headlinesFollowTheBody(findings: readonly Finding[]): Finding[] {
  const bodies = new Set(
    findings
      .filter(({ testimony, origin }) => !testimony.isHeadline && origin.kind !== 'unsourced')
      .map(({ testimony }) => testimony.ref.article),
  )
  return findings.filter(({ testimony }) => !testimony.isHeadline || !bodies.has(testimony.ref.article))
}
