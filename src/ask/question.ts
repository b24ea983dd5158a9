import { readSpan, type Reading } from '../claims/index.js'
import {
  contains,
  CONTENT_TAGS,
  isVerb,
  type AnnotatedArticle,
  type Mention,
  type Span,
  type Statement,
  type Token,
} from '../document/index.js'
import { LIGHT_WORDS } from '../lexicons/en/concepts.js'
import { MONTHS, WEEKDAYS } from '../lexicons/en/dates.js'
import { BE_OR_GET_FORMS } from '../lexicons/en/grammar.js'
import { GENERIC_COUNTED, NUMBER_SCALES, NUMBER_WORDS } from '../lexicons/en/quantities.js'
import { SCENE_OPENERS } from '../lexicons/en/polarity.js'
import { isNegated, moodAt } from './mood.js'
import { nameWords } from './names.js'
import { keysAt } from './senses.js'
import { ITEM_WEIGHTS, SCENE_SHARE } from './settings.js'
import type { Item, Question } from './types.js'

/** Words for people that tell some from others. */
const TELLING_PEOPLE: ReadonlySet<string> = new Set('man woman child'.split(' '))
/** How many, without a number: nothing that a report could bear out. */
const VAGUE: ReadonlySet<string> = new Set('several few numerous various'.split(' '))
const INFINITIVE = /^(?:not )?to \p{L}/iu
/** Ways to turn round what follows that a question's own words do, not its clause. */
const DENIES = 'denies'

/** The question that a text asks, null where it says nothing to look for. */
export function questionIn(article: AnnotatedArticle): Question | null {
  const question = readQuestion(article)
  return question.items.length > 0 || question.quantities.length > 0 ? question : null
}

/** Reads a sentence as a question about claims: what it says, how many, whether it says it of somebody, and whether it negates it. */
function readQuestion(article: AnnotatedArticle): Question {
  const { text } = article.article
  const whole: Span = { start: 0, end: text.length }
  const said = attributionOf(article)
  const content = said?.content[0] ?? whole
  const reading = readSpan(article, content)
  const items = itemsOf(reading, text)
  const main = mainOf(items, reading.tokens)
  return {
    asked: text,
    tokens: reading.tokens,
    items,
    quantities: reading.quantities,
    main,
    negated: isNegated(reading.tokens) !== (said?.stance === DENIES),
    mood: main === null ? 'fact' : moodAt(reading.tokens, main.at),
    speaker: said === null ? null : speakerOf(said, text),
  }
}

/** "The mayor said that …": who is asked to have said it. An offer or a threat to do something is what is asked about itself. */
function attributionOf({ article, statements, tokens }: AnnotatedArticle): Statement | null {
  const found = statements.find(({ source, cue, content: [first, second], stance, sourceType }) => {
    if (source === null || cue === null || first === undefined || second !== undefined) return false
    if (stance === 'declines' || sourceType === 'author') return false
    return !INFINITIVE.test(article.text.slice(first.start, first.end)) && tokens.some((token) => isVerb(token) && contains(first, token))
  })
  return found ?? null
}

function speakerOf({ speaker, source }: Statement, text: string): string[] {
  return nameWords(speaker ?? (source === null ? '' : text.slice(source.start, source.end)))
}

/** What the words say, in their order; words that say nothing by themselves and figures that count something are left out. */
function itemsOf({ tokens, mentions, quantities }: Reading, text: string): Item[] {
  const items: Item[] = []
  const scene = sceneStart(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const mention = mentions.find((candidate) => contains(candidate, token) && token.pos !== 'PRON')
    if (mention !== undefined || isNameStart(tokens, at)) {
      const end = mention === undefined ? endOfRun(tokens, at) : endOfMention(tokens, at, mention)
      const last = tokens[end - 1] as Token
      const words = text.slice(token.start, last.end)
      const keys = nameWords(words)
      if (keys.length > 0) items.push({ words, kind: 'name', weight: ITEM_WEIGHTS.name, keys, naming: mention?.kind ?? null, at })
      at = end - 1
    } else if (!quantities.some((quantity) => contains(quantity, token))) {
      const item = wordItem(tokens, at, text)
      if (item !== null) items.push(at < scene ? item : { ...item, kind: 'scene', weight: item.weight * SCENE_SHARE })
    }
  }
  return items
}

/** The token at which the time of what is asked begins, their number where it has none: "when the crew arrived". */
function sceneStart(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ norm }, index) => index > 0 && SCENE_OPENERS.has(norm))
  return at < 0 ? tokens.length : at
}

function isNameStart(tokens: readonly Token[], at: number): boolean {
  const { pos, norm } = tokens[at] as Token
  return pos === 'PROPN' && !isCalendarWord(norm) && !VAGUE.has(norm)
}

function endOfRun(tokens: readonly Token[], at: number): number {
  let end = at + 1
  // "Maid of Kell"
  while (
    end < tokens.length &&
    (isNameStart(tokens, end) || (tokens[end]?.norm === 'of' && end + 1 < tokens.length && isNameStart(tokens, end + 1)))
  )
    end++
  return end
}

function endOfMention(tokens: readonly Token[], at: number, mention: Mention): number {
  let end = at + 1
  while (end < tokens.length && contains(mention, tokens[end] as Token)) end++
  return end
}

function isCalendarWord(norm: string): boolean {
  return WEEKDAYS.has(norm) || MONTHS.has(norm)
}

function wordItem(tokens: readonly Token[], at: number, text: string): Item | null {
  const token = tokens[at] as Token
  const { norm, lemma, pos } = token
  const words = text.slice(token.start, token.end)
  const item = (kind: Exclude<Item['kind'], 'name' | 'scene'>, weight = ITEM_WEIGHTS[kind]): Item => ({
    words,
    kind,
    weight,
    keys: keysAt(tokens, at),
    naming: null,
    at,
  })
  if (VAGUE.has(norm)) return null
  if (isCalendarWord(norm) && (pos === 'PROPN' || pos === 'NOUN')) return item('day')
  if (pos === 'NUM' || (NUMBER_WORDS.has(norm) && norm !== 'one')) return NUMBER_SCALES.has(norm) ? null : item('figure')
  if (norm === 'aboard') return item('modifier')
  if (!CONTENT_TAGS.has(pos) || LIGHT_WORDS.has(lemma) || LIGHT_WORDS.has(norm)) return null
  if (pos === 'VERB') return item('verb')
  if (pos === 'NOUN') return item(GENERIC_COUNTED.has(lemma) && !TELLING_PEOPLE.has(lemma) ? 'people' : 'noun')
  return item(pos === 'ADJ' ? 'quality' : 'modifier')
}

/** The first verb; where there is none, what something is said to be: "the pool is shut". */
function mainOf(items: readonly Item[], tokens: readonly Token[]): Item | null {
  const verb = items.find(({ kind }) => kind === 'verb')
  if (verb !== undefined) return verb
  return (
    items.find(({ kind, at }) => (kind === 'modifier' || kind === 'quality') && BE_OR_GET_FORMS.has(tokens[at - 1]?.norm ?? '')) ?? null
  )
}
