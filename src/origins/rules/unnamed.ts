import type { Statement } from '../../document/index.js'
import type { OriginKey, Testimony } from '../types.js'

/**
 * Rule 3, unnamed. A newsroom's own reporting from unnamed sources is one origin per newsroom: the one the source spoke to
 * where the text names it, else the one whose words these are. Several unnamed sources of one newsroom stay one origin, for
 * nobody outside it can tell them apart.
 */
export function unnamed(statement: Statement, testimony: Testimony, sourceWords: string): OriginKey {
  return newsroomOrigin(statement.via ?? publicationIn(statement) ?? testimony.newsroom, `unnamed: ${sourceWords}`)
}

/** Hearsay and private thoughts of a named person are the reporting newsroom's own, from sources it does not name. */
export function reportedByNewsroom(statement: Statement, testimony: Testimony, sourceWords: string): OriginKey {
  return newsroomOrigin(
    statement.via ?? publicationIn(statement) ?? testimony.newsroom,
    `unnamed: what ${sourceWords} is said to have said or thought`,
  )
}

function publicationIn(statement: Statement): string | null {
  return statement.chain.find((link) => link.kind === 'publication')?.name ?? null
}

function newsroomOrigin(name: string | null, source: string): OriginKey {
  return { kind: name === null ? 'unknown' : 'newsroom', name, source }
}
