import type { Write } from './output.js'

/**
 * Writes a JSON document with every element of its top-level lists on a line of its own: readable with grep and diff, and
 * no string is ever longer than one element, however large the document.
 */
export async function writeDocument(document: object, write: Write): Promise<void> {
  let separator = '{\n'
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) continue
    await write(`${separator}${JSON.stringify(key)}: `)
    if (Array.isArray(value)) await writeList(value, write)
    else await write(JSON.stringify(value))
    separator = ',\n'
  }
  await write('\n}\n')
}

/** Writes a list as the value of a key, one element a line; elements may still be on their way. */
export async function writeList(elements: Iterable<unknown> | AsyncIterable<unknown>, write: Write): Promise<void> {
  let separator = '[\n'
  for await (const element of elements) {
    await write(`${separator}${JSON.stringify(element)}`)
    separator = ',\n'
  }
  await write(separator === '[\n' ? '[]' : '\n]')
}

/** Writes one JSON object a line. */
export async function writeLines(elements: Iterable<unknown> | AsyncIterable<unknown>, write: Write): Promise<void> {
  for await (const element of elements) await write(`${JSON.stringify(element)}\n`)
}
