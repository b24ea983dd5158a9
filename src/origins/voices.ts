import { overlap, type AnnotatedArticle, type Mention } from '../document/index.js'
import type { Voices } from './types.js'

/**
 * Whom a named person speaks for, read off the mentions that introduce them as a source: "Ann Reed, a spokeswoman for
 * Valley Rail", "Valley Times reporter Bo Tarn". The name given most often wins; ties go to the first in the alphabet.
 */
export function voicesOf(articles: readonly AnnotatedArticle[]): Voices {
  const organisations = affiliations(articles, 'organisation')
  const newsrooms = affiliations(articles, 'publication')
  return {
    organisationOf: (person) => organisations.get(person) ?? null,
    newsroomOf: (person) => newsrooms.get(person) ?? null,
  }
}

function affiliations(articles: readonly AnnotatedArticle[], kind: Mention['kind']): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { article, statements } of articles) {
    for (const { source, speaker, sourceType } of statements) {
      if (source === null || speaker === null || sourceType !== 'named-person') continue
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

function mostNamed(found: ReadonlyMap<string, number>): string {
  const [first] = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? ''
}
