import type { Token } from '../../document/index.js'
import { ASKING_VERBS, PLAIN_CUE_FORMS } from '../../lexicons/en/cues.js'
import { isDeterminer, isHead, phraseEndingAt } from './phrases.js'
import { isQuoted } from './readings.js'
import type { Cue, Reading } from './types.js'

/** "passengers claim", "Smith Says" in a title: tagged as a noun or name, but stands where a verb has to. */
export function isMistaggedVerb(reading: Reading, i: number): boolean {
  const { tokens } = reading
  const token = tokens[i] as Token
  if ((token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'AUX') || !PLAIN_CUE_FORMS.has(token.norm)) return false
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (before?.norm === ',')
    return (
      isHead(after) && after?.norm.endsWith('s') === true && (tokens[i + 2] === undefined || tokens[i + 2]?.sentence !== token.sentence)
    )
  if (!before || !(isHead(before) || before.pos === 'PRON' || before.norm === ')') || isDeterminer(before)) return false
  if (token.norm === 'says' || token.norm === 'said' || token.norm === 'told') return true
  if (!after || after.sentence !== token.sentence || after.norm === '.') return before.norm.endsWith('s') && closesSentence(reading, i)
  const clause =
    after.norm === 'that' ||
    after.pos === 'NUM' ||
    after.pos === 'PRON' ||
    isDeterminer(after) ||
    isQuoted(reading, i + 1) ||
    after.pos === 'PROPN'
  return clause && token.pos !== 'PROPN'
}

/** "…, passengers claim." */
function closesSentence(reading: Reading, i: number): boolean {
  const subject = phraseEndingAt(reading, i - 1, 0)
  return subject !== null && reading.tokens[subject.first - 1]?.norm === ','
}

/** The lemma of a verb as the lexicon lists it; the tagger leaves some forms whole. */
export function lemmaOf(token: Token): string {
  if (token.pos === 'VERB' && token.lemma !== token.norm) return token.lemma
  const { norm } = token
  if (norm === 'said' || norm === 'says') return 'say'
  if (norm === 'told' || norm === 'tells') return 'tell'
  if (token.pos !== 'VERB' && norm.endsWith('s')) return norm.slice(0, -1)
  return token.lemma
}

/** "life-threatening", "so-called". */
export function isHyphenated(reading: Reading, i: number): boolean {
  const [before, token, after] = [reading.tokens[i - 1], reading.tokens[i] as Token, reading.tokens[i + 1]]
  return (before?.norm === '-' && before.end === token.start) || (after?.norm === '-' && after.start === token.end)
}

/** Whether a cue asks rather than says. */
export function isQuestioned(reading: Reading, cue: Cue): boolean {
  return ASKING_VERBS.has((reading.tokens[cue.head] as Token).lemma)
}
