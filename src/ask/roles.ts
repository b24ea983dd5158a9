import type { Token } from '../document/index.js'
import { BE_OR_GET_FORMS } from '../lexicons/en/grammar.js'
import { MOOD_REACH } from './settings.js'

/** On which side of what happened something stands: who does it, or to whom it is done. */
export type Side = 'doer' | 'done-to'

/** "Quill sued Reed", "Reed was sued by Quill": the side of the token at a place, as if the verb were active. */
export function sideOf(tokens: readonly Token[], verb: number, at: number): Side {
  return at < verb !== isPassive(tokens, verb) ? 'doer' : 'done-to'
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  const { norm } = tokens[verb] as Token
  if (norm.endsWith('ing')) return false
  for (let at = verb - 1; at >= Math.max(0, verb - MOOD_REACH); at--) if (BE_OR_GET_FORMS.has((tokens[at] as Token).norm)) return true
  return tokens[verb + 1]?.norm === 'by'
}
