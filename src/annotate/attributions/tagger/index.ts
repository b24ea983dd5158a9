import { readModel } from '../../../models/index.js'
import type { Draft, Reading, TokenRange } from '../types.js'
import { certaintyIn, type Certainty } from './certainty.js'
import { columnsOf } from './columns.js'
import { parseModelFile } from './model-file.js'
import { Network } from './network.js'
import { fitting, numbersOf } from './sections.js'
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
  const model = readModel('attribution.bin', (bytes) => fitting(parseModelFile(bytes)))
  return (loaded = { network: new Network(model), transitions: numbersOf(model, 'transitions') })
}

/** What the network makes of an article's tokens. */
export interface Labelling {
  /** A label (labels.ts) a token. */
  readonly labels: Uint8Array
  readonly certainty: Certainty
}

/**
 * Labels every token of an article: a bidirectional recurrent network with a linear chain on top reads each paragraph, with
 * the statements of the rules (`rules`) as one of its inputs. models/MODEL_CARD.md says what it was trained on and how good
 * it is.
 */
export function labelTokens(reading: Reading, rules: readonly Draft[]): Labelling {
  const { network, transitions } = tagger()
  const sequences = sequencesOf(reading)
  const words = reading.tokens.map(({ norm }) => norm)
  const scores = network.scores(words, columnsOf(reading, rules), sequences)
  const labels = new Uint8Array(words.length)
  for (const sequence of sequences) bestLabels(scores, transitions, sequence, labels)
  return { labels, certainty: certaintyIn(scores, transitions, sequences) }
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
