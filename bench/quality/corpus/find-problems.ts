import { locateIn, type Folded } from '../scorers/folding.js'
import type { Gold, GoldSpan } from '../scorers/gold.js'

/**
 * What is wrong with a case's answer, one line each: spans that do not occur in their article, articles and claims that do not exist,
 * claims with fewer origins than they count.
 *
 * @param texts the folded text of each article, by its name
 */
export function findProblems(gold: Gold, texts: ReadonlyMap<string, Folded>): string[] {
  const missing = ({ article, text, nth }: GoldSpan) => {
    const folded = texts.get(article)
    return folded === undefined || locateIn(folded, text, nth) === null
  }
  return [
    ...articlesWithout(gold, texts),
    ...spansOf(gold)
      .filter(missing)
      .map(({ article, text, nth }) => `not in ${article}: "${text.slice(0, 90)}"${nth === undefined ? '' : ` (occurrence ${nth})`}`),
    ...unknownClaims(gold),
    ...countsOff(gold),
  ]
}

function articlesWithout({ articles }: Gold, texts: ReadonlyMap<string, Folded>): string[] {
  const named = new Set(articles.map(({ article }) => article))
  return [
    ...articles.filter(({ article }) => !texts.has(article)).map(({ article }) => `no file for the article ${article}`),
    ...[...texts.keys()].filter((name) => !named.has(name)).map((name) => `the article ${name} is not in the answer`),
  ]
}

function spansOf(gold: Gold): GoldSpan[] {
  return [
    ...gold.notReportage,
    ...gold.statements.flatMap(({ article, source, nth, cue, content }) => [
      { article, text: content },
      ...(cue === null ? [] : [{ article, text: cue }]),
      ...(source === null ? [] : [{ article, text: source, ...(nth === undefined ? {} : { nth }) }]),
    ]),
    ...gold.quotes.flatMap(({ members }) => members),
    ...[...gold.reuse, ...gold.discrepancies, ...gold.updates].flatMap(({ a, b }) => [a, b]),
    ...gold.times,
    ...gold.claims.flatMap(({ members }) => members),
    ...gold.timeline.flatMap(({ cites }) => cites),
  ]
}

function unknownClaims({ claims, discrepancies, updates }: Gold): string[] {
  const ids = new Set(claims.map(({ id }) => id))
  const twice = claims.length - ids.size
  const unknown = [...discrepancies, ...updates].filter(({ claim }) => claim !== null && !ids.has(claim))
  return [...(twice > 0 ? [`${twice} claim ids are given twice`] : []), ...unknown.map(({ claim }) => `no claim ${claim}`)]
}

function countsOff({ claims }: Gold): string[] {
  return claims
    .filter(({ independent, origins }) => independent < 1 || independent > Math.max(1, origins.length))
    .map(({ id, independent, origins }) => `${id} counts ${independent} of ${origins.length} origins`)
}
