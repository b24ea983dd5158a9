import { Decisions } from '../assumptions/index.js'
import { overlap, type AnnotatedArticle, type Mention } from '../document/index.js'
import { ROLE_BODIES } from '../lexicons/en/role-bodies.js'
import type { Voices } from './types.js'

/** Who tells what a newsroom reports; of its other people, and of former ones, nothing of the kind is known. */
const REPORTING_ROLE =
  /^(?!.*\b(?:former|ex-|once|retired)\b).*\b(?:reporter|correspondent|journalist|editor|bureau chief|anchor|anchorman|anchorwoman|newsreader|columnist|presenter|host)\b/isu

/**
 * Whom a named person speaks for, read off the mentions that introduce them as a source: "Ann Reed, a spokeswoman for
 * Valley Rail", "Valley Times reporter Bo Tarn". The name given most often wins; ties go to the first in the alphabet.
 * Without a name the office may say it: "the chief fire officer" speaks for the fire service. What the reader says outranks both.
 */
export function voicesOf(articles: readonly AnnotatedArticle[], decisions = new Decisions()): Voices {
  const organisations = affiliations(articles, 'organisation')
  const offices = bodiesByOffice(articles)
  const newsrooms = affiliations(articles, 'publication')
  return {
    organisationOf: (person) => decisions.organisationOf(person) ?? organisations.get(person) ?? offices.get(person) ?? null,
    newsroomOf: (person) => newsrooms.get(person) ?? null,
    areApart: (a, b) => decisions.areApart(a, b),
  }
}

function affiliations(articles: readonly AnnotatedArticle[], kind: Mention['kind']): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { article, statements } of articles) {
    for (const { source, speaker, sourceType } of statements) {
      if (source === null || speaker === null || sourceType !== 'named-person') continue
      if (kind === 'publication' && !REPORTING_ROLE.test(article.text.slice(source.start, source.end))) continue
      for (const mention of article.mentions) {
        if (mention.kind !== kind || overlap(mention, source) === 0) continue
        const ofPerson = counts.get(speaker) ?? new Map<string, number>()
        ofPerson.set(mention.entity, (ofPerson.get(mention.entity) ?? 0) + 1)
        counts.set(speaker, ofPerson)
      }
    }
  }
  return new Map([...counts].map(([person, found]) => [person, mostNamed(found)]))
}

/** The body of the office that the first source of each person to name one gives. */
function bodiesByOffice(articles: readonly AnnotatedArticle[]): Map<string, string> {
  const bodies = new Map<string, string>()
  for (const { article, statements } of articles) {
    for (const { source, speaker, sourceType } of statements) {
      if (source === null || speaker === null || sourceType !== 'named-person' || bodies.has(speaker)) continue
      const words = article.text.slice(source.start, source.end)
      const body = ROLE_BODIES.find(([office]) => office.test(words))?.[1]
      if (body !== undefined) bodies.set(speaker, body)
    }
  }
  return bodies
}

function mostNamed(found: ReadonlyMap<string, number>): string {
  const [first] = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? ''
}
