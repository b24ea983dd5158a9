import { alignUnits } from '../align.js'
import type { AlignedWords, Corpus, WordTable } from '../types.js'
import { WORD_CLASS } from '../word-class.js'
import {
  EDGE_WORDS,
  MAX_ALIGNED,
  MAX_POSTINGS,
  MIN_COMMON_SHARE,
  MIN_COVERAGE,
  MIN_QUOTE_EVIDENCE,
  OTHER_SPEAKER_COVERAGE,
  OTHER_SPEAKER_EVIDENCE,
  OTHER_SPEAKER_SHARE,
  OTHER_SPEAKER_WORDS,
  SAME_SPEAKER_BONUS,
  SAME_SPEAKER_EVIDENCE,
  SAME_SPEAKER_SHARE,
  SHORT_QUOTE_EVIDENCE,
  UNKNOWN_SPEAKER_EVIDENCE,
  UNKNOWN_SPEAKER_SHARE,
  UNKNOWN_SPEAKER_WORDS,
} from './settings.js'
import { relationOf, type SpeakerRelation } from './speakers.js'
import type { Link, Wording } from './types.js'
import { isSameSense } from '../same-word.js'

/** Finds pairs of wordings in different articles that give one utterance; at least one of a pair is a quotation. */
export function findLinks(corpus: Corpus, wordings: readonly Wording[]): Link[] {
  const links: Link[] = []
  const masses = wordings.map(({ words }) => massOf(corpus.words, words.start, words.end))
  const index = new WordingIndex(corpus.words, wordings)
  wordings.forEach((wording, y) => {
    for (const x of likeliest(index.sharing(wording), (x) => Math.min(masses[x] as number, masses[y] as number))) {
      const link = linkOf(corpus.words, { wordings, masses, x, y })
      if (link) links.push(link)
    }
    index.add(y)
  })
  return [...links, ...neighbourLinks(corpus.words, wordings, links)]
}

/** Sentences before and after linked ones in the same two quotations need no evidence of their own but sameness. */
function neighbourLinks(words: WordTable, wordings: readonly Wording[], links: readonly Link[]): Link[] {
  const known = new Set(links.map(({ x, y }) => x * wordings.length + y))
  const found: Link[] = []
  for (const { x, y } of links) {
    for (const step of [-1, 1]) {
      const first = neighbour(wordings, x, step)
      const second = neighbour(wordings, y, step)
      if (!first || !second || known.has((x + step) * wordings.length + y + step)) continue
      const { aligned, shared } = compare(words, first, second)
      if (shared.count < 2 || coverage(shared, first, second) < MIN_COVERAGE) continue
      const inX = drawOut(aligned.a, first)
      found.push({ x: x + step, y: y + step, inX, inY: drawOut(aligned.b, second), evidence: evidenceOf(shared) })
    }
  }
  return found
}

/** The sentence before or after a quotation's sentence within the same marks. */
function neighbour(wordings: readonly Wording[], index: number, step: number): Wording | null {
  const quotation = wordings[index]?.quotation ?? null
  const other = wordings[index + step]
  return quotation !== null && other?.quotation === quotation ? other : null
}

/** The wordings that share most of the lighter one's weight, in that order. */
function likeliest(common: readonly (readonly [number, number])[], mass: (x: number) => number): number[] {
  const shares: [number, number][] = []
  for (const [x, weight] of common) {
    const share = weight / mass(x)
    if (share >= MIN_COMMON_SHARE) shares.push([x, share])
  }
  return shares
    .sort(([x, p], [y, q]) => q - p || x - y)
    .slice(0, MAX_ALIGNED)
    .map(([x]) => x)
}

/** Which wordings a content word stands in. */
class WordingIndex {
  readonly #words: WordTable
  readonly #wordings: readonly Wording[]
  readonly #postings = new Map<number, number[]>()
  /** By wording, the weight of the words shared with the one looked at; 0 everywhere between calls. */
  readonly #common: Float64Array

  constructor(words: WordTable, wordings: readonly Wording[]) {
    this.#words = words
    this.#wordings = wordings
    this.#common = new Float64Array(wordings.length)
  }

  add(wording: number): void {
    for (const [sense] of this.#senses(this.#wordings[wording] as Wording)) {
      const posting = this.#postings.get(sense)
      if (!posting) this.#postings.set(sense, [wording])
      else if (posting.length < MAX_POSTINGS) posting.push(wording)
    }
  }

