import { wordsOf, type Decision, type Decisions } from '../../assumptions/index.js'
import type { Finding, OriginKey, RuleOutcome } from '../types.js'

/**
 * What the reader has decided outranks what the articles show: names that are one source become one, and who is no source
 * leaves the statement unsourced. Each decision that bears on the claim leaves a line, those about its articles and about
 * whom a speaker speaks for too, though they are applied elsewhere.
 */
export function assumed(findings: readonly Finding[], decisions: Decisions): RuleOutcome {
  const names = new Set(findings.flatMap(({ origin }) => (origin.name === null ? [] : [origin.name])))
  const bearing = new Set<Decision>(decisions.bearingOn(names))
  for (const { testimony } of findings) for (const decision of decisions.about(testimony.ref.article)) bearing.add(decision)
  if (bearing.size === 0) return { findings, why: [] }
  const why = [...bearing]
    .sort((a, b) => a.entry - b.entry)
    .map((decision) => {
      decision.claims++
      const evidence = findings.filter((finding) => touches(decision, finding, decisions)).map(({ testimony }) => testimony.ref)
      return { rule: 'assumed' as const, text: wordsOf(decision.assumption), evidence }
    })
  const kinds = kindsByName(findings)
  return { findings: findings.map((finding) => ({ ...finding, origin: overruled(finding.origin, decisions, kinds) })), why }
}

function touches(decision: Decision, { origin, testimony }: Finding, decisions: Decisions): boolean {
  if (decision.articles.has(testimony.ref.article)) return true
  return origin.name !== null && decisions.isAbout(decision, origin.name)
}

function overruled(origin: OriginKey, decisions: Decisions, kinds: ReadonlyMap<string, OriginKey['kind']>): OriginKey {
  const { name } = origin
  if (name === null) return origin
  if (decisions.isNoSource(name)) return { kind: 'unsourced', name: null, source: `${name}, no source by assumption` }
  const one = decisions.nameOf(name)
  return one === name ? origin : { ...origin, name: one, kind: kinds.get(one) ?? origin.kind }
}

/** What a source is where it is found under its own name. */
function kindsByName(findings: readonly Finding[]): Map<string, OriginKey['kind']> {
  return new Map(findings.flatMap(({ origin }) => (origin.name === null ? [] : [[origin.name, origin.kind] as const])))
}
