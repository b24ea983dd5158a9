import { readModel } from '../../../models/index.js'
import type { RuleNames } from '../rule-names.js'
import { bestPath, marginsOf, scoresOf, type Weights } from './decode.js'
import { factsOf } from './facts.js'
import { decodeModel } from './model-file.js'
import { stretchesOf } from './stretches.js'
import { namesOfTags, type TaggedName } from './tags.js'

export type { TaggedKind, TaggedName } from './tags.js'

let loaded: Weights | null = null

/** Reads the weights on first use, so that commands that read no text do not pay for them. */
function weights(): Weights {
  return (loaded ??= readModel('names.bin', decodeModel))
}

/** What the tagger makes of an article: names, and how sure it is of each word. */
export interface Tagged {
  readonly names: readonly TaggedName[]
  /** Per word, how much worse the best reading is on which it is of another kind, or outside where it is inside; 0 where not asked. */
  readonly margins: Float32Array
}

/**
 * The names of an article as a tagger sees them that was trained on news (models/names.md): a linear model over hashed
 * features of words, lists, what the rules say, and what the rest of the article says.
 */
export function taggedNames(rules: RuleNames): Tagged {
  const { transitions } = weights()
  const stretches = stretchesOf(rules)
  const facts = factsOf(rules, stretches)
  const margins = new Float32Array(rules.words.length)
  const names = stretches.flatMap((stretch) => {
    const scores = scoresOf(facts, stretch, weights())
    const tags = bestPath(scores, stretch.last - stretch.first, transitions)
    margins.set(marginsOf(scores, tags, transitions), stretch.first)
    return namesOfTags(tags, stretch.first)
  })
  return { names, margins }
}
