import { addTo } from '../../document/index.js'
import { commentWriter, isCommentTime } from '../classify/comment-heading.js'
import { MIN_LENGTH_BEFORE_COMMENTS } from '../settings.js'
import { proseWords, type Prose } from './main-content.js'
import type { RawBlock } from './raw-blocks.js'
import type { Element } from './tree.js'
import { MAX_COMMENT_SHARE, MIN_COMMENT_WRITERS, MIN_WRITERS_SHARE } from './settings.js'

interface Head {
  readonly element: Element
  readonly writer: string
}

/**
 * The elements that hold readers' comments where no name says so: lines at the same place in elements beside each other, behind the
 * opening of an article, that say who wrote when, each another name. Empty where there are none.
 */
export function commentSeries(raw: readonly RawBlock[], prose: Prose): readonly Element[] {
  for (const heads of headsByPlace(raw).values()) {
    const writers = new Set(heads.map(({ writer }) => writer)).size
    if (writers < MIN_COMMENT_WRITERS || writers < heads.length * MIN_WRITERS_SHARE) continue
    const held = elementsAround(heads)
    const words = held.reduce((sum, { index }) => sum + (prose[index] as number), 0)
    if (words <= (prose[0] as number) * MAX_COMMENT_SHARE) return held
  }
  return []
}

/** The heads of comments behind an article's opening, by the names of the elements around them. */
function headsByPlace(raw: readonly RawBlock[]): ReadonlyMap<string, Head[]> {
  const byPlace = new Map<string, Head[]>()
  let length = 0
  for (const [index, block] of raw.entries()) {
    if (proseWords(block) > 0) length += block.text.length
    const writer = length < MIN_LENGTH_BEFORE_COMMENTS ? null : (commentWriter(block.text) ?? nameAbove(block, raw[index - 1]))
    if (writer === null) continue
    addTo(byPlace, placeOf(block.element), { element: block.element, writer })
  }
  return byPlace
}

/** `harbourfan`, `Ada Quill`: nothing but a name */
const NAME = /^[\p{L}\p{N}_@][\p{L}\p{N}_.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u

/** The name in a line of its own over one that says when. */
function nameAbove(block: RawBlock, above: RawBlock | undefined): string | null {
  if (above === undefined || above.kind === 'heading' || !NAME.test(above.text) || !isCommentTime(block.text)) return null
  return above.text.toLowerCase()
}

function placeOf(element: Element): string {
  const names: string[] = []
  for (let one: Element | null = element; one !== null; one = one.parent) names.push(one.name)
  return names.join(' ')
}

/**
 * The elements beside each other that hold the heads, with what stands between them; behind the last one as many as between
 * the last two, for its text may stand there.
 */
function elementsAround(heads: readonly Head[]): readonly Element[] {
  let level = heads.map(({ element }) => element)
  while (new Set(level.map(({ parent }) => parent)).size > 1) level = level.map((element) => element.parent ?? element)
  const siblings = (level[0]?.parent?.children ?? []).filter((child): child is Element => typeof child !== 'string')
  const held = new Set(level)
  const places = siblings.flatMap((sibling, place) => (held.has(sibling) ? [place] : []))
  const [first, last, gap] = [places[0] ?? 0, places.at(-1) ?? 0, (places.at(-1) ?? 0) - (places.at(-2) ?? 0)]
  return places.length < 2 ? [] : siblings.slice(first, last + Math.max(gap, 1))
}
