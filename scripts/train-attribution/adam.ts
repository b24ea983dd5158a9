import { gradientOf, valueOf, type Parameter } from './network/parameters.js'

const FIRST_DECAY = 0.9
const SECOND_DECAY = 0.999
const SMALLEST = 1e-8

/** Steps against the gradient, scaled for each number by how large its gradients have been (Kingma and Ba 2015). */
export class Adam {
  readonly #parameters: readonly Parameter[]
  readonly #first: readonly Float32Array[]
  readonly #second: readonly Float32Array[]
  #steps = 0

  constructor(parameters: readonly Parameter[]) {
    this.#parameters = parameters
    this.#first = parameters.map((parameter) => new Float32Array(valueOf(parameter).length))
    this.#second = parameters.map((parameter) => new Float32Array(valueOf(parameter).length))
  }

  /** One step; gradients that are longer than `longest` all together are shortened to it. */
  step(rate: number, longest: number): void {
    this.#steps++
    const shortened = Math.min(1, longest / (norm(this.#parameters) + 1e-6))
    const firstBias = 1 - FIRST_DECAY ** this.#steps
    const secondBias = 1 - SECOND_DECAY ** this.#steps
    this.#parameters.forEach((parameter, p) => {
      const values = valueOf(parameter)
      const gradients = gradientOf(parameter)
      const first = this.#first[p] as Float32Array
      const second = this.#second[p] as Float32Array
      for (let k = 0; k < values.length; k++) {
        const gradient = (gradients[k] as number) * shortened
        const mean = FIRST_DECAY * (first[k] as number) + (1 - FIRST_DECAY) * gradient
        const square = SECOND_DECAY * (second[k] as number) + (1 - SECOND_DECAY) * gradient * gradient
        first[k] = mean
        second[k] = square
        values[k] = (values[k] as number) - (rate * mean) / firstBias / (Math.sqrt(square / secondBias) + SMALLEST)
      }
    })
  }
}

function norm(parameters: readonly Parameter[]): number {
  let sum = 0
  for (const parameter of parameters) for (const gradient of gradientOf(parameter)) sum += gradient * gradient
  return Math.sqrt(sum)
}
