import type { Statement } from '../src/document/index.js'

/** A statement of which only the given fields say anything. */
export function statementWith(fields: Partial<Statement>): Statement {
  return {
    id: 's',
    article: 'a',
    source: null,
    cue: null,
    content: [],
    direct: false,
    speaker: null,
    sourceType: 'unnamed-person',
    sources: null,
    anonymity: null,
    via: null,
    chain: [],
    stance: 'asserts',
    modality: 'said',
    ...fields,
  }
}
