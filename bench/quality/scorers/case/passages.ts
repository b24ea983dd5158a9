import { pairGreedily } from '../pairing.js'
import { scoreCounts, type Score } from '../score.js'
import { charactersOf, likeness, scoreCharacters, type Located } from '../spans.js'
import { present, type CaseView } from './case-view.js'

type Pair = readonly [Located, Located]

/** One utterance in two articles, as pairs of wordings: both must overlap by half. */
export function scoreQuotes(view: CaseView): Score {
  const wanted = view.gold.quotes.flatMap(({ members }) => pairsAcross(present(members.map((member) => view.locate(member)))))
  const said = view.trace.quotes.flatMap(({ members }) => pairsAcross(members.map((member) => view.spanOf(member))))
  return scoreCounts(pairGreedily(wanted, said, likenessOfPairs, 0.5).size, said.length, wanted.length)
}

/**
 * Passages that two articles share, by character and pair of articles. Characters of quotations of one utterance are
 * no copying in the gold, and are not counted against the product.
 */
export function scoreReuse(view: CaseView): Score {
  const { gold, trace } = view
  const quoted = charactersOf(present(gold.quotes.flatMap(({ members }) => members.map((member) => view.locate(member)))))
  const wanted = new Set(gold.reuse.flatMap(({ a, b }) => [...sidesOf(view.locate(a), view.locate(b))]))
  const said = new Set(trace.reuse.flatMap(({ a, b }) => [...sidesOf(view.spanOf(a), view.spanOf(b))]))
  for (const { a, b } of gold.reuse) {
    const sides = [...sidesOf(view.locate(a), view.locate(b))]
    if (sides.filter((character) => said.has(character)).length < sides.length / 2) {
      view.miss('reuse', `${a.article}~${b.article}: ${a.text.slice(0, 80)}`)
    }
  }
  const unquoted = [...said].filter((character) => !quoted.has(character.slice(character.indexOf('/'))))
  return scoreCharacters(new Set(unquoted), wanted)
}

function pairsAcross(members: readonly Located[]): Pair[] {
  return members.flatMap((a, i) => members.slice(i + 1).map((b): Pair => [a, b])).filter(([a, b]) => a.article !== b.article)
}

function likenessOfPairs([a, b]: Pair, [c, d]: Pair): number {
  return Math.max(Math.min(likeness(a, c), likeness(b, d)), Math.min(likeness(a, d), likeness(b, c)))
}

function sidesOf(a: Located | null, b: Located | null): Set<string> {
  if (a === null || b === null) return new Set()
  return charactersOf([a, b], [a.article, b.article].sort().join('|'))
}
