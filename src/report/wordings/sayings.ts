import { explainedMembers } from '../../ask/index.js'
import type { Claim, ExplainedMember, Statement, Trace } from '../../document/index.js'
import { oneLine, originName, type Cite, type ClaimView } from '../view/index.js'

/** How one occurrence of a claim is said: by whom, in which words of attribution, over whom. */
export interface Saying {
  /** The resolved name, else the words of the text for it; null where the outlet says it without naming a source. */
  readonly who: string | null
  /** The words of the text that attribute it: "Spicer said", "according to ABC News". */
  readonly attribution: string | null
  /** Who passed it on, innermost first, and whom it was told: "passed on by a senior administration official", "told to CNN". */
  readonly path: readonly string[]
  /** "unnamed", with the words that say how: "unnamed: close to Sessions"; null for a named source. */
  readonly unnamed: string | null
  /** The names of the origins that rest on it; empty where it adds none. */
  readonly origins: readonly string[]
  /** What became of it in the count, where that is more than its origin: "copied text", "adds no origin: a headline sums up its article". */
  readonly remark: string | null
  readonly value: string | null
  readonly member: ExplainedMember
}

/** What of a trace says how a claim is said. */
export type Sayings = Pick<Trace, 'articles' | 'statements' | 'lineage' | 'assumptions'>

const LAST_COMMA = /,$/u
const SAME_ORIGIN = 'the same origin as above'
const ADDS_NONE = 'declining to say adds none'

/** The sayings of a claim, in the order of its members. */
export function sayingsOf(claim: Claim, trace: Sayings): Saying[] {
  const wanted = new Set(claim.members.map(({ statement }) => statement))
  const statements = new Map(trace.statements.filter(({ id }) => wanted.has(id)).map((statement) => [statement.id, statement]))
  const outlets = new Map(trace.articles.map(({ id, publisher }) => [id, publisher?.name ?? null]))
  return explainedMembers(claim, trace).map((member, index) => ({
    ...sayingOf(member, statements.get(member.statement ?? ''), outlets.get(member.article) ?? null),
    origins: claim.origins
      .filter(({ kind, members }) => kind !== 'unknown' && members.includes(index))
      .map((origin) => oneLine(originName(origin))),
  }))
}

function sayingOf(member: ExplainedMember, statement: Statement | undefined, outlet: string | null): Omit<Saying, 'origins'> {
  const { attribution, speaker, value = null } = member
  const source = member.source === null ? null : oneLine(member.source).replace(LAST_COMMA, '')
  return {
    who: speaker ?? source,
    attribution: attribution === null ? null : oneLine(attribution).replace(LAST_COMMA, ''),
    path: statement === undefined ? [] : pathOf(statement, outlet),
    unnamed:
      statement?.sourceType === 'unnamed-person'
        ? `unnamed${statement.anonymity === null ? '' : `: ${oneLine(statement.anonymity)}`}`
        : null,
    remark: remarkOn(member),
    value,
    member,
  }
}

/** That an occurrence shares its origin with another is seen from the origin's name beside it. */
function remarkOn({ counted, remark }: ExplainedMember): string | null {
  if (counted) return remark === SAME_ORIGIN ? null : remark
  return remark === null || remark === ADDS_NONE ? remark : `adds no origin: ${remark}`
}

/** The chain begins with the source itself; that it came to the outlet whose article this is goes without saying. */
function pathOf({ chain, via }: Statement, outlet: string | null): string[] {
  const passed = chain.slice(1).flatMap(({ name }) => (name === outlet ? [] : [name]))
  const isTold = via !== null && via !== outlet && !chain.some(({ name }) => name === via)
  return [...(passed.length === 0 ? [] : [`passed on by ${passed.join(', then ')}`]), ...(isTold ? [`told to ${via}`] : [])]
}

/** Whoever was asked about a claim and would not say, each once, with the articles that tell so. */
export function refusersOf({ claim, evidence }: ClaimView, trace: Sayings): { readonly name: string; readonly cites: readonly Cite[] }[] {
  if (!claim.members.some(({ stance }) => stance === 'declines')) return []
  const found = new Map<string, Cite[]>()
  for (const { who, origins, member } of sayingsOf(claim, trace)) {
    if (member.stance !== 'declines') continue
    const shown = evidence.find(({ ref }) => ref.article === member.article && ref.start === member.start && ref.end === member.end)
    if (shown === undefined) continue
    const name = who ?? origins[0] ?? 'someone not named'
    const cites = found.get(name) ?? []
    if (!cites.some(({ by }) => by === shown.by)) cites.push({ by: shown.by, ref: shown.ref })
    found.set(name, cites)
  }
  return [...found].map(([name, cites]) => ({ name, cites }))
}
