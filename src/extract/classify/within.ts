import { trimSpan, type Block, type BlockKind } from '../../document/index.js'
import { because, type Reason, type Rule } from '../reasons.js'
import { endsSentence } from '../sentence-end.js'
import { creditInFront, creditInParentheses, isPictureCredit, surePictureCredit } from './credits.js'
import { splitGallery } from './gallery.js'
import { MAX_CLASSIFIED_LENGTH } from './settings.js'

/** `Image copyright EPA Image caption `, `Image source, Getty Images Image caption, `: who made the picture, with its labels */
const IMAGE_LABELS = /^image (?:copyright|source|credit)\b[,:]?\s+[^.!?\n]{1,60}?\s+image caption\b[,:]?/iu
/** `Media playback is unsupported on your device Media caption ` */
const PLAYBACK = /^(?:media|video) playback is (?:unsupported|not supported)(?: on (?:your|this) device)?(?:\.?\s+media caption\b[,:]?)?/iu
/** `Media caption `, `Image caption `, `Caption: ` */
const CAPTION_LABEL = /^(?:(?:media|image|photo|video) caption|image caption|caption)\b[,:]?/iu
/** `Courtesy of Jo Roe and Example Library` */
const COURTESY = /^\s*(?:courtesy(?: of)?|credit:?|footage (?:from|by|courtesy)|video (?:from|by))\s[^.!?]{2,80}$/iu
/** `Read or share this story: https://…`, `Share this article: …` at the end of a text */
const SHARE_AT_END = /(?<=^|\s)read or share this (?:story|article)\b.*$/iu
/** `Copyright © 2017 Example News. All rights reserved.`, `(c) 2019 Example` after the last sentence */
const COPYRIGHT_AT_END =
  /(?<=^|[.!?”"]\s+)(?:copyright\s+(?:©|\(c\))?\s*(?:19|20)\d\d|(?:©|\(c\))\s*(?:copyright\s+)?(?:19|20)?\d\d)\b.*$/iu
/** `(Reporting by Jo Roe; Editing by Sam Doe)`, `Additional reporting by …` after the last sentence */
const REPORTERS_AT_END =
  /(?<=^|[.!?”"]\s+)\(?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting) (?:and (?:writing|editing) )?by (?!The\s)\p{Lu}.*$/u
/** What every notice has, in a pattern that is quicker to look for. */
const NOTICE_WORD = /read or share|copyright|©|\(c\)|reporting|writing/iu

/** `date 2017-06-10 `, `Published: June 7, 2017 `, `2017-06-10 09:31 ` run into the first sentence */
const DATE_IN_FRONT =
  /^(?:(?:date|published|posted|updated|created)(?: on)?\s*:?\s+(?:\d{4}-\d\d-\d\d|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})|\d{4}-\d\d-\d\d)(?:[ T]\d\d:\d\d(?::\d\d)?)?(?=[\s—–|-]+["“'‘]?\p{Lu})/iu

/** A line in parts, and what told them apart. Spans are within the line, in order, trimmed, and do not overlap. */
export interface SplitLine {
  readonly parts: readonly Block[]
  readonly reason: Reason
}

/**
 * Cuts a line into report and what stands within it but is no report: picture labels and credits, galleries, notices
 * glued to its end. Null where there is nothing to cut.
 */
export function splitLine(line: string): SplitLine | null {
  const gallery = splitGallery(line)
  if (gallery) return split(line, 'gallery', gallery)
  if (line.length > MAX_CLASSIFIED_LENGTH) return null
  return dateInFront(line) ?? labelledCaption(line) ?? creditedCaption(line) ?? noticeAtEnd(line)
}

function dateInFront(line: string): SplitLine | null {
  const match = DATE_IN_FRONT.exec(line)
  return match && split(line, 'date-in-front', [block('metadata', 0, match[0].length), block('paragraph', match[0].length, line.length)])
}

function labelledCaption(line: string): SplitLine | null {
  for (const [pattern, kind] of [
    [IMAGE_LABELS, 'metadata'],
    [PLAYBACK, 'furniture'],
    [CAPTION_LABEL, 'metadata'],
  ] as const) {
    const match = pattern.exec(line)
    if (!match) continue
    const rest = line.slice(match[0].length)
    const caption = block(COURTESY.test(rest) ? 'metadata' : 'caption', match[0].length, line.length)
    return split(line, 'picture-label', [block(kind, 0, match[0].length), caption])
  }
  return null
}

function creditedCaption(line: string): SplitLine | null {
  const front = creditInFront(line)
  if (front) return split(line, 'picture-credit', [block('metadata', 0, front.end), block('caption', front.end, line.length)])
  const end = creditInParentheses(line) ?? surePictureCredit(line)
  if (!end) return null
  const before = line.slice(0, end.start)
  const isCaption = isPictureCredit(line.slice(end.start)) || !endsSentence(before.trimEnd())
  const parts = [block(isCaption ? 'caption' : 'paragraph', 0, end.start), block('metadata', end.start, line.length)]
  return split(line, 'picture-credit', parts)
}

function noticeAtEnd(line: string): SplitLine | null {
  if (!NOTICE_WORD.test(line)) return null
  for (const [pattern, kind] of [
    [SHARE_AT_END, 'furniture'],
    [COPYRIGHT_AT_END, 'metadata'],
    [REPORTERS_AT_END, 'metadata'],
  ] as const) {
    const match = pattern.exec(line)
    if (match) return split(line, 'notice-at-end', [block('paragraph', 0, match.index), block(kind, match.index, line.length)])
  }
  return null
}

function block(kind: BlockKind, start: number, end: number): Block {
  return { kind, start, end }
}

function split(line: string, rule: Rule, blocks: readonly Block[]): SplitLine {
  const parts = blocks.map((part) => ({ ...part, ...trimSpan(line, part) })).filter((part) => part.end > part.start)
  return { parts, reason: because(rule) }
}
