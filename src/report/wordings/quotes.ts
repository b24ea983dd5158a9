import type { Cite, NoteView, QuoteView } from '../view/index.js'
import { compareWords, type ComparedPiece } from './compare.js'

/** A wording of an utterance, word by word against the fullest. */
export interface QuoteWording {
  readonly pieces: readonly ComparedPiece[]
  readonly cites: readonly Cite[]
  readonly notes: readonly NoteView[]
}

/** The wordings of an utterance, the fullest, which the others are compared with, first. */
export function quoteWordings({ wordings }: QuoteView): QuoteWording[] {
  const texts = wordings.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
  return wordings.map(({ cites, notes }, index) => ({
    pieces: compareWords(texts[0] ?? '', texts[index] ?? '').b,
    cites,
    notes,
  }))
}

/** Quotations by weight: by the number of articles that carry them, then by what is odd about them, then by their wordings. */
export function quotesByWeight(quotes: readonly QuoteView[]): QuoteView[] {
  const articles = (quote: QuoteView): number => new Set(quote.family.members.map(({ article }) => article)).size
  return [...quotes].sort(
    (a, b) => articles(b) - articles(a) || b.family.issues.length - a.family.issues.length || b.wordings.length - a.wordings.length,
  )
}

/** Who is quoted, most often quoted first; null for utterances whose speaker no article names. */
export function speakersOf(quotes: readonly QuoteView[]): { readonly speaker: string | null; readonly quotes: number }[] {
  const counts = new Map<string | null, number>()
  for (const { family } of quotes) counts.set(family.speaker, (counts.get(family.speaker) ?? 0) + 1)
  return [...counts].map(([speaker, count]) => ({ speaker, quotes: count })).sort((a, b) => b.quotes - a.quotes)
}

const ISSUES: Readonly<Record<string, string>> = {
  altered: 'Words changed',
  'no speaker': 'No speaker',
  'other speaker': 'Another speaker',
  'moved context': 'Moved into another context',
}
const NOT_IN_FULLEST = /^not in the fullest wording: /u
const ELSEWHERE = /^(?<here>[^;]*); elsewhere: (?<speaker>.+)$/u

/** What is odd about a wording, as a sentence: "Words changed: the fullest wording does not have “that”." */
export function issueText({ kind, text }: Pick<NoteView, 'kind' | 'text'>): string {
  const title = ISSUES[kind] ?? kind
  if (kind === 'altered') return `${title}: the fullest wording does not have “${text.replace(NOT_IN_FULLEST, '')}”.`
  if (kind === 'moved context') return `${title}: here the quotation ${text}, so it may answer another question.`
  const groups = ELSEWHERE.exec(text)?.groups
  if (groups === undefined) return `${title}: ${text}.`
  if (kind === 'no speaker') return `${title}: the article names none; others give the words to ${groups['speaker']}.`
  return `${title}: ${groups['here']} here; others give the words to ${groups['speaker']}.`
}
