import type { Claim, InputDocument, Trace } from '../../src/index.js'
import { trace } from '../../src/index.js'

/** An article in memory: the outlet, and its text as paragraphs. */
export function report(publisher: string, ...paragraphs: string[]): InputDocument {
  return {
    source: `${publisher.toLowerCase().replaceAll(' ', '-')}.txt`,
    content: paragraphs.join('\n\n'),
    publisher,
    published: '2025-03-11',
  }
}

/** The claim whose members hold these words. */
export function claimWith(result: Trace, words: string): Claim {
  const texts = new Map(result.articles.map((article) => [article.id, article.text]))
  const found = result.claims.find(({ members }) =>
    members.some(({ article, start, end }) => texts.get(article)?.slice(start, end).includes(words)),
  )
  if (!found) throw new Error(`No claim says: ${words}`)
  return found
}

/** "1 to 2: Blue News, Ada Quill": the range of the claim that holds these words, and who stands behind it. */
export async function counted(words: string, ...documents: InputDocument[]): Promise<string> {
  const claim = claimWith(await trace(documents), words)
  const names = claim.origins.filter(({ stance }) => stance === 'asserts').map(({ name, kind }) => name ?? kind)
  return `${claim.independent.atLeast} to ${claim.independent.atMost}: ${names.sort().join(', ')}`
}
