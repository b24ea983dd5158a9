import { addTo } from '../../document/index.js'
import type { Finding, OriginKey, RuleOutcome } from '../types.js'

/**
 * Rule 4, citing. "According to X" and "X reported" resolve to that newsroom where no inner source is named, so that
 * everyone who cites X shares X's origin.
 */
export function citing(publication: string): OriginKey {
  return { kind: 'newsroom', name: publication, source: null }
}

/**
 * Where the cited newsroom's own text is among the articles, what that text rests on is the origin: whoever cites a wire
 * that quotes the mayor cites the mayor.
 */
export function resolveCited(findings: readonly Finding[]): RuleOutcome {
  const ownText = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { newsroom } = finding.testimony
    if (newsroom === null || finding.rule === 'citing') continue
    addTo(ownText, newsroom, finding)
  }
  const why: RuleOutcome['why'][number][] = []
  const resolved = findings.flatMap((finding) => {
    const cited = finding.rule === 'citing' && finding.origin.name !== null ? (ownText.get(finding.origin.name) ?? []) : []
    const settled = cited.filter(({ origin }) => origin.kind !== 'unsourced' && origin.kind !== 'relay')
    const credited = cited.find(({ testimony }) => testimony.credited !== null)?.testimony.credited ?? null
    if (settled.length === 0 && credited === null) return [finding]
    why.push({
      rule: 'citing',
      text: `cites ${finding.origin.name}, whose own text is among the articles`,
      evidence: [finding.testimony.ref],
    })
    if (settled.length > 0) return settled.map((own) => ({ ...finding, origin: own.origin }))
    return [{ ...finding, origin: citing(credited as string) }]
  })
  return { findings: resolved, why }
}
