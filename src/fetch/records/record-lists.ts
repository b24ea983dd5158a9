import { ENVELOPES, LISTS } from './field-names.js'
import { recordPage } from './record-page.js'
import { isObject } from './values.js'

const MAX_ENVELOPES = 3

/**
 * The records of a JSON document: those of a list, wherever the services and databases of FIELD_NAMES put it (`articles`, `data`,
 * `hits.hits`, `articles.results`, …). Null where the document is one record itself, or none.
 */
export function recordsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  return isObject(value) ? listIn(value, MAX_ENVELOPES) : null
}

function listIn(value: Readonly<Record<string, unknown>>, depth: number): readonly unknown[] | null {
  if (Array.isArray(value['articles'])) return value['articles']
  if (recordPage(value) !== null) return null
  for (const name of LISTS) {
    const list = value[name]
    if (Array.isArray(list) && (list.length === 0 || list.some(isObject)))
      return name === '@graph' ? list.filter((node) => recordPage(node)) : list
  }
  if (depth === 0) return null
  for (const name of ENVELOPES) {
    const inner = value[name]
    const found = isObject(inner) ? listIn(inner, depth - 1) : null
    if (found) return found
  }
  return null
}
