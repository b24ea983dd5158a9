import { CONTENT_TAGS, type AnnotatedArticle, type Mention, type Token } from '../document/index.js'
import { SCENE_SETTERS } from '../lexicons/en/clauses.js'
import { CONCEPTS, LIGHT_WORDS } from '../lexicons/en/concepts.js'
import { NUMBER_WORDS } from '../lexicons/en/quantities.js'
import { FEATURE_WEIGHTS } from './settings.js'
import { isDifference } from './quantities.js'
import type { Proposition, Quantity } from './types.js'

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** First letters of the names of concepts and numbers. */
const PREDICATE_SIGNS: ReadonlySet<string> = new Set(['=', '#'])

/** Tokens `[first, last)` of an article. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export interface FeatureContext {
  /** The mentions of the clause's sentence, in order. */
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
  readonly isHeadline: boolean
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
  const { mentions, isHeadline } = context
  for (const { unit } of context.quantities) {
    if (unit === null) continue
    raise(features, `#${unit}`, FEATURE_WEIGHTS.counted)
    predicates.add(`#${unit}`)
  }
  let m = 0
  let scene = 1
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    while (m < mentions.length && (mentions[m] as Mention).end <= token.start) m++
    const mention = mentions[m]
    if (mention && mention.start <= token.start && token.end <= mention.end) {
      raise(features, `@${mention.entity.toLowerCase()}`, token.pos === 'PRON' ? FEATURE_WEIGHTS.pronoun : FEATURE_WEIGHTS.entity)
      continue
    }
    if (SCENE_SETTERS.has(token.norm)) scene = FEATURE_WEIGHTS.scene
    else if (token.norm === ',' || token.pos === 'VERB' || token.pos === 'AUX') scene = 1
    const feature = isDifference(tokens, i) ? null : wordFeature(token, isHeadline)
    if (!feature) continue
    raise(features, feature.name, feature.weight * scene)
    if (token.pos === 'VERB' || PREDICATE_SIGNS.has(feature.name[0] as string)) predicates.add(feature.name)
  }
  return { features, predicates }
}

function wordFeature(token: Token, isHeadline: boolean): { name: string; weight: number } | null {
  if (!HAS_LETTER_OR_DIGIT.test(token.norm)) return null
  const number = NUMBER_WORDS.get(token.norm)
  if (number !== undefined && number !== 1) return { name: `#${number}`, weight: FEATURE_WEIGHTS.number }
  if (token.pos === 'NUM') return { name: `#${token.norm.replace(/,/g, '')}`, weight: FEATURE_WEIGHTS.number }
  const concept = CONCEPTS.get(token.lemma) ?? CONCEPTS.get(token.norm)
  if (concept !== undefined && (token.pos !== 'PROPN' || isHeadline)) return { name: `=${concept}`, weight: FEATURE_WEIGHTS.concept }
  if (!CONTENT_TAGS.has(token.pos) || LIGHT_WORDS.has(token.lemma) || LIGHT_WORDS.has(token.norm)) return null
  return { name: token.lemma, weight: token.pos === 'ADV' ? FEATURE_WEIGHTS.adverb : FEATURE_WEIGHTS.word }
}

function raise(features: Map<string, number>, name: string, weight: number): void {
  const known = features.get(name)
  if (known === undefined || known < weight) features.set(name, weight)
}
