import type { Quotation } from '../../document/index.js'
import type { Gender } from '../../lexicons/en/names.js'
import { OBJECT_PRONOUNS, PRONOUN_GENDERS } from '../../lexicons/en/pronouns.js'
import { candidatesOf, insideOf, type Candidate, type PronounContext } from './candidates.js'
import type { Reference } from './reference.js'
import { MOST_SPOKEN_OF } from './settings.js'
import type { Word } from './types.js'

/**
 * Resolves he and she inside quotations: whoever is meant was named by the speaker, so it is the only fitting person of the
 * same sentence; "him" is not the one who acts in it. Nobody outside is looked for: "he" may be anybody the speaker was asked about.
 */
export function spokenPronounsIn(context: PronounContext, genders: ReadonlyMap<string, Gender>): Reference[] {
  const { words, quotations } = context
  const outer = quotations.filter(({ parent }) => parent === null)
  if (outer.length === 0) return []
  const places = placesIn(words, outer)
  const inside = insideOf(outer)
  const ranks: number[] = []
  for (const { sentence } of words) ranks[sentence] = sentence
  const pending = candidatesOf(context, { words, isLeftOut: (offset) => !inside(offset), ranks })
  const found: Reference[] = []
  const said: Candidate[] = []
  let next = 0
  words.forEach((word, at) => {
    while (next < pending.length && (pending[next] as Candidate).first <= at) said.push(pending[next++] as Candidate)
    const gender = PRONOUN_GENDERS.get(word.norm)
    if (gender === undefined || places[at] === NOWHERE || OBJECT_PRONOUNS.has(word.norm)) return
    const near = nearIn(said, (candidate) => places[candidate.first] === places[at] && candidate.rank === word.sentence)
    const entity = onlyOne(near, gender, genders)
    if (entity !== null) found.push({ first: at, last: at + 1, kind: 'person', entity })
  })
  return found
}

const NOWHERE = -1

/** Index of the quotation that each word is in. */
function placesIn(words: readonly Word[], outer: readonly Quotation[]): Int32Array {
  const places = new Int32Array(words.length).fill(NOWHERE)
  let q = 0
  words.forEach(({ start }, at) => {
    while (q < outer.length && (outer[q] as Quotation).end <= start) q++
    if (q < outer.length && (outer[q] as Quotation).start <= start) places[at] = q
  })
  return places
}

/** The last candidates for as long as they are near. */
function nearIn(said: readonly Candidate[], isNear: (candidate: Candidate) => boolean): Candidate[] {
  let first = said.length
  while (first > 0 && said.length - first <= MOST_SPOKEN_OF && isNear(said[first - 1] as Candidate)) first--
  return said.length - first > MOST_SPOKEN_OF ? [] : said.slice(first)
}

function onlyOne(near: readonly Candidate[], gender: Gender, genders: ReadonlyMap<string, Gender>): string | null {
  const fitting = near.filter(({ entity, gender: own }) => ((entity === null ? own : genders.get(entity)) ?? gender) === gender)
  const entities = new Set(fitting.map(({ entity }) => entity))
  return entities.size === 1 ? (fitting[0] as Candidate).entity : null
}
