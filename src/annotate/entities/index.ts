import { bySpan, type Mention, type Quotation, type SegmentedArticle } from '../../document/index.js'
import { combine } from './combine.js'
import { descriptionsIn } from './descriptions.js'
import type { Reference } from './reference.js'
import { pronounsIn } from './pronouns.js'
import { resolveNames } from './resolve.js'
import { rolesOf } from './roles.js'
import { ruleNamesIn } from './rule-names.js'
import { taggedNames } from './tagger/index.js'
import type { Word } from './types.js'

/**
 * Finds persons, organisations, places and publications by rules over capitals, parts of speech and word lists and by a
 * trained tagger where those are not certain, and resolves them within the article: surnames, acronyms, descriptions ("the
 * attorney general") and pronouns carry the entity of the name they stand for, or are left out where that is not safe. A
 * name's span is the name without titles and possessive marks; mentions are sorted, do not overlap, and lie in report blocks.
 * bench/quality measures it: names against CoreNLP's on PolNeAR dev (persons F1 .86, organisations .65, places .88, most of
 * what is missing being that standard's own), references on a sample checked by hand (70 % right, 5 % wrong, the rest left open).
 */
export function findMentions(segmented: SegmentedArticle, quotations: readonly Quotation[]): Mention[] {
  const rules = ruleNamesIn(segmented)
  const { words } = rules
  const names = resolveNames(words, combine(rules, taggedNames(rules)))
  const descriptions = descriptionsIn(words, names, rolesOf(words, names))
  const pronouns = pronounsIn({ words, names, descriptions, quotations })
  return [...names, ...descriptions, ...pronouns].map((reference) => mentionOf(words, reference)).sort(bySpan)
}

function mentionOf(words: readonly Word[], { first, last, kind, entity }: Reference): Mention {
  return { start: (words[first] as Word).start, end: (words[last - 1] as Word).end, kind, entity }
}
