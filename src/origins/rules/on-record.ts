import type { Statement } from '../../document/index.js'
import { HEARSAY_LISTENERS } from '../../lexicons/en/hearsay.js'
import type { OriginKey, Testimony } from '../types.js'

/**
 * Rule 1, on record. A named speaker is one origin, however many outlets carry the words; so are an organisation speaking
 * officially and a published document. On record means said in public or to a named outlet: what a named person told
 * associates, or thought without having said so anywhere in the article, belongs to the newsroom that reports it.
 */
export function onRecord(statement: Statement, testimony: Testimony): OriginKey | null {
  const { speaker, sourceType } = statement
  if (speaker === null) return null
  if (sourceType === 'organisation') return { kind: 'organisation', name: speaker, source: null }
  if (sourceType === 'document') return { kind: 'document', name: speaker, source: null }
  if (sourceType !== 'named-person' || isHearsay(statement, testimony) || isPrivateThought(statement, testimony)) return null
  return { kind: 'speaker', name: speaker, source: null }
}

/** Said to people who are no public: "told associates", "told people at the time". The publication it was said to outranks it. */
export function isHearsay(statement: Statement, testimony: Testimony): boolean {
  return statement.via === null && HEARSAY_LISTENERS.test(testimony.cueWords(statement))
}

function isPrivateThought(statement: Statement, testimony: Testimony): boolean {
  return statement.modality === 'thought' && !(statement.speaker !== null && testimony.speaksOnRecord(statement.speaker))
}
