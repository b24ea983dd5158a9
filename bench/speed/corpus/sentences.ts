import type { Outlet, Speaker } from './names.js'
import type { Chance } from './random.js'
import { ADJECTIVES, PLACES, SAYING_ENDS, SAYING_STARTS, SUBJECTS, SYNONYMS, THINGS, TIMES, VERBS } from './vocabulary.js'

/** One proposition of a story: who did what to how many of what, where and when, with the words that may say it. */
export interface Fact {
  readonly subject: readonly string[]
  readonly verb: readonly string[]
  readonly count: number
  readonly adjective: string
  readonly thing: readonly string[]
  readonly place: string
  readonly time: string
  readonly source: Speaker | null
}

export interface Saying {
  readonly words: readonly [string, string]
  readonly speaker: Speaker
}

/** A sentence as an article holds it: what it says, and which of its forms it takes, so that it can be said again in another way. */
export type Sentence =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly form: number; readonly frame: number; readonly told: Outlet | null }
  | { readonly kind: 'saying'; readonly saying: Saying; readonly frame: number }
  | { readonly kind: 'plain'; readonly text: string }

export function makeFact(chance: Chance, source: Speaker | null): Fact {
  return {
    subject: chance.pick(SUBJECTS),
    verb: chance.pick(VERBS),
    count: 2 + chance.whole(chance.odds(0.2) ? 4000 : 60),
    adjective: chance.pick(ADJECTIVES),
    thing: chance.pick(THINGS),
    place: chance.pick(PLACES),
    time: chance.pick(TIMES),
    source,
  }
}

export function makeSaying(chance: Chance, speaker: Speaker): Saying {
  return { words: [chance.pick(SAYING_STARTS), chance.pick(SAYING_ENDS)], speaker }
}

export function makeFactSentence(chance: Chance, fact: Fact, told: Outlet | null): Sentence {
  return { kind: 'fact', fact, form: chance.whole(3), frame: chance.whole(4), told: chance.odds(0.3) ? told : null }
}

export function render(sentence: Sentence, isFirst: (speaker: Speaker) => boolean): string {
  switch (sentence.kind) {
    case 'plain':
      return sentence.text
    case 'saying':
      return renderSaying(sentence.saying, sentence.frame, isFirst)
    case 'fact':
      return renderFact(sentence, isFirst)
  }
}

/** The words of a text with plain ones swapped for others of like meaning, as a rewriter does it. */
export function swapWords(chance: Chance, text: string, share: number): string {
  return text
    .split(' ')
    .map((word) => (chance.odds(share) ? (SYNONYMS.get(word) ?? word) : word))
    .join(' ')
}

function renderFact(sentence: Extract<Sentence, { kind: 'fact' }>, isFirst: (speaker: Speaker) => boolean): string {
  const { fact, form, frame, told } = sentence
  const clause = clauseOf(fact, form)
  if (fact.source === null) return `${capital(clause)}.`
  const name = isFirst(fact.source) ? fact.source.full : fact.source.short
  const bare = name.replace(/,$/u, '')
  if (told !== null)
    return frame % 2 === 0 ? `${capital(clause)}, ${name} told the ${told.name}.` : `${capital(name)} told the ${told.name} that ${clause}.`
  if (frame === 0) return `${capital(clause)}, ${name} said.`
  if (frame === 1) return `${capital(name)} said ${clause}.`
  if (frame === 2) return `According to ${bare}, ${clause}.`
  return `${capital(name)} said that ${clause}.`
}

function renderSaying({ words: [start, end], speaker }: Saying, frame: number, isFirst: (speaker: Speaker) => boolean): string {
  const name = isFirst(speaker) ? speaker.full : speaker.short
  const bare = name.replace(/,$/u, '')
  if (frame === 0) return `“${capital(start)}, ${end},” said ${bare}.`
  if (frame === 1) return `“${capital(start)},” ${name} said. “${capital(end.replace(/^(?:and|but|so) /u, ''))}.”`
  if (frame === 2) return `${capital(name)} said: “${capital(start)}, ${end}.”`
  return `“${capital(start)},” said ${bare}.`
}

function clauseOf({ subject, verb, count, adjective, thing, place, time }: Fact, form: number): string {
  const [who, did, what] = [at(subject, form), at(verb, form), at(thing, form)]
  const number = count >= 1000 ? count.toLocaleString('en-US') : String(count)
  return form === 1
    ? `${time} ${who} ${did} ${number} ${adjective} ${what} ${place}`
    : `${who} ${did} ${number} ${adjective} ${what} ${place} ${time}`
}

function at(words: readonly string[], index: number): string {
  return words[index % words.length] ?? ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
