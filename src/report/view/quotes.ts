import type { PassageMatch, QuoteFamily } from '../../document/index.js'
import type { ArticleIndex } from './articles.js'
import { piecesOf } from './pieces.js'
import { oneLine } from './printable.js'
import type { ArticleView, NoteView, PassageView, QuoteView } from './types.js'

type Wording = QuoteView['wordings'][number]

const CURLY_SINGLE = /[‘’]/gu
const CURLY_DOUBLE = /[“”]/gu
const ELLIPSIS = /…/gu
const OUTER_PUNCTUATION = /^[\s"'.,;:–—-]+|[\s"'.,;:–—-]+$/gu

/** The distinct wordings of an utterance: the fullest, which the others are compared with, first, then the longest. */
export function quoteView(family: QuoteFamily, articles: ArticleIndex): QuoteView {
  const wordings = new Map<string, Wording>()
  family.members.forEach((member, index) => {
    const by = articles.find(member.article)
    if (by === null) return
    const key = wordingKey(by.article.text.slice(member.start, member.end))
    const pieces = piecesOf(by.article.text, member, member.difference, 'b')
    const wording: Wording = wordings.get(key) ?? { pieces, refs: [], cites: [], notes: [] }
    wording.refs.push(member)
    wording.cites = articles.cites(wording.refs)
    for (const { kind, member: at, note } of family.issues)
      if (at === index) addNote(wording, { kind: kind.replace('-', ' '), text: note }, by)
    wordings.set(key, wording)
  })
  const marks = ({ pieces }: Wording): number => (pieces.some((piece) => piece.kind !== 'same') ? 1 : 0)
  const length = ({ pieces }: Wording): number => pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  return { family, wordings: [...wordings.values()].sort((a, b) => marks(a) - marks(b) || length(b) - length(a)) }
}

/** What is odd about a wording, once, with all articles where it is so. */
function addNote(wording: Wording, { kind, text }: Omit<NoteView, 'articles'>, by: ArticleView): void {
  const note = wording.notes.find((known) => known.kind === kind && known.text === text)
  if (note === undefined) wording.notes.push({ kind, text, articles: [by] })
  else if (!note.articles.includes(by)) note.articles.push(by)
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
  return oneLine(text)
    .replace(CURLY_SINGLE, "'")
    .replace(CURLY_DOUBLE, '"')
    .replace(ELLIPSIS, '...')
    .toLowerCase()
    .replace(OUTER_PUNCTUATION, '')
}
