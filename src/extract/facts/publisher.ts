import type { Block, Page, Publisher } from '../../document/index.js'
import { SIGNATURE } from '../../lexicons/en/credits.js'
import { newsroomNamed, newsroomOfDomain } from '../../lexicons/newsrooms.js'
import { MAX_CREDIT_LENGTH } from '../settings.js'
import type { StatedFacts } from '../types.js'
import { signedAuthors } from './authors.js'
import { isAddressName, tidyOutletName, withoutLegalForm } from './outlet-name.js'
import { hostOf, registrableDomain } from './urls.js'
import { DATELINE_REACH, MAX_PUBLISHER_WORDS } from './settings.js'

/** `PARIS (AP) —`, `Washington (CNN) President`, `(Reuters) - `, `LONDON, March 3 (Example News) –` at the start of a report */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{L}\s.,'’/-]{0,60}(?:\d{1,2},?\s)?)?\((?<name>[\p{L}][\p{L}\s.&'’-]{1,40})\)\s*(?:[—–_-]{1,2}(?:\s|$)|\p{Lu}|$)/u
/** `Copyright © 2017 Example News. All rights …`, `© Example Media 2019`, `(c) 2020 The Example` */
const COPYRIGHT =
  /(?:copyright|©|\(c\))\s*(?:(?:copyright|©|\(c\))\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?(?:by\s+)?(?<name>\p{Lu}[\p{L}\p{N}\s.&'’-]{1,60}?)(?=\s*(?:[.,;|]\s|[.,;|]?$|all rights|(?:19|20)\d\d))/iu
/** `— Example Wire`, `(Example Wire)`, `Source: Example Wire.` */
const SIGNATURE_MARKS = /^[\s(—–-]+|^source\s*:\s*|[).\s]+$/giu
/** `Courtesy of Example Wire` */
const COURTESY = /^courtesy of\s+/iu

/**
 * Who published an article: the newsroom that its address belongs to, what its metadata say, what the feed or the
 * user said of a page with another address, that bare address, the newsroom that its text names in the dateline, byline,
 * signature or copyright line, else what the user said. An agency in the text is where the text comes
 * from: it is the publisher only of a text that nobody else is known to have printed, and never of a web page, for agencies' own pages
 * say whose they are (of 9 pages of 2008 without metadata that named an agency so, one was its own).
 */
export function findPublisher(facts: StatedFacts, layout: PublisherEvidence, page: Pick<Page, 'kind' | 'defaults'>): Publisher | null {
  const { defaults } = page
  const stated = facts.publisher === null ? null : canonicalName(facts.publisher)
  const address = facts.url ?? facts.domain ?? defaults.url ?? null
  const host = address === null ? null : (hostOf(address) ?? (facts.domain === null ? null : hostOf(facts.domain)))
  const listed = host === null ? null : newsroomOfDomain(host)
  if (listed) return { name: listed.name, basis: 'domain' }
  if (stated !== null) return { name: stated, basis: 'metadata' }
  const given: Publisher | null =
    defaults.publisher === undefined ? null : { name: canonicalName(defaults.publisher) ?? defaults.publisher, basis: 'given' }
  if (host !== null) return given ?? { name: registrableDomain(host) ?? host, basis: 'domain' }
  const named = [fromDateline(layout), fromSignature(layout), fromCopyright(layout)].filter((found) => found !== null)
  const outlet = named.find(({ name }) => newsroomNamed(name)?.kind !== 'wire')
  if (outlet) return outlet
  return given ?? (page.kind === 'html' ? null : (named[0] ?? null))
}

/** The text that may name its publisher. */
interface PublisherEvidence {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The newsroom that signs: `By Reuters`, `— Example Wire`. */
function fromSignature({ text, blocks }: PublisherEvidence): Publisher | null {
  for (const { kind, start, end } of blocks) {
    const line = text.slice(start, Math.min(end, start + MAX_CREDIT_LENGTH))
    if (kind !== 'byline' && !SIGNATURE.test(line)) continue
    const listed = signedAuthors([line.replace(SIGNATURE_MARKS, '')])
      .map((name) => newsroomNamed(name))
      .find((newsroom) => newsroom !== null)
    if (listed) return { name: listed.name, basis: 'credit' }
  }
  return null
}

/** A name as the table of newsrooms has it, else as stated, tidied; null for what is no name. */
function canonicalName(name: string): string | null {
  const tidy = tidyOutletName(name, null)
  if (tidy === '') return null
  const listed = newsroomNamed(tidy) ?? (isAddressName(tidy) ? newsroomOfDomain(tidy) : null)
  return listed?.name ?? tidy
}

function fromDateline({ text, blocks }: PublisherEvidence): Publisher | null {
  const early = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'dateline').slice(0, 2)
  for (const block of early) {
    const name = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + DATELINE_REACH)))?.groups?.['name']
    const listed = name === undefined ? null : newsroomNamed(name)
    if (listed) return { name: listed.name, basis: 'dateline' }
  }
  return null
}

function fromCopyright({ text, blocks }: PublisherEvidence): Publisher | null {
  for (const block of blocks) {
    if (block.kind !== 'metadata' && block.kind !== 'furniture') continue
    const name = COPYRIGHT.exec(text.slice(block.start, Math.min(block.end, block.start + 300)))?.groups?.['name']?.trim()
    if (name === undefined || name.split(' ').length > MAX_PUBLISHER_WORDS) continue
    const bare = withoutLegalForm(name.replace(COURTESY, ''))
    return { name: (newsroomNamed(bare) ?? newsroomNamed(name))?.name ?? bare, basis: 'credit' }
  }
  return null
}
