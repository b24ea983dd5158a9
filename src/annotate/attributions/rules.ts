import { continueQuotations } from './continuations.js'
import { draftStretch } from './drafts.js'
import { withoutEchoes } from './nesting.js'
import { cutStretches } from './stretches.js'
import type { Draft, Reading } from './types.js'

/** The statements that word lists and word order find: cue, then source, then content. */
export function draftByRules(reading: Reading): Draft[] {
  const drafted = cutStretches(reading).map((stretch) => ({ stretch, drafts: draftStretch(reading, stretch) }))
  return withoutEchoes(reading, continueQuotations(reading, drafted))
}
