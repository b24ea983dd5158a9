import type { Token } from '../../document/index.js'
import { ATTITUDE_VERBS, STATES_OF_MIND, THOUGHT_NOUNS } from '../../lexicons/en/attitudes.js'
import {
  CUE_NOUNS,
  FEELING_ADJECTIVES,
  HEARSAY_ADVERBS,
  JUDGING_VERBS,
  LABEL_VERBS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
} from '../../lexicons/en/cues.js'
import { BE_OR_GET_FORMS } from '../../lexicons/en/grammar.js'
import { isQuoted } from './readings.js'
import { refusalIn } from './refusals.js'
import type { Cue, CueForm, Reading, TokenRange } from './types.js'
import { lemmaOf } from './verb-forms.js'
import { groupAround } from './verb-groups.js'

/** What a word makes of the cue that it stands in. */
type Sense = Pick<Cue, 'kind' | 'frame' | 'thought'>

/** What the words of a cue may take where nothing says more. */
const ANYTHING = 'cqn'
const LINKS: ReadonlySet<string> = new Set(['to', 'as'])

/**
 * The cue that the words of a range are, whoever marked them: "was quoted as saying", "told CNN", "would not comment on",
 * "his claim", "in a memo". Its head is the last known verb of the first chain of verbs that has one ("went on to |say| in a
 * statement"), else a state of mind, a noun, any verb, any word. Kind, frame and whether it is a thought come from the head.
 */
export function cueFromRange(reading: Reading, range: TokenRange): Cue {
  const refusal = refusalIn(reading, range)
  if (refusal !== null) return cueAt(reading, range, refusal, { kind: 'declines', frame: ANYTHING, thought: false })
  for (const senseOf of SENSES) {
    const head = firstWith(reading, range, senseOf)
    if (head === null || (senseOf === nounSense && isBeforeVerb(reading, range, head))) continue
    const last = senseOf === verbSense ? lastOfChain(reading, range, head) : head
    return cueAt(reading, range, last, senseOf(reading.tokens[last] as Token) as Sense)
  }
  const verb = firstWith(reading, range, ({ pos }) => pos === 'VERB')
  return verb === null
    ? cueAt(reading, range, wordlessHead(reading, range), wordlessSense(reading, range))
    : cueAt(reading, range, lastOfChain(reading, range, verb), { kind: 'verb', frame: ANYTHING, thought: false })
}

/** "in an earlier |opinion| made clear": what is done behind the noun decides. */
function isBeforeVerb({ tokens }: Reading, { last }: TokenRange, noun: number): boolean {
  for (let i = noun + 1; i < last; i++) if (tokens[i]?.pos === 'VERB') return true
  return false
}

/** What decides, the strongest first: "reportedly told" is telling. */
const SENSES: readonly ((token: Token) => Sense | null)[] = [accordingSense, verbSense, hearsaySense, stateSense, nounSense]

function accordingSense({ norm }: Token): Sense | null {
  return norm === 'according' ? { kind: 'according', frame: ANYTHING, thought: false } : null
}

function hearsaySense({ norm }: Token): Sense | null {
  return HEARSAY_ADVERBS.has(norm) ? { kind: 'hearsay', frame: 'ci', thought: false } : null
}

function verbSense(token: Token): Sense | null {
  if (token.pos === 'NOUN' && CUE_NOUNS.has(token.lemma)) return null
  if (token.pos === 'PUNCT' || token.pos === 'ADP' || token.pos === 'DET') return null
  const lemma = lemmaOf(token)
  const [speech, thought] = [SPEECH_VERBS.get(lemma), THOUGHT_VERBS.get(lemma)]
  if (speech !== undefined || thought !== undefined)
    return { kind: 'verb', frame: `${speech ?? ''}${thought ?? ''}`, thought: speech === undefined }
  if (token.pos !== 'VERB') return null
  if (ATTITUDE_VERBS.has(lemma)) return { kind: 'verb', frame: 'cni', thought: true }
  if (LABEL_VERBS.has(lemma)) return { kind: 'label', frame: 'l', thought: false }
  return JUDGING_VERBS.has(lemma) ? { kind: 'label', frame: 'j', thought: false } : null
}

function stateSense({ norm, pos }: Token): Sense | null {
  const isState = (FEELING_ADJECTIVES.has(norm) && pos !== 'NOUN') || STATES_OF_MIND.has(norm)
  return isState ? { kind: 'feeling', frame: 'cn', thought: true } : null
}

function nounSense({ lemma, pos }: Token): Sense | null {
  if (pos !== 'NOUN' || !(CUE_NOUNS.has(lemma) || THOUGHT_NOUNS.has(lemma))) return null
  return { kind: 'noun', frame: 'cn', thought: THOUGHT_NOUNS.has(lemma) }
}

/** The first word outside quotation marks that has a sense; inside them too where the whole range is quoted. */
function firstWith(reading: Reading, range: TokenRange, senseOf: (token: Token) => unknown): number | null {
  const quoted = isQuoted(reading, range.first) && isQuoted(reading, range.last - 1)
  for (let i = range.first; i < range.last; i++)
    if ((quoted || !isQuoted(reading, i)) && Boolean(senseOf(reading.tokens[i] as Token))) return i
  return null
}

/** "was |quoted| as saying" → "saying", "|hopes| to tell" → "tell": verbs, adverbs and what links them, as long as none else stands between. */
function lastOfChain({ tokens }: Reading, range: TokenRange, first: number): number {
  let head = first
  const known = verbSense(tokens[first] as Token) !== null
  for (let i = first + 1; i < range.last; i++) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB') {
      if (!known || verbSense(token) !== null) head = i
    } else if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.pos !== 'PART' && !LINKS.has(token.norm)) break
  }
  return head
}

function cueAt(reading: Reading, range: TokenRange, head: number, sense: Sense): Cue {
  const isVerb = sense.kind === 'verb' || sense.kind === 'label' || sense.kind === 'declines'
  return { first: range.first, last: range.last, head, form: isVerb ? formOf(reading, range, head) : 'finite', ...sense }
}

/** The form of the whole group: "was quoted as saying" is finite although its head is a participle. */
function formOf(reading: Reading, range: TokenRange, head: number): CueForm {
  const { tokens } = reading
  const group = groupAround(reading, head, range.first)
  if (group.form === 'passive') return 'passive'
  if ((tokens[range.first] as Token).norm === 'to') return 'infinitive'
  for (let i = range.first; i < head; i++) {
    const { pos, norm } = tokens[i] as Token
    if (pos === 'VERB' || pos === 'AUX' || BE_OR_GET_FORMS.has(norm))
      return norm.endsWith('ing') && pos === 'VERB' ? 'participle' : 'finite'
  }
  return group.form
}

/** A preposition ("in", "per", "by") cites as "according to" does; marks and everything else only join. */
function wordlessSense({ tokens }: Reading, { first }: TokenRange): Sense {
  return { kind: tokens[first]?.pos === 'ADP' ? 'according' : 'mark', frame: ANYTHING, thought: false }
}

function wordlessHead({ tokens }: Reading, { first, last }: TokenRange): number {
  for (let i = last - 1; i >= first; i--) if (tokens[i]?.pos !== 'PUNCT') return i
  return first
}
