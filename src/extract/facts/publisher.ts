import type { Block, PageDefaults, Publisher } from '../../document/index.js'
import { newsroomNamed, newsroomOfDomain } from '../../lexicons/newsrooms.js'
import { DATELINE_REACH, MAX_PUBLISHER_WORDS } from '../settings.js'
import type { StatedFacts } from '../types.js'
import { isAddressName, tidyOutletName, withoutLegalForm } from './outlet-name.js'
import { hostOf, registrableDomain } from './urls.js'

/** `PARIS (AP) —`, `Washington (CNN) President`, `(Reuters) - `, `LONDON, March 3 (Example News) –` at the start of a report */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{L}\s.,'’/-]{0,60}(?:\d{1,2},?\s)?)?\((?<name>[\p{L}][\p{L}\s.&'’-]{1,40})\)\s*(?:[—–_-]{1,2}(?:\s|$)|\p{Lu}|$)/u
/** `Copyright © 2017 Example News. All rights …`, `© Example Media 2019`, `(c) 2020 The Example` */
const COPYRIGHT =
  /(?:copyright|©|\(c\))\s*(?:(?:copyright|©|\(c\))\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?(?:by\s+)?(?<name>\p{Lu}[\p{L}\p{N}\s.&'’-]{1,60}?)(?=\s*(?:[.,;|]\s|[.,;|]?$|all rights|(?:19|20)\d\d))/iu
/** `Courtesy of Example Wire` */
const COURTESY = /^courtesy of\s+/iu

/**
 * Who published an article: the newsroom that its address belongs to, what its metadata say, the agency in its dateline,
 * the holder of its copyright, else what the user said. A site that reprints a wire stays the publisher: its address
 * outranks the agency's name in the text.
 */
export function findPublisher(
  facts: StatedFacts,
  layout: { readonly text: string; readonly blocks: readonly Block[] },
  defaults: PageDefaults,
): Publisher | null {
  const stated = facts.publisher === null ? null : canonicalName(facts.publisher)
  const address = facts.url ?? facts.domain ?? defaults.url ?? null
  const host = address === null ? null : (hostOf(address) ?? (facts.domain === null ? null : hostOf(facts.domain)))
  const listed = host === null ? null : newsroomOfDomain(host)
  if (listed) return { name: listed.name, basis: 'domain' }
  if (stated !== null) return { name: stated, basis: 'metadata' }
  if (host !== null) return { name: registrableDomain(host) ?? host, basis: 'domain' }
  return (
    fromDateline(layout) ??
    fromCopyright(layout) ??
    (defaults.publisher === undefined ? null : { name: canonicalName(defaults.publisher) ?? defaults.publisher, basis: 'given' })
  )
}

/** A name as the table of newsrooms has it, else as stated, tidied; null for what is no name. */
function canonicalName(name: string): string | null {
  const tidy = tidyOutletName(name, null)
  if (tidy === '') return null
  const listed = newsroomNamed(tidy) ?? (isAddressName(tidy) ? newsroomOfDomain(tidy) : null)
  return listed?.name ?? tidy
}

function fromDateline({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }): Publisher | null {
  const early = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'dateline').slice(0, 2)
  for (const block of early) {
    const name = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + DATELINE_REACH)))?.groups?.['name']
    const listed = name === undefined ? null : newsroomNamed(name)
    if (listed) return { name: listed.name, basis: 'dateline' }
  }
  return null
}

function fromCopyright({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }): Publisher | null {
  for (const block of blocks) {
    if (block.kind !== 'metadata' && block.kind !== 'furniture') continue
    const name = COPYRIGHT.exec(text.slice(block.start, Math.min(block.end, block.start + 300)))?.groups?.['name']?.trim()
    if (name === undefined || name.split(' ').length > MAX_PUBLISHER_WORDS) continue
    const bare = withoutLegalForm(name.replace(COURTESY, ''))
    return { name: (newsroomNamed(bare) ?? newsroomNamed(name))?.name ?? bare, basis: 'credit' }
  }
  return null
}
