import { isVerb, type Token } from '../document/index.js'
import { RELATIVES } from '../lexicons/en/clauses.js'
import { RELATIVE_REACH, RESUMED_REACH } from './settings.js'
import type { TokenRange } from './types.js'

/**
 * Relative clauses between commas with the verb of the main clause behind them: "the driver, |who was arrested,| had slept".
 * None that an edge of what is attributed falls into; of nested ones the outer.
 */
export function embeddedRelatives(tokens: readonly Token[], { first, last }: TokenRange, edges: ReadonlySet<number>): TokenRange[] {
  const found: TokenRange[] = []
  for (let i = first + 2; i < last; i++) {
    if (tokens[i - 1]?.norm !== ',' || !RELATIVES.has((tokens[i] as Token).norm)) continue
    const end = endOfRelative(tokens, i, Math.min(last, i + RELATIVE_REACH))
    if (end === null || !resumes(tokens, end, last) || hasEdge(edges, i, end)) continue
    found.push({ first: i, last: end })
    i = end
  }
  return found
}

/** Behind the first comma after a verb. */
function endOfRelative(tokens: readonly Token[], from: number, last: number): number | null {
  let verb = false
  for (let i = from + 1; i < last; i++) {
    const token = tokens[i] as Token
    if (token.norm === ',' && verb) return i + 1
    if (isVerb(token)) verb = true
  }
  return null
}

/** Whether the main clause goes on with its verb: "…, may have slept", "…, later died". */
function resumes(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + RESUMED_REACH); i++) {
    const token = tokens[i] as Token
    if (isVerb(token)) return !token.norm.endsWith('ing')
    if (token.pos !== 'ADV') return false
  }
  return false
}

function hasEdge(edges: ReadonlySet<number>, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (edges.has(i)) return true
  return false
}
