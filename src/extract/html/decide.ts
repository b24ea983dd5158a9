import type { Block } from '../../document/index.js'
import { CREDIT_LINE, PICTURE_CREDIT, SIGNATURE } from '../../lexicons/en/credits.js'
import type { ZoneKind } from '../../lexicons/page-zones.js'
import { classifyLine } from '../classify/line.js'
import type { Rule } from '../reasons.js'
import { endsSentence } from '../sentence-end.js'
import { MAX_CREDIT_LENGTH } from '../settings.js'
import { isNamedBody, proseWords, subtreeEnd } from './main-content.js'
import type { PageParts } from './page-parts.js'
import type { RawBlock } from './raw-blocks.js'
import { refrains, repeatedBlocks } from './repeats.js'
import { findReportRun, type Run } from './report-run.js'
import { teaserBlocks } from './teaser-lists.js'
import { foldTitle, type ResolvedTitle } from './title.js'
import {
  BRIDGING_DOUBT,
  MAX_CREDIT_DISTANCE,
  MAX_LINK_BLOCK_WORDS,
  MAX_PROSE_LINKS,
  MIN_LINK_BLOCK_DENSITY,
  MIN_LINKED_TITLE_WORDS,
  MIN_LINKS_DENSITY,
  MIN_RUN_SHARE,
  NAMED_BODY_DOUBT,
} from './settings.js'

export interface Parts extends PageParts {
  readonly title: ResolvedTitle
}

/** What becomes of a block of the page, by place and layout; its words may still change the kind. */
export interface Decision {
  readonly raw: RawBlock
  /** null: left out of the article's text. */
  readonly kind: Block['kind'] | null
  readonly rule: Rule
}

/** `READ ALSO | `, `Mehr zum Thema: `, `Lire aussi > ` */
const LINK_LABEL = /^[^.!?:|»›>]{2,40}[:|»›>]\s*$/u

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
 * What is kept of a page, one decision a block, in reading order: the headline, what stands between it and the body
 * (standfirst, byline), and the blocks of the main element. Kinds come from zone and layout. Prose of the main element
 * outside the report's run is kept as furniture, the rest of it dropped.
 */
export function decide(parts: Parts): Decision[] {
  const { raw, title } = parts
  const inside = decideInside(parts)
  const between = decideBetween(parts, inside)
  return raw.map((block) => {
    if (block === title.block) return { raw: block, kind: 'title', rule: 'headline' }
    const decided = between.get(block) ?? inside.get(block)
    return decided ?? { raw: block, kind: null, rule: zoneOf(parts, block) === null ? 'outside-main' : 'zone' }
  })
}

type Decisions = ReadonlyMap<RawBlock, Decision>

function zoneOf({ zones }: Parts, block: RawBlock): ZoneKind | null {
  return zones[block.element.index] ?? null
}

/** The blocks of the main element. */
function decideInside(parts: Parts): Decisions {
  const { main, title } = parts
  const end = subtreeEnd(parts.tree, main)
  const decisions = new Map<RawBlock, Decision>()
  const inside = parts.raw.filter((block) => block !== title.block && block.element.index >= main.index && block.element.index < end)
  const shown = inside.filter((block) => {
    const zone = zoneOf(parts, block)
    return zone === null || BLOCK_OF_ZONE[zone] !== null
  })
  const repeats = repeatedBlocks(shown)
  for (const block of repeats) decisions.set(block, { raw: block, kind: null, rule: 'repeat' })
  const own = shown.filter((block) => !repeats.has(block))
  const teasers = teaserBlocks(own)
  const again = refrains(own)
  const isNeutral = (block: RawBlock): boolean => zoneOf(parts, block) !== null || teasers.has(block) || again.has(block)
  const run = mostlyWhole(own, isNeutral, isNamedBody(main) ? NAMED_BODY_DOUBT : 1)
  const isTitle = titleTest(title.text)
  const behindTitle = title.block === null ? undefined : parts.raw[parts.raw.indexOf(title.block) + 1]
  own.forEach((block, index) => {
    const zone = zoneOf(parts, block)
    if (teasers.has(block)) decisions.set(block, { raw: block, kind: 'promo', rule: 'teasers' })
    else if (zone === null && again.has(block)) decisions.set(block, { raw: block, kind: 'furniture', rule: 'refrain' })
    else if (zone === 'standfirst' && index >= run.last) decisions.set(block, { raw: block, kind: null, rule: 'outside-run' })
    else if (zone !== null) decisions.set(block, { raw: block, ...inZone(zone, isTitle(block)) })
    else if (isCredit(block, index - run.last)) decisions.set(block, { raw: block, kind: 'metadata', rule: 'signature' })
    else if (index < run.first && block === behindTitle && proseWords(block) > 0)
      decisions.set(block, { raw: block, kind: 'standfirst', rule: 'opening' })
    else if (index < run.first || index >= run.last) decisions.set(block, { raw: block, ...outsideRun(block) })
    else decisions.set(block, { raw: block, ...insideRun(block, isTitle(block)) })
  })
  return decisions
}

