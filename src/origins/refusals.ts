import { REFUSAL, type ClaimGroup, type Proposition } from '../claims/index.js'
import type { Voices } from './types.js'

/** Tells which members of a claim are the refusal that the claim is about. */
export type IsTheRefusal = (proposition: Proposition) => boolean

/**
 * Where all members of a claim are refusals, what it claims is that somebody would not say, and those refusals assert it: of
 * the one person or body that refuses in most articles. Somebody else who would not say either has refused for himself.
 */
export function refusalIn({ propositions }: ClaimGroup, voices: Voices): IsTheRefusal {
  const isAboutRefusal = propositions.every(({ stance, features }) => stance === 'declines' || features.has(REFUSAL))
  if (!isAboutRefusal) return () => false
  const articles = new Map<string, Set<string>>()
  for (const proposition of propositions) {
    const refuser = refuserOf(proposition, voices)
    if (refuser !== null) articles.set(refuser, (articles.get(refuser) ?? new Set()).add(proposition.article))
  }
  const [main] = [...articles].sort((a, b) => b[1].size - a[1].size)
  return (proposition) => proposition.stance === 'declines' && [null, main?.[0]].includes(refuserOf(proposition, voices))
}

/** Whose refusal it is: the body that somebody speaks for, else the name, in lower case; null where none is given. */
function refuserOf({ statements }: Proposition, voices: Voices): string | null {
  const speaker = statements.find(({ stance }) => stance === 'declines')?.speaker ?? null
  return speaker === null ? null : (voices.organisationOf(speaker) ?? speaker).toLowerCase()
}
