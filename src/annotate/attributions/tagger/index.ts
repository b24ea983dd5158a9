import { readModel } from '../../../models/index.js'
import type { Draft, Reading, TokenRange } from '../types.js'
import { roleShares, type RoleShares } from './certainty.js'
import { columnsOf } from './columns.js'
import { parseModelFile } from './model-file.js'
import { Network } from './network.js'
import { MAX_PIECE_LENGTH } from './settings.js'
import { bestLabels } from './viterbi.js'

interface Tagger {
  readonly network: Network
  readonly transitions: Float32Array
}

let loaded: Tagger | null = null

/** Loads the model on first use, so that commands that read no statements stay fast. */
function tagger(): Tagger {
  if (loaded) return loaded
  const model = parseModelFile(readModel('attribution.bin'))
  const transitions = model.get('transitions')?.values
  if (!(transitions instanceof Float32Array)) throw new Error('the model file has no transitions')
  loaded = { network: new Network(model), transitions }
  return loaded
}

/**
 * A label (labels.ts) for every token of an article: a bidirectional recurrent network with a linear chain on top reads each
 * paragraph, with the statements of the rules (`rules`) as one of its inputs. models/MODEL_CARD.md says what it was trained
 * on and how good it is.
 */
export function labelTokens(reading: Reading, rules: readonly Draft[]): Uint8Array {
  const { transitions } = tagger()
  const sequences = sequencesOf(reading)
  const scores = scoresOf(reading, rules, sequences)
  const labels = new Uint8Array(reading.tokens.length)
  for (const sequence of sequences) bestLabels(scores, transitions, sequence, labels)
  return labels
}

/** How likely the network holds each role for each token, with the same inputs: for those who ask how sure it is. */
export function rolesByNetwork(reading: Reading, rules: readonly Draft[]): RoleShares {
  const sequences = sequencesOf(reading)
  return roleShares(scoresOf(reading, rules, sequences), tagger().transitions, sequences)
}

function scoresOf(reading: Reading, rules: readonly Draft[], sequences: readonly TokenRange[]): Float32Array {
  const words = reading.tokens.map(({ norm }) => norm)
  return tagger().network.scores(words, columnsOf(reading, rules), sequences)
}

/** Paragraphs, those too long cut at ends of sentences, and sentences too long anywhere. */
export function sequencesOf({ sentences }: Reading): TokenRange[] {
  const sequences: TokenRange[] = []
  let block = -1
  for (const sentence of sentences) {
    const open = sequences[sequences.length - 1]
    if (open && sentence.block === block && sentence.last - open.first <= MAX_PIECE_LENGTH)
      sequences[sequences.length - 1] = { first: open.first, last: sentence.last }
    else
      for (let first = sentence.first; first < sentence.last; first += MAX_PIECE_LENGTH)
        sequences.push({ first, last: Math.min(sentence.last, first + MAX_PIECE_LENGTH) })
    block = sentence.block
  }
  return sequences
}
