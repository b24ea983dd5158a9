import type { Span } from '../../src/document/index.js'

/** A statement as a person marked it in a text; parts may be missing or in pieces. */
export interface MarkedStatement {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** `T3⇥Content 120 150;153 211⇥the words` */
const SPANS = /^(?<id>T\d+)\t\w+ (?<spans>[\d ;]+)\t/
/** `E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1`; a second part of one role is `Content2:T9`. */
const STATEMENT = /^E\d+\t(?<parts>.+)$/

/** The statements of a brat stand-off file, those without a content left out. */
export function readStandOff(file: string): MarkedStatement[] {
  const spans = new Map<string, Span[]>()
  const statements: MarkedStatement[] = []
  for (const line of file.split('\n')) {
    const marked = SPANS.exec(line)?.groups
    const parts = STATEMENT.exec(line)?.groups?.['parts']
    if (marked) spans.set(marked['id'] as string, (marked['spans'] as string).split(';').map(readSpan))
    else if (parts) statements.push(statementOf(parts, spans))
  }
  return statements.filter(({ content }) => content.length > 0)
}

function readSpan(text: string): Span {
  const [start = 0, end = 0] = text.split(' ').map(Number)
  return { start, end }
}

function statementOf(parts: string, spans: ReadonlyMap<string, Span[]>): MarkedStatement {
  const inRole = (role: string): Span[] => {
    const ids = parts
      .trim()
      .split(' ')
      .flatMap((part) => (part.replace(/\d*:.*/, '') === role ? [part.slice(part.indexOf(':') + 1)] : []))
    return ids.flatMap((id) => spans.get(id) ?? [])
  }
  return { source: inRole('Source'), cue: inRole('Cue'), content: inRole('Content') }
}
