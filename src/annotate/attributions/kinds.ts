import type { Mention, SourceType, Span, Token } from '../../document/index.js'
import { DEMONYMS } from '../../lexicons/en/names-excluded.js'
import { AUTHOR_PRONOUNS, ONE_PERSON_PRONOUNS, PLURAL_PRONOUNS, THING_PRONOUNS } from '../../lexicons/en/grammar.js'
import {
  DOCUMENT_NOUNS,
  GUARDED,
  PRESS_NAMES,
  ORGANISATION_NOUNS,
  PRESS_REPORT_NOUNS,
  PUBLICATION_NOUNS,
  SEVERAL_WORDS,
  SPOKESPERSON_NOUNS,
  UNNAMED_PERSON_NOUNS,
} from '../../lexicons/en/sources.js'
import { countOf, type Count } from './counts.js'
import { BARE_REPORTS, headOf, singular } from './heads.js'
import { newsroomAt, newsroomIn } from './newsrooms.js'
import { APPOSITION_WINDOW, NEWSROOM_REACH } from './settings.js'
import type { Decided, Reading, TokenRange } from './types.js'

const LETTER = /\p{L}/u
/** Shorter words in -s are abbreviations and names ("Mps", "Ross"). */
const MIN_GROUP_LENGTH = 5

/** What tells the type of a source: a name, a noun, or that nothing does. */
export type TypeRule =
  'person' | 'name' | 'newsroom' | 'capitals' | 'body' | 'spokesperson' | 'press-report' | 'group' | 'noun' | 'pronoun' | 'nothing'

/** What the words of a source say about it, before pronouns are resolved. */
export interface SourceKind {
  readonly type: SourceType
  /** What told the type, and the token it was read off. */
  readonly told: Decided<TypeRule>
  /** Whether it only points back: he, she, they, it. */
  readonly pronoun: boolean
  readonly sources: Count
  /** The person, organisation or publication that the phrase names, null where it names none. */
  readonly named: Mention | null
}

/** Reads the kind of a source off its phrase; `inside` are the mentions in it. */
export function kindOf(reading: Reading, range: TokenRange, inside: readonly Mention[]): SourceKind {
  const first = reading.tokens[range.first] as Token
  if (range.last - range.first === 1 && isPronoun(first.norm)) return pronounKind(first.norm, inside, range.first)
  const head = headOf(reading, range)
  const core = { start: first.start, end: (reading.tokens[head] as Token).end }
  // "her electric provider" names nobody: a pronoun inside a longer phrase is only somebody's owner, a description that is the
  // whole phrase ("the agency") is not.
  const mentions = inside.filter(
    (mention) => isCapital(reading.text, mention) || (mention.start === core.start && mention.end === core.end),
  )
  const named = personOf(reading, mentions, core)
  const [type, rule] = typeOf(reading, range, { head, named, mentions: mentions.filter((mention) => mention.start < core.end) })
  const owner =
    type === 'named-person'
      ? named
      : (mentions.find((mention) => mention.kind === (type === 'publication' ? 'publication' : 'organisation')) ?? null)
  const sources = countOf(reading, range, head, { type, inside: mentions })
  return { type, told: { value: rule, at: head }, pronoun: false, sources, named: owner }
}

/**
 * The person whom a phrase names: at its head ("Reed campaign manager |Tom Vane|") or in apposition ("the mayor, |Ann Reed|,"),
 * not before the head ("|Reed| supporters") or in what is told of it ("Tom Vane, who knows |Reed|").
 */
function personOf(reading: Reading, mentions: readonly Mention[], core: Span): Mention | null {
  const persons = mentions.filter((mention) => mention.kind === 'person' && !isPossessor(reading, mention))
  return (
    persons.find(({ start, end }) => start < core.end && core.end <= end) ??
    persons.find((mention) => isApposed(reading, core, mention)) ??
    null
  )
}

function isCapital(text: string, mention: Mention): boolean {
  const first = text[mention.start] as string
  return first !== first.toLowerCase() || first === first.toUpperCase()
}

function isPronoun(norm: string): boolean {
  return ONE_PERSON_PRONOUNS.has(norm) || AUTHOR_PRONOUNS.has(norm) || THING_PRONOUNS.has(norm) || PLURAL_PRONOUNS.has(norm)
}

