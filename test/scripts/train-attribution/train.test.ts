import { describe, expect, test } from 'vitest'
import { Adam } from '../../../scripts/train-attribution/adam.js'
import { Average } from '../../../scripts/train-attribution/average.js'
import { drawBatches, forgetWords, UNKNOWN_WORD } from '../../../scripts/train-attribution/batches.js'
import { Workspace } from '../../../scripts/train-attribution/matrices/matrices.js'
import type { Sequence } from '../../../scripts/train-attribution/network/batch.js'
import { Network, type NetworkShape } from '../../../scripts/train-attribution/network/network.js'
import { gradientOf, Parameters, valueOf } from '../../../scripts/train-attribution/network/parameters.js'
import { Random } from '../../../scripts/train-attribution/random.js'
import { train, type Progress, type TrainSettings } from '../../../scripts/train-attribution/train.js'

const SETTINGS: TrainSettings = {
  seed: 3,
  epochs: 12,
  rate: 0.02,
  lastRate: 0.1,
  longestGradient: 5,
  batchTokens: 60,
  lengthNoise: 2,
  unknownWords: 0.02,
  emphasis: 10,
}

function sequenceOf(length: number, random: Random): Sequence {
  const values = Array.from({ length }, () => Math.floor(random.uniform() * 3))
  // A label is what stood one token before: only a network that remembers can tell.
  return {
    features: Int32Array.from(values.flatMap((value) => [1, value])),
    labels: Uint8Array.from(values, (_, k) => values[k - 1] ?? 0),
  }
}

const random = new Random(9)
const sequences = Array.from({ length: 80 }, () => sequenceOf(3 + Math.floor(random.uniform() * 9), random))

describe('batches', () => {
  test('hold every sequence once and are no larger than asked', () => {
    const batches = drawBatches(sequences, SETTINGS, new Random(1))
    expect(new Set(batches.flat())).toEqual(new Set(sequences))
    expect(batches.flat()).toHaveLength(sequences.length)
    for (const batch of batches) expect(Math.max(...batch.map(({ labels }) => labels.length)) * batch.length).toBeLessThanOrEqual(60)
    expect(batches.length).toBeLessThan(25)
  })

  test('hold a sequence that is larger than a batch by itself', () => {
    const long = sequenceOf(100, random)
    expect(drawBatches([...sequences, long], SETTINGS, new Random(1))).toContainEqual([long])
  })

  test('come in no order of length', () => {
    const lengths = drawBatches(sequences, { ...SETTINGS, lengthNoise: 0 }, new Random(1)).map(([first]) => first!.labels.length)
    expect(lengths).not.toEqual(lengths.toSorted((a, b) => a - b))
  })

  test('differ from one draw to the next', () => {
    const draws = new Random(1)
    expect(drawBatches(sequences, SETTINGS, draws)).not.toEqual(drawBatches(sequences, SETTINGS, draws))
  })

  test('forget some words and nothing else', () => {
    const [forgotten] = forgetWords([sequenceOf(1000, random)], 2, 0.1, new Random(1)) as [Sequence]
    const unknown = Array.from(forgotten.labels, (_, k) => forgotten.features[2 * k]).filter((word) => word === UNKNOWN_WORD)
    expect(unknown.length).toBeGreaterThan(60)
    expect(unknown.length).toBeLessThan(140)
    expect(Array.from(forgotten.labels, (_, k) => forgotten.features[2 * k + 1]).slice(0, 999)).toEqual([...forgotten.labels].slice(1))
  })
})

describe('Adam', () => {
  function parameterAt(values: readonly number[]) {
    const parameters = new Parameters(new Workspace(100))
    const parameter = parameters.declare(1, values.length)
    valueOf(parameter).set(values)
    return { adam: new Adam(parameters.all), parameter }
  }

  test('steps by the rate at first, whatever the size of the gradient', () => {
    const { adam, parameter } = parameterAt([1, 1, 1])
    gradientOf(parameter).set([0.5, -2, 0])
    adam.step(0.1, 100)
    ;[0.9, 1.1, 1].forEach((wanted, k) => expect(valueOf(parameter)[k]).toBeCloseTo(wanted, 5))
  })

  test('remembers directions and sizes, and shortens long gradients', () => {
    const { adam, parameter } = parameterAt([0, 0])
    gradientOf(parameter).set([3, 4])
    adam.step(0.1, 1)
    gradientOf(parameter).set([-0.6, 0.8])
    adam.step(0.1, 1)
    // After [0.6, 0.8] and [-0.6, 0.8]: means 0.09·0.6 − 0.1·0.6 and 0.19·0.8 over 0.19, squares 0.36 and 0.64.
    expect(valueOf(parameter)[0]).toBeCloseTo(-0.1 + (0.1 * 0.01) / 0.19, 4)
    expect(valueOf(parameter)[1]).toBeCloseTo(-0.2, 4)
  })
})

