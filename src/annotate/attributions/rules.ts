import { continueQuotations } from './continuations.js'
import { draftStretch } from './drafts.js'
import { withoutEchoes } from './nesting.js'
import type { Draft, Reading, Stretch } from './types.js'

/** The statements that word lists and word order find: cue, then source, then content. */
export function draftByRules(reading: Reading, stretches: readonly Stretch[]): Draft[] {
  const drafted = stretches.map((stretch) => ({ stretch, drafts: draftStretch(reading, stretch) }))
  return withoutEchoes(reading, continueQuotations(reading, drafted))
}