function pronounKind(norm: string, mentions: readonly Mention[], at: number): SourceKind {
  const named = mentions[0] ?? null
  const single = ONE_PERSON_PRONOUNS.has(norm)
  const type = AUTHOR_PRONOUNS.has(norm)
    ? 'author'
    : named
      ? typeOfMention(named)
      : THING_PRONOUNS.has(norm)
        ? 'organisation'
        : 'unnamed-person'
  return { type, told: { value: 'pronoun', at }, pronoun: true, sources: single ? 1 : null, named }
}

function typeOfMention(mention: Mention): SourceType {
  if (mention.kind === 'person') return 'named-person'
  return mention.kind === 'publication' ? 'publication' : 'organisation'
}

interface TypeEvidence {
  readonly head: number
  readonly named: Mention | null
  readonly mentions: readonly Mention[]
}

function typeOf(reading: Reading, range: TokenRange, { head, named, mentions }: TypeEvidence): readonly [SourceType, TypeRule] {
  const token = reading.tokens[head] as Token
  const isNoPlural = token.pos === 'PROPN' && token.norm !== token.lemma && !UNNAMED_PERSON_NOUNS.has(singular(token))
  const noun = isNoPlural ? token.norm : singular(token)
  const covered = mentions.find((mention) => mention.start <= token.start && token.end <= mention.end)
  if (isBareBody(reading, range, token) || isGuard(reading, range, head)) return ['organisation', 'body']
  if (named && (covered === named || covered === undefined)) return ['named-person', 'person']
  if (SPOKESPERSON_NOUNS.has(noun))
    return namesPerson(reading, range, head) ? ['named-person', 'capitals'] : ['organisation', 'spokesperson']
  if (isPressReport(reading, range, head, noun)) return ['publication', 'press-report']
  if (covered) return [typeOfMention(covered), 'name']
  const isCapitalised = reading.text[token.start] !== token.norm[0]
  if (isGroup(reading, range, head)) return ['unnamed-person', 'group']
  if (isNewsroom(reading, range, head) || (isCapitalised && PRESS_NAMES.has(token.norm))) return ['publication', 'newsroom']
  if (token.pos !== 'PROPN' || !isCapitalised || saysNothing(reading, range, token)) {
    if (UNNAMED_PERSON_NOUNS.has(noun)) return namesPerson(reading, range, head) ? ['named-person', 'capitals'] : ['unnamed-person', 'noun']
    if (PUBLICATION_NOUNS.has(noun) || PUBLICATION_NOUNS.has(token.norm)) return ['publication', 'noun']
    if (ORGANISATION_NOUNS.has(noun) || ORGANISATION_NOUNS.has(token.norm))
      return [isOfPress(reading, head) ? 'publication' : 'organisation', 'noun']
    if (DOCUMENT_NOUNS.has(noun)) return ['document', 'noun']
  }
  if (opensAsPlural(reading, reading.tokens[range.first] as Token)) return ['unnamed-person', 'noun']
  if (token.pos === 'PROPN' || reading.tokens[range.first]?.pos === 'PROPN') return [typeOfName(reading, range, head), 'capitals']
  return namesPerson(reading, range, head) ? ['named-person', 'capitals'] : ['unnamed-person', 'nothing']
}

/** "|Survivors| rescued from the wreck": a plural of people whose capital is the sentence's. */
function opensAsPlural({ sentences }: Reading, token: Token): boolean {
  const noun = singular(token)
  return sentences[token.sentence]?.start === token.start && noun !== token.norm && UNNAMED_PERSON_NOUNS.has(noun)
}

/** "Democrats", "the Palestinians", "Dozens of Italians": people by their party or nation, whom capitals do not name. */
function isGroup({ text, tokens }: Reading, { last }: TokenRange, head: number): boolean {
  const token = tokens[head] as Token
  if (
    !token.norm.endsWith('s') ||
    token.norm.length < MIN_GROUP_LENGTH ||
    text.slice(token.start, token.end) === text.slice(token.start, token.end).toUpperCase()
  )
    return false
  if (head + 1 < last && tokens[head + 1]?.pos === 'PROPN') return false
  return DEMONYMS.has(token.norm) || UNNAMED_PERSON_NOUNS.has(singular(token))
}

/** "The coast guard", "the national guard": a body, unlike "a guard". */
function isGuard({ tokens }: Reading, { first }: TokenRange, head: number): boolean {
  return tokens[head]?.norm === 'guard' && head > first && GUARDED.has((tokens[head - 1] as Token).norm)
}

