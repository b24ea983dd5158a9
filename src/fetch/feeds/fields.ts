import { feedDate } from './feed-date.js'
import { plainLine } from './plain-text.js'

/** `ada@example.org` */
const EMAIL = /^\S+@\S+$/u

/** Names as plain text, addresses of mail left out, each once. */
export function namesOf(names: readonly (string | undefined)[] | undefined): string[] {
  const lines = (names ?? []).map(plainLine).filter((name) => name !== null)
  return [...new Set(lines.filter((name) => !EMAIL.test(name)))]
}

/** The first value that has plain text. */
export function firstLine(values: readonly (string | undefined)[]): string | null {
  return values.map(plainLine).find((line) => line !== null) ?? null
}

/** The first value that is a date, in ISO 8601 where it could be read. */
export function firstDate(values: readonly (string | undefined)[]): string | null {
  return values.map(feedDate).find((date) => date !== null) ?? null
}
