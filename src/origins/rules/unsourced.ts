import type { Finding, OriginKey, RuleOutcome, Testimony } from '../types.js'

/** Rule 7, unsourced. What an outlet says in its own words, or takes for granted, has no source. */
export function unsourced(): OriginKey {
  return { kind: 'unsourced', name: null, source: null }
}

/**
 * A statement with no source adds no origin beside one that has. A claim nobody sources counts as one: the newsroom that
 * the articles credit for their information, else `record` where anyone can check it, else `unknown`.
 */
export function dropUnsourced(findings: readonly Finding[], isPublicRecord: boolean): RuleOutcome {
  const without = findings.filter(({ origin }) => origin.kind === 'unsourced')
  if (without.length === 0) return { findings, why: [] }
  const evidence = without.map(({ testimony }) => testimony.ref)
  if (without.length < findings.length) {
    const kept = findings.filter(({ origin }) => origin.kind !== 'unsourced')
    return {
      findings: kept,
      why: [{ rule: 'unsourced', text: `${without.length} of ${findings.length} occurrences name no source and add no origin`, evidence }],
    }
  }
  const fallback = fallbackOrigin(
    without.map(({ testimony }) => testimony),
    isPublicRecord,
  )
  return {
    findings: without.map((finding) => ({ ...finding, origin: fallback })),
    why: [{ rule: 'unsourced', text: describe(fallback), evidence }],
  }
}

function fallbackOrigin(testimonies: readonly Testimony[], isPublicRecord: boolean): OriginKey {
  const credited = [...new Set(testimonies.flatMap(({ credited: name }) => (name === null ? [] : [name])))].sort()
  if (credited.length === 1) return { kind: 'newsroom', name: credited[0] as string, source: 'credited for the information' }
  if (isPublicRecord) return { kind: 'record', name: null, source: 'a public act or event that anyone can check' }
  return { kind: 'unknown', name: null, source: null }
}

function describe({ kind, name }: OriginKey): string {
  if (kind === 'newsroom') return `nobody is named as its source; the articles credit ${name} for their information`
  if (kind === 'record') return 'nobody is named as its source; it is a public act or event that anyone can check'
  return 'nobody is named as its source: where it comes from is unknown'
}
