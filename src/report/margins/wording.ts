import type { BlockKind } from '../../document/index.js'
import { enumerated, oneLine, shortened, type ArticleView } from '../view/index.js'
import type { MarginNote } from './notes.js'
import { MAX_NAME_LENGTH } from './settings.js'
import type { Part } from './shares.js'
import type { OriginShares, Parent, StretchOrigin, Voice } from './types.js'

/** A note in words: `lead name [place] tail`, each of the last three where there is one. */
export interface NoteWords {
  /** "probably copied from" */
  readonly lead: string
  /** "Corran Wire", as an article or its author wrote it. */
  readonly name: string | null
  /** The article that is named, with its number. */
  readonly by: ArticleView | null
  /** ", not among these articles" */
  readonly tail: string
}

const UNSEEN = /^unseen:/u
const TAKEN: Readonly<Record<'copied' | 'reworded' | 'spun', string>> = {
  copied: 'copied from',
  reworded: 'reworded from',
  spun: 'spun from',
}
const NOT_REPORT: Readonly<Partial<Record<BlockKind, string>>> = {
  promo: 'promotion',
  furniture: 'page furniture',
  comment: 'reader’s comment',
  opinion: 'opinion',
  metadata: 'facts about the page',
  'other-story': 'another story',
}

/** The articles that there are, by id and by the name of their outlet. */
export interface KnownArticles {
  article(id: string): ArticleView | null
  hasOutlet(name: string): boolean
}

/** What a note says. */
export function noteWords({ tone, stretch, voices }: MarginNote, known: KnownArticles): NoteWords {
  const [voice] = voices
  if (voice !== undefined) return voiceWords(voice)
  const { origin, block, parent } = stretch
  if (parent !== null) return parentWords(origin, parent, known)
  if (tone === 'not-report') return plain(`not report: ${NOT_REPORT[block ?? 'furniture'] ?? 'page furniture'}`)
  return plain(tone === 'shared' ? 'shared, direction unknown' : 'own')
}

function plain(lead: string): NoteWords {
  return { lead, name: null, by: null, tail: '' }
}

function parentWords(origin: StretchOrigin, { to, certainty, whole }: Parent, { article, hasOutlet }: KnownArticles): NoteWords {
  const verb = TAKEN[origin === 'reworded' || origin === 'spun' ? origin : 'copied']
  const lead = certainty === 'inferred' ? `probably ${verb}` : verb
  const by = article(to)
  if (by !== null) return { lead, name: by.label, by, tail: '' }
  if (UNSEEN.test(to)) return { lead, name: 'a text that is not among these articles', by: null, tail: '' }
  return {
    lead,
    name: to,
    by: null,
    tail: whole ? ', by its own account' : hasOutlet(to) ? ', no particular article' : ', not among these articles',
  }
}

function voiceWords({ kind, speaker, via, statement }: Voice): NoteWords {
  if (kind === 'claim') return plain('')
  const name = speaker === null ? null : shortened(speaker, MAX_NAME_LENGTH)
  const lead =
    kind === 'quotation'
      ? name === null
        ? 'quotation, no speaker'
        : 'quotation of'
      : name === null
        ? 'attributed, no source'
        : leadOf(statement?.stance)
  const relay = via === null ? '' : `, via ${shortened(via, MAX_NAME_LENGTH)}`
  return { lead, name, by: null, tail: relay }
}

function leadOf(stance: 'asserts' | 'denies' | 'declines' | undefined): string {
  if (stance === 'denies') return 'denied by'
  return stance === 'declines' ? 'not answered by' : 'attributed to'
}

/** A part of an article's report, for a bar and its words. */
export interface SharePart {
  readonly part: Part
  /** Of the report, 0 to 1. */
  readonly share: number
  /** "own", "probably copied" */
  readonly words: string
  /** "61%"; "under 1%" where it would be none. */
  readonly figure: string
}

const PARTS: readonly (readonly [SharePart['part'], string])[] = [
  ['own', 'own'],
  ['taken', 'own, taken by others'],
  ['quotation', 'quotation that others carry too'],
  ['known', 'copied'],
  ['inferred', 'probably copied'],
  ['shared', 'shared, direction unknown'],
]

/** The parts of a report that there are, own text first. */
export function shareParts(shares: OriginShares): SharePart[] {
  const parts = PARTS.filter(([part]) => shares[part] > 0)
  const figures = wholePercents(parts.map(([part]) => shares[part] / shares.report))
  return parts.map(([part, words], index) => ({ part, share: shares[part] / shares.report, words, figure: figureOf(figures[index] ?? 0) }))
}

/** Shares that make 1 as percentages that make 100: what rounding down leaves goes to those that it cut most. */
function wholePercents(parts: readonly number[]): number[] {
  const percents = parts.map((share) => Math.floor(share * 100))
  let left = 100 - percents.reduce((sum, percent) => sum + percent, 0)
  const cut = parts.map((share, index) => ({ index, rest: share * 100 - (percents[index] ?? 0) })).sort((a, b) => b.rest - a.rest)
  for (const { index } of cut) if (left-- > 0) percents[index] = (percents[index] ?? 0) + 1
  return percents
}

/** "61% own, 23% copied and 16% shared, direction unknown", with what of it is quoted and attributed: the bar in a sentence. */
export function sharesText(shares: OriginShares): string {
  const parts = shareParts(shares)
  if (parts.length === 0) return 'No report.'
  const voices = [
    ...(shares.quoted > 0 ? [`${figureOf(Math.round((100 * shares.quoted) / shares.report))} is quotation`] : []),
    ...(shares.attributed > 0 ? [`${figureOf(Math.round((100 * shares.attributed) / shares.report))} attributed in other words`] : []),
  ]
  const origin = enumerated(parts.map(({ figure, words }) => `${figure} ${words}`))
  return oneLine(`${origin}.${voices.length === 0 ? '' : ` Of all of it, ${enumerated(voices)}.`}`)
}

function figureOf(percent: number): string {
  return percent < 1 ? 'under 1%' : `${percent}%`
}
