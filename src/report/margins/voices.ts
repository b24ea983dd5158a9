import {
  addTo,
  bySpan,
  mergeSpans,
  overlap,
  type Claim,
  type QuoteFamily,
  type Ref,
  type Span,
  type Statement,
  type Trace,
} from '../../document/index.js'
import type { Echo, Voice } from './types.js'

type Member = QuoteFamily['members'][number]

/** What a trace says about who speaks, by article and statement. */
export interface VoiceIndex {
  readonly statements: ReadonlyMap<string, readonly Statement[]>
  readonly quotes: ReadonlyMap<string, readonly { readonly family: QuoteFamily; readonly member: Member }[]>
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>
  /** Occurrences that the outlet tells in its own name, of claims that more than one article makes. */
  readonly told: ReadonlyMap<string, readonly { readonly claim: Claim; readonly member: Ref }[]>
}

interface Draft {
  readonly kind: Voice['kind']
  readonly spans: Span[]
  readonly statement: Statement | null
  readonly speaker: string | null
  readonly families: QuoteFamily[]
  readonly claims: Claim[]
}

/** In time linear in the trace. */
export function indexVoices({ statements, quotes, claims }: Trace): VoiceIndex {
  const byArticle = new Map<string, Statement[]>()
  const members = new Map<string, { family: QuoteFamily; member: Member }[]>()
  const claimsOf = new Map<string, Claim[]>()
  const told = new Map<string, { claim: Claim; member: Ref }[]>()
  for (const statement of statements) addTo(byArticle, statement.article, statement)
  for (const family of quotes) for (const member of family.members) addTo(members, member.article, { family, member })
  for (const claim of claims) {
    const first = claim.members[0]?.article
    const isCommon = claim.members.some(({ article }) => article !== first)
    for (const member of claim.members) {
      if (member.statement !== null) {
        if (claimsOf.get(member.statement)?.at(-1) !== claim) addTo(claimsOf, member.statement, claim)
      } else if (isCommon) addTo(told, member.article, { claim, member })
    }
  }
  return { statements: byArticle, quotes: members, claimsOf, told }
}

/**
 * Who speaks where in an article. A direct statement is one voice with the families of its quotation; a quotation inside an
 * indirect statement ("said there was “some loss”") is a voice of its own within the other.
 */
export function voicesOf(article: { readonly id: string; readonly text: string }, index: VoiceIndex): Voice[] {
  const voices: Voice[] = []
  const direct = new Map<string, Draft>()
  const drafts: Draft[] = []
  const statements = new Map((index.statements.get(article.id) ?? []).map((statement) => [statement.id, statement]))
  for (const statement of statements.values()) {
    const draft = draftOf(statement, article.text, index)
    if (statement.direct) direct.set(statement.id, draft)
    drafts.push(draft)
  }
  for (const { family, member } of index.quotes.get(article.id) ?? []) {
    const known = direct.get(member.statement ?? '')
    if (known !== undefined) {
      known.spans.push(member)
      if (!known.families.includes(family)) known.families.push(family)
      continue
    }
    const statement = statements.get(member.statement ?? '') ?? null
    const speaker = statement === null ? family.speaker : speakerOf(statement, article.text)
    const claims = [...(index.claimsOf.get(member.statement ?? '') ?? [])]
    drafts.push({ kind: 'quotation', spans: [member], statement, speaker, families: [family], claims })
  }
  drafts.push(...toldBeside(drafts, index.told.get(article.id) ?? []))
  for (const draft of drafts) {
    const spans = mergeSpans(draft.spans.map((span) => within(span, article.text.length)).filter((span) => span.end > span.start))
    if (spans.length > 0) voices.push(finished({ ...draft, spans }, article.id))
  }
  return voices.sort((a, b) => startOf(a) - startOf(b))
}

/**
 * The voices of claims that the outlet makes in its own name. A claim that overlaps what somebody is said to have said is told there:
 * two notes on one clause would say the same.
 */
function toldBeside(drafts: readonly Draft[], told: readonly { readonly claim: Claim; readonly member: Ref }[]): Draft[] {
  const said = drafts.flatMap((draft) => draft.spans.map(({ start, end }) => ({ start, end, draft }))).sort(bySpan)
  const own: Draft[] = []
  let next = 0
  let longest: (typeof said)[number] | undefined
  for (const { claim, member } of [...told].sort((a, b) => bySpan(a.member, b.member))) {
    for (; next < said.length && (said[next] as Span).start <= member.start; next++)
      if (longest === undefined || (said[next] as Span).end > longest.end) longest = said[next]
    const over = [longest, said[next]].find((span) => span !== undefined && overlap(span, member) > 0)
    if (over === undefined) own.push({ kind: 'claim', spans: [member], statement: null, speaker: null, families: [], claims: [claim] })
    else if (!over.draft.claims.includes(claim)) over.draft.claims.push(claim)
  }
  return own
}

/** The part of a span that lies in a text of some length. */
export function within({ start, end }: Span, length: number): Span {
  return { start: Math.max(0, Math.min(start, length)), end: Math.max(0, Math.min(end, length)) }
}

function draftOf(statement: Statement, text: string, { claimsOf }: VoiceIndex): Draft {
  const claims = [...(claimsOf.get(statement.id) ?? [])]
  const kind = statement.direct ? 'quotation' : 'attributed'
  return { kind, spans: [...statement.content], statement, speaker: speakerOf(statement, text), families: [], claims }
}

function finished({ kind, spans, statement, speaker, families, claims }: Draft, article: string): Voice {
  const elsewhere = (refs: readonly Ref[], by: Echo['by']): Echo[] =>
    refs.filter((ref) => ref.article !== article).map((ref) => ({ article: ref.article, start: ref.start, end: ref.end, by }))
  return {
    kind,
    spans,
    statement,
    speaker,
    via: statement === null || statement.direct !== (kind === 'quotation') ? null : viaOf(statement, speaker),
    families: families.map(({ id }) => id),
    claims: claims.map(({ id }) => id),
    echoes: [
      ...families.flatMap(({ members }) => elsewhere(members, 'quotation')),
      ...claims.flatMap(({ members }) => elsewhere(members, 'claim')),
    ],
  }
}

/** Words that stand for a source without saying who: "they", "who". */
const PRONOUN = /^(?:who|which|that|they|he|she|it|we|i|those|some|others|one)$/iu

/** At the start of a sentence: "The person", "A spokesman". */
const ARTICLE = /^(?:The|An?) (?=\p{Ll})/u

/** "Ada Quill", else the words that stand for whoever is not named: "two officials". */
function speakerOf({ speaker, source, sourceType, chain }: Statement, text: string): string | null {
  if (speaker !== null) return speaker
  const words = source === null ? '' : text.slice(source.start, source.end)
  if (words !== '' && !PRONOUN.test(words)) return words.replace(ARTICLE, (first) => first.toLowerCase())
  return sourceType === 'author' ? 'the author' : chainName(chain)
}

function chainName(chain: Statement['chain']): string | null {
  return chain.find(({ name }) => !PRONOUN.test(name))?.name ?? null
}

/** The publication that it was said to, else the first that passed it on. */
function viaOf({ via, chain }: Statement, speaker: string | null): string | null {
  const relay = via ?? chain.slice(1).find(({ kind }) => kind === 'publication')?.name ?? null
  return relay === speaker ? null : relay
}

function startOf({ spans }: Voice): number {
  return (spans[0] as Span).start
}
