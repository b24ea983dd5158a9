import type { Block, Link } from '../../document/index.js'
import type { ZoneKind } from '../../lexicons/page-zones.js'
import { typeBlocks } from '../classify/index.js'
import { absoluteUrl } from '../facts/urls.js'
import { MAX_LINK_BLOCK_WORDS, MIN_LINK_BLOCK_DENSITY } from '../settings.js'
import type { Layout, StatedFacts } from '../types.js'
import { subtreeEnd } from './main-content.js'
import type { RawBlock } from './raw-blocks.js'
import type { Element, HtmlTree } from './tree.js'

export interface Parts {
  readonly tree: HtmlTree
  readonly raw: readonly RawBlock[]
  readonly zones: readonly (ZoneKind | null)[]
  readonly main: Element
  readonly facts: StatedFacts
}

interface Kept {
  readonly raw: RawBlock
  readonly kind: Block['kind']
}

const BLOCK_OF_ZONE: Readonly<Record<ZoneKind, Block['kind'] | null>> = {
  hidden: null,
  chrome: null,
  promo: 'promo',
  comment: 'comment',
  furniture: 'furniture',
  caption: 'caption',
  byline: 'byline',
  standfirst: 'standfirst',
  dateline: 'metadata',
}

/** Builds an article's text from the blocks of its main element: title first, blank lines between, kinds by zone and words. */
export function assemble(parts: Parts): Layout {
  const { raw, zones, main, facts } = parts
  const end = subtreeEnd(parts.tree, main)
  const inside = raw.filter(({ element }) => element.index >= main.index && element.index < end)
  const title = findTitleBlock(raw, facts.title)
  const kept = inside.flatMap((block) => keep(block, zones[block.element.index] ?? null, title))
  const head: Kept[] = title === null ? [] : [{ raw: title, kind: 'title' }]
  return layoutOf([...head, ...kept], { ...facts, title: facts.title ?? title?.text ?? null })
}

function keep(block: RawBlock, zone: ZoneKind | null, title: RawBlock | null): Kept[] {
  if (block === title) return []
  const kind = zone === null ? block.kind : BLOCK_OF_ZONE[zone]
  if (kind === null) return []
  if (zone === null && block.linkDensity >= MIN_LINK_BLOCK_DENSITY && block.words <= MAX_LINK_BLOCK_WORDS)
    return [{ raw: block, kind: 'promo' }]
  return [{ raw: block, kind }]
}

/** The visible heading that is the title: the first `h1` that says what the metadata say, else the only `h1`. */
function findTitleBlock(raw: readonly RawBlock[], title: string | null): RawBlock | null {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const wanted = title === null ? null : fold(title)
  const headings = raw.filter((block) => block.kind === 'heading')
  const same = headings.find((block) => fold(block.text) === wanted)
  if (same) return same
  const first = headings.filter((block) => block.element.name === 'h1')
  return first.length === 1 ? (first[0] as RawBlock) : null
}

function layoutOf(kept: readonly Kept[], facts: StatedFacts): Layout {
  const blocks: Block[] = []
  const links: Link[] = []
  const texts: string[] = []
  let offset = 0
  for (const { raw, kind } of kept) {
    blocks.push({ kind, start: offset, end: offset + raw.text.length })
    for (const link of raw.links) {
      const href = absoluteUrl(link.href, facts.url)
      if (href !== null) links.push({ start: offset + link.start, end: offset + link.end, href })
    }
    texts.push(raw.text)
    offset += raw.text.length + 2
  }
  const text = texts.join('\n\n')
  return { text, blocks: typeBlocks(text, blocks), links, facts }
}
