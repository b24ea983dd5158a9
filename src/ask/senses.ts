import type { Token } from '../document/index.js'
import { CONCEPTS } from '../lexicons/en/concepts.js'
import { SYNONYM_GROUPS } from '../lexicons/en/synonyms.js'

/** "Fire" is a dismissal as a verb only. */
const AMBIGUOUS_NOUNS: ReadonlySet<string> = new Set(['fire', 'order', 'rule', 'cut', 'plan'])
const PLURAL = /(?<=\p{L}{2}[^s])s$/u

/** Words behind a verb that make another of it: to switch off is not to switch on. */
const PARTICLES: ReadonlySet<string> = new Set('on off up down in out away back over'.split(' '))
/** Verbs that mean one thing with "on" or "off". */
const SWITCHES: ReadonlySet<string> = new Set('switch turn shut power put'.split(' '))

/** The particle of the verb at a place, null where it has none: "switched |off|", "switched it |off|". */
export function particleAt(tokens: readonly Token[], at: number): string | null {
  const isPronoun = tokens[at + 1]?.pos === 'PRON'
  const next = tokens[at + (isPronoun ? 2 : 1)]?.norm ?? ''
  return PARTICLES.has(next) ? next : null
}

/** What the word at a place may be matched by, as a part of its sentence: "turned off" is "switched off". */
export function keysAt(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at] as Token
  const keys = keysOf(token)
  if (token.norm === 'aboard' || (token.norm === 'board' && tokens[at - 1]?.norm === 'on')) keys.push('~aboard')
  const particle = particleAt(tokens, at)
  if ((particle === 'on' || particle === 'off') && SWITCHES.has(token.lemma)) keys.push(`~switch ${particle}`)
  return keys
}

/** All that a word may be matched by: as written, its base form, the kind of fact it tells, its synonyms. */
function keysOf({ norm, lemma, pos }: Token): string[] {
  // a capital in a headline keeps the tagger from the base form
  const base = pos === 'PROPN' ? norm.replace(PLURAL, '') : lemma
  const keys = [norm, base]
  const isName = pos === 'NOUN' && AMBIGUOUS_NOUNS.has(base)
  const concept = CONCEPTS.get(base) ?? CONCEPTS.get(norm)
  if (concept !== undefined && !isName) keys.push(`=${concept}`)
  const group = SYNONYM_GROUPS.get(base)
  if (group !== undefined && !isName) keys.push(`~${group}`)
  return keys
}
