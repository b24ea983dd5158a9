import { overlap, type AnnotatedArticle } from '../document/index.js'
import type { Voices } from './types.js'

/**
 * Which organisation a named person speaks for, read off the mentions that introduce them as a source: "Ann Reed, a
 * spokeswoman for Valley Rail". The organisation named most often wins; ties go to the first in the alphabet.
 */
export function voicesOf(articles: readonly AnnotatedArticle[]): Voices {
  const counts = new Map<string, Map<string, number>>()
  for (const { article, statements } of articles) {
    for (const { source, speaker, sourceType } of statements) {
      if (source === null || speaker === null || sourceType !== 'named-person') continue
      for (const mention of article.mentions) {
        if (mention.kind !== 'organisation' || overlap(mention, source) === 0) continue
        const ofPerson = counts.get(speaker) ?? new Map<string, number>()
        ofPerson.set(mention.entity, (ofPerson.get(mention.entity) ?? 0) + 1)
        counts.set(speaker, ofPerson)
      }
    }
  }
  const organisations = new Map(
    [...counts].map(([person, found]) => [person, [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null]),
  )
  return { organisationOf: (person) => organisations.get(person) ?? null }
}
