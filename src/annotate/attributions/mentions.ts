import { firstStartingFrom, type Mention, type Span } from '../../document/index.js'
import type { Reading } from './types.js'

/** The mentions that start inside a span, in reading order. */
export function mentionsIn(reading: Reading, span: Span): Mention[] {
  const { mentions } = reading
  const found: Mention[] = []
  for (let i = firstStartingFrom(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.start >= span.end) break
    found.push(mention)
  }
  return found
}

/** The last mention of a kind that ends before an offset, no more than `reach` code units earlier. */
export function mentionBefore(reading: Reading, offset: number, kind: Mention['kind'], reach: number): Mention | null {
  const { mentions } = reading
  for (let i = firstStartingFrom(mentions, offset) - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention
    if (mention.start < offset - reach) break
    if (mention.kind === kind && mention.end <= offset) return mention
  }
  return null
}
