import type { Weights } from './decode.js'
import { FEATURE_COUNT } from './features.js'
import { TAG_COUNT } from './tags.js'

/**
 * The file of the model: a head of four numbers of 32 bits (mark, buckets, features a word, tags), the weights of the
 * pairs of tags as 32-bit floats in little-endian order, then a byte per bucket and tag.
 */
const MARK = 0x014e5748
const HEAD = 16
const TRANSITIONS = TAG_COUNT * TAG_COUNT * Float32Array.BYTES_PER_ELEMENT

/** The model as bytes; `features` are whole numbers from -127 to 127. */
export function encodeModel({ buckets, features, transitions }: Weights): Uint8Array {
  const bytes = new Uint8Array(HEAD + TRANSITIONS + features.length)
  const view = new DataView(bytes.buffer)
  ;[MARK, buckets, FEATURE_COUNT, TAG_COUNT].forEach((number, i) => view.setUint32(i * 4, number, true))
  transitions.forEach((weight, i) => view.setFloat32(HEAD + i * 4, weight, true))
  new Int8Array(bytes.buffer, HEAD + TRANSITIONS).set(features)
  return bytes
}

/** @throws Error where the bytes are no model for these features and tags: the model must be trained again. */
export function decodeModel(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = bytes.length < HEAD ? [] : [0, 4, 8, 12].map((at) => view.getUint32(at, true))
  const buckets = head[1] ?? 0
  const fits = head[0] === MARK && head[2] === FEATURE_COUNT && head[3] === TAG_COUNT
  if (!fits || bytes.length !== HEAD + TRANSITIONS + buckets * TAG_COUNT)
    throw new Error('it was made for other features or tags, or is cut short: train it again')
  const transitions = Float32Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) => view.getFloat32(HEAD + i * 4, true))
  const features = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD + TRANSITIONS, buckets * TAG_COUNT)
  return { buckets, features, transitions }
}
