import { GIST_CUES } from '../../lexicons/en/hearsay.js'
import type { Finding, RuleOutcome, Testimony } from '../types.js'

/**
 * Rule 6, relays add none. "Media reports", "reportedly" and "local media" pass on what others found out. So does a named
 * speaker who repeats what another named source says ("the mayor said the police had told him"), where that source is in the
 * claim itself. And so does a speaker whose saying is itself known only through somebody else ("a source said the minister
 * offered to go" makes the minister's offer the source's account). They count only where nothing else leads anywhere.
 */
export function relays(findings: readonly Finding[]): RuleOutcome {
  const reported = reportedSpeakers(findings)
  const own = speakersForThemselves(findings)
  const isRelay = (finding: Finding): boolean =>
    finding.origin.kind === 'relay' || (isSpeaker(finding) && reported.has(nameOf(finding))) || repeatsAnother(finding, own)
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

/** Whoever is on record with the claim without repeating anybody, by name in lower case. */
function speakersForThemselves(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter((finding) => isOnRecord(finding) && sourcesRepeatedBy(finding).length === 0).map(nameOf))
}

/** Whether a source on record only passes on what another source on record says for itself in the same claim. */
function repeatsAnother(finding: Finding, own: ReadonlySet<string>): boolean {
  return isOnRecord(finding) && !own.has(nameOf(finding)) && sourcesRepeatedBy(finding).some((name) => own.has(name))
}

/** The named people and organisations inside a speaker's own words, in lower case. */
function sourcesRepeatedBy({ testimony, origin }: Finding): string[] {
  return testimony.statements.slice(1).flatMap(({ speaker, sourceType }) => {
    const isSource = sourceType === 'named-person' || sourceType === 'organisation'
    return speaker !== null && isSource && speaker !== origin.name ? [speaker.toLowerCase()] : []
  })
}

function isOnRecord({ origin }: Finding): boolean {
  return origin.kind === 'speaker' || origin.kind === 'organisation'
}

function isSpeaker({ origin }: Finding): boolean {
  return origin.kind === 'speaker' && origin.name !== null
}

function nameOf({ origin }: Finding): string {
  return (origin.name ?? '').toLowerCase()
}

/**
 * Speakers whose saying is known through somebody else, by name in lower case: it is the inner part of another's statement in
 * some member and none of their words are quoted, or only its gist is given ("made clear", "suggested") while a newsroom's
 * sources tell of the same person's act.
 */
function reportedSpeakers(findings: readonly Finding[]): Set<string> {
  const reported = new Set<string>()
  const told = findings.filter(({ origin }) => origin.kind === 'newsroom')
  for (const finding of findings) {
    const name = nameOf(finding)
    if (isSpeaker(finding) && isGist(finding.testimony) && told.some(({ testimony }) => testimony.about.has(name))) reported.add(name)
  }
  const quoted = new Set(findings.filter((finding) => finding.testimony.statements[0]?.direct === true).map(nameOf))
  for (const { testimony, origin } of findings) {
    for (const inner of testimony.statements.slice(1)) {
      const name = inner.speaker?.toLowerCase()
      if (name !== undefined && inner.speaker !== origin.name && inner.via === null && !quoted.has(name)) reported.add(name)
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
