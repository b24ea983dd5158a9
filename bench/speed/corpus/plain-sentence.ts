import { makePerson, makeTown } from './names.js'
import { ADVERBS, NOUNS, QUALITIES, TRADES, VERBS_PAST } from './plain-words.js'
import type { Chance } from './random.js'
import { PLACES, REASONS, TIMES } from './vocabulary.js'

type Make = (chance: Chance) => string

/** Ways to build a sentence; each holds few fixed words, so that two sentences of one way share no run of words. */
const WAYS: readonly Make[] = [
  (c) => `${thing(c)} ${c.pick(VERBS_PAST)} ${thing(c)} ${c.pick(TIMES)}`,
  (c) => `${thing(c)} ${c.pick(ADVERBS)} ${c.pick(VERBS_PAST)} ${thing(c)}, ${c.pick(REASONS)}`,
  (c) => `${c.pick(TIMES)} ${thing(c)} in ${makeTown(c)} ${c.pick(VERBS_PAST)} ${number(c)} ${c.pick(NOUNS)}s ${c.pick(PLACES)}`,
  (c) => `${thing(c)} was ${c.pick(QUALITIES)} and ${c.pick(QUALITIES)}, more so than ${thing(c)} of ${makeTown(c)}`,
  (c) => `${nameOf(c)}, a ${c.pick(QUALITIES)} ${c.pick(TRADES)} from ${makeTown(c)}, ${c.pick(VERBS_PAST)} ${thing(c)}`,
  (c) => `${nameOf(c)}, ${18 + c.whole(70)}, said ${thing(c)} had ${c.pick(ADVERBS)} ${c.pick(VERBS_PAST)} ${thing(c)}`,
  (c) => `“${thing(c)} ${c.pick(VERBS_PAST)} ${thing(c)},” said ${nameOf(c)}, who ${c.pick(VERBS_PAST)} ${thing(c)}`,
  (c) => `${number(c)} ${c.pick(NOUNS)}s and ${number(c)} ${c.pick(NOUNS)}s ${c.pick(VERBS_PAST)} ${thing(c)} ${c.pick(PLACES)}`,
  (c) => `it ${c.pick(ADVERBS)} ${c.pick(VERBS_PAST)} ${thing(c)}, ${thing(c)} and ${thing(c)}`,
  (c) => `in ${makeTown(c)}, where ${thing(c)} ${c.pick(VERBS_PAST)} ${thing(c)}, ${c.pick(TRADES)}s ${c.pick(VERBS_PAST)} ${thing(c)}`,
  (c) => `${thing(c)} costs ${1 + c.whole(90)} million a year, according to ${nameOf(c)} of ${makeTown(c)}`,
  (c) => `whether ${thing(c)} ${c.pick(VERBS_PAST)} ${thing(c)} ${c.pick(PLACES)} is ${c.pick(ADVERBS)} ${c.pick(QUALITIES)}`,
]

/** A sentence that no other article has: everyday words in an order of chance, some with a source or a place of their own. */
export function makePlain(chance: Chance): string {
  const text = chance.pick(WAYS)(chance)
  const first = text.startsWith('“') ? 1 : 0
  return `${text.slice(0, first)}${text.charAt(first).toUpperCase()}${text.slice(first + 1)}.`
}

function thing(chance: Chance): string {
  const quality = chance.odds(0.6) ? `${chance.pick(QUALITIES)} ` : ''
  return `the ${quality}${chance.pick(NOUNS)}`
}

function nameOf(chance: Chance): string {
  return makePerson(chance).full.split(',')[0] ?? ''
}

function number(chance: Chance): string {
  return String(2 + chance.whole(900))
}
