import type { ZoneKind } from '../../lexicons/page-zones.js'
import { PICTURE_ELEMENTS } from '../../lexicons/html-elements.js'
import { proseWords, sumUp } from './main-content.js'
import type { RawBlock } from './raw-blocks.js'
import type { Element, HtmlTree } from './tree.js'
import { MAX_CAPTION_CLIMB, MAX_CAPTION_SHARE, MAX_CAPTION_WORDS, MIN_CAPTION_WORDS, MIN_LISTED_PICTURES } from './settings.js'

/**
 * Captions that no name tells: a short text that stands in one element with a picture and hardly anything else. Where most of the
 * words stand so they are the article itself, a list of things with a picture each, and none is a caption. Changes `zones`.
 */
export function markPictureTexts(tree: HtmlTree, raw: readonly RawBlock[], zones: (ZoneKind | null)[]): void {
  const pictures = picturesBelow(tree)
  const words = sumUp(tree, raw, (block) => (block.kind === 'heading' ? MAX_CAPTION_WORDS + 1 : block.words))
  const opening = raw.findIndex((block) => zones[block.element.index] === null && proseWords(block) > 0)
  const captions = raw.filter(
    (block, index) => index >= opening && zones[block.element.index] === null && isBesidePicture(block, pictures, words),
  )
  const all = raw.reduce((sum, block) => sum + (zones[block.element.index] === null ? proseWords(block) : 0), 0)
  if (captions.reduce((sum, block) => sum + block.words, 0) > all * MAX_CAPTION_SHARE) return
  for (const { element } of captions) zones[element.index] = 'caption'
}

/** How many pictures every element holds, by its index. */
function picturesBelow({ elements }: HtmlTree): number[] {
  const counts = elements.map(({ name }): number => (PICTURE_ELEMENTS.has(name) ? 1 : 0))
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = (elements[i] as Element).parent
    if (parent) counts[parent.index] = (counts[parent.index] as number) + (counts[i] as number)
  }
  return counts
}

/** A row of data may have a sign in one cell; a table that is small as a whole holds a picture and its caption. */
const ROWS = new Set(['tr', 'tbody'])

/** Whether an element not far above a block holds a picture that the block itself does not, and few words besides. */
function isBesidePicture({ element, kind, words: own }: RawBlock, pictures: readonly number[], words: readonly number[]): boolean {
  if (
    kind === 'heading' ||
    kind === 'list-item' ||
    own < MIN_CAPTION_WORDS ||
    own > MAX_CAPTION_WORDS ||
    (pictures[element.index] as number) > 0
  )
    return false
  let around: Element | null = element
  for (let climbed = 0; climbed < MAX_CAPTION_CLIMB; climbed++) {
    around = around.parent
    if (around === null || (words[around.index] as number) > MAX_CAPTION_WORDS) return false
    if ((pictures[around.index] as number) > 0 && !ROWS.has(around.name)) return !isListed(around, pictures, words)
  }
  return false
}

/** Whether an element with a picture and words stands among others of the kind, nothing between: a list of advantages with a sign each. */
function isListed(element: Element, pictures: readonly number[], words: readonly number[]): boolean {
  let alike = 0
  let isAmong = false
  for (const child of element.parent?.children ?? []) {
    if (typeof child === 'string' || (words[child.index] as number) === 0) continue
    if ((pictures[child.index] as number) === 0) {
      if (isAmong) return false
      alike = 0
      continue
    }
    alike++
    isAmong ||= child === element
    if (isAmong && alike >= MIN_LISTED_PICTURES) return true
  }
  return false
}
