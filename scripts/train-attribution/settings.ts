import { COLUMN_SIZES, COLUMNS, type Column } from '../../src/annotate/attributions/tagger/columns.js'
import { LABELS, mayFollow } from '../../src/annotate/attributions/tagger/labels.js'
import { SPELLINGS, SUFFIXES } from '../../src/annotate/attributions/tagger/settings.js'
import type { NetworkShape } from './network/network.js'

/** Numbers of the vector of each column; learned. */
const WIDTHS: Readonly<Record<Column, number>> = { pos: 12, shape: 8, quote: 6, mention: 10, rules: 10, place: 4, block: 4 }

/** Everything that decides what training gives. */
export const SETTINGS = {
  /** Whatever is drawn at random is drawn from this. */
  seed: 1,
  epochs: 6,
  /** Falls in a straight line to `lastRate` of it. */
  rate: 2e-3,
  lastRate: 0.05,
  /** Longer gradients are shortened to this, so that one odd paragraph does not undo what was learned. */
  longestGradient: 5,
  /** Tokens of a batch, were all its sequences as long as its longest. */
  batchTokens: 1600,
  /** Sequences whose lengths differ by up to so many tokens are drawn in any order, so that batches differ between epochs. */
  lengthNoise: 6,
  /** The part of the words that is read as unknown, so that unknown words get a meaning. */
  unknownWords: 0.02,
  /**
   * The model is the mean over about the last tenth of the steps (1/emphasis): with seed 2, contents gained .007, .001, .008 and .002
   * in epochs 3 to 6, sources and cues were within .001 in the last.
   */
  emphasis: 10,
  /** The most frequent words have vectors: 5 MB of the model file. */
  words: 50_000,
  /** Makes the vectors of words about as long as the learned ones. */
  wordScale: 0.4,
  /** Learned numbers of a word's spelling, for words without a vector, and of its last letters. */
  spellingWidth: 16,
  suffixWidth: 12,
  layers: 1,
  hidden: 48,
  vectorDropout: 0.25,
  stateDropout: 0.25,
} as const

/** The network that the settings ask for; its columns are those of the tagger, in its order. */
export function shapeOf(settings: typeof SETTINGS): NetworkShape {
  const { layers, hidden, vectorDropout, stateDropout } = settings
  return {
    columns: [
      // Most spellings are rare, so they start small: what is never seen in training must not be loud.
      { rows: SPELLINGS, width: settings.spellingWidth, spread: 0.1 },
      { rows: SUFFIXES, width: settings.suffixWidth, spread: 1 },
      ...COLUMNS.map((column) => ({ rows: COLUMN_SIZES[column], width: WIDTHS[column], spread: 1 })),
    ],
    layers,
    hidden,
    rules: { labels: LABELS, mayFollow },
    vectorDropout,
    stateDropout,
  }
}
