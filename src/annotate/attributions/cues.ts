import type { Token } from '../../document/index.js'
import {
  CUE_NOUNS,
  DECLINED_ACTS,
  EMERGING_VERBS,
  FEELING_ADJECTIVES,
  HEARSAY_ADVERBS,
  HEARSAY_PARTICIPLES,
  IMPERSONAL_PARTICIPLES,
  JUDGING_VERBS,
  LABEL_VERBS,
  PARTICLE_CUES,
  PREPOSITION_CUES,
  SPEECH_VERBS,
  THOUGHT_VERBS,
} from '../../lexicons/en/cues.js'
import { BARE_PARTICIPLES } from '../../lexicons/en/grammar.js'
import { TIME_WORDS } from '../../lexicons/en/sources.js'
import { isAnonymityRequest } from './anonymity.js'
import { isDeterminer } from './phrases.js'
import { isQuoted } from './readings.js'
import { decliningCue, decliningHead, isInability } from './refusals.js'
import type { Cue, Reading, Stretch } from './types.js'
import { isHyphenated, isMistaggedVerb, lemmaOf } from './verb-forms.js'
import { groupAround, leftOfAuxiliaries, type VerbGroup } from './verb-groups.js'

/** All cues of a stretch outside quotation marks, in order, not overlapping. */
export function findCues(reading: Reading, stretch: Stretch): Cue[] {
  const cues: Cue[] = []
  let from = stretch.first
  for (let i = stretch.first; i < stretch.last; i++) {
    if (isQuoted(reading, i) || i < from) continue
    const cue = cueAt(reading, stretch, i, from)
    if (!cue) continue
    cues.push(cue)
    from = cue.last
  }
  return cues
}

function cueAt(reading: Reading, stretch: Stretch, i: number, from: number): Cue | null {
  const token = reading.tokens[i] as Token
  const { norm, pos } = token
  if (norm === 'according' && reading.tokens[i + 1]?.norm === 'to') return cueOf(i, { last: i + 2, kind: 'according', frame: 'cqn' })
  if (HEARSAY_ADVERBS.has(norm)) return isBeforeCue(reading, i) ? null : cueOf(i, { kind: 'hearsay', frame: 'ci' })
  if (FEELING_ADJECTIVES.has(norm) && pos !== 'NOUN') return feelingCue(reading, i, from)
  if (pos === 'VERB' || isMistaggedVerb(reading, i)) return verbCue(reading, stretch, i, from)
  if (pos === 'NOUN' && CUE_NOUNS.has(token.lemma)) return nounCue(reading, i)
  return null
}

type CueDetails = Partial<Omit<Cue, 'head'>> & Pick<Cue, 'kind' | 'frame'>

/** A cue of one finite word unless the details say otherwise. */
function cueOf(head: number, details: CueDetails): Cue {
  return { first: head, last: head + 1, head, form: 'finite', thought: false, ...details }
}

/** "reportedly told": the adverb belongs to the verb's own cue. */
function isBeforeCue(reading: Reading, i: number): boolean {
  const next = reading.tokens[i + 1]
  return next !== undefined && SPEECH_VERBS.has(lemmaOf(next))
}

