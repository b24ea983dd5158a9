import type { TokenRange } from '../types.js'

/** The parts of a statement as a person marks them: each may be missing or in pieces. */
export interface StatementParts {
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

export type Role = 'source' | 'cue' | 'content'

/**
 * What a stretch of tokens is, and on which side its partner stands: a source before or behind its cue, a cue before or
 * behind its content, a content before or behind its cue or in another paragraph. The side makes the chain remember what it
 * is waiting for and tells later what belongs together. On PolNeAR's development part a linear model with these labels
 * reaches 0.866 on contents by character instead of 0.855 with source, cue and content alone.
 */
export const STRETCHES = [
  { role: 'source', side: 'before' },
  { role: 'source', side: 'behind' },
  { role: 'cue', side: 'before' },
  { role: 'cue', side: 'behind' },
  { role: 'content', side: 'before' },
  { role: 'content', side: 'behind' },
  { role: 'content', side: 'elsewhere' },
] as const satisfies readonly { role: Role; side: 'before' | 'behind' | 'elsewhere' }[]

export type Side = (typeof STRETCHES)[number]['side']

/** Not part of a statement. */
export const OUTSIDE = 0
/** Between the parts of one statement. */
export const GAP = 1
/** Two labels a stretch: its first token and the others. */
export const LABELS = 2 + 2 * STRETCHES.length

/** The label of a stretch's first token; the others have the next one. */
export function beginOf(stretch: number): number {
  return 2 + 2 * stretch
}

/** The stretch that a label belongs to, -1 for none. */
export function stretchOf(label: number): number {
  return (label >> 1) - 1
}

/** Whether a label stands for a stretch's second or later token. */
export function continues(label: number): boolean {
  return label > GAP && label % 2 === 1
}

/** Whether a label may follow another: a stretch goes on only where it has begun. */
export function mayFollow(label: number, previous: number | null): boolean {
  return !continues(label) || previous === label || previous === label - 1
}

function stretchIndex(role: Role, side: Side): number {
  return STRETCHES.findIndex((stretch) => stretch.role === role && stretch.side === side)
}

const SOURCE_BEFORE = stretchIndex('source', 'before')
const SOURCE_BEHIND = stretchIndex('source', 'behind')
const CUE_BEFORE = stretchIndex('cue', 'before')
const CUE_BEHIND = stretchIndex('cue', 'behind')
const CONTENT_BEFORE = stretchIndex('content', 'before')
const CONTENT_BEHIND = stretchIndex('content', 'behind')
const CONTENT_ELSEWHERE = stretchIndex('content', 'elsewhere')

/**
 * A label for each of `count` tokens from statements as people marked them. `blockOf` gives a token's paragraph. Where parts
 * overlap, sources and cues win over contents, and the first statement over later ones.
 */
export function labelsOf(statements: readonly StatementParts[], count: number, blockOf: (token: number) => number): Uint8Array {
  const labels = new Uint8Array(count)
  for (const statement of statements) {
    const anchor = (statement.cue[0] ?? statement.source[0] ?? statement.content[0])?.first
    if (anchor === undefined) continue
    const content = statement.content[0]?.first ?? anchor
    for (const range of statement.source) mark(labels, range, range.first < anchor ? SOURCE_BEFORE : SOURCE_BEHIND)
    for (const range of statement.cue) mark(labels, range, range.first < content ? CUE_BEFORE : CUE_BEHIND)
  }
  for (const statement of statements) {
    const anchor = (statement.cue[0] ?? statement.source[0] ?? statement.content[0])?.first
    if (anchor === undefined) continue
    for (const range of statement.content) mark(labels, range, sideOfContent(range, anchor, blockOf))
    markGaps(labels, statement, (token) => blockOf(token) === blockOf(anchor))
  }
  return labels
}

function sideOfContent(range: TokenRange, anchor: number, blockOf: (token: number) => number): number {
  if (blockOf(range.first) !== blockOf(anchor)) return CONTENT_ELSEWHERE
  return range.first < anchor ? CONTENT_BEFORE : CONTENT_BEHIND
}

function mark(labels: Uint8Array, { first, last }: TokenRange, stretch: number): void {
  let begun = false
  for (let i = first; i < last; i++) {
    if ((labels[i] as number) > GAP) begun = false
    else {
      labels[i] = beginOf(stretch) + (begun ? 1 : 0)
      begun = true
    }
  }
}

function markGaps(labels: Uint8Array, { source, cue, content }: StatementParts, isNear: (token: number) => boolean): void {
  const near = [...source, ...cue, ...content].filter(({ first }) => isNear(first))
  const first = Math.min(...near.map((range) => range.first))
  const last = Math.max(...near.map((range) => range.last))
  for (let i = first; i < last; i++) if (labels[i] === OUTSIDE) labels[i] = GAP
}
