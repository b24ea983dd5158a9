import type { Article, BlockKind, LineageEdge, PassageMatch, Ref, Trace } from '../../../src/document/index.js'
import { articleWith } from '../../articles.js'

/** A trace that holds the given parts and nothing else. */
export function traceWith(parts: Partial<Trace>): Trace {
  return {
    schema: 'headwater.trace/1',
    generator: { name: 'headwater', version: '0.0.0' },
    articles: [],
    statements: [],
    quotes: [],
    reuse: [],
    times: [],
    stories: [],
    claims: [],
    lineage: [],
    discrepancies: [],
    updates: [],
    timeline: [],
    brief: [],
    diagnostics: [],
    ...parts,
  }
}

/** An article of paragraphs, one a line; a line that starts with `promo:` is a promo. */
export function paper(id: string, ...lines: string[]): Article {
  let start = 0
  const blocks = lines.map((line) => {
    const kind: BlockKind = line.startsWith('promo:') ? 'promo' : 'paragraph'
    const block = { kind, start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return articleWith({ id, text: lines.join('\n'), blocks, publisher: { name: `The ${id}`, basis: 'given' } })
}

/** The place of some words in an article. */
export function at({ id, text }: Article, words: string): Ref {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${id} does not say: ${words}`)
  return { article: id, start, end: start + words.length }
}

export function match(a: Ref, b: Ref, kind: PassageMatch['kind'] = 'verbatim'): PassageMatch {
  return { id: `${a.article}${a.start} ${b.article}${b.start}`, a, b, kind, similarity: 1, alignment: [] }
}

export function copy(from: string, to: string, direction: LineageEdge['direction'] = 'known', evidence: Ref[] = []): LineageEdge {
  return { from, to, kind: 'copies', direction, reason: `because of ${direction}`, share: null, evidence }
}
