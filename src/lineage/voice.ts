import type { AnnotatedArticle } from '../document/index.js'
import { MIN_VOICE_STATEMENTS } from './settings.js'
import type { Outlets } from './types.js'

/**
 * The newsroom whose own words an article without a publisher seems to be: several of its sources spoke to one newsroom
 * and none to another ("sources tell X", "asked by X"). An article that relays names several, or relays one once.
 */
export function voiceOf({ statements }: AnnotatedArticle, own: string | null, outlets: Outlets): string | null {
  if (own !== null) return null
  const spokenTo = new Map<string, number>()
  for (const { via, sourceType, speaker } of statements) {
    const name = via ?? (sourceType === 'publication' ? speaker : null)
    if (name !== null && outlets.isKnown(name))
      spokenTo.set(outlets.canonical(name), (spokenTo.get(outlets.canonical(name)) ?? 0) + (via ? 1 : 0))
  }
  const [only] = [...spokenTo]
  return only && spokenTo.size === 1 && only[1] >= MIN_VOICE_STATEMENTS ? only[0] : null
}