describe('the mean of parameters', () => {
  function meanOf(steps: readonly number[], emphasis: number): { mean: number; last: number } {
    const parameters = new Parameters(new Workspace(100))
    const [value] = [valueOf(parameters.declare(1, 1))]
    const average = new Average(parameters.all, emphasis)
    for (const step of steps) {
      value[0] = step
      average.add()
    }
    average.swap()
    const [mean] = value
    average.swap()
    return { mean: mean!, last: value[0]! }
  }

  test('is over all steps without emphasis, and the parameters can go on', () => {
    const { mean, last } = meanOf([9, 1, 5], 1)
    expect(mean).toBeCloseTo(5, 5)
    expect(last).toBe(5)
  })

  test('is over the last steps with emphasis', () => {
    const steps = Array.from({ length: 1000 }, (_, step) => (step < 800 ? 7 : 1))
    expect(meanOf(steps, 10).mean).toBeCloseTo(1 + 6 * 0.8 ** 10, 1)
  })
})

describe('training', () => {
  const shape: NetworkShape = {
    columns: [{ rows: 3, width: 4, spread: 1 }],
    layers: 1,
    hidden: 8,
    rules: { labels: 3, mayFollow: () => true },
    vectorDropout: 0.05,
    stateDropout: 0.05,
  }
  const words = { width: 2, values: Float32Array.from([0, 0, 1, 1]) }

  function trained(settings: TrainSettings, wanted: readonly Sequence[] = sequences): { network: Network; epochs: Progress[] } {
    const network = new Network(shape, words, { rows: 100, longest: 20 })
    const epochs: Progress[] = []
    train(network, wanted, settings, { onBatch: () => {}, onEpoch: (progress) => epochs.push(progress) })
    return { network, epochs }
  }

  test('finds what decides the labels', () => {
    const { epochs } = trained(SETTINGS)
    expect(epochs.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 12 }, (_, epoch) => epoch))
    expect(epochs.at(-1)!.loss).toBeLessThan(0.2 * epochs[0]!.loss)
  })

  test('leaves the mean over the last steps', () => {
    const lastBias = (emphasis: number) => [...valueOf(trained({ ...SETTINGS, epochs: 1, emphasis }).network.outputBias)]
    expect(lastBias(1)).not.toEqual(lastBias(Infinity))
  })

  test('gives the same numbers every time, and others from another seed', () => {
    const numbers = (seed: number) => trained({ ...SETTINGS, seed, epochs: 2 }).network.parameters.all.map((all) => valueOf(all).slice())
    expect(numbers(3)).toEqual(numbers(3))
    expect(numbers(3)).not.toEqual(numbers(4))
  })
})

describe('random numbers', () => {
  test('are spread as they should be', () => {
    const draws = new Random(5)
    const normal = Array.from({ length: 20_000 }, () => draws.normal())
    const mean = normal.reduce((sum, x) => sum + x) / normal.length
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(normal.reduce((sum, x) => sum + x * x, 0) / normal.length).toBeCloseTo(1, 1)
    const uniform = Array.from({ length: 20_000 }, () => draws.uniform())
    for (let tenth = 0; tenth < 10; tenth++) expect(uniform.filter((x) => Math.floor(10 * x) === tenth).length).toBeGreaterThan(1800)
  })

  test('shuffle into every order', () => {
    const draws = new Random(6)
    const orders = Array.from({ length: 200 }, () => {
      const items = ['a', 'b', 'c']
      draws.shuffle(items)
      return items.join('')
    })
    expect(new Set(orders).size).toBe(6)
  })
})
