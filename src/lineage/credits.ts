import type { AnnotatedArticle, Block, Ref } from '../document/index.js'
import { CREDIT_LINE, DATELINE_AGENCY, INFORMATION_CREDIT, PICTURE_CREDIT, SIGNATURE, WIRE_PATHS } from '../lexicons/en/credits.js'
import { newsrooms } from '../lexicons/newsrooms.js'
import { CREDIT_REACH, DATELINE_REACH } from './settings.js'
import type { Site } from './links.js'
import type { Outlets } from './types.js'

const PROPER_RUN = /\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+(?:of|and|the|de|la|for|\p{Lu}[\p{L}\p{N}.&'’-]*))*/gu

/**
 * The newsrooms that an article credits for its text, by byline, dateline, credit or copyright line, wire address, or the page
 * that it names as its original; its own publisher is none. Photo credits are not credits.
 */
export function creditsOf(annotated: AnnotatedArticle, own: string | null, outlets: Outlets, site: Site): Map<string, Ref> {
  const { article } = annotated
  const credits = new Map<string, Ref>()
  const credit = (name: string, start: number, end: number): void => {
    const canonical = outlets.canonical(name)
    if (canonical !== own && !credits.has(canonical)) credits.set(canonical, { article: article.id, start, end })
  }
  const head = firstReport(article.blocks)
  for (const author of article.authors) {
    for (const name of outletNames(author, outlets)) credit(name, head.start, head.start)
  }
  const wire = wireOfAddress(article.url)
  if (wire) credit(wire, head.start, head.start)
  const original = article.original === null || !URL.canParse(article.original) ? null : site.newsroomAt(new URL(article.original).hostname)
  if (original !== null) credit(original, head.start, head.start)
  for (const { name, start } of datelineCredits(annotated, outlets)) credit(name, start, start + name.length)
  for (const block of article.blocks) {
    for (const { name, start } of blockCredits(article, block, outlets)) credit(name, start, start + name.length)
  }
  return credits
}

function firstReport(blocks: readonly Block[]): { start: number } {
  return blocks.find((block) => block.kind === 'paragraph') ?? { start: 0 }
}

interface Found {
  readonly name: string
  readonly start: number
}

function datelineCredits({ article }: AnnotatedArticle, outlets: Outlets): Found[] {
  return article.blocks
    .filter((block) => block.kind === 'dateline' || block.kind === 'paragraph' || block.kind === 'byline')
    .slice(0, 3)
    .flatMap((block) => {
      const text = article.text.slice(block.start, Math.min(block.end, block.start + DATELINE_REACH))
      const agency = DATELINE_AGENCY.exec(text)?.groups?.['agency']
      return agency !== undefined && outlets.isKnown(agency) ? [{ name: agency, start: block.start + text.indexOf(agency) }] : []
    })
}

/** Credits in bylines, and in lines at the end that are not report ("Copyright …") or are no more than a signature. */
function blockCredits({ text, blocks }: AnnotatedArticle['article'], block: Block, outlets: Outlets): Found[] {
  const isLast = block === blocks[blocks.length - 1]
  const line = text.slice(block.start, Math.min(block.end, block.start + CREDIT_REACH))
  if (block.kind === 'title' || block.kind === 'heading') return []
  const isCreditBlock = block.kind === 'byline' || block.kind === 'metadata' || block.kind === 'furniture'
  if (isLast && isBareName(line, outlets)) return [{ name: line.trim(), start: block.start + line.indexOf(line.trim()) }]
  if (!isCreditBlock && !SIGNATURE.test(line)) return []
  if (PICTURE_CREDIT.test(line) || INFORMATION_CREDIT.test(line)) return []
  if (block.kind !== 'byline' && !CREDIT_LINE.test(line)) return []
  return outletNames(line, outlets).map((name) => ({ name, start: block.start + line.indexOf(name) }))
}

/** A line of its own that is no more than an outlet's name; below a picture such a line credits the picture. */
function isBareName(line: string, outlets: Outlets): boolean {
  return !line.includes('\n') && outlets.isKnown(line.trim())
}

/** The newsrooms that an article credits for information in a line of its own ("Information from: …"), with where. */
export function informantsOf({ article }: AnnotatedArticle, own: string | null, outlets: Outlets): Map<string, Ref> {
  const informants = new Map<string, Ref>()
  for (const block of article.blocks) {
    const line = article.text.slice(block.start, Math.min(block.end, block.start + CREDIT_REACH))
    const credit = INFORMATION_CREDIT.exec(line)
    if (!credit) continue
    // "Information" is also an outlet, so only what stands behind the words of credit is looked at
    for (const name of outletNames(line.slice(credit.index + credit[0].length), outlets)) {
      const canonical = outlets.canonical(name)
      if (canonical !== own) informants.set(canonical, { article: article.id, start: block.start, end: block.end })
    }
  }
  return informants
}

/** The known outlets named in a short text, longest runs of capitalised words first. */
function outletNames(text: string, outlets: Outlets): string[] {
  const found: string[] = []
  for (const [run] of text.matchAll(PROPER_RUN)) {
    const name = knownPart(run, outlets)
    if (name) found.push(name)
  }
  return found
}

function knownPart(run: string, outlets: Outlets): string | null {
  const words = run.split(/\s+/)
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const candidate = words
        .slice(from, from + length)
        .join(' ')
        .replace(/[.,]$/, '')
      if (candidate.length > 1 && outlets.isKnown(candidate)) return candidate
    }
  }
  return null
}

/** The wire that a path segment names: /wires/ap/article-1.html. Never a word of the slug. */
function wireOfAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null
  const segments = new URL(url).pathname.toLowerCase().split('/').slice(0, -1)
  for (const segment of segments) {
    const wire = WIRE_PATHS.get(segment)
    if (wire && newsrooms.some((newsroom) => newsroom.name === wire)) return wire
  }
  return null
}
