import type { Token } from '../../document/index.js'
import {
  CUE_NOUNS,
  DECLINED_ACTS,
  DECLINING_FORMS,
  EMERGING_VERBS,
  FEELING_ADJECTIVES,
  HEARSAY_ADVERBS,
  HEARSAY_PARTICIPLES,
  JUDGING_VERBS,
  LABEL_VERBS,
  PARTICLE_CUES,
  PREPOSITION_CUES,
  RAISING_WORDS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
} from '../../lexicons/en/cues.js'
import { isDeterminer, isHead, phraseEndingAt } from './phrases.js'
import { isQuoted } from './readings.js'
import type { Cue, CueForm, CueKind, Reading, Stretch } from './types.js'

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
  if (norm === 'according' && reading.tokens[i + 1]?.norm === 'to') return cueOf(i, i + 2, i, 'according', 'finite', 'cqn', false)
  if (HEARSAY_ADVERBS.has(norm)) return isBeforeCue(reading, i) ? null : cueOf(i, i + 1, i, 'hearsay', 'finite', 'ci', false)
  if (FEELING_ADJECTIVES.has(norm) && pos !== 'NOUN') return feelingCue(reading, i, from)
  if (pos === 'VERB' || isMistaggedVerb(reading, i)) return verbCue(reading, stretch, i, from)
  if (pos === 'NOUN' && CUE_NOUNS.has(token.lemma)) return nounCue(reading, i)
  return null
}

function cueOf(first: number, last: number, head: number, kind: CueKind, form: CueForm, frame: string, thought: boolean): Cue {
  return { first, last, head, kind, form, frame, thought }
}

/** "reportedly told": the adverb belongs to the verb's own cue. */
function isBeforeCue(reading: Reading, i: number): boolean {
  const next = reading.tokens[i + 1]
  return next !== undefined && SPEECH_VERBS.has(lemmaOf(next))
}

const PLAIN_FORMS = new Set([
  'show',
  'shows',
  'says',
  'said',
  'tells',
  'told',
  'claims',
  'claim',
  'reports',
  'asks',
  'warns',
  'writes',
  'tweets',
  'notes',
  'states',
  'argues',
  'vows',
  'report',
  'say',
  'suggests',
  'believes',
  'thinks',
])

/** "passengers claim", "Smith Says" in a title: tagged as a noun or name, but stands where a verb has to. */
function isMistaggedVerb(reading: Reading, i: number): boolean {
  const { tokens } = reading
  const token = tokens[i] as Token
  if ((token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'AUX') || !PLAIN_FORMS.has(token.norm)) return false
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (before?.norm === ',') return isHead(after) && after?.norm.endsWith('s') === true && (tokens[i + 2] === undefined || tokens[i + 2]?.sentence !== token.sentence)
  if (!before || !(isHead(before) || before.pos === 'PRON' || before.norm === ')') || isDeterminer(before)) return false
  if (token.norm === 'says' || token.norm === 'said' || token.norm === 'told') return true
  if (!after || after.sentence !== token.sentence || after.norm === '.') return before.norm.endsWith('s') && closesSentence(reading, i)
  const clause = after.norm === 'that' || after.pos === 'NUM' || after.pos === 'PRON' || isDeterminer(after) || isQuoted(reading, i + 1) || after.pos === 'PROPN'
  return clause && token.pos !== 'PROPN'
}

/** "…, passengers claim." */
function closesSentence(reading: Reading, i: number): boolean {
  const subject = phraseEndingAt(reading, i - 1, 0)
  return subject !== null && reading.tokens[subject.first - 1]?.norm === ','
}

/** The lemma of a verb as the lexicon lists it; the tagger leaves some forms whole. */
function lemmaOf(token: Token): string {
  if (token.pos === 'VERB' && token.lemma !== token.norm) return token.lemma
  const { norm } = token
  if (norm === 'said' || norm === 'says') return 'say'
  if (norm === 'told' || norm === 'tells') return 'tell'
  if (token.pos !== 'VERB' && norm.endsWith('s')) return norm.slice(0, -1)
  return token.lemma
}

