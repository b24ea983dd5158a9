import type { Mention, Span } from '../../../src/document/index.js'

/** A reference in a text with the entity that a careful reader takes it for. */
export interface Reference extends Span {
  readonly kind: ReferenceKind
  /** Names that are right for it; `?` where nobody and nothing named in the text is meant. */
  readonly entity: readonly string[]
}

export type ReferenceKind = 'pronoun' | 'description' | 'surname' | 'title' | 'first-name' | 'short-form' | 'acronym'

export type Verdict = 'right' | 'wrong' | 'open'

const NOBODY = '?'
// "George W. Bush", "Crane Co.", "the Islamic State": parts that make no other name of it
const OPTIONAL_PARTS = /\b(?:the|inc|co|corp|ltd|plc|holdings|[a-z])\b/gu
const SEPARATORS = /[^\p{L}\p{N}]+/gu
const STOPS = /\./g

/**
 * Whether the mentions of an article take a reference for the right entity, for a wrong one, or for none: a name that is only
 * repeated as it stands ("Quill" for "Quill") leaves it open. Where nobody named is meant, saying nothing is right.
 */
export function judgeReference(reference: Reference, said: readonly Mention[], text: string): Verdict {
  const words = text.slice(reference.start, reference.end)
  const head = reference.start + words.lastIndexOf(' ') + 1
  const mention = said.find(({ start, end }) => start <= head && head < end)
  if (reference.entity[0] === NOBODY) return mention === undefined ? 'right' : 'wrong'
  if (mention === undefined) return 'open'
  const key = keyOf(mention.entity)
  if (reference.entity.some((name) => keyOf(name) === key)) return 'right'
  return key === keyOf(words) ? 'open' : 'wrong'
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(STOPS, '').replace(SEPARATORS, ' ').replace(OPTIONAL_PARTS, '').replace(SEPARATORS, ' ').trim()
}
