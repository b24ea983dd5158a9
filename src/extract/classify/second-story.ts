import type { TypedBlock } from './index.js'
import { MAX_SECOND_TITLE_WORDS, MIN_PARAGRAPHS_BEFORE_SECOND } from './settings.js'

/** `EASTMOOR (Example Wire) - The mayor`, `PARIS, March 3 — Two`, `Eastmoor (Example Wire) — `: how agencies begin a report */
const DATELINE_START =
  /^(?:\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,? \p{Lu}?\p{L}{2,8}\.? \d{1,2})?\s*(?:\([^()]{2,40}\)\s*)?[—–-]{1,2}|\p{Lu}[\p{L}\s.,'’-]{2,40}\([\p{Lu}][^()]{1,40}\)\s*[—–-]{1,2})\s/u
const FULL_STOP = /[.…;,:]["'”’)]*$/u
const STARTS_WITH_CAPITAL = /^["'“‘]?[\p{Lu}\p{N}]/u
/** Names, and whatever else has a capital within a sentence */
const NAME = /(?<=[\p{L}\p{N},’'-]\s)\p{Lu}\p{L}{3,}/gu
const CAPITALISED = /\p{Lu}\p{L}{3,}/gu
/** Every report has them. */
const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/iu

/**
 * Where a second report begins that was glued behind the first: a line that is no sentence, then a dateline or a byline, and
 * no name in headline and first paragraph that the report before it has. Null where there is none.
 */
export function findSecondStory(text: string, blocks: readonly TypedBlock[]): number | null {
  const lineOf = ({ start, end }: TypedBlock): string => text.slice(start, end)
  let paragraphs = 0
  for (const [index, block] of blocks.entries()) {
    const isText = block.kind === 'paragraph' || block.kind === 'heading'
    if (isText && paragraphs >= MIN_PARAGRAPHS_BEFORE_SECOND && isTitle(lineOf(block))) {
      const opening = openingBehind(text, blocks, index)
      if (opening !== null && !sharesName(text.slice(0, block.start), `${lineOf(block)} ${opening}`)) return index
    }
    if (isText) paragraphs++
  }
  return null
}

function isTitle(line: string): boolean {
  const words = line.split(/\s+/u).length
  return words >= 3 && words <= MAX_SECOND_TITLE_WORDS && !FULL_STOP.test(line) && STARTS_WITH_CAPITAL.test(line)
}

/** The first paragraph behind a headline, where a dateline opens it or a byline stands before it; else null. */
function openingBehind(text: string, blocks: readonly TypedBlock[], title: number): string | null {
  let isSigned = false
  for (const { kind, start, end } of blocks.slice(title + 1, title + 5)) {
    if (kind === 'byline') isSigned = true
    else if (kind === 'dateline') return text.slice(start, end)
    else if (kind === 'paragraph') {
      const line = text.slice(start, end)
      return isSigned || DATELINE_START.test(line.slice(0, 100)) ? line : null
    } else if (kind !== 'metadata' && kind !== 'furniture' && kind !== 'caption') return null
  }
  return null
}

/** Whether the second text has a name in common with the first: then it goes on with the same story. */
function sharesName(before: string, after: string): boolean {
  const named = new Set(before.match(CAPITALISED))
  return (after.match(NAME) ?? []).some((word) => named.has(word) && !NO_NAME.test(word))
}