function verbCue(reading: Reading, stretch: Stretch, i: number, from: number): Cue | null {
  const { tokens } = reading
  const lemma = lemmaOf(tokens[i] as Token)
  if (isHyphenated(reading, i)) return null
  if (isDeterminer(tokens[i - 1]) && tokens[i - 1]?.norm !== 'all' && tokens[i - 1]?.norm !== 'her') return null
  const group = groupAround(reading, i, Math.max(stretch.first, from))
  if (BARE_PARTICIPLES.has(tokens[i]?.norm ?? '') && group.first === i && group.form !== 'passive') return null
  const declining = decliningHead(reading, group)
  if (declining !== null) return decliningCue(reading, stretch, { ...group, head: declining })
  if (isInabilityGroup(reading, group) && DECLINED_ACTS.has(lemma))
    return cueOf(group.first, i + 1, i, 'declines', group.form, 'cqn', false)
  const particle = PARTICLE_CUES.get(lemma)
  if (particle) {
    const at = tokens[i + 1]?.norm === 'it' || tokens[i + 1]?.norm === 'that' ? i + 2 : i + 1
    if (at < stretch.last && particle.includes(tokens[at]?.norm ?? ''))
      return cueOf(group.first, at + 1, i, 'verb', group.form, 'cqn', lemma === 'find')
  }
  const preposition = PREPOSITION_CUES.get(lemma)?.includes(tokens[i + 1]?.norm ?? '') && group.form !== 'passive'
  if (preposition && i + 1 < stretch.last) return cueOf(group.first, i + 2, i, 'label', group.form, 'n', false)
  if (group.form === 'passive' && HEARSAY_PARTICIPLES.has(tokens[i]?.norm ?? '') && isHearsay(reading, i))
    return cueOf(group.first, i + 1, i, 'hearsay', 'passive', 'ci', false)
  const speech = SPEECH_VERBS.get(lemma)
  const thought = THOUGHT_VERBS.get(lemma)
  const frame = speech ?? thought
  if (frame !== undefined)
    return cueOf(group.first, i + 1, i, 'verb', group.form, speech && thought ? speech + thought : frame, speech === undefined)
  if (LABEL_VERBS.has(lemma)) return cueOf(group.first, i + 1, i, 'label', group.form, 'l', false)
  if (JUDGING_VERBS.has(lemma)) return cueOf(group.first, i + 1, i, 'label', group.form, 'j', false)
  return null
}

/** "life-threatening", "so-called". */
function isHyphenated(reading: Reading, i: number): boolean {
  const [before, token, after] = [reading.tokens[i - 1], reading.tokens[i] as Token, reading.tokens[i + 1]]
  return (before?.norm === '-' && before.end === token.start) || (after?.norm === '-' && after.start === token.end)
}

/** Forms that are no past tense: without an auxiliary they only describe a noun ("a post written that day"). */
const BARE_PARTICIPLES = new Set(['written', 'known', 'shown', 'seen', 'spoken', 'sworn'])

/** "is believed to", "has been described as", "are being warned to". */
function isHearsay(reading: Reading, i: number): boolean {
  const next = reading.tokens[i + 1]?.norm
  return next === 'to' || next === 'as'
}

interface Group {
  readonly first: number
  readonly head: number
  readonly form: CueForm
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", "'re", "'m", 'get', 'gets', 'got'])
const BE_ONLY = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'])

/** The auxiliaries, adverbs and raising verbs before a cue verb: "has also said", "went on to say", "could not say". */
function groupAround(reading: Reading, i: number, floor: number): Group {
  const { tokens } = reading
  const norm = (tokens[i] as Token).norm
  let first = leftOfAuxiliaries(reading, i, floor)
  let form: CueForm = norm.endsWith('ing') && !hasAny(reading, first, i, BE) ? 'participle' : 'finite'
  if (!norm.endsWith('ing') && hasAny(reading, first, i, BE_ONLY) && isPastParticiple(norm)) form = 'passive'
  if (first === i && form === 'finite' && isPastParticiple(norm) && tokens[i + 1]?.norm === 'by') form = 'passive'
  if (tokens[first - 1]?.norm === 'to' && first - 1 >= floor && tokens[first - 1]?.pos !== 'ADP') {
    const governor = tokens[first - 2]
    if (governor && first - 2 >= floor && RAISING_WORDS.has(governor.lemma)) {
      first = leftOfAuxiliaries(reading, first - 2, floor)
      if (tokens[first - 1]?.norm === 'to' && RAISING_WORDS.has(tokens[first - 2]?.lemma ?? ''))
        first = leftOfAuxiliaries(reading, first - 2, floor)
      form = (tokens[first] as Token).norm.endsWith('ing') ? 'participle' : 'finite'
    } else if (governor?.norm === 'on' && tokens[first - 3]?.lemma === 'go')
      [first, form] = [leftOfAuxiliaries(reading, first - 3, floor), 'finite']
    else form = 'infinitive'
  }
  return { first, head: i, form }
}

const CLAUSE_ADVERBS = new Set(['when', 'where', 'why', 'how', 'so', 'then', 'there', 'here', 'more', 'as'])

function leftOfAuxiliaries(reading: Reading, i: number, floor: number): number {
  const { tokens } = reading
  let first = i
  while (first - 1 >= floor && !isQuoted(reading, first - 1)) {
    const token = tokens[first - 1] as Token
    const negation = token.norm === 'not' || token.norm === "n't" || token.norm === 'never'
    const have = token.lemma === 'have' || token.lemma === 'be' || token.lemma === 'do'
    const clitic = token.norm === "'ve" || token.norm === "'d" || token.norm === "'ll" || token.norm === "'re"
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && !negation && !(have && token.pos === 'VERB') && !clitic) break
    if (
      token.pos === 'ADV' &&
      !negation &&
      ((tokens[first - 2]?.norm === ',' && !token.norm.endsWith('ly')) || CLAUSE_ADVERBS.has(token.norm))
    )
      break
    first--
  }
  return first
}