  /** Wordings of other articles added before that share content words with this one, with the weight of those words. */
  sharing(wording: Wording): [number, number][] {
    const found: number[] = []
    for (const [sense, weight] of this.#senses(wording)) {
      for (const x of this.#postings.get(sense) ?? []) {
        const other = this.#wordings[x] as Wording
        if (other.article === wording.article || (other.quotation === null && wording.quotation === null)) continue
        if (this.#common[x] === 0) found.push(x)
        this.#common[x] = (this.#common[x] as number) + weight
      }
    }
    return found.map((x) => {
      const weight = this.#common[x] as number
      this.#common[x] = 0
      return [x, weight]
    })
  }

  #senses({ words }: Wording): Map<number, number> {
    const senses = new Map<number, number>()
    for (let word = words.start; word < words.end; word++) {
      if (this.#words.kind[word] !== WORD_CLASS.function) senses.set(this.#words.sense[word] as number, this.#words.weight[word] as number)
    }
    return senses
  }
}

/** Sum of the weights of the content words `[start, end)`. */
function massOf(words: WordTable, start: number, end: number): number {
  let mass = 0
  for (let word = start; word < end; word++) if (words.kind[word] !== WORD_CLASS.function) mass += words.weight[word] as number
  return mass
}

interface Pairing {
  readonly wordings: readonly Wording[]
  readonly masses: readonly number[]
  readonly x: number
  readonly y: number
}

function linkOf(words: WordTable, { wordings, masses, x, y }: Pairing): Link | null {
  const first = wordings[x] as Wording
  const second = wordings[y] as Wording
  const { aligned, shared } = compare(words, first, second)
  if (shared.count === 0) return null
  const relation = relationOf(first.speaker, second.speaker)
  const areQuotations = first.quotation !== null && second.quotation !== null
  const isOne = areQuotations
    ? isOneQuotation(shared, coverage(shared, first, second), relation)
    : isReportOf(shared, shared.evidence / Math.min(masses[x] as number, masses[y] as number), relation)
  if (!isOne) return null
  const evidence = evidenceOf(shared) + (relation === 'same' ? SAME_SPEAKER_BONUS : 0)
  if (areQuotations) return { x, y, inX: drawOut(aligned.a, first), inY: drawOut(aligned.b, second), evidence }
  return { x, y, inX: reportedPart(aligned.a, first), inY: reportedPart(aligned.b, second), evidence }
}

/** Who reports a quotation in other words reports the whole sentence. */
function reportedPart(aligned: readonly number[], wording: Wording): Link['inX'] {
  return wording.quotation === null ? drawOut(aligned, wording) : wording.words
}

function compare(words: WordTable, x: Wording, y: Wording): { aligned: AlignedWords; shared: Shared } {
  const aligned = alignUnits(words, { a: x.words.start, aEnd: x.words.end, b: y.words.start, bEnd: y.words.end })
  return { aligned, shared: sharedWords(words, aligned) }
}

/** Share of the shorter wording that the longer one prints too. */
function coverage({ count }: Shared, x: Wording, y: Wording): number {
  return count / Math.min(x.words.end - x.words.start, y.words.end - y.words.start)
}

/** Function words break ties between wordings that share the same content words. */
function evidenceOf({ evidence, count }: Shared): number {
  return evidence + count / 100
}

interface Shared {
  readonly count: number
  readonly content: number
  readonly evidence: number
}

function sharedWords(words: WordTable, { a, b }: AlignedWords): Shared {
  let count = 0
  let content = 0
  let evidence = 0
  for (let k = 0; k < a.length; k++) {
    const word = a[k] as number
    if (!isSameSense(words, word, b[k] as number)) continue
    count++
    if (words.kind[word] === WORD_CLASS.function) continue
    content++
    evidence += words.weight[word] as number
  }
  return { count, content, evidence }
}

function isOneQuotation({ count, evidence }: Shared, covered: number, relation: SpeakerRelation): boolean {
  if (covered < MIN_COVERAGE || evidence < MIN_QUOTE_EVIDENCE) return false
  if (relation === 'different') return count >= OTHER_SPEAKER_WORDS && covered >= OTHER_SPEAKER_COVERAGE
  if (count >= UNKNOWN_SPEAKER_WORDS) return true
  return covered === 1 && (relation === 'same' || evidence >= SHORT_QUOTE_EVIDENCE)
}

function isReportOf({ content, evidence }: Shared, share: number, relation: SpeakerRelation): boolean {
  if (content < 2) return false
  if (relation === 'different') return share >= OTHER_SPEAKER_SHARE && evidence >= OTHER_SPEAKER_EVIDENCE
  if (relation === 'same') return share >= SAME_SPEAKER_SHARE && evidence >= SAME_SPEAKER_EVIDENCE
  return share >= UNKNOWN_SPEAKER_SHARE && evidence >= UNKNOWN_SPEAKER_EVIDENCE
}

/** The aligned stretch of a wording, with what is left of it at either end where that is only a few words. */
function drawOut(aligned: readonly number[], { words }: Wording): Link['inX'] {
  const start = aligned[0] as number
  const end = (aligned[aligned.length - 1] as number) + 1
  return {
    start: start - words.start <= EDGE_WORDS ? words.start : start,
    end: words.end - end <= EDGE_WORDS ? words.end : end,
  }
}
