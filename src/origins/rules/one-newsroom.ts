import type { Finding } from '../types.js'

/**
 * Rule 9, one newsroom. Editions, aliases and shared desks are one newsroom; a common owner is not. `canonical` maps a name
 * as printed to the newsroom's one name.
 */
export function oneNewsroom(findings: readonly Finding[], canonical: (name: string) => string): Finding[] {
  return findings.map((finding) => {
    const { kind, name } = finding.origin
    return kind === 'newsroom' && name !== null ? { ...finding, origin: { ...finding.origin, name: canonical(name) } } : finding
  })
}
