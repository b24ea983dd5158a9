import type { Statement } from '../document/index.js'
import { PLACES } from '../lexicons/en/places.js'
import { PERSON_NOUNS } from '../lexicons/en/pronouns.js'
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicons/en/roles.js'
import { DOCUMENT_NOUNS, SPOKESPERSON_NOUNS, UNNAMED_PERSON_NOUNS } from '../lexicons/en/sources.js'

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.-]*/gu
const PERSON_LISTS: readonly ReadonlySet<string>[] = [UNNAMED_PERSON_NOUNS, PERSON_NOUNS, ROLE_HEADS, HONORIFICS, SPOKESPERSON_NOUNS]
const PLURAL = /s$/u
const HAS_CAPITAL = /\p{Lu}/u
const GENITIVE = /['’]s?$/u
/** Where what is told of the head of a phrase begins: "a source |close to|", "the launch |of|". */
const AFTER_HEAD = /\s(?:of|in|on|at|from|to|for|with|by|near|close|familiar|involved|who|that|which|whose)\s|,/iu
/** Nouns for who does something: "insiders", "villagers", "activists", "Russians". */
const AGENT = /(?:er|or|ist|ian|ant|ee|man|men|woman|women|people|folk|kin)s?$/u

/** How a statement's source is to be counted, where what the article calls it does not say: a name, a body, or nobody at all. */
export type NamedSource = Pick<Statement, 'speaker' | 'sourceType'>

/**
 * The source of a statement by a name that tells it from others; `person` is the full name in the words for it, if any. "US
 * Secretary", "Mr." and "South Korea's" are nobody's names: the person named beside them is taken, else nobody; a country that
 * speaks is a body.
 */
export function namedSource({ speaker, sourceType }: NamedSource, person: string | null): NamedSource {
  if (sourceType !== 'named-person' || speaker === null) return { speaker, sourceType }
  const name = speaker.replace(GENITIVE, '')
  if (PLACES.has(name.toLowerCase())) return { speaker: name, sourceType: 'organisation' }
  if (name === speaker && tellsApart(name)) return { speaker, sourceType }
  return { speaker: person !== null && person !== speaker && tellsApart(person) ? person : null, sourceType }
}

/** Whether a name has a word that is no title or office. */
function tellsApart(name: string): boolean {
  return wordsOf(name).some((word) => !HONORIFICS.has(word) && !ROLE_HEADS.has(word) && !ROLE_MODIFIERS.has(word))
}

/** Whether unnamed words are those for a thing, which says nothing: "the launch", "an alarm", "Photos". */
export function isThing(words: string): boolean {
  const head = (words.split(AFTER_HEAD)[0] ?? words).match(WORDS) ?? []
  const last = head.at(-1)
  if (last === undefined || head.some(isPersonNoun) || AGENT.test(last)) return false
  if (!HAS_CAPITAL.test(last)) return true
  // the first word of a sentence has a capital of no meaning
  return head.length === 1 && DOCUMENT_NOUNS.has(last.toLowerCase().replace(PLURAL, ''))
}

function isPersonNoun(word: string): boolean {
  const noun = word.toLowerCase()
  return [noun, noun.replace(PLURAL, '')].some((form) => PERSON_LISTS.some((list) => list.has(form)))
}

/** Whether a publication is called by a name, not "the paper". */
export function isOutletName(name: string | null): name is string {
  return name !== null && (HAS_CAPITAL.test(name) || name.includes('.'))
}

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(WORDS) ?? []).map((word) => word.replace(/\.$/u, ''))
}
