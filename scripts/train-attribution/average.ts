import { valueOf, type Parameter } from './network/parameters.js'

/**
 * The mean of the parameters over the last steps, in which what single batches did is evened out. A step's weight grows with a power of
 * its number (Shamir and Zhang 2013), so that the mean is always over the same part of the steps, and the start is forgotten.
 */
export class Average {
  readonly #parameters: readonly Parameter[]
  readonly #means: readonly Float32Array[]
  readonly #emphasis: number
  #steps = 0

  /** The mean is over about the last 1/`emphasis` of the steps. */
  constructor(parameters: readonly Parameter[], emphasis: number) {
    this.#parameters = parameters
    this.#means = parameters.map((parameter) => valueOf(parameter).slice())
    this.#emphasis = emphasis
  }

  add(): void {
    this.#steps++
    const share = Math.min(1, this.#emphasis / this.#steps)
    this.#parameters.forEach((parameter, p) => {
      const values = valueOf(parameter)
      const means = this.#means[p] as Float32Array
      for (let k = 0; k < means.length; k++) means[k] = (means[k] as number) + share * ((values[k] as number) - (means[k] as number))
    })
  }

  /** Exchanges the means with the parameters: once to use them, once more to go on learning. */
  swap(): void {
    this.#parameters.forEach((parameter, p) => {
      const means = this.#means[p] as Float32Array
      const values = valueOf(parameter).slice()
      valueOf(parameter).set(means)
      means.set(values)
    })
  }
}
