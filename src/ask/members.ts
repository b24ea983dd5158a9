import {
  overlap,
  type Article,
  type Claim,
  type ExplainedMember,
  type LineageEdge,
  type Ref,
  type Span,
  type Statement,
  type Trace,
} from '../document/index.js'

const HEADLINE: ReadonlySet<string> = new Set(['title', 'heading'])
/** The rules that leave an occurrence out, and how that is said of it. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  relays: 'passes on what others report',
  unsourced: 'names no source',
  unknown: 'its source is only described, and may be one that is counted',
}

/** The occurrences of a claim, in its order: who says each in which words, whether an origin rests on it, and why not. */
export function explainedMembers(
  claim: Claim,
  trace: Pick<Trace, 'articles' | 'statements' | 'lineage' | 'assumptions'>,
): ExplainedMember[] {
  const articles = new Map(trace.articles.map((article) => [article.id, article]))
  const statements = new Map(trace.statements.map((statement) => [statement.id, statement]))
  const counted = new Set(claim.origins.flatMap(({ members }) => members))
  const first = new Set(claim.origins.map(({ members }) => members[0]))
  const noSources = (trace.assumptions ?? []).flatMap(({ assumption }) => ('notASource' in assumption ? [assumption.notASource] : []))
  const copied = trace.lineage.filter(({ kind }) => kind === 'copies')
  return claim.members.map((member, index) => {
    const article = articles.get(member.article)
    const statement = member.statement === null ? undefined : statements.get(member.statement)
    const words = (span: Span | null | undefined): string | null => (span && article ? article.text.slice(span.start, span.end) : null)
    return {
      ...member,
      text: words(member) ?? '',
      source: words(statement?.source),
      cue: words(statement?.cue),
      attribution: attributionOf(statement, words),
      speaker: statement?.speaker ?? null,
      counted: counted.has(index),
      remark: remarkOn({ claim, index, counted, first, copied, article, noSources }),
    }
  })
}

/** Source and cue as they stand in the text, with nothing of what is between. */
function attributionOf(statement: Statement | undefined, words: (span: Span) => string | null): string | null {
  const spans = [statement?.source, statement?.cue].filter((span) => span != null).sort((a, b) => a.start - b.start)
  return spans.length === 0 ? null : spans.map((span) => words(span) ?? '').join(' ')
}

interface Remarked {
  readonly claim: Claim
  readonly index: number
  readonly counted: ReadonlySet<number>
  readonly first: ReadonlySet<number | undefined>
  readonly copied: readonly LineageEdge[]
  readonly article: Article | undefined
  readonly noSources: readonly string[]
}

/** Why an occurrence adds no origin of its own: it was left out, or shares its origin with one before it. */
function remarkOn({ claim, index, counted, first, copied, article, noSources }: Remarked): string | null {
  const member = claim.members[index]
  if (member === undefined || article === undefined) return null
  if (!counted.has(index)) {
    if (member.stance === 'declines') return 'declining to say adds none'
    const block = article.blocks.find(({ start, end }) => start <= member.start && member.end <= end)
    if (
      noSources.some((name) =>
        claim.why.some(
          ({ rule, text, evidence }) =>
            rule === 'assumed' && text.startsWith(`${name} is not a source`) && evidence.some((ref) => isSame(ref, member)),
        ),
      )
    )
      return 'no source by assumption'
    const rule = claim.why.find(({ rule: name, evidence }) => name in LEFT_OUT && evidence.some((ref) => isSame(ref, member)))
    if (rule !== undefined) return LEFT_OUT[rule.rule] ?? null
    return HEADLINE.has(block?.kind ?? '') ? 'a headline sums up its article' : 'rests on what is counted already'
  }
  const copy = copied.find(
    ({ from, evidence }) => from === member.article && evidence.some((ref) => ref.article === from && overlap(ref, member) > 0),
  )
  if (copy !== undefined) return 'copied text'
  return first.has(index) ? null : 'the same origin as above'
}

function isSame(a: Ref, b: Ref): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end
}
