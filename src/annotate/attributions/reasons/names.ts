import { firstStartingFrom, type Mention, type Span } from '../../../document/index.js'
import { PRONOUN_GENDERS } from '../../../lexicons/en/pronouns.js'
import { mentionsIn } from '../mentions.js'
import type { Reading } from '../types.js'

/** "the mayor", "The agency": a mention that is no name. */
export const DESCRIPTION = /^[Tt]he \p{Ll}/u
const CAPITAL = /^\p{Lu}/u

/** The mentions that name somebody, and the first of them that is the name as it is given. */
interface Names {
  readonly mentions: Mention[]
  full: Mention | null
}

const known = new WeakMap<Reading, ReadonlyMap<string, Names>>()

/** The names of each entity in reading order: "Ann Reed" and "Reed", not "she" or "the mayor"; worked out once. */
function namesIn(reading: Reading): ReadonlyMap<string, Names> {
  const done = known.get(reading)
  if (done) return done
  const names = new Map<string, Names>()
  for (const mention of reading.mentions) {
    const words = reading.text.slice(mention.start, mention.end)
    if (!CAPITAL.test(words) || DESCRIPTION.test(words) || PRONOUN_GENDERS.has(words.toLowerCase())) continue
    const own = names.get(mention.entity) ?? { mentions: [], full: null }
    own.mentions.push(mention)
    if (words === mention.entity) own.full ??= mention
    names.set(mention.entity, own)
  }
  known.set(reading, names)
  return names
}

/** Where the text writes a name as it is given. */
export function writtenInFull(reading: Reading, name: string): Mention | null {
  return namesIn(reading).get(name)?.full ?? null
}

/** The name that a pronoun or a description goes back to: the last before it, else the next behind. */
export function antecedentOf(reading: Reading, reference: Span): Mention | null {
  const [own] = mentionsIn(reading, reference)
  const mentions = own && namesIn(reading).get(own.entity)?.mentions
  if (!mentions) return null
  const at = firstStartingFrom(mentions, own.start)
  return mentions[at - 1] ?? mentions[at] ?? null
}
