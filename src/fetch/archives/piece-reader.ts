import type { Gap, Piece, Place } from './types.js'

/** Unpacked bytes up to the next gap, with lookahead and with the places where gzip members begin. */
export class PieceReader {
  readonly #pieces: AsyncIterator<Piece>
  #ahead: Uint8Array[] = []
  #available = 0
  #position = 0
  /** Where members begin in the unpacked bytes; the first is the one that the position is in. */
  #members: { at: number; offset: number }[] = []
  #stop: Gap | 'end' | null = null

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  get place(): Place {
    const member = this.#members[0]
    return { member: member?.offset ?? 0, within: this.#position - (member?.at ?? 0) }
  }

  /** What comes after the bytes at hand: a gap, the end, or null where more bytes may come. */
  get stop(): Gap | 'end' | null {
    return this.#stop
  }

  get available(): number {
    return this.#available
  }

  /** Reads until `length` bytes are at hand; false where a gap or the end comes before. */
  async ensure(length: number): Promise<boolean> {
    while (this.#available < length && this.#stop === null) {
      const step = await this.#pieces.next()
      if (step.done === true) this.#stop = 'end'
      else this.#receive(step.value)
    }
    return this.#available >= length
  }

  /** The bytes at hand, at most `length`; they stay. */
  peek(length = this.#available): Buffer {
    const joined = this.#ahead.length === 1 && this.#ahead[0] ? this.#ahead[0] : Buffer.concat(this.#ahead)
    this.#ahead = [joined]
    return Buffer.from(joined.buffer, joined.byteOffset, Math.min(length, joined.length))
  }

  take(length: number): Buffer {
    const taken = this.peek(length)
    const [joined] = this.#ahead
    this.#ahead = joined && joined.length > taken.length ? [joined.subarray(taken.length)] : []
    this.#available -= taken.length
    this.#position += taken.length
    this.#enterMembers()
    return taken
  }

  /** Drops what is left before a gap and goes on behind it. */
  pass(): void {
    this.take(this.#available)
    if (this.#stop !== 'end') this.#stop = null
  }

  close(): Promise<unknown> {
    return Promise.resolve(this.#pieces.return?.())
  }

  #receive(piece: Piece): void {
    if (piece.kind === 'gap') this.#stop = piece
    else if (piece.kind === 'start') this.#members.push({ at: this.#position + this.#available, offset: piece.offset })
    else {
      this.#ahead.push(piece.bytes)
      this.#available += piece.bytes.length
    }
    this.#enterMembers()
  }

  #enterMembers(): void {
    while (this.#members[1] && this.#members[1].at <= this.#position) this.#members.shift()
  }
}
