import { CHROME_ELEMENTS, CHROME_ROLES } from '../../lexicons/html-elements.js'
import { ZONE_OF_WORD, ZONE_ORDER, type ZoneKind } from '../../lexicons/page-zones.js'
import type { Element, HtmlTree } from './tree.js'
import { MAX_COMMENT_SHARE, MAX_ZONE_SHARE, MAX_ZONE_TOTAL, MIN_PLAIN_SHARE } from './settings.js'

/** `article-body relatedLinks c-byline__name` → article, body, related, links, c, byline, name */
const WORD_BREAKS = /[-_]+|(?<=[a-z0-9])(?=[A-Z])/u
/** `has-sidebar`, `with-subtitle`, `no-comments`: says what stands within or beside an element; `md:hidden` is for some screens */
const SAYS_NOTHING = /^(?:has|with|without|no|not|show|hide)[-_]|:/iu
/** `hidden`, `sr-only`, `c-visually-hidden`, `screen-reader-text`, `element-invisible`; not `overflow-hidden`, `hidden-xs` */
const HIDDEN_NAME =
  /^(?:hidden|invisible|off-?screen)$|(?:sr-?only|visually-?hidden|screen-?reader(?:-text|-only)?|element-(?:invisible|hidden)|is-?hidden|u-hidden|a11y-hidden|assistive-text)$/iu
/** `md:block`, `d-lg-flex` beside `hidden`: shown on wider screens */
const SHOWN_WIDER = /(?:^|\s)(?:[\w-]*[-:])?(?:sm|md|lg|xl|2xl|xxl)[-:](?:block|flex|grid|inline|table|visible)/u
/** `display:none`, `visibility: hidden` */
const INVISIBLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu
const SPACES = /\s+/u
/** Names of the page's frame, whose classes say something about the whole page */
const FRAME = new Set(['html', 'body', 'main', 'article', '#root'])

/**
 * The zone of every element, by its index: its own or that of the element around it; null for plain content. Class words
 * are not always meant so: an element with more than its zone's `MAX_ZONE_SHARE` of the page's prose is none, and where
 * zones leave hardly any prose the zone that holds most is dropped (articles are wrapped in forms, in "sidebar-right"
 * layouts, in one "promo" box a product).
 */
export function zonesOf(tree: HtmlTree, prose: readonly number[]): (ZoneKind | null)[] {
  const first = assignZones(tree, prose, new Set())
  const held = new Map<ZoneKind, number>()
  for (const element of tree.elements) {
    const zone = first[element.index] ?? null
    const around = element.parent === null ? null : (first[element.parent.index] ?? null)
    if (zone !== null && around === null) held.set(zone, (held.get(zone) ?? 0) + (prose[element.index] as number))
  }
  const rest = (prose[0] as number) - (held.get('comment') ?? 0)
  const plain = rest - [...held].reduce((sum, [zone, words]) => sum + (zone === 'comment' ? 0 : words), 0)
  if (plain >= rest * MIN_PLAIN_SHARE) return first
  const wrong = [...held].filter(([zone, words]) => zone !== 'comment' && words > rest * MAX_ZONE_TOTAL).map(([zone]) => zone)
  return wrong.length === 0 ? first : assignZones(tree, prose, new Set(wrong))
}

function assignZones(tree: HtmlTree, prose: readonly number[], ignored: ReadonlySet<ZoneKind>): (ZoneKind | null)[] {
  const zones: (ZoneKind | null)[] = []
  const seen: Seen = new Map()
  const total = prose[0] as number
  for (const element of tree.elements) {
    const inherited = element.parent === null ? null : (zones[element.parent.index] ?? null)
    const own = FRAME.has(element.name) ? null : zoneOf(element, seen)
    const share = own === 'comment' ? MAX_COMMENT_SHARE : MAX_ZONE_SHARE
    const holds = own !== null && !ignored.has(own) && (prose[element.index] as number) <= total * share
    const around = inherited === 'caption' && element.name === 'blockquote' ? null : inherited
    zones.push(stronger(around, holds ? own : null))
  }
  return zones
}

