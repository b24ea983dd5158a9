import { printable } from '../view/index.js'

const INDENT = /\n\s+/gu
const SPECIAL = /[&<>"']/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Markup that is safe to put into a page. Only the `html` tag makes it, so text from outside cannot pass for it. */
export class Html {
  readonly value: string

  constructor(value: string) {
    this.value = value
  }
}

export const NOTHING = new Html('')

type Part = Html | string | number | readonly Html[]

/** A template whose values are escaped, unless they are markup themselves. What could turn text around is neutralised. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const fixed = withoutIndent(strings)
  let value = fixed[0] ?? ''
  parts.forEach((part, index) => {
    value += valueOf(part) + (fixed[index + 1] ?? '')
  })
  return new Html(value)
}

const trimmed = new WeakMap<TemplateStringsArray, readonly string[]>()

/** The fixed parts of a template without the indent of the source, which would be a third of the page. */
function withoutIndent(strings: TemplateStringsArray): readonly string[] {
  const known = trimmed.get(strings)
  if (known !== undefined) return known
  const parts = strings.map((part) => part.replace(INDENT, '\n'))
  trimmed.set(strings, parts)
  return parts
}

function escapeHtml(text: string): string {
  return printable(text).replace(SPECIAL, (character) => ENTITIES[character] ?? character)
}

function valueOf(part: Part): string {
  if (part instanceof Html) return part.value
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return part.map((item) => item.value).join('')
}
