import type { Finding, RuleOutcome } from '../types.js'

/**
 * Rule 8, unknown is not independent. Unnamed sources of a newsroom that nothing names may be those of any newsroom that is
 * named; without one they are a single origin of unknown name.
 */
export function unknownIsNotIndependent(findings: readonly Finding[]): RuleOutcome {
  const unknown = findings.filter(({ origin }) => origin.kind === 'unknown')
  if (unknown.length === 0 || unknown.length === findings.length) return { findings, why: [] }
  return {
    findings: findings.filter(({ origin }) => origin.kind !== 'unknown'),
    why: [{ rule: 'unknown', text: 'unnamed sources of an unknown newsroom may be those already counted', evidence: unknown.map(({ testimony }) => testimony.ref) }],
  }
}
