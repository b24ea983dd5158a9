import type { ZoneKind } from '../../lexicons/page-zones.js'
import { isCommentHeading } from '../classify/comment-heading.js'
import { MIN_LENGTH_BEFORE_COMMENTS } from '../settings.js'
import { commentSeries } from './comment-series.js'
import { proseWords, subtreeEnd, sumUp, type Prose } from './main-content.js'
import type { RawBlock } from './raw-blocks.js'
import type { Element, HtmlTree } from './tree.js'
import { MAX_FORM_PROSE_SHARE, MAX_FORM_WORDS, MAX_HEADING_CLIMB } from './settings.js'

/** `email`, `e-mail-address`, `newsletter_email`: what a field asks for */
const EMAIL = /e-?mail/iu

/**
 * Gives zones to what no name tells but its contents do: a small part of the page with a field for an e-mail address is a
 * plea to sign up, one with answers to choose from a poll, and what follows a heading of comments, beside it, are comments, as are
 * texts beside each other with a line each that says who wrote when. Changes `zones`.
 */
export function markSections(tree: HtmlTree, raw: readonly RawBlock[], prose: Prose, zones: (ZoneKind | null)[]): void {
  const fields = tree.elements.filter(asksReaders)
  if (fields.length > 0) {
    const words = sumUp(tree, raw, (block) => block.words)
    let marked = 0
    for (const field of fields) if (field.index >= marked) marked = mark(zones, 'promo', formAround(field, words, prose), tree)
  }
  const heading = commentHeading(raw, zones)
  if (heading) markBehind(tree, heading.element, prose, zones)
  for (const element of commentSeries(raw, prose)) mark(zones, 'comment', element, tree)
}

/** Whether a field is for an e-mail address or an answer in a poll. */
function asksReaders({ name, attributes }: Element): boolean {
  if (name !== 'input') return false
  const type = attributes.get('type')?.toLowerCase() ?? 'text'
  return (
    type === 'email' ||
    type === 'radio' ||
    (type === 'text' && EMAIL.test(`${attributes.get('name') ?? ''} ${attributes.get('placeholder') ?? ''}`))
  )
}

/** The largest element around a field that holds little but the plea. */
function formAround(field: Element, words: readonly number[], prose: Prose): Element {
  const most = (prose[0] as number) * MAX_FORM_PROSE_SHARE
  let form = field
  for (let next = form.parent; next !== null; next = next.parent) {
    if ((words[next.index] as number) > MAX_FORM_WORDS || (prose[next.index] as number) > most) break
    form = next
  }
  return form
}

/** Gives a zone to an element and all below it that have none; the index behind them. */
function mark(zones: (ZoneKind | null)[], zone: ZoneKind, element: Element, tree: HtmlTree): number {
  const end = subtreeEnd(tree, element)
  for (let index = element.index; index < end; index++) zones[index] ??= zone
  return end
}

/** The first heading of comments behind the opening of an article. */
function commentHeading(raw: readonly RawBlock[], zones: readonly (ZoneKind | null)[]): RawBlock | undefined {
  let length = 0
  return raw.find((block) => {
    if (zones[block.element.index] !== null) return false
    if (proseWords(block) > 0) length += block.text.length
    return block.kind === 'heading' && length >= MIN_LENGTH_BEFORE_COMMENTS && isCommentHeading(block.text)
  })
}

/** Marks what stands behind a heading and beside it, or beside the element that it is wrapped in. */
function markBehind(tree: HtmlTree, heading: Element, prose: Prose, zones: (ZoneKind | null)[]): void {
  let wrapped = heading
  for (let climbed = 0; climbed < MAX_HEADING_CLIMB && wrapped.parent !== null; climbed++) {
    const { parent } = wrapped
    const behind = parent.children.filter((child): child is Element => typeof child !== 'string' && child.index > wrapped.index)
    for (const element of behind) mark(zones, 'comment', element, tree)
    if (behind.some(({ index }) => (prose[index] as number) > 0)) return
    wrapped = parent
  }
}