function hasAny(reading: Reading, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has((reading.tokens[i] as Token).norm)) return true
  return false
}

const IRREGULAR_PARTICIPLES = new Set([
  'said',
  'told',
  'thought',
  'known',
  'shown',
  'seen',
  'understood',
  'written',
  'found',
  'felt',
  'heard',
  'read',
])

function isPastParticiple(norm: string): boolean {
  return norm.endsWith('ed') || IRREGULAR_PARTICIPLES.has(norm)
}

/** The declining verb among the words of a group, where the verb is not its own head: "declines to respond". */
function decliningHead(reading: Reading, group: Group): number | null {
  for (let i = group.first; i <= group.head; i++) if (DECLINING_FORMS.has((reading.tokens[i] as Token).norm)) return i
  return null
}

/** "declined to say", "refused to comment further", "declined" alone. */
function decliningCue(reading: Reading, stretch: Stretch, group: Group): Cue | null {
  const { tokens } = reading
  const { head } = group
  let act = head + 1
  while (tokens[act]?.pos === 'ADV') act++
  if (tokens[act]?.norm !== 'to') return null
  while (tokens[act]?.norm === 'to' || tokens[act]?.pos === 'ADV') act++
  if (act >= stretch.last || !DECLINED_ACTS.has(tokens[act]?.lemma ?? ''))
    return cueOf(group.first, head + 1, head, 'verb', group.form, 'i', true)
  let last = act + 1
  while (last < stretch.last && (tokens[last]?.norm === 'further' || (tokens[last]?.norm === 'to' && tokens[last + 1]?.pos !== 'VERB')))
    last++
  return cueOf(group.first, last, head, 'declines', group.form, 'cqn', false)
}

/** "could not say", "was unable to say", "did not respond". */
function isInabilityGroup(reading: Reading, group: Group): boolean {
  const words: string[] = []
  for (let i = group.first; i < group.head; i++) words.push((reading.tokens[i] as Token).norm)
  const negated = words.includes('not') || words.includes("n't")
  if (words.includes('unable')) return true
  const lemma = (reading.tokens[group.head] as Token).lemma
  return words.some((word) => INABILITY.has(word) || (ANSWERING_VERBS.has(lemma) && ANSWERING.has(word))) && negated
}

const INABILITY = new Set(['could', 'can', 'would', 'will', 'wo', 'ca', 'able'])
/** "did not respond" declines, "did not reveal" only tells what was left unsaid. */
const ANSWERING = new Set(['did', 'has', 'have', 'had'])
const ANSWERING_VERBS = new Set(['respond', 'comment', 'answer', 'reply', 'elaborate'])

function feelingCue(reading: Reading, i: number, from: number): Cue | null {
  const next = reading.tokens[i + 1]?.norm
  if (next !== 'that' && next !== 'about') return null
  const first = Math.max(from, leftOfAuxiliaries(reading, i, from))
  return cueOf(first, i + 1, i, 'feeling', 'finite', next === 'that' ? 'c' : 'n', true)
}

/** "reports that …", "claims emerged on Monday that …"; "no reports that" says nothing. */
function nounCue(reading: Reading, i: number): Cue | null {
  const { tokens } = reading
  if (tokens[i - 1]?.norm === 'no') return null
  const next = tokens[i + 1]
  if (next?.norm === 'that') return cueOf(i, i + 1, i, 'noun', 'finite', 'c', false)
  return next && EMERGING_VERBS.has(next.lemma) ? cueOf(i, i + 2, i, 'noun', 'finite', 'c', false) : null
}
