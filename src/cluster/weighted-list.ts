/** Numbers with a weight each, in typed arrays that grow; the order is not kept when one is removed. */
export class WeightedList {
  numbers: Int32Array
  weights: Float32Array
  length = 0

  constructor(capacity: number) {
    this.numbers = new Int32Array(capacity)
    this.weights = new Float32Array(capacity)
  }

  add(number: number, weight: number): void {
    if (this.length === this.numbers.length) this.#resize(Math.max(4, 2 * this.length))
    this.numbers[this.length] = number
    this.weights[this.length++] = weight
  }

  remove(number: number): void {
    const at = this.numbers.indexOf(number)
    if (at < 0 || at >= this.length) return
    this.length--
    this.numbers[at] = this.numbers[this.length] as number
    this.weights[at] = this.weights[this.length] as number
    if (4 * this.length < this.numbers.length && this.length > 4) this.#resize(2 * this.length)
  }

  #resize(capacity: number): void {
    const { numbers, weights, length } = this
    this.numbers = new Int32Array(capacity)
    this.weights = new Float32Array(capacity)
    this.numbers.set(numbers.subarray(0, length))
    this.weights.set(weights.subarray(0, length))
  }
}
