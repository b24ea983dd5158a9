import type { Reading } from '../claims/index.js'
import type { Mention, Token } from '../document/index.js'
import { MONTHS, WEEKDAYS } from '../lexicons/en/dates.js'
import { EARLIER_WORDS, LATER_WORDS } from '../lexicons/en/polarity.js'
import { compareFigures } from './figures.js'
import { isNegated, moodAt, type Mood } from './mood.js'
import { mayBeOne, nameWords } from './names.js'
import { sideOf } from './roles.js'
import { keysAt, particleAt } from './senses.js'
import { CORE_SHARE, MOOD_REACH, NEAR, NEAREST_SHARE, NOUN_REACH, SAME_SHARE } from './settings.js'
import type { Clause, Item, Question, Relation } from './types.js'

const THIRD_PERSON: ReadonlySet<string> = new Set('he she it they him her them'.split(' '))
const YEAR = /^(?:1[5-9]|20)\d\d$/u

type Place = 'clause' | 'sentence' | 'article' | 'nowhere'

const WORTH: Readonly<Record<Place, number>> = { clause: 1, sentence: NEAR.sentence, article: NEAR.article, nowhere: 0 }

interface Found {
  readonly item: Item
  readonly place: Place
}

/** What keeps a clause from saying the same. */
interface Objections {
  /** Something that it contradicts. */
  readonly contradictions: {
    readonly kind: 'number' | 'negation' | 'name' | 'time'
    readonly asked: string
    readonly said: string
    readonly key?: string
    readonly item: Item | null
  }[]
  /** Something that it leaves open. */
  readonly missing: string[]
}

/**
 * How a clause stands to a question; null where they have too little in common. Only a clause that says everything that was
 * asked is the same, and only one that says all but one thing, and another in its place, contradicts it: the rest is related,
 * for a wrong answer is worse than none.
 */
export function compare(question: Question, clause: Clause): Relation | null {
  const found = question.items.map((item): Found => ({ item, place: placeOf(item, clause) }))
  const share = shareOf(found)
  if (share < NEAREST_SHARE || question.items.length === 0) return null
  const { contradictions, missing } = objectionsOf(question, clause, found)
  const [only, second] = contradictions
  const related: Relation = {
    kind: 'related',
    share,
    asked: null,
    said: null,
    saidKey: '',
    refused: isRefusal(clause, verbIn(question, clause)),
    missing,
  }
  if (second !== undefined || missing.length > 0) return related
  const rest = only?.item ? shareOf(found.filter(({ item }) => item !== only.item)) : share
  if (rest < SAME_SHARE) return related
  if (only === undefined) return { ...related, kind: 'same' }
  return { ...related, kind: only.kind, share: rest, asked: only.asked, said: only.said, saidKey: only.key ?? only.said.toLowerCase() }
}

function shareOf(found: readonly Found[]): number {
  let all = 0
  let said = 0
  for (const { item, place } of found) {
    all += item.weight
    said += item.weight * WORTH[place]
  }
  return all === 0 ? 0 : said / all
}

function placeOf(item: Item, clause: Clause): Place {
  if (item.kind === 'name') return placeOfName(item, clause)
  const has = (keys: ReadonlySet<string>): boolean => item.keys.some((key) => keys.has(key))
  return has(clause.keys) ? 'clause' : has(clause.sentenceKeys) ? 'sentence' : has(clause.articleKeys) ? 'article' : 'nowhere'
}

function placeOfName({ keys }: Item, clause: Clause): Place {
  const names = (mentions: readonly Mention[]): boolean => mentions.some(({ entity }) => mayBeOne(keys, nameWords(entity)))
  const spells = (words: ReadonlySet<string>): boolean => keys.every((key) => words.has(key))
  if (names(clause.own.mentions) || spells(clause.keys)) return 'clause'
  if (names(clause.sentence.mentions) || spells(clause.sentenceKeys)) return 'sentence'
  return spells(clause.articleKeys) ? 'article' : 'nowhere'
}

