import type { Token } from '../../document/index.js'
import {
  AUXILIARY_LEMMAS,
  BE_FORMS,
  BE_OR_GET_FORMS,
  CLAUSE_ADVERBS,
  CLITIC_AUXILIARIES,
  IRREGULAR_PARTICIPLES,
  NEGATIONS,
} from '../../lexicons/en/grammar.js'
import { RAISING_WORDS } from '../../lexicons/en/cues.js'
import { isQuoted } from './readings.js'
import type { CueForm, Reading } from './types.js'

/** A cue verb with the words before it that belong to it: `first` is where its cue begins. */
export interface VerbGroup {
  readonly first: number
  readonly head: number
  readonly form: CueForm
}

/** The auxiliaries, adverbs and raising verbs before a cue verb: "has also said", "went on to say", "could not say". */
export function groupAround(reading: Reading, i: number, floor: number): VerbGroup {
  const { tokens } = reading
  const norm = (tokens[i] as Token).norm
  const first = leftOfAuxiliaries(reading, i, floor)
  let form: CueForm = norm.endsWith('ing') && !hasAny(reading, first, i, BE_OR_GET_FORMS) ? 'participle' : 'finite'
  if (!norm.endsWith('ing') && hasAny(reading, first, i, BE_FORMS) && isPastParticiple(norm)) form = 'passive'
  if (first === i && form === 'finite' && isPastParticiple(norm) && tokens[i + 1]?.norm === 'by') form = 'passive'
  if (tokens[first - 1]?.norm === 'to' && first - 1 >= floor && tokens[first - 1]?.pos !== 'ADP')
    return raisedGroup(reading, { first, head: i, form }, floor)
  return { first, head: i, form }
}

/** An infinitive with what governs it: "|went on| to say", "|is unable| to confirm"; without such a word it stays an infinitive. */
function raisedGroup(reading: Reading, group: VerbGroup, floor: number): VerbGroup {
  const { tokens } = reading
  let { first } = group
  if (tokens[first - 2]?.norm === 'on' && tokens[first - 3]?.lemma === 'go')
    return { ...group, first: leftOfAuxiliaries(reading, first - 3, floor), form: 'finite' }
  let raised = false
  while (tokens[first - 1]?.norm === 'to' && first - 2 >= floor && RAISING_WORDS.has((tokens[first - 2] as Token).lemma)) {
    first = leftOfAuxiliaries(reading, first - 2, floor)
    raised = true
  }
  if (!raised) return { ...group, form: 'infinitive' }
  return { ...group, first, form: (tokens[first] as Token).norm.endsWith('ing') ? 'participle' : 'finite' }
}

/** Where the auxiliaries, negations and adverbs before a verb or adjective begin. */
export function leftOfAuxiliaries(reading: Reading, i: number, floor: number): number {
  let first = i
  while (first - 1 >= floor && !isQuoted(reading, first - 1) && belongsToVerb(reading, first - 1)) first--
  return first
}

function belongsToVerb(reading: Reading, i: number): boolean {
  const { pos, norm, lemma } = reading.tokens[i] as Token
  if (NEGATIONS.has(norm) || CLITIC_AUXILIARIES.has(norm) || pos === 'AUX') return true
  if (pos === 'VERB') return AUXILIARY_LEMMAS.has(lemma)
  if (pos !== 'ADV' || CLAUSE_ADVERBS.has(norm)) return false
  return reading.tokens[i - 1]?.norm !== ',' || norm.endsWith('ly')
}

function hasAny(reading: Reading, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has((reading.tokens[i] as Token).norm)) return true
  return false
}

function isPastParticiple(norm: string): boolean {
  return norm.endsWith('ed') || IRREGULAR_PARTICIPLES.has(norm)
}
