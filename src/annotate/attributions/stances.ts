import type { Stance, Statement, Token } from '../../document/index.js'
import { DENIED_NOUNS, DISMISSING_VERBS, FUTURE_WORDS, WISHING_VERBS } from '../../lexicons/en/attitudes.js'
import { DENIAL_WORDS, HYPOTHETICAL_WORDS, SPEECH_VERBS } from '../../lexicons/en/cues.js'
import { NEGATIONS, QUESTION_WORDS } from '../../lexicons/en/grammar.js'
import { isQuoted } from './readings.js'
import { CONDITION_REACH, DENIED_REACH } from './settings.js'
import type { Cue, Decided, Draft, Reading, TokenRange } from './types.js'
import { isQuestioned } from './verb-forms.js'
import { leftOfAuxiliaries } from './verb-groups.js'

const ASSERTS: Decided<Stance> = { value: 'asserts', at: null }
const SAID: Decided<Statement['modality']> = { value: 'said', at: null }

/** Declining is neither asserting nor denying; "did not deny" asserts nothing new and stays with its negation. */
export function stanceOf(reading: Reading, { cue, content, source }: Draft): Decided<Stance> {
  if (!cue) return ASSERTS
  if (cue.kind === 'declines') return { value: 'declines', at: cue.head }
  if (negationOf(reading, cue, source) !== null) return ASSERTS
  const { lemma } = reading.tokens[cue.head] as Token
  const at = DENIAL_WORDS.has(lemma) && !DISMISSING_VERBS.has(lemma) ? cue.head : deniedClaim(reading, cue, content[0])
  return at === null ? ASSERTS : { value: 'denies', at }
}

/** "rejected |claims| that", "dismissed as |rumours| …": the verb takes what somebody says. */
function deniedClaim({ tokens }: Reading, cue: Cue, content: TokenRange | undefined): number | null {
  if (!DISMISSING_VERBS.has((tokens[cue.head] as Token).lemma)) return null
  const last = Math.max(cue.last, content === undefined ? 0 : Math.min(content.last, content.first + DENIED_REACH))
  for (let i = cue.head + 1; i < Math.min(last, cue.last + DENIED_REACH); i++) if (DENIED_NOUNS.has((tokens[i] as Token).lemma)) return i
  return null
}

/** Whether it was said, thought, not said ("did not say that"), or only might be said ("would say", "if she says"). */
export function modalityOf(reading: Reading, { cue, source, content }: Draft): Decided<Statement['modality']> {
  if (!cue || cue.kind === 'declines') return SAID
  const negation = negationOf(reading, cue, source)
  if (negation !== null) return { value: 'negated', at: negation }
  const open = hypothesisOf(reading, cue) ?? (isQuestion(reading, cue, content[0]) ? cue.head : null)
  if (open !== null) return { value: 'hypothetical', at: open }
  return cue.thought ? { value: 'thought', at: cue.head } : SAID
}

/** "asked |whether| it was shut", "was asked about it", "asked, |“Is it?”|": not "asked for money", "questioned her loyalty". */
function isQuestion(reading: Reading, cue: Cue, content: TokenRange | undefined): boolean {
  if (!isQuestioned(reading, cue)) return false
  const { tokens } = reading
  const opener = content && tokens[content.first]
  const asks = opener !== undefined && (QUESTION_WORDS.has(opener.norm) || isQuoted(reading, content?.first ?? 0))
  return asks || cue.form === 'passive' || tokens[cue.last - 1]?.norm === 'about' || (tokens[cue.head] as Token).lemma === 'wonder'
}

/** "did not say", "has never said", "|nobody| has said". */
function negationOf(reading: Reading, cue: Cue, source: TokenRange | null): number | null {
  const negation = firstOf(reading, cue, NEGATIONS)
  if (negation !== null) return negation
  const isNobody = source !== null && source.last <= cue.first && NO_ONE.has((reading.tokens[source.first] as Token).norm)
  return isNobody ? source.first : null
}

const NO_ONE: ReadonlySet<string> = new Set('no nobody none neither'.split(' '))
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless'])

/** "|would| say", "|plans| to announce", "|if| the mayor says". */
function hypothesisOf(reading: Reading, cue: Cue): number | null {
  const { tokens } = reading
  const isWish = cue.thought && WISHING_VERBS.has((tokens[cue.head] as Token).lemma)
  const word = isWish ? null : (firstOf(reading, cue, HYPOTHETICAL_WORDS) ?? toCome(reading, cue))
  if (word !== null) return word
  for (let i = cue.first - 1; i >= 0 && i > cue.first - CONDITION_REACH; i--) {
    const { norm, pos } = tokens[i] as Token
    if (CONDITIONS.has(norm)) return tokens[i - 1]?.norm === 'as' ? null : i
    if (pos === 'PUNCT' || pos === 'VERB') return null
  }
  return null
}

/** "|plans| to announce", "is |expected| to say": the saying is still to come. */
function toCome({ tokens }: Reading, cue: Cue): number | null {
  if (!SPEECH_VERBS.has((tokens[cue.head] as Token).lemma)) return null
  let before = cue.head - 1
  while (before > cue.first && (tokens[before] as Token).pos === 'ADV') before--
  if ((tokens[before] as Token | undefined)?.norm !== 'to') return null
  for (let i = cue.first; i < before; i++) {
    const { norm, lemma } = tokens[i] as Token
    if (FUTURE_WORDS.has(norm) || FUTURE_WORDS.has(lemma)) return i
  }
  return null
}

/** The first of these among the words of a cue up to its head and the auxiliaries left of it. */
function firstOf(reading: Reading, cue: Cue, words: ReadonlySet<string>): number | null {
  const sentence = reading.sentences[(reading.tokens[cue.first] as Token).sentence]
  const first = leftOfAuxiliaries(reading, cue.first, sentence?.first ?? cue.first)
  for (let i = first; i <= cue.head; i++) if (words.has((reading.tokens[i] as Token).norm)) return i
  return null
}
