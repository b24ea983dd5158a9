import type { Finding, RuleOutcome } from '../types.js'

/**
 * Rule 6, relays add none. "Media reports", "reportedly" and "local media" pass on what others found out; so does a named
 * speaker whose saying is itself known only through somebody else ("a source said the minister offered to go" makes the
 * minister's offer the source's account). They count only where nothing else leads anywhere.
 */
export function relays(findings: readonly Finding[]): RuleOutcome {
  const reported = reportedSpeakers(findings)
  const isRelay = ({ origin }: Finding): boolean => origin.kind === 'relay' || (origin.kind === 'speaker' && origin.name !== null && reported.has(origin.name))
  const kept = findings.filter((finding) => !isRelay(finding))
  const dropped = findings.filter(isRelay)
  if (dropped.length === 0) return { findings, why: [] }
  const leads = kept.some(({ origin }) => origin.kind !== 'unsourced')
  const relayedOnly = dropped.map((finding): Finding => ({ ...finding, origin: { kind: 'unsourced', name: null, source: finding.origin.source } }))
  return {
    findings: leads ? kept : [...kept, ...relayedOnly],
    why: [{ rule: 'relays', text: `${count(dropped.length)} only passed on what others report and add no origin`, evidence: dropped.map(({ testimony }) => testimony.ref) }],
  }
}

/** Speakers whose saying is the inner part of somebody else's statement in another member. */
function reportedSpeakers(findings: readonly Finding[]): Set<string> {
  const reported = new Set<string>()
  for (const { testimony, origin } of findings) {
    for (const inner of testimony.statements.slice(1)) {
      if (inner.speaker !== null && inner.speaker !== origin.name && inner.via === null) reported.add(inner.speaker)
    }
  }
  return reported
}

function count(n: number): string {
  return n === 1 ? 'one occurrence' : `${n} occurrences`
}
