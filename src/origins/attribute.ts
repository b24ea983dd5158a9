import type { Statement } from '../document/index.js'
import { citing } from './rules/citing.js'
import { isHearsay, onRecord } from './rules/on-record.js'
import { reportedByNewsroom, unnamed } from './rules/unnamed.js'
import { unsourced } from './rules/unsourced.js'
import type { Finding, OriginKey, RuleName, Testimony } from './types.js'

/**
 * Who one occurrence of a claim rests on: the outermost source that is no publication, for it is the one that spoke to the
 * newsroom or the public; what it relays from others (rule 6) stays its account.
 */
export function attributeOne(testimony: Testimony, wordsOf: (statement: Statement) => string): Finding {
  const settle = (rule: RuleName, origin: OriginKey): Finding => ({ testimony, rule, origin })
  if (testimony.presupposed || testimony.statements.length === 0) return settle('unsourced', unsourced())
  const publications = testimony.statements.filter((statement) => statement.sourceType === 'publication')
  const source = testimony.statements.find((statement) => statement.sourceType !== 'publication' && statement.sourceType !== 'author')
  if (source === undefined) return fromPublications(publications, settle)
  if (source.source === null && source.speaker === null) return settle('relays', { kind: 'relay', name: null, source: wordsOf(source) })
  const named = onRecord(source, testimony)
  if (named) return settle('on-record', named)
  const through = publications.find((statement) => statement.speaker !== null)?.speaker ?? null
  const relayed = through !== null && source.via === null ? { ...source, via: through } : source
  if (source.sourceType === 'named-person') {
    const rule = isHearsay(source, testimony) ? 'on-record' : 'unnamed'
    return settle(rule, reportedByNewsroom(relayed, testimony, source.speaker ?? wordsOf(source)))
  }
  return settle('unnamed', unnamed(relayed, testimony, wordsOf(source)))
}

/** The innermost publication that is named; "media reports" without one is a relay. */
function fromPublications(publications: readonly Statement[], settle: (rule: RuleName, origin: OriginKey) => Finding): Finding {
  const named = [...publications].reverse().find((statement) => statement.speaker !== null)
  if (named?.speaker != null) {
    const people = named.chain.find((link) => link.kind === 'unnamed-person')
    const origin = citing(named.speaker)
    return settle('citing', people ? { ...origin, source: `unnamed: ${people.name}` } : origin)
  }
  return publications.length > 0 ? settle('relays', { kind: 'relay', name: null, source: 'media reports' }) : settle('unsourced', unsourced())
}
