import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { expect } from 'vitest'
import type { CheckReport, StatementsReport, StoriesReport, Trace, WhyReport } from '../src/document/index.js'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Asserts that a value is what `headwater trace --json` may print: it fits the published schema, has no field the schema
 * does not name, and every span lies inside the text of the article it points into.
 */
export function expectValidTrace(value: unknown): asserts value is Trace {
  expectValid(validator('headwater.trace-1.schema.json'), value)
  expectSpansInside(value as Trace)
}

/** Asserts that a value is what `headwater stories --json` may print. */
export function expectValidStories(value: unknown): asserts value is StoriesReport {
  expectValid(validator('headwater.stories-1.schema.json'), value)
}

/** Asserts that a value is what `headwater annotate --explain --json` may print. */
export function expectValidStatements(value: unknown): asserts value is StatementsReport {
  expectValid(validator('headwater.statements-1.schema.json'), value)
  expectSpansInside(value as StatementsReport)
}

/** Asserts that a value is what `headwater check --json` may print. */
export function expectValidCheck(value: unknown): asserts value is CheckReport {
  expectValid(validator('headwater.check-1.schema.json'), value)
}

/** Asserts that a value is what `headwater why --json` may print. */
export function expectValidWhy(value: unknown): asserts value is WhyReport {
  expectValid(validator('headwater.why-1.schema.json'), value)
}

function expectValid(validate: ValidateFunction, value: unknown): void {
  // Through JSON, since that is how it leaves: `undefined` fields vanish there and NaN turns null.
  validate(JSON.parse(JSON.stringify(value)))
  expect(validate.errors?.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`) ?? []).toEqual([])
}

const compiled = new Map<string, ValidateFunction>()

function validator(file: string): ValidateFunction {
  let validate = compiled.get(file)
  if (!validate) {
    const schema = JSON.parse(readFileSync(new URL(`../schema/${file}`, import.meta.url), 'utf8'), closeObjects) as object
    validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
    compiled.set(file, validate)
  }
  return validate
}

/** Readers must accept fields that a later version adds, so the published schema is open; our own output may have no others. */
function closeObjects(_key: string, value: Json): unknown {
  if (!isRecord(value) || value['type'] !== 'object') return value
  return { ...value, additionalProperties: false }
}

/** Edits hold spans of two texts side by side and are checked with the stage that makes them. */
const EDITS: ReadonlySet<string> = new Set(['alignment', 'difference'])

function expectSpansInside(trace: Pick<Trace, 'articles' | 'diagnostics'>): void {
  const texts = new Map(trace.articles.map((article) => [article.id, article.text]))
  const bad: string[] = []
  const walk = (value: unknown, path: string, article: string | null): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => walk(item, `${path}/${index}`, article))
    if (!isRecord(value)) return
    const own = typeof value['article'] === 'string' ? value['article'] : article
    const { start, end } = value
    if (own !== null && typeof start === 'number' && typeof end === 'number') {
      const length = texts.get(own)?.length
      if (length === undefined) bad.push(`${path}: no article ${own}`)
      else if (start > end || end > length) bad.push(`${path}: [${start}, ${end}) of ${length}`)
    }
    for (const [key, inner] of Object.entries(value)) if (!EDITS.has(key)) walk(inner, `${path}/${key}`, own)
  }
  for (const article of trace.articles) walk(article, `/articles/${article.id}`, article.id)
  const { articles: _articles, diagnostics: _diagnostics, ...rest } = trace
  walk(rest, '', null)
  expect(bad).toEqual([])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