/** The report's run; where it would lose most of the prose (slide shows, entries with data between them), one that bridges more. */
function mostlyWhole(blocks: readonly RawBlock[], neutral: (block: RawBlock) => boolean, doubt: number): Run {
  const run = findReportRun(blocks, neutral, doubt)
  const wordsOf = (some: readonly RawBlock[]): number => some.reduce((sum, block) => sum + (neutral(block) ? 0 : proseWords(block)), 0)
  const isWhole = wordsOf(blocks.slice(run.first, run.last)) >= wordsOf(blocks) * MIN_RUN_SHARE
  return isWhole ? run : findReportRun(blocks, neutral, doubt * BRIDGING_DOUBT)
}

type Outcome = Pick<Decision, 'kind' | 'rule'>

function inZone(zone: ZoneKind, isTitle: boolean): Outcome {
  return isTitle ? { kind: 'title', rule: 'headline-again' } : { kind: BLOCK_OF_ZONE[zone], rule: 'zone' }
}

function outsideRun(block: RawBlock): Outcome {
  return { kind: proseWords(block) > 0 ? 'furniture' : null, rule: 'outside-run' }
}

function insideRun(block: RawBlock, isTitle: boolean): Outcome {
  if (isTitle) return { kind: 'title', rule: 'headline-again' }
  const pointer = pointerRule(block)
  return pointer === null ? { kind: block.kind, rule: 'run' } : { kind: 'promo', rule: pointer }
}

/** Whether a block says what the title says; the title is folded once, for pages have thousands of blocks. */
function titleTest(title: string | null): (block: RawBlock) => boolean {
  const folded = foldTitle(title ?? '')
  return ({ text }) => text.length < (title?.length ?? 0) * 2 && foldTitle(text) === folded
}

/** Who supplied the text, in a line right behind it; `distance` counts the lines between. */
function isCredit({ text }: RawBlock, distance: number): boolean {
  if (distance < 0 || distance >= MAX_CREDIT_DISTANCE || text.length > MAX_CREDIT_LENGTH || PICTURE_CREDIT.test(text)) return false
  return (distance === 0 && SIGNATURE.test(text)) || CREDIT_LINE.test(text)
}

/** A short block that is one link, or any that is nearly all links, leads to another page. */
function pointerRule(block: RawBlock): Rule | null {
  if (block.linkDensity >= MIN_LINK_BLOCK_DENSITY && block.words <= MAX_LINK_BLOCK_WORDS) return 'pointer'
  if (isLabelledLink(block)) return 'labelled-link'
  return block.links.length > 1 && block.linkDensity >= MIN_LINKS_DENSITY && !endsSentence(block.text) ? 'links' : null
}

/** A label and a link that is the rest of the line, in any language: "Read also: Why bridges fail". */
function isLabelledLink({ text, links }: RawBlock): boolean {
  const [link] = links
  if (!link || links.length > 1 || link.end < text.length - 1 || !LINK_LABEL.test(text.slice(0, link.start))) return false
  return text.slice(link.start, link.end).split(' ').length >= MIN_LINKED_TITLE_WORDS
}

/** Standfirst, byline and opening text in the page's head, between the title and the main element. */
function decideBetween(parts: Parts, inside: Decisions): Decisions {
  const { raw, title } = parts
  const decisions = new Map<RawBlock, Decision>()
  if (title.block === null) return decisions
  const from = raw.indexOf(title.block) + 1
  const to = raw.findIndex((block) => isOfBody(inside.get(block)))
  for (const block of raw.slice(from, Math.max(from, to))) {
    const outcome = opening(block, zoneOf(parts, block))
    if (outcome !== null) decisions.set(block, { raw: block, ...outcome })
  }
  return decisions
}

/** Whether a block of the main element counts as where the body begins: all but hidden ones and repeats. */
function isOfBody(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.rule !== 'repeat'
}

function opening(block: RawBlock, zone: ZoneKind | null): Outcome | null {
  if (zone === 'standfirst' || zone === 'byline') return { kind: zone, rule: 'zone' }
  if (zone === null && classifyLine(block.text) === 'byline') return { kind: 'byline', rule: 'opening-byline' }
  const isOpening = zone === null ? block.linkDensity < MAX_PROSE_LINKS : zone === 'promo' && block.linkDensity === 0
  return isOpening && proseWords(block) > 0 ? { kind: 'standfirst', rule: 'opening' } : null
}
