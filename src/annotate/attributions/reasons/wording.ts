import type { Span, StatementReason } from '../../../document/index.js'
import { spanOf } from '../readings.js'
import { MAX_QUOTED_LENGTH } from '../settings.js'
import type { Reading, TokenRange } from '../types.js'

const SPACES = /\s+/gu
const CUT_WORD = /\s+\S*$/u
const LAST_COMMA = /,$/u

/** “the words of a span”, on one line, shortened, and without the comma of an apposition. */
export function quoted({ text }: Reading, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * MAX_QUOTED_LENGTH))
    .replace(SPACES, ' ')
    .replace(LAST_COMMA, '')
  if (words.length <= MAX_QUOTED_LENGTH) return `“${words}”`
  return `“${words.slice(0, MAX_QUOTED_LENGTH).replace(CUT_WORD, '')} …”`
}

/** The same for tokens, with their span. */
export function quotedTokens(reading: Reading, range: TokenRange): { readonly words: string; readonly span: Span } {
  const span = spanOf(reading, range)
  return { words: quoted(reading, span), span }
}

/** The same for one token. */
export function quotedToken(reading: Reading, at: number): { readonly words: string; readonly span: Span } {
  return quotedTokens(reading, { first: at, last: at + 1 })
}

/** "a", "a and b", "a, b and c" */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

export function because(about: StatementReason['about'], rule: string, reason: string, evidence: readonly Span[] = []): StatementReason {
  return { about, rule, reason, evidence: evidence.map(({ start, end }) => ({ start, end })) }
}
