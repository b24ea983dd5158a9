import type { Block, Link } from '../../document/index.js'
import { CREDIT_LINE, PICTURE_CREDIT, SIGNATURE } from '../../lexicons/en/credits.js'
import type { ZoneKind } from '../../lexicons/page-zones.js'
import { typeBlocks } from '../classify/index.js'
import { classifyLine } from '../classify/line.js'
import { outletInTitle } from '../facts/outlet-name.js'
import { linkTarget } from '../facts/urls.js'
import { linksOfReport } from './links.js'
import {
  MAX_CREDIT_DISTANCE,
  MAX_CREDIT_LENGTH,
  MAX_LINK_BLOCK_WORDS,
  MAX_PROSE_LINKS,
  MIN_LINK_BLOCK_DENSITY,
  MIN_LINKS_DENSITY,
  MIN_REPEATED_WORDS,
  MIN_REPEATS,
  MIN_WORDS_BEFORE_NEXT,
  NAMED_BODY_DOUBT,
} from '../settings.js'
import type { Layout, StatedFacts } from '../types.js'
import { isNamedBody, proseWords, subtreeEnd } from './main-content.js'
import type { PageParts } from './page-parts.js'
import { findReportRun } from './report-run.js'
import { teaserBlocks } from './teaser-lists.js'
import { foldTitle, type ResolvedTitle } from './title.js'
import type { RawBlock } from './raw-blocks.js'

export interface Parts extends PageParts {
  readonly title: ResolvedTitle
  readonly facts: StatedFacts
  /** What else the page calls itself besides `facts.title`, `<title>` last. */
  readonly otherTitles: readonly string[]
}

interface Kept {
  readonly raw: RawBlock
  readonly kind: Block['kind']
}

const SENTENCE_END = /[.!?…]["'”’)]*$/u

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

/**
 * Builds an article's text: the title, what stands between it and the body (standfirst, byline, date), and the blocks of
 * the main element, with blank lines between. Kinds come from zone and layout, then from the words. Prose of the main
 * element outside the report's run is kept as furniture, the rest of it dropped.
 */
export function assemble(parts: Parts): Layout {
  const { raw, zones, main, facts } = parts
  const zoneOf = (block: RawBlock): ZoneKind | null => zones[block.element.index] ?? null
  const end = subtreeEnd(parts.tree, main)
  const { block: title, text: titleText } = parts.title
  const isInside = (block: RawBlock): boolean => block !== title && block.element.index >= main.index && block.element.index < end
  const isShown = (block: RawBlock): boolean => {
    const zone = zoneOf(block)
    return zone === null || BLOCK_OF_ZONE[zone] !== null
  }
  const inside = untilNextArticle(title, withoutRepeats(raw.filter((block) => isInside(block) && isShown(block))))
  const teasers = teaserBlocks(inside)
  const run = findReportRun(inside, (block) => zoneOf(block) !== null || teasers.has(block), isNamedBody(main) ? NAMED_BODY_DOUBT : 1)
  const folded = foldTitle(titleText ?? '')
  const isTitle = ({ text }: RawBlock): boolean => text.length < (titleText?.length ?? 0) * 2 && foldTitle(text) === folded
  const body = inside.flatMap((block, index) =>
    isCredit(block, index - run.last) && zoneOf(block) === null
      ? [{ raw: block, kind: 'metadata' as const }]
      : keep(block, teasers.has(block) ? 'promo' : zoneOf(block), index >= run.first && index < run.last, isTitle),
  )
  const head = title === null ? [] : [{ raw: title, kind: 'title' as const }, ...betweenTitleAndBody(parts, title, inside[0])]
  const publisher = facts.publisher ?? outletInTitle(parts.otherTitles.at(-1) ?? null, titleText, facts.url)
  return layoutOf([...head, ...body], { ...facts, title: titleText, publisher })
}

/** Who supplied the text, in a line right behind it. */
function isCredit({ text }: RawBlock, distance: number): boolean {
  if (distance < 0 || distance >= MAX_CREDIT_DISTANCE || text.length > MAX_CREDIT_LENGTH || PICTURE_CREDIT.test(text)) return false
  return (distance === 0 && SIGNATURE.test(text)) || CREDIT_LINE.test(text)
}

function keep(block: RawBlock, zone: ZoneKind | null, inRun: boolean, isTitle: (block: RawBlock) => boolean): Kept[] {
  const kind = zone === null ? block.kind : BLOCK_OF_ZONE[zone]
  if (kind === null) return []
  if (!inRun && zone === null) return proseWords(block) > 0 ? [{ raw: block, kind: 'furniture' }] : []
  if (isTitle(block)) return [{ raw: block, kind: 'title' }]
  return [{ raw: block, kind: zone === null && isPointer(block) ? 'promo' : kind }]
}

/** Endless pages go on with more articles under headlines of the same rank; some repeat their own. */
function untilNextArticle(title: RawBlock | null, blocks: readonly RawBlock[]): readonly RawBlock[] {
  if (title?.element.name !== 'h1') return blocks
  let words = 0
  const next = blocks.findIndex((block) => {
    words += proseWords(block)
    return words >= MIN_WORDS_BEFORE_NEXT && block.element.name === 'h1' && foldTitle(block.text) === foldTitle(title.text)
  })
  return next < 0 ? blocks : blocks.slice(0, next)
}

/** Galleries, print versions and data for machines repeat what a page has already said: long prose twice, anything many times. */
function withoutRepeats(blocks: readonly RawBlock[]): RawBlock[] {
  const counts = new Map<string, number>()
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1)
  const seen = new Set<string>()
  return blocks.filter(({ text, words }) => {
    const again = seen.has(text)
    seen.add(text)
    return !again || !(words >= MIN_REPEATED_WORDS || (counts.get(text) as number) >= MIN_REPEATS)
  })
}