function objectionsOf(question: Question, clause: Clause, found: readonly Found[]): Objections {
  const objections: Objections = { contradictions: [], missing: [] }
  const verb = verbIn(question, clause)
  if (question.main !== null && verb < 0) objections.missing.push(question.main.words)
  if (question.main === null && !isMostlyIn(found)) objections.missing.push(question.asked)
  for (const { item, place } of found) object(item, place, { question, clause, verb }, objections)
  const figures = compareFigures(question, clause)
  if (figures.kind === 'other')
    objections.contradictions.push({ kind: 'number', asked: figures.asked, said: figures.said, key: figures.key, item: null })
  else if (figures.kind !== 'same') objections.missing.push(...question.quantities.map(({ words }) => words))
  const refused = isRefusal(clause, verb)
  if (!refused && question.negated !== isNegated(clause.own.tokens)) {
    const [asked, said] = question.negated ? ['not so', 'so'] : ['so', 'not so']
    objections.contradictions.push({ kind: 'negation', asked, said, item: null })
  }
  if (!refused && (!bearsOut(verb < 0 ? 'fact' : moodAt(clause.own.tokens, verb), question.mood) || isHypothetical(clause)))
    objections.missing.push('that it is so')
  const order = orderAgainst(question, clause)
  if (order === 'open') objections.missing.push('what came first')
  else if (order !== null) objections.contradictions.push({ kind: 'time', ...order, item: null })
  if (isScattered(question, clause, verb)) objections.missing.push('that these belong together')
  if (swapsRoles(question, clause, verb)) objections.missing.push('who did it to whom')
  return objections
}

/** Whether a clause itself says most of what is asked: without a verb to look for, its sentence may say it of something else. */
function isMostlyIn(found: readonly Found[]): boolean {
  const told = found.filter(({ item }) => item.kind !== 'scene')
  const weight = (list: readonly Found[]): number => list.reduce((sum, { item }) => sum + item.weight, 0)
  return weight(told.filter(({ place }) => place === 'clause')) >= CORE_SHARE * weight(told)
}

/** The place of the question's verb among the clause's tokens, -1 where it has none. */
function verbIn({ main, tokens }: Question, { own }: Clause): number {
  if (main === null) return -1
  const particle = particleAt(tokens, main.at)
  return own.tokens.findIndex((_, at) => {
    const other = particleAt(own.tokens, at)
    const isOther = particle !== null && other !== null && other !== particle
    return !isOther && keysAt(own.tokens, at).some((key) => main.keys.includes(key))
  })
}

interface Context {
  readonly question: Question
  readonly clause: Clause
  readonly verb: number
}

function object(item: Item, place: Place, context: Context, { contradictions, missing }: Objections): void {
  const { question, clause } = context
  if (place === 'clause' || item === question.main) return
  // of a happening that is a noun ("the blast was reported") the rest of the sentence need not be told
  const isOfNoun = clause.own.tokens[context.verb]?.pos === 'NOUN' && question.quantities.length === 0
  if (place === 'sentence' && isOfNoun && (item.kind === 'noun' || item.kind === 'name') && !isInPhrase(question.tokens, item.at))
    missing.push(item.words)
  if (item.kind === 'day' || item.kind === 'figure') {
    const other = otherOfKind(item, clause)
    if (other !== null) contradictions.push({ kind: 'time', asked: item.words, said: other, item })
    else if (place !== 'sentence') missing.push(item.words)
    return
  }
  if (item.kind === 'scene') return
  if (item.kind === 'name') {
    const rival = place === 'sentence' ? null : rivalOf(item, context)
    const isElsewhere = place === 'nowhere' || (place === 'article' && inItsPhrase(item, question.tokens, clause.own.tokens) !== null)
    if (rival !== null && isElsewhere) contradictions.push({ kind: 'name', asked: item.words, said: rival, item })
    else if (rival !== null || place === 'nowhere' || (place === 'article' && !hasStandIn(item, context))) missing.push(item.words)
    return
  }
  if (place === 'nowhere' && item.kind !== 'modifier' && item.kind !== 'people') missing.push(item.words)
  if (place === 'article' && item.kind === 'noun' && !isScene(question.tokens, item.at)) missing.push(item.words)
}

