import type { Ref } from '../../document/index.js'
import type { Provenance, ProvenanceMap } from '../provenance.js'

/**
 * Rule 5, copying. Text taken from a wire is the wire's, credited or not: the newsroom of a stretch is the one it was
 * copied from, so an article that copies a passage brings no origin of its own.
 */
export function copying(ref: Ref, provenance: ProvenanceMap): Provenance {
  return provenance.of(ref)
}
