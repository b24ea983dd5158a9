import type { StatementReason } from '../../../document/index.js'
import { spanOf } from '../readings.js'
import { FAIRLY_SURE, SURE } from '../settings.js'
import type { Finished } from '../statements.js'
import type { CueKind, DraftRule, Draft, Reading, TokenRange } from '../types.js'
import { because, listed, quotedToken } from './wording.js'

/** What the word that decided a cue is; of "declined", "denied" and "hopes" the stance and the modality tell. */
const CUE_WORDS: Readonly<Record<Exclude<CueKind, 'declines'>, string>> = {
  verb: 'is a verb of saying',
  label: 'says what somebody calls or makes of it',
  feeling: 'is a state of mind',
  noun: 'is a noun of saying',
  according: 'cites a source',
  hearsay: 'marks hearsay',
  mark: 'only joins source and words',
}

/** What a statement of the rules rests on that has no cue of words. */
const SHAPES: Partial<Readonly<Record<DraftRule, string>>> = {
  opening: 'a name and a colon open the paragraph',
  signature: 'a name stands behind the quotation',
  speech: 'a paragraph of quoted words after one that names who speaks',
  quotation: 'quoted words without a speaker',
}

/** Who found a statement, and by which words. */
export function reasonsForFinding(reading: Reading, { draft, stance, modality }: Finished, certainty: number): StatementReason[] {
  const reasons = [finderOf(draft, certainty)]
  const { cue, found } = draft
  const shape = found.rule && SHAPES[found.rule.kind]
  if (shape)
    reasons.push(because('found', found.rule.kind, shape, found.rule.at === null ? [] : [quotedToken(reading, found.rule.at).span]))
  else if (cue && cue.kind !== 'declines' && stance.at === null && modality.at !== cue.head) {
    const { words, span } = quotedToken(reading, cue.head)
    reasons.push(because('cue', cue.kind, `${words} ${CUE_WORDS[cue.kind]}`, [span]))
  }
  const behind = draft.content.filter(({ first }) => first >= draft.stretch.last)
  if (behind.length > 0) reasons.push(goesOn(reading, draft, behind))
  return reasons
}

function finderOf({ found }: Draft, certainty: number): StatementReason {
  const doubt = certainty >= SURE ? 'sure' : certainty >= FAIRLY_SURE ? 'fairly sure' : 'unsure'
  const sureness = `${doubt} (${certainty.toFixed(2)})`
  if (!found.network) return because('found', 'rules', `rules alone, network ${sureness}`)
  if (found.rule === null) return because('found', 'network', `network alone, ${sureness}`)
  const taken = found.fromRules.length === 0 ? '' : `, ${listed(found.fromRules)} from the rules`
  return because('found', 'both', `rules and network, ${sureness}${taken}`)
}

/** `"A," he said. "B."`, and a speech that runs on over paragraphs. */
function goesOn(reading: Reading, { stretch }: Draft, behind: readonly TokenRange[]): StatementReason {
  const { tokens, sentences } = reading
  const isFar = behind.some(({ first }) => sentences[tokens[first]?.sentence ?? 0]?.block !== stretch.block)
  const spans = behind.map((range) => spanOf(reading, range))
  return because('content', 'goes-on', `the speech goes on in the next ${isFar ? 'paragraph' : 'sentence'}`, spans)
}
