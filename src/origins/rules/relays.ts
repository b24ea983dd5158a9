import { GIST_CUES } from '../../lexicons/en/hearsay.js'
import type { Finding, RuleOutcome, Testimony } from '../types.js'

/**
 * Rule 6, relays add none. "Media reports", "reportedly" and "local media" pass on what others found out; so does a named
 * speaker whose saying is itself known only through somebody else ("a source said the minister offered to go" makes the
 * minister's offer the source's account). They count only where nothing else leads anywhere.
 */
export function relays(findings: readonly Finding[]): RuleOutcome {
  const reported = reportedSpeakers(findings)
  const isRelay = ({ origin }: Finding): boolean =>
    origin.kind === 'relay' || (origin.kind === 'speaker' && origin.name !== null && reported.has(origin.name))
  const kept = findings.filter((finding) => !isRelay(finding))
  const dropped = findings.filter(isRelay)
  if (dropped.length === 0) return { findings, why: [] }
  const leads = kept.some(({ origin }) => origin.kind !== 'unsourced')
  const relayedOnly = dropped.map((finding): Finding => ({
    ...finding,
    origin: { kind: 'unsourced', name: null, source: finding.origin.source },
  }))
  return {
    findings: leads ? kept : [...kept, ...relayedOnly],
    why: [
      {
        rule: 'relays',
        text: `${count(dropped.length)} only passed on what others report and add no origin`,
        evidence: dropped.map(({ testimony }) => testimony.ref),
      },
    ],
  }
}

/**
 * Speakers whose saying is known through somebody else: it is the inner part of another's statement in some member, or
 * only its gist is given ("made clear", "suggested") while a newsroom's sources tell of the same person's act.
 */
function reportedSpeakers(findings: readonly Finding[]): Set<string> {
  const reported = new Set<string>()
  const told = findings.filter(({ origin }) => origin.kind === 'newsroom')
  for (const { testimony, origin } of findings) {
    const name = origin.kind === 'speaker' ? origin.name : null
    if (name !== null && isGist(testimony) && told.some((other) => other.testimony.about.has(name.toLowerCase()))) reported.add(name)
  }
  for (const { testimony, origin } of findings) {
    for (const inner of testimony.statements.slice(1)) {
      if (inner.speaker !== null && inner.speaker !== origin.name && inner.via === null) reported.add(inner.speaker)
    }
  }
  return reported
}

/** Whether no words of the speaker are given, only what they came to. */
function isGist({ statements, cueWords }: Testimony): boolean {
  const [outermost] = statements
  return outermost !== undefined && !outermost.direct && outermost.via === null && GIST_CUES.test(cueWords(outermost))
}

function count(n: number): string {
  return n === 1 ? 'one occurrence' : `${n} occurrences`
}
