import type { Trace } from '../document/index.js'
import { HeadwaterError } from '../errors.js'

/** What is wrong with a value, null where nothing is. `path` is where it stands: "claims/3/members/0/start". */
type Check = (value: unknown, path: string) => string | null

const SCHEMA = 'headwater.trace/1'

const text: Check = (value, path) => (typeof value === 'string' ? null : `${path} is no text`)
const count: Check = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : `${path} is no whole number from 0 on`
const flag: Check = (value, path) => (typeof value === 'boolean' ? null : `${path} is neither true nor false`)
const anything: Check = () => null

function oneOf(...words: readonly string[]): Check {
  return (value, path) => (typeof value === 'string' && words.includes(value) ? null : `${path} is none of ${words.join(', ')}`)
}

function orNull(check: Check): Check {
  return (value, path) => (value === null ? null : check(value, path))
}

function optional(check: Check): Check {
  return (value, path) => (value === undefined ? null : check(value, path))
}

function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is no list`
    for (let at = 0; at < value.length; at++) {
      const wrong = check(value[at], `${path}/${at}`)
      if (wrong !== null) return wrong
    }
    return null
  }
}

function object(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields)
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} is no object`
    for (const [name, check] of checks) {
      const wrong = check((value as Record<string, unknown>)[name], `${path === '' ? '' : `${path}/`}${name}`)
      if (wrong !== null) return wrong
    }
    return null
  }
}

const span = { start: count, end: count }
const ref = { article: text, ...span }
const stance = oneOf('asserts', 'denies', 'declines')
const originRange = { atLeast: count, atMost: count }
const diagnostics = listOf(object({ code: text, severity: oneOf('info', 'warning', 'error'), message: text, source: optional(text) }))
const sourceType = oneOf('named-person', 'unnamed-person', 'organisation', 'publication', 'document', 'author')

const article = object({
  id: text,
  source: text,
  url: orNull(text),
  title: orNull(text),
  publisher: orNull(object({ name: text })),
  published: orNull(object({ value: text, basis: text, certainty: text })),
  language: orNull(text),
  text,
  blocks: listOf(object({ kind: text, ...span })),
  mentions: listOf(object({ kind: oneOf('person', 'organisation', 'place', 'publication'), entity: text, ...span })),
  diagnostics,
})

const statement = object({
  id: text,
  article: text,
  source: orNull(object(span)),
  cue: orNull(object(span)),
  content: listOf(object(span)),
  direct: flag,
  speaker: orNull(text),
  sourceType,
  via: orNull(text),
  stance,
  modality: oneOf('said', 'thought', 'negated', 'hypothetical'),
})

const claim = object({
  id: text,
  story: text,
  text,
  members: listOf(object({ ...ref, stance, statement: orNull(text), value: optional(text) })),
  origins: listOf(
    object({
      kind: oneOf('newsroom', 'speaker', 'organisation', 'document', 'record', 'unknown'),
      name: orNull(text),
      source: orNull(text),
      stance,
      members: listOf(count),
    }),
  ),
  independent: object(originRange),
  denied: orNull(object(originRange)),
  values: listOf(object({ value: text, members: listOf(count), ...originRange })),
  growth: listOf(object({ date: text, ...originRange })),
  why: listOf(object({ rule: text, text, evidence: listOf(object(ref)) })),
})

const edge = object({
  from: text,
  to: text,
  kind: oneOf('copies', 'credits', 'cites', 'links'),
  direction: oneOf('known', 'inferred', 'unknown'),
  reason: text,
  share: orNull((value, path) => (typeof value === 'number' && value >= 0 && value <= 1 ? null : `${path} is no share`)),
  evidence: listOf(object(ref)),
})

const applied = object({ entry: count, assumption: object({}), applied: object({ articles: count, claims: count }) })

/** What questions are answered from; the other parts of a trace are not looked at. */
const trace = object({
  schema: anything,
  asOf: optional(text),
  assumptions: optional(listOf(applied)),
  articles: listOf(article),
  statements: listOf(statement),
  stories: listOf(object({ id: text, title: text, articles: listOf(text) })),
  claims: listOf(claim),
  lineage: listOf(edge),
  diagnostics,
})

/**
 * Checks that a value is a trace that questions can be answered from: of this version, every part of its type, every span
 * inside the text that it points into, every index in its list.
 * @throws {HeadwaterError} `trace/invalid`
 */
export function checkTrace(value: unknown): Trace {
  const schema = typeof value === 'object' && value !== null ? (value as { schema?: unknown }).schema : undefined
  if (schema !== SCHEMA) throw invalid(`it is no ${SCHEMA}`)
  const wrong = trace(value, '') ?? wrongPlaces(value as Trace)
  if (wrong !== null) throw invalid(wrong)
  return value as Trace
}

function wrongPlaces({ articles, statements, claims, lineage }: Trace): string | null {
  const lengths = new Map(articles.map(({ id, text: words }) => [id, words.length]))
  if (lengths.size < articles.length) return 'two articles have one id'
  const isOutside = (id: string, { start, end }: { start: number; end: number }): boolean => {
    const length = lengths.get(id)
    return length === undefined || start > end || end > length
  }
  for (const { id, blocks, mentions } of articles) {
    if (blocks.some((block) => isOutside(id, block))) return `a block of article ${id} lies outside its text`
    if (mentions.some((mention) => isOutside(id, mention))) return `a mention of article ${id} lies outside its text`
  }
  for (const { id, article: own, source, cue, content } of statements) {
    const spans = [source, cue, ...content].filter((part) => part !== null)
    if (!lengths.has(own) || spans.some((part) => isOutside(own, part))) return `statement ${id} lies outside its article`
  }
  for (const { id, members, origins, values, why } of claims) {
    if ([...members, ...why.flatMap(({ evidence }) => evidence)].some((part) => isOutside(part.article, part)))
      return `claim ${id} lies outside its articles`
    if ([...origins, ...values].some((part) => part.members.some((index) => index >= members.length)))
      return `claim ${id} counts a member that it has not`
  }
  for (const { from, evidence } of lineage) {
    if (!lengths.has(from) || evidence.some((part) => isOutside(part.article, part)))
      return `an edge from ${from} lies outside its articles`
  }
  return null
}

function invalid(what: string): HeadwaterError {
  return new HeadwaterError('trace/invalid', `The trace cannot be used: ${what}`, {
    hint: 'Make it again with headwater trace INPUT… --json.',
  })
}
