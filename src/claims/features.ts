import { CONTENT_TAGS, isVerb, type AnnotatedArticle, type Mention, type Token } from '../document/index.js'
import { CAUSE_UNKNOWN } from '../lexicons/en/causes.js'
import { NO_ANSWER } from '../lexicons/en/silence.js'
import { SCENE_SETTERS } from '../lexicons/en/clauses.js'
import { LIGHT_WORDS } from '../lexicons/en/concepts.js'
import { NUMBER_WORDS } from '../lexicons/en/quantities.js'
import { FEATURE_WEIGHTS } from './settings.js'
import { countedEvent } from './counted-events.js'
import { conceptAt } from './word-concepts.js'
import { isDifference } from './quantities.js'
import type { Proposition, Quantity, TokenRange } from './types.js'

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** That somebody would not or could not say, in whatever words. */
export const REFUSAL = '=decline'

/** That the cause is not known, in whatever words. */
export const OPEN_CAUSE = '=cause-unknown'

/** First letters of the names of concepts and numbers. */
const PREDICATE_SIGNS: ReadonlySet<string> = new Set(['=', '#'])

export interface FeatureContext {
  /** The mentions of the clause's sentence, in order. */
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
  readonly isHeadline: boolean
  /** Tokens of another clause inside this one. */
  readonly hole: TokenRange | null
}

/**
 * What a clause says, as a bag: resolved entities (`@`), concepts (`=`), numbers and what they count (`#`), and other base
 * forms, each with a weight before rarity is known; and which of them are predicates. Names weigh less than events: a
 * story's people stand in most of its sentences. Capitals tell names from words in running text but not in headlines.
 */
export function featuresOf(
  article: AnnotatedArticle,
  { first, last }: TokenRange,
  context: FeatureContext,
): Pick<Proposition, 'features' | 'predicates'> {
  const features = new Map<string, number>()
  const predicates = new Set<string>()
  const { tokens } = article
  const { mentions, isHeadline, hole } = context
  for (const unit of countedUnits(tokens, { first, last }, context.quantities)) {
    raise(features, `#${unit}`, FEATURE_WEIGHTS.counted)
    predicates.add(`#${unit}`)
  }
  const text = textOf(article, { first, last })
  if (NO_ANSWER.test(text)) {
    raise(features, REFUSAL, FEATURE_WEIGHTS.concept)
    predicates.add(REFUSAL)
  }
  if (CAUSE_UNKNOWN.test(text)) {
    raise(features, OPEN_CAUSE, FEATURE_WEIGHTS.openCause)
    predicates.add(OPEN_CAUSE)
  }
  let m = 0
  let scene = 1
  for (let i = first; i < last; i++) {
    if (hole?.first === i) i = hole.last
    const token = tokens[i] as Token
    while (m < mentions.length && (mentions[m] as Mention).end <= token.start) m++
    const mention = mentions[m]
    if (mention && mention.start <= token.start && token.end <= mention.end) {
      raise(features, `@${mention.entity.toLowerCase()}`, token.pos === 'PRON' ? FEATURE_WEIGHTS.pronoun : FEATURE_WEIGHTS.entity)
      continue
    }
    if (SCENE_SETTERS.has(token.norm)) scene = FEATURE_WEIGHTS.scene
    else if (token.norm === ',' || isVerb(token)) scene = 1
    const feature = isDifference(tokens, i) ? null : wordFeature(tokens, i, isHeadline)
    if (!feature) continue
    raise(features, feature.name, feature.weight * scene)
    if (token.pos === 'VERB' || PREDICATE_SIGNS.has(feature.name[0] as string)) predicates.add(feature.name)
  }
  return { features, predicates }
}

function textOf({ article, tokens }: AnnotatedArticle, { first, last }: TokenRange): string {
  return article.text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end)
}

/** What the clause counts, in figures or not: "40 people were hurt", "dozens were hurt". */
function countedUnits(tokens: readonly Token[], range: TokenRange, quantities: readonly Quantity[]): Set<string> {
  const units = new Set(quantities.flatMap(({ unit }) => unit ?? []))
  const outcome = countedEvent(tokens, range, range.last - range.first)
  if (outcome !== null) units.add(outcome)
  return units
}

function wordFeature(tokens: readonly Token[], i: number, isHeadline: boolean): { name: string; weight: number } | null {
  const token = tokens[i] as Token
  if (!HAS_LETTER_OR_DIGIT.test(token.norm)) return null
  const number = NUMBER_WORDS.get(token.norm)
  if (number !== undefined && number !== 1) return { name: `#${number}`, weight: FEATURE_WEIGHTS.number }
  if (token.pos === 'NUM') return { name: `#${token.norm.replace(/,/g, '')}`, weight: FEATURE_WEIGHTS.number }
  const concept = conceptAt(tokens, i)
  if (concept !== null && (token.pos !== 'PROPN' || isHeadline)) return { name: `=${concept.name}`, weight: FEATURE_WEIGHTS.concept }
  if (!CONTENT_TAGS.has(token.pos) || LIGHT_WORDS.has(token.lemma) || LIGHT_WORDS.has(token.norm)) return null
  return { name: token.lemma, weight: token.pos === 'ADV' ? FEATURE_WEIGHTS.adverb : FEATURE_WEIGHTS.word }
}

function raise(features: Map<string, number>, name: string, weight: number): void {
  const known = features.get(name)
  if (known === undefined || known < weight) features.set(name, weight)
}
