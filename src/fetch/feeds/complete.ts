import { TEASER_LINKS } from '../../lexicons/feed-teasers.js'
import { bodyText } from './body.js'
import { linkedText } from './plain-text.js'
import { MAX_LINK_SHARE, MAX_LINK_WORDS, MIN_ARTICLE_WORDS, MIN_LONGER, NOTE_REACH, TEASER_REACH } from './settings.js'
import type { Body } from './types.js'

/** `The post Ferry runs aground appeared first on Example Post.`: stands after whole articles as after teasers */
const ORIGIN_NOTE = /\s(?:the post|this article)\s.{1,300}?\s(?:appeared first|first appeared)\s(?:on|in)\s.{1,100}$/isu
/** `…`, `...`, `[…]`, `[&hellip;]` decoded, `(...)`, `…»`, `... →` at the end */
const CUT_OFF = /(?:…|\.\.\.|\[\+\d+ chars\])[\s)\]>»→"”']*$/u
/** The last line: `Read more »`, `Continue reading Ferry runs aground →` */
const LAST_LINE = /[^\n.!?…]*[^\s\p{L}\p{N}]*\s*$/u

/** The fuller of two bodies, by their words. */
export function fullestBody(content: Body | null, summary: Body | null): Body | null {
  if (content === null || summary === null) return content ?? summary
  return wordsOf(bodyText(summary)) > wordsOf(bodyText(content)) ? summary : content
}

/**
 * Whether a feed's texts for an item hold the whole article. They do where the fullest has the length of an article, or
 * is far longer than the teaser beside it; they don't where it breaks off, ends in a link to the rest, or is a list of links.
 */
export function isComplete(content: Body | null, summary: Body | null): boolean {
  const fullest = fullestBody(content, summary)
  if (fullest === null || linkShare(fullest) > MAX_LINK_SHARE) return false
  const text = withoutOriginNote(bodyText(fullest).trim())
  const words = wordsOf(text)
  if (endsInLink(text) || CUT_OFF.test(text.slice(-TEASER_REACH))) return false
  const teaser = fullest === content && summary !== null ? wordsOf(bodyText(summary)) : words
  return words >= MIN_ARTICLE_WORDS || words >= teaser * MIN_LONGER
}

function withoutOriginNote(text: string): string {
  const end = text.slice(-NOTE_REACH)
  return text.slice(0, text.length - end.length) + end.replace(ORIGIN_NOTE, '')
}

function endsInLink(text: string): boolean {
  const last = LAST_LINE.exec(text.slice(-TEASER_REACH))?.[0].toLowerCase() ?? ''
  return wordsOf(last) <= MAX_LINK_WORDS && TEASER_LINKS.some((phrase) => last.includes(phrase))
}

function linkShare(body: Body): number {
  if (body.kind === 'text') return 0
  const linked = letters(linkedText(body.value))
  return linked === 0 ? 0 : linked / letters(bodyText(body))
}

function letters(text: string): number {
  return text.replace(/\s+/gu, '').length
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}
