import type { Statement } from '../document/index.js'
import { HEARSAY_ADVERBS } from '../lexicons/en/cues.js'
import { OFFICIAL_COLLECTIVES } from '../lexicons/en/role-bodies.js'
import { citing } from './rules/citing.js'
import { isHearsay, onRecord } from './rules/on-record.js'
import { reportedByNewsroom, unnamed } from './rules/unnamed.js'
import { unsourced } from './rules/unsourced.js'
import { isOutletName, isThing, namedSource } from './sources.js'
import type { Finding, OriginKey, RuleName, Testimony } from './types.js'

/** A source of no more than a pronoun that nobody could resolve: somebody named nearby, not an unnamed source. */
const BARE_PRONOUN = /^(?:\p{L}|he|she|they|it|him|her|them|who|one|we|i|you|another|others|some|many)$/iu

/** What settling one occurrence needs to know besides the occurrence. */
export interface AttributionContext {
  /** The words that name a statement's source: "a source close to the minister". */
  wordsOf(statement: Statement): string
  /** The newsroom that a named journalist works for by how the text introduces them, else null. */
  newsroomOf(person: string): string | null
  /** The organisation named in the words for a statement's source, else null: "findings of the Harbour Board". */
  organisationIn(statement: Statement): string | null
  /** The full name of the person in the words for a statement's source, else null: "US Secretary of State |Ann Reed|". */
  personIn(statement: Statement): string | null
  /** Whose words others say that a statement's are, where that is somebody else; null mostly. */
  quotedElsewhere(statement: Statement): string | null
}

/**
 * Who one occurrence of a claim rests on: the outermost source that is no publication, for it is the one that spoke to the
 * newsroom or the public; what it relays from others (rule 6) stays its account.
 */
export function attributeOne(testimony: Testimony, context: AttributionContext): Finding {
  const settle = (rule: RuleName, origin: OriginKey): Finding => ({ testimony, rule, origin })
  if (testimony.presupposed || testimony.statements.length === 0) return settle('unsourced', unsourced())
  const publications = testimony.statements.filter((statement) => statement.sourceType === 'publication')
  const found = testimony.statements.find((statement) => statement.sourceType !== 'publication' && statement.sourceType !== 'author')
  const source = found && withNames(found, context)
  const innermost = testimony.statements[testimony.statements.length - 1]
  if (source === undefined || (innermost !== found && innermost?.sourceType === 'publication'))
    return fromPublications(publications, settle)
  if ((source.source === null && source.speaker === null) || isHearsayAdverb(testimony.cueWords(source)))
    return settle('relays', { kind: 'relay', name: null, source: context.wordsOf(source) })
  const newsroom = source.speaker === null ? null : context.newsroomOf(source.speaker)
  if (newsroom !== null) return settle('citing', citing(newsroom))
  const other = context.quotedElsewhere(source)
  if (other !== null) return settle('unknown', { kind: 'unknown', name: null, source: `words that others give to ${other}` })
  const named = onRecord(source, testimony)
  if (named) return settle('on-record', named)
  const words = context.wordsOf(source)
  const isOpenlyUnnamed = source.sourceType === 'unnamed-person' && source.via === null && source.anonymity === null
  if (isOpenlyUnnamed && isThing(words)) return settle('unsourced', unsourced())
  const body = bodyBehind(source, words, context)
  if (body !== null) return settle('one-voice', { kind: 'organisation', name: body, source: null })
  if (source.speaker === null && (BARE_PRONOUN.test(words) || found?.speaker !== null))
    return settle('unknown', { kind: 'unknown', name: null, source: `unresolved: ${words}` })
  const through = publications.find(({ speaker }) => isOutletName(speaker))?.speaker ?? null
  const relayed = through !== null && source.via === null ? { ...source, via: through } : source
  if (source.sourceType === 'named-person') {
    const rule = isHearsay(source, testimony) ? 'on-record' : 'unnamed'
    return settle(rule, reportedByNewsroom(relayed, testimony, source.speaker ?? words))
  }
  return settle('unnamed', unnamed(relayed, testimony, words))
}

/** A statement with a source and a publication by names that tell them from others. */
function withNames(statement: Statement, { personIn }: AttributionContext): Statement {
  return { ...statement, ...namedSource(statement, personIn(statement)), via: isOutletName(statement.via) ? statement.via : null }
}

/**
 * The body that speaks through a document or through those who act for it: "initial findings of the Harbour Board",
 * "investigators". Who spoke to one newsroom, or asked not to be named, is an unnamed source all the same.
 */
function bodyBehind(source: Statement, words: string, { organisationIn }: AttributionContext): string | null {
  if (source.speaker !== null || source.via !== null || source.anonymity !== null) return null
  if (source.sourceType === 'document') return organisationIn(source)
  return source.sourceType === 'unnamed-person' && OFFICIAL_COLLECTIVES.test(words) ? words.toLowerCase() : null
}

/** "The minister |reportedly| went": whoever reports it, it is not the minister. */
function isHearsayAdverb(cue: string): boolean {
  return HEARSAY_ADVERBS.has(/^\p{L}+/u.exec(cue.toLowerCase())?.[0] ?? '')
}

/** The innermost publication that is named; "media reports" without one is a relay. */
function fromPublications(publications: readonly Statement[], settle: (rule: RuleName, origin: OriginKey) => Finding): Finding {
  const named = [...publications].reverse().find(({ speaker }) => isOutletName(speaker))
  if (named?.speaker != null) {
    const people = named.chain.find((link) => link.kind === 'unnamed-person')
    const origin = citing(named.speaker)
    return settle('citing', people ? { ...origin, source: `unnamed: ${people.name}` } : origin)
  }
  return publications.length > 0
    ? settle('relays', { kind: 'relay', name: null, source: 'media reports' })
    : settle('unsourced', unsourced())
}
