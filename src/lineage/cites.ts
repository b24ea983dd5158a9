import type { AnnotatedArticle, Ref } from '../document/index.js'
import type { Outlets } from './types.js'

/**
 * The newsrooms that an article names as a source of what it reports: as the publication somebody spoke to, as the one
 * that reported, or as a link of a chain. Its own publisher and unnamed "media reports" are none.
 */
export function citesOf({ article, statements }: AnnotatedArticle, own: string | null, outlets: Outlets): Map<string, Ref[]> {
  const cites = new Map<string, Ref[]>()
  const cite = (name: string | null, where: { start: number; end: number } | null): void => {
    if (name === null || where === null || !outlets.isKnown(name)) return
    const canonical = outlets.canonical(name)
    if (canonical === own) return
    const refs = cites.get(canonical)
    const ref = { article: article.id, start: where.start, end: where.end }
    if (refs) refs.push(ref)
    else cites.set(canonical, [ref])
  }
  for (const statement of statements) {
    const where = statement.cue ?? statement.source ?? statement.content[0] ?? null
    cite(statement.via, where)
    if (statement.sourceType === 'publication') cite(statement.speaker, statement.source)
    for (const link of statement.chain) if (link.kind === 'publication') cite(link.name, where)
  }
  return cites
}
