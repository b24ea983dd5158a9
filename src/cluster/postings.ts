/** Room of the smallest run, as a power of two. */
const SMALLEST = 1

/**
 * For each term, the slots of the articles that hold it with the term's weights: runs in two arrays that all terms share, because
 * most terms stand in a few articles only, and objects of their own would take more than what they hold. A run that is full
 * moves to one twice as long; the order is not kept when a slot is removed.
 */
export class Postings {
  slots = new Int32Array(1 << 12)
  weights = new Float32Array(1 << 12)
  /** By term, where its run begins, how many slots it holds, and its room as a power of two (0 for none). */
  #start = new Int32Array(1 << 10)
  #length = new Int32Array(1 << 10)
  #room = new Uint8Array(1 << 10)
  /** By room, the beginnings of runs that are free. */
  readonly #free: number[][] = []
  #end = 0

  start(term: number): number {
    return this.#start[term] as number
  }

  /** How many articles hold a term. */
  length(term: number): number {
    return this.#length[term] ?? 0
  }

  add(term: number, slot: number, weight: number): void {
    if (term >= this.#start.length) this.#growTerms(term)
    const length = this.#length[term] as number
    const room = this.#room[term] as number
    if (room === 0) this.#move(term, SMALLEST)
    else if (length === 1 << room) this.#move(term, room + 1)
    const at = (this.#start[term] as number) + length
    this.slots[at] = slot
    this.weights[at] = weight
    this.#length[term] = length + 1
  }

  remove(term: number, slot: number): void {
    const start = this.start(term)
    const last = start + this.length(term) - 1
    let at = start
    while (at <= last && this.slots[at] !== slot) at++
    if (at > last) return
    this.slots[at] = this.slots[last] as number
    this.weights[at] = this.weights[last] as number
    this.#length[term] = last - start
    const room = this.#room[term] as number
    if (last === start) this.#release(term)
    else if (room > SMALLEST && 4 * (last - start) < 1 << room) this.#move(term, room - 1)
  }

  /** Moves a term's run to one of another room. */
  #move(term: number, room: number): void {
    const to = this.#free[room]?.pop() ?? this.#fresh(room)
    const start = this.start(term)
    const end = start + this.length(term)
    this.slots.copyWithin(to, start, end)
    this.weights.copyWithin(to, start, end)
    this.#release(term)
    this.#start[term] = to
    this.#room[term] = room
  }

  #release(term: number): void {
    const room = this.#room[term] as number
    if (room > 0) (this.#free[room] ??= []).push(this.start(term))
    this.#room[term] = 0
  }

  #fresh(room: number): number {
    const start = this.#end
    this.#end += 1 << room
    if (this.#end > this.slots.length) {
      const [slots, weights] = [this.slots, this.weights]
      this.slots = new Int32Array(2 * this.#end)
      this.weights = new Float32Array(2 * this.#end)
      this.slots.set(slots)
      this.weights.set(weights)
    }
    return start
  }

  #growTerms(term: number): void {
    const [start, length, room] = [this.#start, this.#length, this.#room]
    this.#start = new Int32Array(2 * term)
    this.#length = new Int32Array(2 * term)
    this.#room = new Uint8Array(2 * term)
    this.#start.set(start)
    this.#length.set(length)
    this.#room.set(room)
  }
}
