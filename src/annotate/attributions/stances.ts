import type { Stance, Statement, Token } from '../../document/index.js'
import { DENIED_NOUNS, DISMISSING_VERBS, FUTURE_WORDS, WISHING_VERBS } from '../../lexicons/en/attitudes.js'
import { DENIAL_WORDS, HYPOTHETICAL_WORDS, SPEECH_VERBS } from '../../lexicons/en/cues.js'
import { NEGATIONS, QUESTION_WORDS } from '../../lexicons/en/grammar.js'
import { isQuoted } from './readings.js'
import { CONDITION_REACH, DENIED_REACH } from './settings.js'
import type { Cue, Draft, Reading, TokenRange } from './types.js'
import { isQuestioned } from './verb-forms.js'
import { leftOfAuxiliaries } from './verb-groups.js'

/** Declining is neither asserting nor denying; "did not deny" asserts nothing new and stays with its negation. */
export function stanceOf(reading: Reading, { cue, content, source }: Draft): Stance {
  if (!cue) return 'asserts'
  if (cue.kind === 'declines') return 'declines'
  if (isNegated(reading, cue, source)) return 'asserts'
  const { lemma } = reading.tokens[cue.head] as Token
  const denies = DENIAL_WORDS.has(lemma) && !DISMISSING_VERBS.has(lemma)
  return denies || deniesClaim(reading, cue, content[0]) ? 'denies' : 'asserts'
}

/** "rejected |claims| that", "dismissed as |rumours| …": the verb takes what somebody says. */
function deniesClaim({ tokens }: Reading, cue: Cue, content: TokenRange | undefined): boolean {
  if (!DISMISSING_VERBS.has((tokens[cue.head] as Token).lemma)) return false
  const last = Math.max(cue.last, content === undefined ? 0 : Math.min(content.last, content.first + DENIED_REACH))
  for (let i = cue.head + 1; i < Math.min(last, cue.last + DENIED_REACH); i++) if (DENIED_NOUNS.has((tokens[i] as Token).lemma)) return true
  return false
}

/** Whether it was said, thought, not said ("did not say that"), or only might be said ("would say", "if she says"). */
export function modalityOf(reading: Reading, { cue, source, content }: Draft): Statement['modality'] {
  if (!cue || cue.kind === 'declines') return 'said'
  if (isNegated(reading, cue, source)) return 'negated'
  if (isHypothetical(reading, cue) || isQuestion(reading, cue, content[0])) return 'hypothetical'
  return cue.thought ? 'thought' : 'said'
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
function isNegated(reading: Reading, cue: Cue, source: TokenRange | null): boolean {
  if (has(reading, cue, NEGATIONS)) return true
  return source !== null && source.last <= cue.first && NO_ONE.has((reading.tokens[source.first] as Token).norm)
}

const NO_ONE: ReadonlySet<string> = new Set('no nobody none neither'.split(' '))
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless'])

function isHypothetical(reading: Reading, cue: Cue): boolean {
  const { tokens } = reading
  const isWish = cue.thought && WISHING_VERBS.has((tokens[cue.head] as Token).lemma)
  if (!isWish && (has(reading, cue, HYPOTHETICAL_WORDS) || isToCome(reading, cue))) return true
  for (let i = cue.first - 1; i >= 0 && i > cue.first - CONDITION_REACH; i--) {
    const { norm, pos } = tokens[i] as Token
    if (CONDITIONS.has(norm)) return tokens[i - 1]?.norm !== 'as'
    if (pos === 'PUNCT' || pos === 'VERB') return false
  }
  return false
}

/** "|plans| to announce", "is |expected| to say": the saying is still to come. */
function isToCome({ tokens }: Reading, cue: Cue): boolean {
  if (!SPEECH_VERBS.has((tokens[cue.head] as Token).lemma)) return false
  let before = cue.head - 1
  while (before > cue.first && (tokens[before] as Token).pos === 'ADV') before--
  if ((tokens[before] as Token | undefined)?.norm !== 'to') return false
  for (let i = cue.first; i < before; i++) {
    const { norm, lemma } = tokens[i] as Token
    if (FUTURE_WORDS.has(norm) || FUTURE_WORDS.has(lemma)) return true
  }
  return false
}

/** Whether the words of a cue up to its head, and the auxiliaries left of it, hold one of these. */
function has(reading: Reading, cue: Cue, words: ReadonlySet<string>): boolean {
  const sentence = reading.sentences[(reading.tokens[cue.first] as Token).sentence]
  const first = leftOfAuxiliaries(reading, cue.first, sentence?.first ?? cue.first)
  for (let i = first; i <= cue.head; i++) if (words.has((reading.tokens[i] as Token).norm)) return true
  return false
}