/** Not shown and not this article (hidden, comment, promo, chrome) is not undone by what stands inside it. */
function stronger(inherited: ZoneKind | null, own: ZoneKind | null): ZoneKind | null {
  if (inherited === null || own === null) return inherited ?? own
  return ZONE_ORDER.indexOf(own) < ZONE_ORDER.indexOf(inherited) ? own : inherited
}

/** Zones of the names and class attributes that a page was seen to have: it has few, many times over. */
type Seen = Map<string, ZoneKind | null>

function zoneOf(element: Element, seen: Seen): ZoneKind | null {
  const { name, attributes } = element
  if (attributes.has('hidden') || INVISIBLE.test(attributes.get('style') ?? '') || attributes.get('aria-hidden') === 'true') return 'hidden'
  const role = attributes.get('role')?.toLowerCase()
  if (CHROME_ELEMENTS.has(name) || (role !== undefined && CHROME_ROLES.has(role))) return strongest(element, seen) ?? 'chrome'
  if (name === 'figcaption' || name === 'figure') return strongest(element, seen) === 'promo' ? 'promo' : 'caption'
  return strongest(element, seen)
}

function strongest(element: Element, seen: Seen): ZoneKind | null {
  const [names, id] = [element.attributes.get('class'), element.attributes.get('id')]
  if (names === undefined && id === undefined) return null
  const label = `${names ?? ''} ${id ?? ''}`
  const known = seen.get(label)
  if (known !== undefined) return known
  let best: ZoneKind | null = null
  for (const name of label.split(SPACES)) {
    const zone = knownZone(name, seen)
    if (zone === null || (zone === 'hidden' && SHOWN_WIDER.test(label))) continue
    if (best === null || ZONE_ORDER.indexOf(zone) < ZONE_ORDER.indexOf(best)) best = zone
  }
  seen.set(label, best)
  return best
}

function knownZone(name: string, seen: Seen): ZoneKind | null {
  const known = seen.get(name)
  if (known !== undefined) return known
  const zone = zoneOfName(name)
  seen.set(name, zone)
  return zone
}

/** The strongest zone that one class or id names. */
function zoneOfName(name: string): ZoneKind | null {
  if (name === '' || SAYS_NOTHING.test(name)) return null
  if (HIDDEN_NAME.test(name)) return 'hidden'
  let best: ZoneKind | null = null
  for (const word of name.split(WORD_BREAKS)) {
    const zone = ZONE_OF_WORD.get(word.toLowerCase())
    if (zone !== undefined && (best === null || ZONE_ORDER.indexOf(zone) < ZONE_ORDER.indexOf(best))) best = zone
  }
  return best
}

/** What tells a zone that no name tells. */
const BY_CONTENTS: Readonly<Partial<Record<ZoneKind, string>>> = {
  comment: "behind a heading of readers' comments, or among texts that each say who wrote when",
  caption: 'a short text in one element with a picture',
}

/** What put a block into its zone, in words: the outermost element around it that has the zone tells. */
export function zoneEvidence(element: Element, zone: ZoneKind, zones: readonly (ZoneKind | null)[]): string {
  let source = element
  while (source.parent !== null && zones[source.parent.index] === zone) source = source.parent
  const { name, attributes } = source
  if (INVISIBLE.test(attributes.get('style') ?? '')) return 'hidden by its style'
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return 'hidden by an attribute'
  for (const label of ['class', 'id']) {
    const named = attributes
      .get(label)
      ?.split(SPACES)
      .find((name) => zoneOfName(name) === zone)
    if (named !== undefined) return `inside an element named "${named}"`
  }
  if (zoneOf(source, new Map()) !== zone) return BY_CONTENTS[zone] ?? 'beside a field for an e-mail address or an answer'
  const role = attributes.get('role')
  return role !== undefined && !CHROME_ELEMENTS.has(name) ? `inside an element with the role "${role}"` : `inside <${name}>`
}
