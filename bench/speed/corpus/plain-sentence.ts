import { makePerson, makeTown } from './names.js'
import { ADVERBS, NOUNS, QUALITIES, TRADES, VERBS_PAST } from './plain-words.js'
import type { Chance } from './random.js'
import { PLACES, REASONS, TIMES } from './vocabulary.js'

/** What even an article's own sentences have in common with the story: where it plays and what it is about. */
export interface Setting {
  readonly town: string
  readonly site: string
}

type Make = (chance: Chance, setting: Setting) => string

/** Of the places named in an article's own sentences, those that are the story's. */
const AT_HOME = 0.7

/** Ways to build a sentence; each holds few fixed words, so that two sentences of one way share no run of words. */
const WAYS: readonly Make[] = [
  (c, s) => `${thing(c)} ${c.pick(VERBS_PAST)} ${thing(c)} of ${placeOf(c, s)} ${c.pick(TIMES)}`,
  (c) => `${thing(c)} ${c.pick(ADVERBS)} ${c.pick(VERBS_PAST)} ${thing(c)}, ${c.pick(REASONS)}`,
  (c, s) => `${c.pick(TIMES)} ${thing(c)} in ${placeOf(c, s)} ${c.pick(VERBS_PAST)} ${number(c)} ${c.pick(NOUNS)}s ${c.pick(PLACES)}`,
  (c, s) => `${thing(c)} was ${c.pick(QUALITIES)} and ${c.pick(QUALITIES)}, more so than ${thing(c)} of ${placeOf(c, s)}`,
  (c) => `${nameOf(c)}, a ${c.pick(QUALITIES)} ${c.pick(TRADES)} from ${makeTown(c)}, ${c.pick(VERBS_PAST)} ${thing(c)}`,
  (c) => `${nameOf(c)}, ${18 + c.whole(70)}, said ${thing(c)} had ${c.pick(ADVERBS)} ${c.pick(VERBS_PAST)} ${thing(c)}`,
  (c) => `“${thing(c)} ${c.pick(VERBS_PAST)} ${thing(c)},” said ${nameOf(c)}, who ${c.pick(VERBS_PAST)} ${thing(c)}`,
  (c) => `${number(c)} ${c.pick(NOUNS)}s and ${number(c)} ${c.pick(NOUNS)}s ${c.pick(VERBS_PAST)} ${thing(c)} ${c.pick(PLACES)}`,
  (c) => `it ${c.pick(ADVERBS)} ${c.pick(VERBS_PAST)} ${thing(c)}, ${thing(c)} and ${thing(c)}`,
  (c, s) =>
    `in ${placeOf(c, s)}, where ${thing(c)} ${c.pick(VERBS_PAST)} ${thing(c)}, ${c.pick(TRADES)}s ${c.pick(VERBS_PAST)} ${thing(c)}`,
  (c, s) => `${thing(c)} costs ${1 + c.whole(90)} million a year, according to ${nameOf(c)} of ${placeOf(c, s)}`,
  (c) => `whether ${thing(c)} ${c.pick(VERBS_PAST)} ${thing(c)} ${c.pick(PLACES)} is ${c.pick(ADVERBS)} ${c.pick(QUALITIES)}`,
]

/** A sentence that no other article has: everyday words in an order of chance, some with a source or a place of their own. */
export function makePlain(chance: Chance, setting: Setting): string {
  const text = chance.pick(WAYS)(chance, setting)
  const first = text.startsWith('“') ? 1 : 0
  return `${text.slice(0, first)}${text.charAt(first).toUpperCase()}${text.slice(first + 1)}.`
}

function placeOf(chance: Chance, { town, site }: Setting): string {
  if (!chance.odds(AT_HOME)) return makeTown(chance)
  return chance.odds(0.5) ? town : `the ${town} ${site}`
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
