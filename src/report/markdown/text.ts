import { oneLine } from '../view/index.js'

/** What Markdown (CommonMark and the GitHub dialect) reads as markup inside a line. */
const MARKUP = /[\\`*_[\]<>|~#&]/gu

/** Text from outside on one line, with nothing in it that Markdown would read as markup. */
export function plain(text: string): string {
  return oneLine(text).replace(MARKUP, '\\$&')
}

export function bold(text: string): string {
  const safe = plain(text)
  return safe === '' ? '' : `**${safe}**`
}
