import { INSTITUTIONS } from '../../lexicons/en/role-bodies.js'
import type { Finding, RuleOutcome } from '../types.js'

const HAS_CAPITAL = /\p{Lu}/u

/**
 * Rule 8, unknown is not independent. Unnamed sources of a newsroom that nothing names may be those of any newsroom that is
 * named; an organisation that is only described ("the company", "investigators") may be any that is named; and a newsroom
 * cited without a word on its sources ("according to X") may rest on a speaker who is named elsewhere. Beside such an
 * origin they add none; without one they count.
 */
export function unknownIsNotIndependent(findings: readonly Finding[]): RuleOutcome {
  const described = findings.filter(isDescribed)
  const bodies = findings.filter(({ origin }) => origin.kind === 'speaker' || origin.kind === 'organisation').length
  const isOpen = (finding: Finding): boolean =>
    finding.origin.kind === 'unknown' ||
    (isDescribed(finding) && bodies > described.length) ||
    (isBareCitation(finding) && bodies > described.length)
  const unknown = findings.filter(isOpen)
  if (unknown.length === 0) return { findings: asOneBody(findings, described), why: [] }
  const known = findings.filter((finding) => !unknown.includes(finding))
  if (known.length === 0) return { findings, why: [] }
  return {
    findings: known,
    why: [
      {
        rule: 'unknown',
        text: 'sources that are only described may be those already counted',
        evidence: unknown.map(({ testimony }) => testimony.ref),
      },
    ],
  }
}

/** "The company" and "the operator", neither of them named anywhere, may be one body: they count as the first of them. */
function asOneBody(findings: readonly Finding[], described: readonly Finding[]): readonly Finding[] {
  const [first] = described
  if (!first) return findings
  return findings.map((finding) => (described.includes(finding) ? { ...finding, origin: first.origin } : finding))
}

/** A citation that does not say whom the cited newsroom had it from. */
function isBareCitation({ rule, origin }: Finding): boolean {
  return rule === 'citing' && origin.kind === 'newsroom' && origin.source === null
}

/** An organisation without a name of its own: all its words are common nouns. */
function isDescribed({ origin }: Finding): boolean {
  return origin.kind === 'organisation' && origin.name !== null && !HAS_CAPITAL.test(origin.name) && !INSTITUTIONS.test(origin.name)
}
