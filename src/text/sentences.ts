import { trimSpan, type Span } from '../document/index.js'
import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS, SENTENCE_OPENERS } from '../lexicons/en/abbreviations.js'
import { MAX_SEGMENT_LENGTH } from './settings.js'

/** A run of end marks with what closes behind it: `.`, `?!`, `.”`, `.’)`, `..."`. */
const END_MARKS = /[.!?…]+["'”’)\]]*(?=\s|$)/gu
/** The word before a full stop, with inner stops: "U.S", "p", "Mr". */
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{N}.’'&-]*$/u
/** "U.S", "a.m", "J" — initials and dotted short forms. */
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u
/** What a new sentence starts with: an opening mark, a capital or a number. */
const OPENING = /^["'“‘([—–-]*\s*[\p{Lu}\p{N}]/u
const NEXT_WORD = /^["'“‘([]*([\p{L}’']+)/u
const HORIZONTAL_GAP = /\n|\s{2,}/u
const CONTEXT_LENGTH = 40

/**
 * Cuts a block into sentences. White space at either end of a sentence belongs to none; line breaks always end one.
 * Offsets are those of `text`. Rules after Kiss & Strunk's finding (2006) that abbreviations and initials account for
 * nearly all wrong boundaries in news; the lists are lexicons/en/abbreviations.ts.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const sentences: Span[] = []
  for (const segment of segmentsOf(text, block)) {
    let start = segment.start
    const piece = text.slice(segment.start, segment.end)
    for (const match of piece.matchAll(END_MARKS)) {
      const end = segment.start + match.index + match[0].length
      if (!endsSentence(text, { start, end: segment.end }, match[0], end)) continue
      push(sentences, text, { start, end })
      start = end
    }
    push(sentences, text, { start, end: segment.end })
  }
  return sentences
}

/** Lines of the block; overlong lines are cut at white space. */
function segmentsOf(text: string, block: Span): Span[] {
  const segments: Span[] = []
  let start = block.start
  while (start < block.end) {
    const newline = text.indexOf('\n', start)
    let end = newline < 0 || newline > block.end ? block.end : newline
    if (end - start > MAX_SEGMENT_LENGTH) {
      const space = text.lastIndexOf(' ', start + MAX_SEGMENT_LENGTH)
      end = space > start ? space : start + MAX_SEGMENT_LENGTH
    }
    segments.push({ start, end })
    start = end === newline || text[end] === ' ' ? end + 1 : end
  }
  return segments
}

function push(sentences: Span[], text: string, span: Span): void {
  const trimmed = trimSpan(text, span)
  if (trimmed.end > trimmed.start) sentences.push(trimmed)
}

function endsSentence(text: string, rest: Span, marks: string, end: number): boolean {
  const after = text.slice(end, Math.min(rest.end, end + CONTEXT_LENGTH))
  const next = after.trimStart()
  if (next === '') return true
  if (!OPENING.test(next)) return false
  if (!marks.startsWith('.') || marks.startsWith('..')) return true
  const before = text.slice(Math.max(rest.start, end - marks.length - CONTEXT_LENGTH), end - marks.length)
  const word = WORD_BEFORE.exec(before)?.[0] ?? ''
  return !continuesAfter(word, next, marks, after)
}

/** Whether a full stop after `word` is part of an abbreviation rather than the end of a sentence. */
function continuesAfter(word: string, next: string, marks: string, after: string): boolean {
  const lower = word.toLowerCase()
  const isInitials = INITIALS.test(word)
  if (!isInitials && !ABBREVIATIONS.has(lower)) return false
  if (HORIZONTAL_GAP.test(after.slice(0, after.length - next.length)) && !isInitials) return false
  if (marks.length > 1) return false
  const nextWord = NEXT_WORD.exec(next)?.[1]?.toLowerCase() ?? ''
  if (isInitials && word.length === 1 && word === word.toUpperCase()) return word !== 'I' || !SENTENCE_OPENERS.has(nextWord)
  if (isInitials || AMBIGUOUS_ABBREVIATIONS.has(lower)) return !SENTENCE_OPENERS.has(nextWord)
  return true
}
