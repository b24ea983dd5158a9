import { trimSpan, type Span } from '../document/index.js'
import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS, SENTENCE_OPENERS } from '../lexicons/en/abbreviations.js'
import { CONTEXT_LENGTH, MAX_SEGMENT_LENGTH, WRAPPED_WIDTH } from './settings.js'

/** A run of end marks with what closes behind it: `.`, `?!`, `.”`, `.’)`, `..."`. */
const END_MARKS = /[.!?…]+["'”’)\]]*(?=\s|$)/gu
/** The word before a full stop, with inner stops, and the word before that: "standing O", "the U.S", "p", "Mr". */
const WORDS_BEFORE = /(?:([\p{L}\p{N}]+)\s+)?([\p{L}\p{N}][\p{L}\p{N}.’'&-]*)$/u
/** "U.S", "a.m", "J", "S.&P": initials and dotted short forms. */
const INITIALS = /^(?:\p{L}\.&?)*\p{L}$/u
/** What a new sentence starts with: an opening mark, a capital or number, a hashtag, handle or address. */
const OPENING = /^(?:["'“‘([—–―-]*\s*[\p{Lu}\p{N}]|[#@]\p{L}|https?:)/u
/** The first word behind opening marks, without what an apostrophe adds: "It" of "It's". */
const NEXT_WORD = /^["'“‘([]*(\p{L}+)/u
/** Nothing but brackets close behind the stop: "(Texas Sen.) Ted Cruz". */
const BRACKETED = /^\.[)\]]+$/u
const FIRST_WORD = /^\S+/u
const WIDE_GAP = /^\s{2,}/u
const LOW_SURROGATE = /^[\udc00-\udfff]/

/** A full stop with the words on either side of it. */
interface Stop {
  readonly word: string
  readonly wordBefore: string
  /** The stop with the marks that close behind it. */
  readonly marks: string
  /** What follows, from the white space on. */
  readonly after: string
}

/**
 * Cuts a block into sentences. White space at either end of a sentence belongs to none; line breaks end one,
 * except in a paragraph that is broken at a fixed width.
 * Offsets are those of `text`. Rules after Kiss & Strunk's finding (2006) that abbreviations and initials account for
 * nearly all wrong boundaries in news; the lists are lexicons/en/abbreviations.ts. Linear in the length of the block.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const sentences: Span[] = []
  for (const segment of segmentsOf(text, block)) {
    let start = segment.start
    const piece = text.slice(segment.start, segment.end)
    END_MARKS.lastIndex = 0
    for (let match = END_MARKS.exec(piece); match; match = END_MARKS.exec(piece)) {
      const end = segment.start + match.index + match[0].length
      if (!endsSentence(text, { start, end: segment.end }, match[0], end)) continue
      push(sentences, text, { start, end })
      start = end
    }
    push(sentences, text, { start, end: segment.end })
  }
  return sentences
}

/** Lines of the block, one where they are hard-wrapped; overlong lines are cut, at white space where there is some. */
function segmentsOf(text: string, block: Span): Span[] {
  const segments: Span[] = []
  const content = text.slice(block.start, block.end)
  if (isHardWrapped(content)) return [block]
  for (let start = 0; start < content.length;) {
    const newline = content.indexOf('\n', start)
    const lineEnd = newline < 0 ? content.length : newline
    while (start < lineEnd) {
      const end = start + cutLength(content.slice(start, Math.min(lineEnd, start + MAX_SEGMENT_LENGTH + 1)))
      segments.push({ start: block.start + start, end: block.start + end })
      start = end
    }
    start = lineEnd + 1
  }
  return segments
}

/** Whether a paragraph is broken at a fixed width: every line is as full as the first word of the next one allows. */
function isHardWrapped(content: string): boolean {
  if (!content.includes('\n') || content.length > MAX_SEGMENT_LENGTH) return false
  const lines = content.split('\n').map((line) => line.trim())
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0)
  if (width < WRAPPED_WIDTH.least || width > WRAPPED_WIDTH.most) return false
  return lines.every((line, index) => {
    const next = lines[index + 1]
    return next === undefined || (next !== '' && line.length + 1 + (FIRST_WORD.exec(next)?.[0].length ?? 0) > width)
  })
}

/** How much of the rest of a line goes into one segment; a pair of surrogates stays together. */
function cutLength(rest: string): number {
  if (rest.length <= MAX_SEGMENT_LENGTH) return rest.length
  const space = rest.lastIndexOf(' ')
  if (space > 0) return space
  return LOW_SURROGATE.test(rest.charAt(MAX_SEGMENT_LENGTH)) ? MAX_SEGMENT_LENGTH - 1 : MAX_SEGMENT_LENGTH
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
  const [, wordBefore = '', word = ''] = WORDS_BEFORE.exec(before) ?? []
  return !continuesAfter({ word, wordBefore, marks, after })
}

/** Whether a full stop is part of an abbreviation rather than the end of a sentence. */
function continuesAfter({ word, wordBefore, marks, after }: Stop): boolean {
  const lower = word.toLowerCase()
  const isInitials = INITIALS.test(word)
  if (!isInitials && !ABBREVIATIONS.has(lower)) return false
  if (marks.length > 1 && !BRACKETED.test(marks)) return false
  const isOpener = SENTENCE_OPENERS.has(NEXT_WORD.exec(after.trimStart())?.[1]?.toLowerCase() ?? '')
  if (isInitials && word.length === 1 && word === word.toUpperCase()) return !isOpener || isName(word, wordBefore)
  const isAmbiguous = isInitials || AMBIGUOUS_ABBREVIATIONS.has(lower)
  if (isAmbiguous) return !isOpener && (isInitials || !WIDE_GAP.test(after))
  return true
}

/** A single capital is a middle initial behind a name, "George W. In", but not in "a standing O. The" or "and I. The". */
function isName(word: string, wordBefore: string): boolean {
  return word !== 'I' && wordBefore !== '' && wordBefore !== wordBefore.toLowerCase()
}
