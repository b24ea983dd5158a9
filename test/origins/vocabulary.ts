import type { Statement } from '../../src/document/index.js'
import { countFindings, type Count } from '../../src/origins/count.js'
import { attributeOne } from '../../src/origins/attribute.js'
import { statementWith } from '../statements.js'
import type { Finding, Testimony, Voices } from '../../src/origins/types.js'

/** A statement with the fields that a test names; the rest is honestly empty. */
export function statement(fields: Partial<Statement>): Statement {
  return statementWith({ source: { start: 0, end: 1 }, cue: { start: 2, end: 3 }, content: [{ start: 4, end: 5 }], ...fields })
}

export const person = (speaker: string, more: Partial<Statement> = {}): Statement =>
  statement({ sourceType: 'named-person', speaker, ...more })
export const organisation = (speaker: string, more: Partial<Statement> = {}): Statement =>
  statement({ sourceType: 'organisation', speaker, ...more })
export const publication = (speaker: string | null, more: Partial<Statement> = {}): Statement =>
  statement({ sourceType: 'publication', speaker, ...more })
export const unnamedSource = (more: Partial<Statement> = {}): Statement => statement({ sourceType: 'unnamed-person', ...more })

interface Telling {
  readonly article?: string
  readonly newsroom?: string | null
  readonly by?: readonly Statement[]
  readonly cue?: string
  readonly onRecord?: readonly string[]
  readonly headline?: boolean
  readonly presupposed?: boolean
  readonly credited?: string | null
  readonly copied?: boolean
  readonly about?: readonly string[]
  /** The words for its source, and the organisation named in them. */
  readonly words?: string
  readonly body?: string | null
  readonly person?: string | null
  readonly near?: boolean
  readonly quotedAs?: string | null
}

/** A testimony with what its articles say of its source. */
interface Told extends Testimony {
  readonly words: string
  readonly body: string | null
  readonly person: string | null
  readonly quotedAs: string | null
}

let ordinal = 0

/** One occurrence of a claim: in which newsroom's words, and said by whom, outermost first. */
export function told({
  article = `article-${ordinal}`,
  newsroom = null,
  by = [],
  cue = 'said',
  onRecord = [],
  headline = false,
  presupposed = false,
  credited = null,
  copied = false,
  about = [],
  words = 'a source',
  body = null,
  person = null,
  near = false,
  quotedAs = null,
}: Telling): Told {
  return {
    member: ordinal++,
    ref: { article, start: 0, end: 10 },
    stance: 'asserts',
    isHeadline: headline,
    isNear: near,
    presupposed,
    statements: by,
    newsroom,
    copied,
    credited,
    about: new Set(about.map((name) => name.toLowerCase())),
    cueWords: () => cue,
    speaksOnRecord: (name) => onRecord.includes(name),
    words,
    body,
    person,
    quotedAs,
  }
}

function find(testimony: Told, journalists: Readonly<Record<string, string>>): Finding {
  return attributeOne(testimony, {
    wordsOf: () => testimony.words,
    newsroomOf: (person) => journalists[person] ?? null,
    organisationIn: () => testimony.body,
    personIn: () => testimony.person,
    quotedElsewhere: () => testimony.quotedAs,
  })
}

const NO_VOICES: Voices = { organisationOf: () => null, newsroomOf: () => null, areApart: () => false }

interface Counting {
  readonly houses?: Readonly<Record<string, string>>
  readonly aliases?: Readonly<Record<string, string>>
  readonly journalists?: Readonly<Record<string, string>>
  readonly isPublicRecord?: boolean
}

/** Counts testimonies as the product does. */
export function count(
  testimonies: readonly Told[],
  { houses, aliases = {}, journalists = {}, isPublicRecord = false }: Counting = {},
): Count {
  return countFindings(
    testimonies.map((testimony) => find(testimony, journalists)),
    'asserts',
    {
      voices: houses ? { ...NO_VOICES, organisationOf: (name) => houses[name] ?? null } : NO_VOICES,
      canonical: (name) => aliases[name] ?? name,
      isPublicRecord,
    },
  )
}

/** "1 to 3: Blue News, Red Post": the range and the names of the origins, sorted. */
export function summary({ range, origins }: Count): string {
  const names = origins.map(({ name, kind }) => name ?? kind).sort()
  return `${range.atLeast} to ${range.atMost}: ${names.join(', ')}`
}
