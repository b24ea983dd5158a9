import type { PassageMatch, QuoteFamily } from '../../document/index.js'
import type { ArticleIndex } from './articles.js'
import { piecesOf } from './pieces.js'
import { oneLine } from './printable.js'
import type { PassageView, QuoteView } from './types.js'

type Wording = QuoteView['wordings'][number]

const CURLY_SINGLE = /[‘’]/gu
const CURLY_DOUBLE = /[“”]/gu
const OUTER_PUNCTUATION = /^[\s"'.,;:–—-]+|[\s"'.,;:–—-]+$/gu

/** The distinct wordings of an utterance, the fullest first, then by how many articles have them. */
export function quoteView(family: QuoteFamily, articles: ArticleIndex): QuoteView {
  const wordings = new Map<string, Wording>()
  family.members.forEach((member, index) => {
    const by = articles.find(member.article)
    if (by === null) return
    const key = wordingKey(by.article.text.slice(member.start, member.end))
    const wording: Wording = wordings.get(key) ?? {
      pieces: piecesOf(by.article.text, member, member.difference, 'b'),
      refs: [],
      cites: [],
      notes: [],
    }
    wording.refs.push(member)
    wording.cites = articles.cites(wording.refs)
    for (const issue of family.issues)
      if (issue.member === index) wording.notes.push(`${issue.kind.replace('-', ' ')} in [${by.number}]: ${issue.note}`)
    wordings.set(key, wording)
  })
  const length = (wording: Wording): number => wording.pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  return { family, wordings: [...wordings.values()].sort((a, b) => length(b) - length(a) || b.cites.length - a.cites.length) }
}

/** null where one of the two articles is not in the trace. */
export function passageView(match: PassageMatch, articles: ArticleIndex): PassageView | null {
  const a = articles.find(match.a.article)
  const b = articles.find(match.b.article)
  if (a === null || b === null) return null
  return {
    match,
    a: { by: a, pieces: piecesOf(a.article.text, match.a, match.alignment, 'a') },
    b: { by: b, pieces: piecesOf(b.article.text, match.b, match.alignment, 'b') },
  }
}

function wordingKey(text: string): string {
  return oneLine(text).replace(CURLY_SINGLE, "'").replace(CURLY_DOUBLE, '"').toLowerCase().replace(OUTER_PUNCTUATION, '')
}
