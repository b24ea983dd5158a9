import { isIsoTime, type Assumption, type Assumptions } from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { entryLines } from './entry-lines.js'
import { nameKey, sameGroups } from './names.js'
import { MAX_ASSUMPTIONS, MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './settings.js'

const HINT = 'A file of assumptions is a JSON object: {"assumptions": [{"same": ["Ann Reed", "Valley Rail"], "because": "…"}]}.'
const TOP_FIELDS: ReadonlySet<string> = new Set(['assumptions', 'schema', '$schema'])
const SCHEMA = 'headwater.assumptions/1'

/** The fields of each kind of assumption, and which of them must be there; the first whose telling field is there is meant. */
const KINDS = [
  { telling: 'same', required: ['same'], optional: [] },
  { telling: 'apart', required: ['apart'], optional: [] },
  { telling: 'notASource', required: ['notASource'], optional: [] },
  { telling: 'speaksFor', required: ['speaker', 'speaksFor'], optional: [] },
  { telling: 'speaker', required: ['speaker', 'speaksFor'], optional: [] },
  { telling: 'copyOf', required: ['article', 'copyOf'], optional: ['text'] },
  { telling: 'from', required: ['article', 'from'], optional: ['text'] },
  { telling: 'article', required: ['article'], optional: ['published', 'publisher'] },
] as const

/**
 * Reads the text of a file of assumptions. `name` is how messages call the file; they give the number of the entry and its line.
 * @throws {HeadwaterError} `assumptions/invalid`
 */
export function parseAssumptions(json: string, name: string): Assumption[] {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw invalid(`${name} is no valid JSON${placeOf(cause, json)}`, HINT, cause)
  }
  const lines = entryLines(json, 'assumptions')
  return checkAssumptions(
    value,
    (entry) => `${name}, entry ${entry + 1}${lines[entry] === undefined ? '' : ` (line ${lines[entry]})`}`,
    name,
  )
}

/**
 * Checks assumptions that are in memory already.
 * @throws {HeadwaterError} `assumptions/invalid`
 */
function checkAssumptions(
  value: unknown,
  placeName: (entry: number) => string = (entry) => `assumption ${entry + 1}`,
  name = 'the assumptions',
): Assumption[] {
  if (!isObject(value) || !Array.isArray(value['assumptions'])) throw invalid(`${name}: there is no list "assumptions"`, HINT)
  const unknown = Object.keys(value).find((field) => !TOP_FIELDS.has(field))
  if (unknown !== undefined) throw invalid(`${name}: there is no field "${shown(unknown)}"`, HINT)
  if (value['schema'] !== undefined && value['schema'] !== SCHEMA)
    throw invalid(`${name}: this version reads ${SCHEMA}, not "${shown(value['schema'])}"`, 'Correct "schema", or leave it out.')
  const entries = value['assumptions'] as unknown[]
  if (entries.length > MAX_ASSUMPTIONS)
    throw invalid(`${name} has ${entries.length} assumptions; ${MAX_ASSUMPTIONS} is the most`, 'Split the articles into several runs.')
  const checked = entries.map((entry, index) => checkEntry(entry, placeName(index)))
  refuseContradictions(checked, placeName)
  return checked
}

/** The assumptions that a program hands over, or the list alone. */
export function assumptionsOf(value: Assumptions | readonly Assumption[]): Assumption[] {
  return checkAssumptions(Array.isArray(value) ? { assumptions: value } : value)
}

