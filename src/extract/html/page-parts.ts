import type { ZoneKind } from '../../lexicons/page-zones.js'
import type { RawBlock } from './raw-blocks.js'
import type { Element, HtmlTree } from './tree.js'

/** A page taken apart: its tree, its visible blocks, their zones, and the element that holds the article. */
export interface PageParts {
  readonly tree: HtmlTree
  readonly raw: readonly RawBlock[]
  /** By the index of an element. */
  readonly zones: readonly (ZoneKind | null)[]
  readonly main: Element
}