/** "The Coastguard": a common noun for a body behind its article, however it is written. */
function isBareBody(reading: Reading, range: TokenRange, token: Token): boolean {
  return range.last - range.first === 2 && reading.tokens[range.first]?.norm === 'the' && ORGANISATION_NOUNS.has(token.norm)
}

/** A capital at the start of a sentence, and of a plural alone ("Photo: Witnesses said"), makes no name. */
function saysNothing(reading: Reading, range: TokenRange, token: Token): boolean {
  if (token.start === reading.sentences[token.sentence]?.start) return true
  return range.last - range.first === 1 && token.norm.endsWith('s') && UNNAMED_PERSON_NOUNS.has(singular(token))
}

/** "the mayor, |John Smith|", "her father, the Rev. |John Smith|": behind a comma and titles; a name at the head has appositions of its own. */
const APPOSED = /, (?:the |a |an )?(?:\p{Lu}[\p{L}.]* ){0,3}$/u

function isApposed({ text }: Reading, core: Span, mention: Mention): boolean {
  return mention.start > core.end && APPOSED.test(text.slice(Math.max(core.end, mention.start - APPOSITION_WINDOW), mention.start))
}

function isPossessor(reading: Reading, mention: Mention): boolean {
  const after = reading.text.slice(mention.end, mention.end + 2)
  return after === "'s" || after === '’s' || /[sS]['’]$/.test(reading.text.slice(mention.end - 1, mention.end + 1))
}

/** "Transport Department spokesperson |Ann Reed|", "Paul Marsh, a spokesman": a capitalised word beside the noun. */
function namesPerson(reading: Reading, range: TokenRange, head: number): boolean {
  const { tokens } = reading
  const after = tokens[head + 1]
  const afterComma = after?.norm === ',' ? tokens[head + 2] : after
  return head + 1 < range.last && afterComma?.pos === 'PROPN'
}

/** A name that no mention covers: by its words, its apposition ("Kestrel, her electric provider"), its capitals or its article. */
function typeOfName(reading: Reading, range: TokenRange, head: number): SourceType {
  const { text, tokens } = reading
  const token = tokens[head] as Token
  const word = text.slice(token.start, token.end)
  const nouns = tokens.slice(range.first, range.last).filter((one) => one.pos === 'NOUN' || one === token)
  if (nouns.some((one) => SPOKESPERSON_NOUNS.has(singular(one)) || UNNAMED_PERSON_NOUNS.has(singular(one)) || one.norm.endsWith('old')))
    return 'named-person'
  if (nouns.some((one) => ORGANISATION_NOUNS.has(singular(one)) || ORGANISATION_NOUNS.has(one.norm))) return 'organisation'
  if (word.length > 1 && word === word.toUpperCase() && LETTER.test(word)) return 'organisation'
  const behindArticle = tokens[range.first]?.pos === 'DET' && head > range.first
  return behindArticle ? 'organisation' : 'named-person'
}

/** Whether the head of a phrase ends the name of a newsroom: "the New York Times", not "CNN correspondent Jim Smith". */
function isNewsroom(reading: Reading, range: TokenRange, head: number): boolean {
  for (let first = Math.max(range.first, head - NEWSROOM_REACH); first <= head; first++)
    if (newsroomAt(reading, { first, last: head + 1 })) return true
  return false
}

/** "other |news| organisations", "a |media| group". */
function isOfPress({ tokens }: Reading, head: number): boolean {
  const before = tokens[head - 1]?.norm
  return before === 'news' || before === 'media'
}

/** "a report in the Post", "media reports", "reports in Italy", "the stories": something that newsrooms put out. */
function isPressReport(reading: Reading, range: TokenRange, head: number, noun: string): boolean {
  if (!PRESS_REPORT_NOUNS.has(noun)) return false
  const before = reading.tokens[head - 1]
  if (head > range.first && before && (PUBLICATION_NOUNS.has(before.norm) || SEVERAL_WORDS.has(before.norm) || before.norm === 'news'))
    return true
  if (noun === 'story' || (head === range.first && reading.tokens[head]?.norm === BARE_REPORTS)) return true
  return newsroomIn(reading, { first: Math.min(head + 2, range.last), last: range.last }) !== null
}
