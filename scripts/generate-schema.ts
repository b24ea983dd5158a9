import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

/** A JSON Schema that Headwater publishes: its file under schema/, the exported type it is generated from, and its name. */
export interface SchemaTarget {
  readonly file: string
  readonly type: string
  readonly title: string
}

export const SCHEMAS: readonly SchemaTarget[] = [
  { file: 'headwater.trace-1.schema.json', type: 'Trace', title: 'headwater.trace/1' },
  { file: 'headwater.stories-1.schema.json', type: 'StoriesReport', title: 'headwater.stories/1' },
  { file: 'headwater.statements-1.schema.json', type: 'StatementsReport', title: 'headwater.statements/1' },
  { file: 'headwater.why-1.schema.json', type: 'WhyReport', title: 'headwater.why/1' },
  { file: 'headwater.check-1.schema.json', type: 'CheckReport', title: 'headwater.check/1' },
  { file: 'headwater.assumptions-1.schema.json', type: 'Assumptions', title: 'headwater.assumptions/1' },
]

/** The numbers of the contract that are shares; all others are offsets, indices and counts. */
const SHARES: ReadonlySet<string> = new Set(['similarity', 'share', 'certainty'])

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * The text of a JSON Schema (draft 07) for a type of src/document, with the types' own comments as descriptions.
 * Objects stay open, since later versions of headwater.trace/1 may add fields; numbers are narrowed to what TypeScript
 * cannot say (whole numbers from 0, shares from 0 to 1).
 */
export function generateSchema({ type, title }: SchemaTarget): string {
  const generator = createGenerator({
    path: `${ROOT}src/document/*.ts`,
    tsconfig: `${ROOT}tsconfig.json`,
    type,
    topRef: false,
    sortProps: false,
    additionalProperties: true,
    skipTypeCheck: true,
  })
  const { $schema, ...schema } = generator.createSchema(type)
  return `${JSON.stringify({ $schema, title, ...schema }, narrowNumbers, 2)}\n`
}

function narrowNumbers(key: string, value: unknown): unknown {
  if (!isObject(value) || (value['type'] !== 'number' && !(Array.isArray(value['type']) && value['type'].includes('number')))) return value
  const nullableOr = (name: string): unknown =>
    Array.isArray(value['type']) ? value['type'].map((t) => (t === 'number' ? name : t)) : name
  if (SHARES.has(key)) return { ...value, minimum: 0, maximum: 1 }
  return { ...value, type: nullableOr('integer'), minimum: 0 }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