/** What kind of cue a verb is, by the first of these that holds: a refusal, a fixed phrase, hearsay, saying, thinking, judging. */
function verbCue(reading: Reading, stretch: Stretch, i: number, from: number): Cue | null {
  const { tokens } = reading
  const { norm } = tokens[i] as Token
  if (isHyphenated(reading, i) || isNounUse(tokens[i - 1])) return null
  const group = groupAround(reading, i, Math.max(stretch.first, from))
  if (BARE_PARTICIPLES.has(norm) && group.first === i && group.form !== 'passive') return null
  if (isAnonymityRequest(reading, i, lemmaOf(tokens[i] as Token))) return null
  const declining = decliningHead(reading, group)
  if (declining !== null) return decliningCue(reading, stretch, { ...group, head: declining })
  const lemma = lemmaOf(tokens[i] as Token)
  const { first, form } = group
  if (isInability(reading, group) && DECLINED_ACTS.has(lemma)) return cueOf(i, { first, form, kind: 'declines', frame: 'cqn' })
  const phrase = phrasalCue(reading, stretch, group, lemma)
  if (phrase) return phrase
  if (form === 'passive' && HEARSAY_PARTICIPLES.has(norm) && isHearsay(tokens[i + 1]))
    return cueOf(i, { first, form, kind: 'hearsay', frame: 'ci' })
  if (isImpersonal(tokens, group)) return cueOf(i, { first, form, kind: 'hearsay', frame: 'c' })
  const speech = SPEECH_VERBS.get(lemma)
  const thought = THOUGHT_VERBS.get(lemma)
  if (speech !== undefined || thought !== undefined)
    return cueOf(i, { first, form, kind: 'verb', frame: `${speech ?? ''}${thought ?? ''}`, thought: speech === undefined })
  if (LABEL_VERBS.has(lemma)) return cueOf(i, { first, form, kind: 'label', frame: 'l' })
  return JUDGING_VERBS.has(lemma) ? cueOf(i, { first, form, kind: 'label', frame: 'j' }) : null
}

/** "the said", "his claim": behind a determiner no verb stands, except "all" and the object "her". */
function isNounUse(before: Token | undefined): boolean {
  return isDeterminer(before) && before?.norm !== 'all' && before?.norm !== 'her'
}

/** Verb and particle or preposition: "pointed out", "made it clear", "called for". */
function phrasalCue(reading: Reading, stretch: Stretch, { first, head, form }: VerbGroup, lemma: string): Cue | null {
  const { tokens } = reading
  const particles = PARTICLE_CUES.get(lemma)
  if (particles) {
    const at = tokens[head + 1]?.norm === 'it' || tokens[head + 1]?.norm === 'that' ? head + 2 : head + 1
    if (at < stretch.last && particles.includes((tokens[at] as Token).norm))
      return cueOf(head, { first, last: at + 1, form, kind: 'verb', frame: 'cqn', thought: lemma === 'find' })
  }
  const next = tokens[head + 1]?.norm ?? ''
  const isDay = next === 'on' && TIME_WORDS.has(tokens[head + 2]?.norm ?? '')
  const hasPreposition = form !== 'passive' && !isDay && head + 1 < stretch.last && PREPOSITION_CUES.get(lemma)?.includes(next)
  return hasPreposition ? cueOf(head, { first, last: head + 2, form, kind: 'label', frame: 'n' }) : null
}

/** "it |has been reported| that": a report of nobody's. */
function isImpersonal(tokens: readonly Token[], { first, head, form }: VerbGroup): boolean {
  if (form !== 'passive' || tokens[head + 1]?.norm !== 'that' || tokens[first - 1]?.norm !== 'it') return false
  return IMPERSONAL_PARTICIPLES.has((tokens[head] as Token).norm)
}

/** "is believed to", "has been described as", "are being warned to". */
function isHearsay(next: Token | undefined): boolean {
  return next?.norm === 'to' || next?.norm === 'as'
}

/** "is confident that", "officials upset about". */
function feelingCue(reading: Reading, i: number, from: number): Cue | null {
  const next = reading.tokens[i + 1]?.norm
  if (next !== 'that' && next !== 'about') return null
  const first = leftOfAuxiliaries(reading, i, from)
  return cueOf(i, { first, kind: 'feeling', frame: next === 'that' ? 'c' : 'n', thought: true })
}

/** "reports that …", "claims emerged on Monday that …"; "no reports that" says nothing. */
function nounCue(reading: Reading, i: number): Cue | null {
  const { tokens } = reading
  if (tokens[i - 1]?.norm === 'no') return null
  const next = tokens[i + 1]
  if (next?.norm === 'that') return cueOf(i, { kind: 'noun', frame: 'c' })
  return next && EMERGING_VERBS.has(next.lemma) ? cueOf(i, { last: i + 2, kind: 'noun', frame: 'c' }) : null
}
