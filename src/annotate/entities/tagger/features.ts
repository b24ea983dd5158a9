import type { Facts } from './facts.js'

/** Features per word: what `featuresAt` writes. */
export const FEATURE_COUNT = 36

/** The first so many features name words, not kinds of words; training leaves them out at times, so that it does not rest on them. */
export const WORD_FEATURES = 11

/**
 * Writes the buckets of the features of a word into `into`. Every template mixes its own number with one to three facts, so
 * that no string is built; two features that meet in a bucket share a weight.
 */
export function featuresAt(facts: Facts, word: number, mask: number, into: Int32Array): void {
  writeWordFeatures(facts, word, mask, into)
  writeShapeFeatures(facts, word, mask, into)
  writeRuleFeatures(facts, word, mask, into)
}

/** Words and their endings: 0 to 10. */
function writeWordFeatures(
  { padding, norm, ending, shortEnding, opening, shape, rule }: Facts,
  word: number,
  mask: number,
  into: Int32Array,
): void {
  const at = word + padding
  const own = norm[at] as number
  const before = norm[at - 1] as number
  const after = norm[at + 1] as number
  into[0] = mix(1, own, 0, 0) & mask
  into[1] = mix(2, before, 0, 0) & mask
  into[2] = mix(3, after, 0, 0) & mask
  into[3] = mix(4, norm[at - 2] as number, 0, 0) & mask
  into[4] = mix(5, norm[at + 2] as number, 0, 0) & mask
  into[5] = mix(6, before, own, 0) & mask
  into[6] = mix(7, own, after, 0) & mask
  into[7] = mix(8, ending[at] as number, 0, 0) & mask
  into[8] = mix(9, shortEnding[at] as number, shape[at] as number, 0) & mask
  into[9] = mix(10, opening[at] as number, 0, 0) & mask
  into[10] = mix(11, ending[at + 1] as number, rule[at] as number, 0) & mask
}

/** Shapes, parts of speech and word lists: 11 to 24. */
function writeShapeFeatures({ padding, shape, pos, lists }: Facts, word: number, mask: number, into: Int32Array): void {
  const at = word + padding
  const [s, sBefore, sAfter] = [shape[at] as number, shape[at - 1] as number, shape[at + 1] as number]
  const [p, pBefore, pAfter] = [pos[at] as number, pos[at - 1] as number, pos[at + 1] as number]
  const [l, lBefore, lAfter] = [lists[at] as number, lists[at - 1] as number, lists[at + 1] as number]
  into[11] = mix(12, s, 0, 0) & mask
  into[12] = mix(13, s, sBefore, 0) & mask
  into[13] = mix(14, s, sAfter, 0) & mask
  into[14] = mix(15, s, sBefore, sAfter) & mask
  into[15] = mix(16, p, 0, 0) & mask
  into[16] = mix(17, p, pBefore, pos[at - 2] as number) & mask
  into[17] = mix(18, p, pAfter, pos[at + 2] as number) & mask
  into[18] = mix(19, p, pBefore, pAfter) & mask
  into[19] = mix(20, l, 0, 0) & mask
  into[20] = mix(21, l, lBefore, 0) & mask
  into[21] = mix(22, l, lAfter, 0) & mask
  into[22] = mix(23, s, lBefore, lAfter) & mask
  into[23] = mix(24, l, lBefore, lists[at - 2] as number) & mask
  into[24] = mix(25, l, lAfter, lists[at + 2] as number) & mask
}

/** What the rules say and how the rest of the article uses the word: 25 to 35. */
function writeRuleFeatures({ padding, shape, pos, lists, rule, history }: Facts, word: number, mask: number, into: Int32Array): void {
  const at = word + padding
  const [r, h] = [rule[at] as number, history[at] as number]
  const [s, p, l] = [shape[at] as number, pos[at] as number, lists[at] as number]
  into[25] = mix(26, r, 0, 0) & mask
  into[26] = mix(27, r, rule[at - 1] as number, rule[at + 1] as number) & mask
  into[27] = mix(28, r, p, s) & mask
  into[28] = mix(29, r, pos[at - 1] as number, pos[at + 1] as number) & mask
  into[29] = mix(30, r, lists[at - 1] as number, lists[at + 1] as number) & mask
  into[30] = mix(31, r, l, 0) & mask
  into[31] = mix(32, h, 0, 0) & mask
  into[32] = mix(33, h, r, 0) & mask
  into[33] = mix(34, h, l, s) & mask
  into[34] = mix(35, h, history[at - 1] as number, history[at + 1] as number) & mask
  into[35] = mix(36, h, p, pos[at + 1] as number) & mask
}

/** A hash of a template's number and its facts (multiply and shift, after Murmur3's finish). */
function mix(template: number, a: number, b: number, c: number): number {
  let x = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 15) ^ b, 0xc2b2ae35)
  x = Math.imul(x ^ (x >>> 13) ^ c, 0x27d4eb2f)
  return x ^ (x >>> 16)
}