/** "In the derailment", "at the terminal": where it happened, which a report says once. */
function isScene(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { pos } = tokens[back] as Token
    if (pos === 'ADP') return true
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false
  }
  // the subject, which a clause may name by a pronoun
  return tokens.slice(at + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** Whether a clause that does not name somebody has a word in the place: "it", "the company", or nothing but the place of it all. */
function hasStandIn(item: Item, { question: { main, tokens }, clause, verb }: Context): boolean {
  if (item.naming === 'place' || isScene(tokens.slice(0, item.at + 1), item.at)) return true
  if (main === null || verb < 0) return false
  const side = sideOf(tokens, main.at, item.at)
  return clause.own.tokens.some(
    ({ pos, norm }, at) => at !== verb && sideOf(clause.own.tokens, verb, at) === side && (pos === 'NOUN' || THIRD_PERSON.has(norm)),
  )
}

/** Another weekday, month or year that the clause gives. */
function otherOfKind(item: Item, { own }: Clause): string | null {
  const asked = calendarKind(item.keys[0] as string)
  if (asked === null) return null
  // "before Tuesday's explosion" dates the explosion
  const isOfOther = (at: number): boolean =>
    own.tokens[at + 1]?.norm === "'s" || own.tokens[at + 1]?.norm === '’s' || isOrderWord(own.tokens[at - 1]?.norm ?? '')
  const isAlike = ({ norm, pos }: Token, at: number): boolean =>
    calendarKind(norm) === asked && (pos === 'PROPN' || pos === 'NOUN' || pos === 'NUM') && !isOfOther(at)
  return own.tokens.find(isAlike)?.norm ?? null
}

function isOrderWord(norm: string): boolean {
  return EARLIER_WORDS.has(norm) || LATER_WORDS.has(norm)
}

function calendarKind(norm: string): 'day' | 'month' | 'year' | null {
  if (WEEKDAYS.has(norm)) return 'day'
  if (MONTHS.has(norm)) return 'month'
  return YEAR.test(norm) ? 'year' : null
}

/** Somebody else of the same kind whom the clause names in the same place, and the question does not. */
function rivalOf(item: Item, { question, clause, verb }: Context): string | null {
  const { main } = question
  const names = question.items.filter(({ kind }) => kind === 'name')
  const isFree = ({ entity }: Mention): boolean => !names.some(({ keys }) => mayBeOne(keys, nameWords(entity)))
  const isInPlace = (mention: Mention): boolean => {
    if (main === null || verb < 0 || mention.kind === 'place') return true
    const at = clause.own.tokens.findIndex(({ start }) => start >= mention.start)
    return sideOf(question.tokens, main.at, item.at) === sideOf(clause.own.tokens, verb, at < 0 ? 0 : at)
  }
  const isAlike = ({ kind }: Mention): boolean => item.naming === null || kind === item.naming
  const mention = clause.own.mentions.find((candidate) => isAlike(candidate) && isFree(candidate) && isInPlace(candidate))
  return namesake(item, clause.own.tokens) ?? inItsPhrase(item, question.tokens, clause.own.tokens) ?? mention?.entity ?? null
}

/** "To Lissel" where "to Cape Orrin" was asked for: the name behind the same preposition. */
function inItsPhrase(item: Item, asked: readonly Token[], said: readonly Token[]): string | null {
  const opener = asked[item.at - 1]
  if (opener?.pos !== 'ADP' || opener.norm === 'of') return null
  const at = said.findIndex(
    ({ norm }, index) => norm === opener.norm && said[index + 1]?.pos === 'PROPN' && calendarKind(said[index + 1]?.norm ?? '') === null,
  )
  return at < 0 ? null : (said[at + 1]?.norm ?? null)
}

/** "Maid of Tarn" where the "Maid of Kell" was asked for: a name with some of the words and others in place of the rest. */
function namesake({ keys }: Item, tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const run: string[] = []
    for (let end = at; end < tokens.length && isOfName(tokens[end] as Token); end++) run.push((tokens[end] as Token).norm)
    const words = run.flatMap(nameWords)
    if (keys.length > 1 && words.length > 1 && words.some((word) => keys.includes(word)) && !mayBeOne(keys, words)) return run.join(' ')
    at += run.length
  }
  return null
}