/** A short block that is one link, or any that is nearly all links, leads to another page. */
function isPointer(block: RawBlock): boolean {
  if (block.linkDensity >= MIN_LINK_BLOCK_DENSITY && block.words <= MAX_LINK_BLOCK_WORDS) return true
  return block.links.length > 1 && block.linkDensity >= MIN_LINKS_DENSITY && !SENTENCE_END.test(block.text)
}

/** Standfirst, byline and opening text in the page's head, between the title and the main element. */
function betweenTitleAndBody({ raw, zones }: Parts, title: RawBlock, first: RawBlock | undefined): Kept[] {
  const from = raw.indexOf(title) + 1
  const to = first === undefined ? from : raw.indexOf(first)
  return raw.slice(from, Math.max(from, to)).flatMap((block) => {
    const zone = zones[block.element.index] ?? null
    if (zone === 'standfirst' || zone === 'byline') return [{ raw: block, kind: zone }]
    if (zone === null && classifyLine(block.text) === 'byline') return [{ raw: block, kind: 'byline' as const }]
    const isOpening = zone === null ? block.linkDensity < MAX_PROSE_LINKS : zone === 'promo' && block.linkDensity === 0
    return isOpening && proseWords(block) > 0 ? [{ raw: block, kind: 'standfirst' as const }] : []
  })
}

function layoutOf(kept: readonly Kept[], facts: StatedFacts): Layout {
  const blocks: Block[] = []
  const links: Link[] = []
  const texts: string[] = []
  let offset = 0
  for (const { raw, kind } of kept) {
    blocks.push({ kind, start: offset, end: offset + raw.text.length })
    for (const link of raw.links) {
      const href = linkTarget(link.href, facts.base ?? facts.url)
      if (href !== null) links.push({ start: offset + link.start, end: offset + link.end, href })
    }
    texts.push(raw.text)
    offset += raw.text.length + 2
  }
  const text = texts.join('\n\n')
  const typed = typeBlocks(text, blocks)
  return { text, blocks: typed, links: linksOfReport(links, typed), facts }
}