function checkEntry(entry: unknown, place: string): Assumption {
  if (!isObject(entry)) throw invalid(`${place} is no object`, HINT)
  const kind = KINDS.find(({ telling }) => Object.hasOwn(entry, telling))
  if (kind === undefined)
    throw invalid(`${place} says nothing to assume`, 'Give one of: same, apart, article, speaker with speaksFor, notASource.')
  const allowed: readonly string[] = [...kind.required, ...kind.optional, 'because']
  const strange = Object.keys(entry).find((field) => !allowed.includes(field))
  if (strange !== undefined)
    throw invalid(
      `${place}: "${shown(strange)}" does not go with "${kind.telling}"`,
      `Its fields are ${allowed.join(', ')}. Put anything else into an entry of its own.`,
    )
  const missing = kind.required.find((field) => !Object.hasOwn(entry, field))
  if (missing !== undefined) throw invalid(`${place} has no "${missing}"`, `Its fields are ${allowed.join(', ')}.`)
  for (const [field, value] of Object.entries(entry)) {
    if (field === 'same' || field === 'apart') checkNames(field, value, place)
    else checkText(field, value, place)
  }
  if (kind.telling === 'article' && !Object.hasOwn(entry, 'published') && !Object.hasOwn(entry, 'publisher'))
    throw invalid(`${place} says nothing about the article`, 'Add published, publisher, copyOf or from.')
  return entry as unknown as Assumption
}

function checkNames(field: string, value: unknown, place: string): void {
  if (!Array.isArray(value) || value.length < 2)
    throw invalid(`${place}: "${field}" is no list of two names or more`, `Write it as "${field}": ["Ann Reed", "Valley Rail"].`)
  for (const name of value) checkText(field, name, place)
  if (new Set(value.map((name) => nameKey(String(name)))).size < value.length)
    throw invalid(`${place}: "${field}" has a name twice`, 'Name each source once; case and white space make no difference.')
}

function checkText(field: string, value: unknown, place: string): void {
  if (typeof value !== 'string' || value.trim() === '')
    throw invalid(`${place}: "${field}" is ${typeof value === 'string' ? 'empty' : 'no text'}`, 'Write it in quotation marks.')
  const limit = field === 'text' ? MAX_TEXT_LENGTH : MAX_NAME_LENGTH
  if (value.length > limit) throw invalid(`${place}: "${field}" has ${value.length} characters; ${limit} is the most`, 'Shorten it.')
  if (field === 'published' && !isIsoTime(value))
    throw invalid(`${place}: "${shown(value)}" is no date`, 'Write it as 2017-06-06 or 2017-06-06T21:00Z.')
}

/** What two entries cannot both say: that names are one source and that they are not, two organisations of one speaker. */
function refuseContradictions(all: readonly Assumption[], placeName: (entry: number) => string): void {
  const groups = sameGroups(all)
  const organisations = new Map<string, { entry: number; name: string }>()
  all.forEach((assumption, entry) => {
    if ('apart' in assumption) {
      const seen = new Map<string, string>()
      for (const name of assumption.apart) {
        const group = groups.get(nameKey(name))
        const other = group === undefined ? undefined : seen.get(group)
        if (other !== undefined)
          throw invalid(
            `${placeName(entry)}: "${shown(other)}" and "${shown(name)}" are one source by another entry`,
            'Remove one of the two entries.',
          )
        if (group !== undefined) seen.set(group, name)
      }
    }
    if ('speaksFor' in assumption) {
      const known = organisations.get(nameKey(assumption.speaker))
      if (known !== undefined && nameKey(known.name) !== nameKey(assumption.speaksFor))
        throw invalid(
          `${placeName(entry)}: "${shown(assumption.speaker)}" speaks for "${shown(known.name)}" by ${placeName(known.entry)}`,
          'Remove one of the two entries.',
        )
      organisations.set(nameKey(assumption.speaker), { entry, name: assumption.speaksFor })
    }
  })
}

/** What the parser of the platform says of the place where it stopped: a line, or the words around it. */
function placeOf(cause: unknown, json: string): string {
  const message = cause instanceof Error ? cause.message : ''
  const position = /position (?<at>\d+)/u.exec(message)?.groups?.['at']
  if (position === undefined)
    return /end of JSON/u.test(message)
      ? ': it ends too early'
      : `: ${shown(message.replace(/ is not valid JSON$/u, '').replace(/\s+/gu, ' '))}`
  return ` (line ${json.slice(0, Number(position)).split('\n').length})`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As much of a word from outside as a message needs. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function invalid(message: string, hint: string, cause?: unknown): HeadwaterError {
  return new HeadwaterError('assumptions/invalid', message, { hint, ...(cause === undefined ? {} : { cause }) })
}
