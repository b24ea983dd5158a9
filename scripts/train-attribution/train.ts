import { Adam } from './adam.js'
import { Average } from './average.js'
import { drawBatches, forgetWords, type BatchSettings } from './batches.js'
import { makeBatch, type Sequence } from './network/batch.js'
import type { Network } from './network/network.js'
import { Random } from './random.js'

export interface TrainSettings extends BatchSettings {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  readonly lastRate: number
  readonly longestGradient: number
  readonly unknownWords: number
  readonly emphasis: number
}

/** How far training is: batches done of those of the epoch, and the mean loss of a sequence so far. */
export interface Progress {
  readonly epoch: number
  readonly batch: number
  readonly batches: number
  readonly loss: number
}

export interface Listeners {
  readonly onBatch: (progress: Progress) => void
  readonly onEpoch: (progress: Progress) => void
}

/**
 * Fits a network to `sequences`; in the end, and while `onEpoch` looks at it, it is the mean over the last steps. The same network,
 * sequences and settings give the same numbers, to the bit.
 */
export function train(network: Network, sequences: readonly Sequence[], settings: TrainSettings, listeners: Listeners): void {
  const random = new Random(settings.seed)
  const adam = new Adam(network.parameters.all)
  const average = new Average(network.parameters.all, settings.emphasis)
  const columns = network.shape.columns.length + 1
  network.start(random)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const batches = drawBatches(sequences, settings, random)
    let loss = 0
    batches.forEach((batch, k) => {
      const done = (epoch + k / batches.length) / settings.epochs
      loss += network.learn(makeBatch(forgetWords(batch, columns, settings.unknownWords, random)), random)
      if (!Number.isFinite(loss)) throw new Error(`The loss is ${loss}: a label stands where the rules forbid it, or the rate is too high`)
      adam.step(settings.rate * (1 - done * (1 - settings.lastRate)), settings.longestGradient)
      average.add()
      listeners.onBatch({ epoch, batch: k + 1, batches: batches.length, loss: loss / (k + 1) })
    })
    average.swap()
    listeners.onEpoch({ epoch, batch: batches.length, batches: batches.length, loss: loss / batches.length })
    average.swap()
  }
  average.swap()
}
