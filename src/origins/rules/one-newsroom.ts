import type { Finding } from '../types.js'

/**
 * Rule 9, one newsroom. Editions, aliases and shared desks are one newsroom; a common owner is not. `canonical` maps a name
 * as printed to the newsroom's one name. A newspaper taken for an organisation in one place and for a newsroom in another is
 * the newsroom.
 */
export function oneNewsroom(findings: readonly Finding[], canonical: (name: string) => string): Finding[] {
  const newsrooms = new Set(
    findings.flatMap(({ origin }) => (origin.kind === 'newsroom' && origin.name !== null ? [canonical(origin.name)] : [])),
  )
  return findings.map((finding) => {
    const { kind, name } = finding.origin
    if (name === null || (kind !== 'newsroom' && !(kind === 'organisation' && newsrooms.has(canonical(name))))) return finding
    return { ...finding, origin: { ...finding.origin, kind: 'newsroom', name: canonical(name) } }
  })
}
