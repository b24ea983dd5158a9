import { MIN_CHUNK_BYTES, REWIND_BYTES } from '../settings.js'

/** A stream of bytes that can be taken back to any of its last REWIND_BYTES bytes. */
export class Rewindable {
  readonly #input: AsyncIterator<Uint8Array>
  #kept: Uint8Array[] = []
  /** Offset of the first kept byte. */
  #keptFrom = 0
  /** Index and offset of the kept chunk that the position is in; `kept.length` at the end. */
  #chunk = 0
  #chunkFrom = 0
  #position = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#input = chunks[Symbol.asyncIterator]()
  }

  /** Bytes of the stream before the next one. */
  get position(): number {
    return this.#position
  }

  /** The next bytes, as many as are at hand and at least one; null at the end. They stay the next ones until `advance`. */
  async next(): Promise<Uint8Array | null> {
    for (let chunk = this.#kept[this.#chunk]; chunk !== undefined; chunk = this.#kept[this.#chunk]) {
      if (this.#position < this.#chunkFrom + chunk.length) return chunk.subarray(this.#position - this.#chunkFrom)
      this.#chunkFrom += chunk.length
      this.#chunk++
    }
    const pulled = await this.#pull()
    if (pulled.length === 0) return null
    this.#kept.push(pulled)
    this.#forget()
    return this.next()
  }

  advance(bytes: number): void {
    this.#position += bytes
  }

  /** The next `length` bytes, fewer at the end; they stay the next ones. */
  async peek(length: number): Promise<Buffer> {
    const from = this.#position
    const parts: Uint8Array[] = []
    for (let size = 0; size < length;) {
      const next = await this.next()
      if (next === null) break
      parts.push(next)
      size += next.length
      this.advance(next.length)
    }
    this.rewind(from)
    return Buffer.concat(parts).subarray(0, length)
  }

  /** Goes to an offset, or as near to it as is still kept. */
  rewind(offset: number): void {
    this.#position = Math.max(offset, this.#keptFrom)
    this.#chunk = 0
    this.#chunkFrom = this.#keptFrom
  }

  async close(): Promise<void> {
    await this.#input.return?.()
  }

  /** The next chunk of the input, small ones joined: a stream may come byte by byte. Empty at the end. */
  async #pull(): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let size = 0; size < MIN_CHUNK_BYTES;) {
      const step = await this.#input.next()
      if (step.done === true) break
      parts.push(step.value)
      size += step.value.length
    }
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
  }

  #forget(): void {
    for (let first = this.#kept[0]; first !== undefined && this.#chunk > 0; first = this.#kept[0]) {
      if (this.#keptFrom + first.length > this.#position - REWIND_BYTES) return
      this.#keptFrom += first.length
      this.#kept.shift()
      this.#chunk--
    }
  }
}