function isOfName({ pos, norm }: Token): boolean {
  return pos === 'PROPN' || norm === 'of'
}

/** "Declined to say whether she would resign": neither that she would nor that she would not. */
function isRefusal({ statement, own }: Clause, verb: number): boolean {
  return statement?.stance === 'declines' && verb >= 0 && moodAt(own.tokens, verb) === 'open'
}

/** Whether what a clause tells in one mood makes true what is asked in another. */
function bearsOut(said: Mood, asked: Mood): boolean {
  if (said === 'open' || asked === 'open') return false
  return said === asked || (asked === 'possible' && said === 'fact')
}

function isHypothetical({ statement }: Clause): boolean {
  return statement !== null && (statement.modality === 'hypothetical' || statement.modality === 'negated')
}

/** Whether what happened is a noun in the clause ("the explosion was reported"), and the rest stands too far from it to be told of it. */
function isScattered({ items, main, quantities }: Question, { own }: Clause, verb: number): boolean {
  if (main === null || verb < 0 || quantities.length > 0 || own.tokens[verb]?.pos !== 'NOUN') return false
  return items.some((item) => {
    const at = item === main || item.kind === 'scene' ? -1 : whereIs(item, own)
    return at >= 0 && Math.abs(at - verb) > NOUN_REACH
  })
}

/** "After the blast" where "before the blast" was asked for. */
function orderAgainst({ tokens }: Question, { own }: Clause): { asked: string; said: string } | 'open' | null {
  const first = (words: readonly Token[], set: ReadonlySet<string>): string | null => words.find(({ norm }) => set.has(norm))?.norm ?? null
  for (const [mine, other] of [
    [EARLIER_WORDS, LATER_WORDS],
    [LATER_WORDS, EARLIER_WORDS],
  ] as const) {
    const asked = first(tokens, mine)
    const said = first(own.tokens, other)
    if (asked === null || first(own.tokens, mine) !== null) continue
    return said === null ? 'open' : { asked, said }
  }
  return null
}

/** Whether everybody and everything stands on the other side of what happened: "the city sued Frost" for "Frost sued the city". */
function swapsRoles({ items, main, tokens }: Question, { own }: Clause, verb: number): boolean {
  if (main === null || verb < 0) return false
  const placed = items.flatMap((item) => {
    if ((item.kind !== 'name' && item.kind !== 'noun') || isInPhrase(tokens, item.at)) return []
    const at = whereIs(item, own)
    return at < 0 || at === verb || isInPhrase(own.tokens, at)
      ? []
      : [{ asked: sideOf(tokens, main.at, item.at), said: sideOf(own.tokens, verb, at) }]
  })
  return new Set(placed.map(({ asked }) => asked)).size > 1 && placed.every(({ asked, said }) => asked !== said)
}

function whereIs(item: Item, { tokens, mentions }: Reading): number {
  if (item.kind !== 'name') return tokens.findIndex((_, at) => keysAt(tokens, at).some((key) => item.keys.includes(key)))
  const mention = mentions.find(({ entity }) => mayBeOne(item.keys, nameWords(entity)))
  return mention === undefined ? -1 : tokens.findIndex(({ start }) => start >= mention.start)
}

/** "In the explosion": neither who did it nor to whom; "by Quill" and "of Port Vale" may be. */
function isInPhrase(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - MOOD_REACH; back--) {
    const { pos, norm } = tokens[back] as Token
    if (pos === 'ADP') return norm !== 'by' && norm !== 'of'
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return false
  }
  return false
}
