import { bestPath } from '../src/annotate/entities/tagger/decode.js'
import { FEATURE_COUNT, WORD_FEATURES } from '../src/annotate/entities/tagger/features.js'
import { Random } from './train-attribution/random.js'
import { TAG_COUNT } from '../src/annotate/entities/tagger/tags.js'

/** One article for training: per tagged word the buckets of its features and its tag, and where stretches end. */
export interface Example {
  readonly buckets: Int32Array
  readonly tags: Uint8Array
  /** Ends of the stretches, in words. */
  readonly ends: Int32Array
}

export interface Settings {
  readonly buckets: number
  readonly epochs: number
  /** How often a word's own features are left out. */
  readonly dropout: number
  /** A bucket must be met in so many articles to keep its weights. */
  readonly leastArticles: number
  readonly seed: number
}

export interface Trained {
  readonly features: Float32Array
  readonly transitions: Float32Array
}

/** An averaged structured perceptron (Collins 2002). The same examples, settings and seed give the same weights. */
export function train(examples: readonly Example[], settings: Settings): Trained {
  const learner = new Learner(settings)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    learner.random.shuffle(order)
    let wrong = 0
    for (const i of order) wrong += learner.learn(examples[i] as Example)
    console.log(`epoch ${epoch + 1}: ${wrong} stretches wrong`)
  }
  const averaged = learner.averaged()
  dropRare(averaged.features, examples, settings)
  return averaged
}

class Learner {
  readonly random: Random
  readonly #settings: Settings
  readonly #features: Float32Array
  readonly #featureSums: Float64Array
  readonly #transitions = new Float32Array(TAG_COUNT * TAG_COUNT)
  readonly #transitionSums = new Float64Array(TAG_COUNT * TAG_COUNT)
  #steps = 1

  constructor(settings: Settings) {
    this.#settings = settings
    this.random = new Random(settings.seed)
    this.#features = new Float32Array(settings.buckets * TAG_COUNT)
    this.#featureSums = new Float64Array(settings.buckets * TAG_COUNT)
  }

  /** Learns from the stretches of an article; how many it got wrong. */
  learn({ buckets, tags, ends }: Example): number {
    let [first, wrong] = [0, 0]
    for (const last of ends) {
      if (this.#learnStretch(buckets, tags, first, last)) wrong++
      first = last
    }
    return wrong
  }

  #learnStretch(buckets: Int32Array, tags: Uint8Array, first: number, last: number): boolean {
    const length = last - first
    const scores = new Float32Array(length * TAG_COUNT)
    const from = new Uint8Array(length)
    for (let i = 0; i < length; i++) {
      if (this.random.uniform() < this.#settings.dropout) from[i] = WORD_FEATURES
      for (let f = from[i] as number; f < FEATURE_COUNT; f++) {
        const row = (buckets[(first + i) * FEATURE_COUNT + f] as number) * TAG_COUNT
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          scores[i * TAG_COUNT + tag] = (scores[i * TAG_COUNT + tag] as number) + (this.#features[row + tag] as number)
        }
      }
    }
    const said = bestPath(scores, length, this.#transitions)
    let wrong = false
    for (let i = 0; i < length; i++) if (said[i] !== tags[first + i]) wrong = true
    this.#steps++
    if (!wrong) return false
    let [before, beforeSaid] = [0, 0]
    for (let i = 0; i < length; i++) {
      const [wanted, got] = [tags[first + i] as number, said[i] as number]
      if (wanted !== got) {
        for (let f = from[i] as number; f < FEATURE_COUNT; f++) {
          const row = (buckets[(first + i) * FEATURE_COUNT + f] as number) * TAG_COUNT
          this.#moveFeature(row + wanted, 1)
          this.#moveFeature(row + got, -1)
        }
      }
      if (wanted !== got || before !== beforeSaid) {
        this.#moveTransition(before * TAG_COUNT + wanted, 1)
        this.#moveTransition(beforeSaid * TAG_COUNT + got, -1)
      }
      before = wanted
      beforeSaid = got
    }
    return true
  }

  averaged(): Trained {
    const average = (now: Float32Array, sums: Float64Array) => now.map((weight, i) => weight - (sums[i] as number) / this.#steps)
    return {
      features: average(this.#features, this.#featureSums),
      transitions: average(this.#transitions, this.#transitionSums),
    }
  }

  #moveFeature(at: number, by: number): void {
    this.#features[at] = (this.#features[at] as number) + by
    this.#featureSums[at] = (this.#featureSums[at] as number) + by * this.#steps
  }

  #moveTransition(at: number, by: number): void {
    this.#transitions[at] = (this.#transitions[at] as number) + by
    this.#transitionSums[at] = (this.#transitionSums[at] as number) + by * this.#steps
  }
}

/** What only one or two articles teach is chance, and too much about them. */
function dropRare(features: Float32Array, examples: readonly Example[], { buckets, leastArticles }: Settings): void {
  const articles = new Uint16Array(buckets)
  const seenIn = new Int32Array(buckets).fill(-1)
  examples.forEach((example, i) => {
    for (const bucket of example.buckets) {
      if (seenIn[bucket] === i) continue
      seenIn[bucket] = i
      articles[bucket] = (articles[bucket] as number) + 1
    }
  })
  for (let bucket = 0; bucket < buckets; bucket++) {
    if ((articles[bucket] as number) < leastArticles) features.fill(0, bucket * TAG_COUNT, (bucket + 1) * TAG_COUNT)
  }
}
