/** Everything that decides what training gives; the figures beside them are F1 by characters on the texts for tuning. */
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
  vectorDropout: 0.25,
  stateDropout: 0.25,
  /** The part of the words that is read as unknown, so that unknown words get a meaning. */
  unknownWords: 0.02,
} as const
