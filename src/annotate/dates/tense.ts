import type { Token } from '../../document/index.js'
import {
  AHEAD_WORDS,
  ANNOUNCING_VERBS,
  CERTAIN_AUXILIARIES,
  DUE_WORDS,
  FUTURE_AUXILIARIES,
  INFINITIVE_CUES,
  PAST_AUXILIARIES,
  PLANNING_VERBS,
} from '../../lexicons/en/dates.js'
import { TENSE_REACH } from './settings.js'

/** Where the verb that an expression goes with points; `unknown` where its sentence has none. */
export type Tense = 'past' | 'present' | 'future' | 'unknown'

/** Tokens of a sentence, `[first, last)`, and the token at which the expression starts. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly at: number
}

/** The tense of the nearest verb before the expression, else of the first one after it. Looks at one sentence only. */
export function tenseAt(place: Place): Tense {
  const { tokens, at } = place
  const first = Math.max(place.first, at - TENSE_REACH)
  const last = Math.min(place.last, at + TENSE_REACH)
  if (isFutureCueBefore(tokens, first, at)) return 'future'
  for (let i = at - 1; i >= first; i--) {
    if (pointsAhead(tokens[i] as Token)) return 'future'
    const tense = verbTense(tokens, first, i)
    if (tense !== 'unknown') return tense
  }
  for (let i = at + 1; i < last; i++) {
    const tense = verbTense(tokens, first, i)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

/** "planned a march on Saturday", "ahead of Thursday's vote" */
function pointsAhead(token: Token): boolean {
  return AHEAD_WORDS.has(token.lemma) || (token.pos === 'VERB' && ANNOUNCING_VERBS.has(token.lemma))
}

/** "scheduled for Thursday", "due Thursday", "set for Thursday"; but "a record set Thursday" */
function isFutureCueBefore(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    const token = tokens[i] as Token
    if (DUE_WORDS.has(token.norm) || (token.norm === 'set' && i < at - 1)) return true
    if (token.norm === 'until') return hasVerb(tokens, first, i)
    if (token.pos !== 'ADP' && token.pos !== 'DET') return false
  }
  return false
}

/** "extended it until Friday"; but "Until Friday, they had …" */
function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.pos === 'VERB') return true
  return false
}

function verbTense(tokens: readonly Token[], first: number, i: number): Tense {
  const token = tokens[i] as Token
  if (FUTURE_AUXILIARIES.has(token.norm) && (token.pos === 'AUX' || token.pos === 'VERB')) return 'future'
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return 'unknown'
  const back = precedingFunctionWord(tokens, first, i)
  if (back && FUTURE_AUXILIARIES.has(back.norm)) {
    const isPerfect = token.norm === 'have' || tokens[i - 1]?.norm === 'have'
    return isPerfect && !CERTAIN_AUXILIARIES.has(back.norm) ? 'past' : 'future'
  }
  if (back?.norm === 'to') return infinitiveTense(tokens, first, i)
  if (token.norm.endsWith('ing')) return 'unknown'
  return isPastForm(token) ? 'past' : 'present'
}

/** The auxiliary or "to" that a verb stands under, across adverbs and "not", "be", "have". */
function precedingFunctionWord(tokens: readonly Token[], first: number, i: number): Token | null {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const token = tokens[k] as Token
    if (token.norm === 'to' || FUTURE_AUXILIARIES.has(token.norm)) return token
    const isBetween = token.pos === 'ADV' || token.pos === 'PART' || token.norm === 'be' || token.norm === 'have'
    if (!isBetween) return null
  }
  return null
}

/** "is set to testify", "plans to testify" point ahead; "was able to testify" goes with its own verb, which comes next. */
function infinitiveTense(tokens: readonly Token[], first: number, i: number): Tense {
  for (let k = i - 1; k >= Math.max(first, i - 7); k--) {
    const token = tokens[k] as Token
    if (token.norm === 'to' || token.pos === 'ADV' || token.pos === 'PART') continue
    if (INFINITIVE_CUES.has(token.norm) || PLANNING_VERBS.has(token.lemma)) return 'future'
    if (token.pos === 'VERB' || token.pos === 'AUX') return 'unknown'
  }
  return 'unknown'
}

function isPastForm(token: Token): boolean {
  return token.norm.endsWith('ed') || (token.norm !== token.lemma && !token.norm.endsWith('s')) || PAST_AUXILIARIES.has(token.norm)
}
