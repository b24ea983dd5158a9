import { groupBy, overlap, type Span } from '../../document/index.js'
import { alignUnits } from '../align.js'
import { MAX_UNIT_WORDS } from '../settings.js'
import type { AlignedWords, WordTable } from '../types.js'
import { WORD_CLASS } from '../word-class.js'
import { COMPARED_MEMBERS, QUOTED_PART, TELLING_WORDS } from './settings.js'
import type { Member } from './types.js'
import { isSameWord } from '../same-word.js'

/** The longest quotation of a family, the first of those; `undefined` where there is none. */
export function fullestOf(members: readonly Member[]): Member | undefined {
  let best: Member | undefined
  for (const member of members) {
    if (member.wording.quotation !== null && (!best || length(member.words) > length(best.words))) best = member
  }
  return best
}

/**
 * Keeps one member per article for each part of the utterance: of a quotation and the reported speech around it the
 * quotation, unless it is a few empty words and less than half of what is shared; where an article repeats words, the
 * version most like others'.
 */
export function oneVersionEach(words: WordTable, members: readonly Member[]): Member[] {
  const fullest = fullestOf(members)
  if (!fullest) return []
  const kept = [...groupBy(members, ({ wording }) => wording.article).values()].flatMap((own) => {
    if (own.length === 1) return own
    const versions = own.map((member): Version => ({
      member,
      part: partOf(words, fullest, member),
      rank: rankOf(words, member, own),
      likeness: likenessOf(words, member, members),
    }))
    return oneOfEachPart(versions.sort(byRank))
  })
  return kept.sort((p, q) => p.words.start - q.words.start)
}

function oneOfEachPart(ranked: readonly Version[]): Member[] {
  const kept: Version[] = []
  for (const version of ranked) if (!kept.some((other) => isSamePart(other, version))) kept.push(version)
  return kept.map(({ member }) => member)
}

interface Version {
  readonly member: Member
  /** Words of the fullest wording that this version gives. */
  readonly part: Span
  /** Lower ranks are kept first. */
  readonly rank: number
  /** Mean share of words in common with other articles' members. */
  readonly likeness: number
}

function byRank(x: Version, y: Version): number {
  const size = ({ member }: Version): number => length(member.wording.words)
  return (
    x.rank - y.rank ||
    y.likeness - x.likeness ||
    y.member.evidence - x.member.evidence ||
    size(x) - size(y) ||
    x.member.words.start - y.member.words.start
  )
}

function rankOf(words: WordTable, member: Member, own: readonly Member[]): number {
  if (member.wording.quotation === null) return 1
  const around = own.find(({ wording, words }) => wording.quotation === null && overlap(words, member.words) > 0)
  return !around || standsAlone(words, member.words) || length(member.words) >= QUOTED_PART * length(around.words) ? 0 : 2
}

/** Whether a few quoted words tell something by themselves. */
function standsAlone({ kind }: WordTable, { start, end }: Span): boolean {
  let telling = 0
  for (let word = start; word < end; word++) if (kind[word] !== WORD_CLASS.function && kind[word] !== WORD_CLASS.adverb) telling++
  return telling >= TELLING_WORDS
}

function likenessOf(words: WordTable, member: Member, members: readonly Member[]): number {
  let compared = 0
  let sum = 0
  for (const other of members) {
    if (other.wording.article === member.wording.article) continue
    const { a, b } = align(words, other, member)
    const shared = a.filter((word, k) => isSameWord(words, word, b[k] as number)).length
    sum += (2 * shared) / (length(other.words) + length(member.words))
    if (++compared === COMPARED_MEMBERS) break
  }
  return sum / Math.max(1, compared)
}

function partOf(words: WordTable, fullest: Member, member: Member): Span {
  const { a } = align(words, fullest, member)
  const start = a[0] ?? fullest.words.start
  return { start, end: a.length > 0 ? (a[a.length - 1] as number) + 1 : start }
}

/** The words of two members that answer each other; of overlong ones their beginnings. */
function align(words: WordTable, x: Member, y: Member): AlignedWords {
  const a = cut(x.words)
  const b = cut(y.words)
  return alignUnits(words, { a: a.start, aEnd: a.end, b: b.start, bEnd: b.end })
}

function isSamePart(x: Version, y: Version): boolean {
  if (overlap(x.member.words, y.member.words) > 0) return true
  return 2 * overlap(x.part, y.part) > Math.min(length(x.part), length(y.part))
}

function cut({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + MAX_UNIT_WORDS) }
}

function length({ start, end }: Span): number {
  return end - start
}
