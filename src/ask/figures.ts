import { allowedValues, type Quantity, type Reading } from '../claims/index.js'
import { CONCEPTS } from '../lexicons/en/concepts.js'
import { GENERIC_COUNTED } from '../lexicons/en/quantities.js'
import type { Token } from '../document/index.js'
import type { Clause, Question } from './types.js'

/** How a clause's figures stand to a question's: they bear it out, say otherwise, leave it open, or are not there. */
export type FigureRelation =
  | { readonly kind: 'same' | 'open' | 'missing' }
  | { readonly kind: 'other'; readonly asked: string; readonly said: string; readonly key: string }

const PEOPLE: ReadonlySet<string> = new Set([...GENERIC_COUNTED, 'commuter', 'crew', 'victim', 'aboard'])

/** Compares every figure of the question with the clause's for the same thing, else with its sentence's. The worst decides. */
export function compareFigures(question: Question, { own, sentence }: Clause): FigureRelation {
  // "by 14 votes to 11" says nothing of "by three votes"
  const isFewer = question.quantities.length > Math.max(own.quantities.length, sentence.quantities.length)
  const all = question.quantities.map((asked): FigureRelation => {
    const counted: Counted = { counted: countedNoun(question.tokens, asked), partitive: isPartitive(question.tokens, asked.end) }
    return compareOne(asked, counted, own) ?? compareOne(asked, counted, sentence) ?? { kind: 'missing' }
  })
  if (isFewer && all.some(({ kind }) => kind !== 'same')) return { kind: 'missing' }
  // where one of several is not there at all, another may well count something else
  const worst = (['missing', 'other', 'open'] as const).map((kind) => all.find((relation) => relation.kind === kind))
  return worst.find((relation) => relation !== undefined) ?? { kind: 'same' }
}

/** What a figure of the question counts: the noun behind it, or a part of what is counted elsewhere ("two of the injured"). */
interface Counted {
  readonly counted: string | null
  readonly partitive: boolean
}

function isPartitive(tokens: readonly Token[], end: number): boolean {
  return tokens.find(({ start }) => start >= end)?.norm === 'of'
}

/** null where nothing of the kind is counted. One of several that fits is enough: "by 14 votes to 11". */
function compareOne(asked: Quantity, { counted, partitive }: Counted, { quantities, tokens }: Reading): FigureRelation | null {
  const ofEvent = quantities.filter((candidate) => isSameUnit(asked.unit, candidate.unit))
  const ofNoun = quantities.filter((candidate) => isSameUnit(counted, countedNoun(tokens, candidate)))
  const bare = quantities.filter(
    ({ unit, value, end }) => unit === null && (value === asked.value || (partitive && isPartitive(tokens, end))),
  )
  // what happened to them tells seven dead from forty hurt; without that, people are people, where only one figure is of people
  const alike = ofEvent.length > 0 ? ofEvent : ofNoun.length === 1 ? ofNoun : bare

  const [first] = alike
  if (first === undefined) return null
  const relations = alike.map((candidate) => relate(asked, candidate))
  return relations.find(({ kind }) => kind === 'same') ?? relations.find(({ kind }) => kind === 'open') ?? (relations[0] as FigureRelation)
}

function relate(asked: Quantity, said: Quantity): FigureRelation {
  const [low, high] = allowedValues(asked)
  const [least, most] = allowedValues(said)
  if (most < low || high < least)
    return { kind: 'other', asked: lowered(asked.words), said: lowered(said.words), key: `${said.bound} ${said.value}` }
  return low <= least && most <= high ? { kind: 'same' } : { kind: 'open' }
}

/** The noun behind a figure: "passengers" of "212 passengers on board". */
function countedNoun(tokens: readonly Token[], { end }: Quantity): string | null {
  for (const { start, pos, lemma } of tokens) {
    if (start < end) continue
    if (pos === 'NOUN') return lemma
    if (pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'ADP' && pos !== 'DET') return null
  }
  return null
}

/** "At least 14" as it stands within a sentence. */
function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function isSameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  if (a === b || (PEOPLE.has(a) && PEOPLE.has(b))) return true
  return CONCEPTS.get(a) !== undefined && CONCEPTS.get(a) === CONCEPTS.get(b)
}
