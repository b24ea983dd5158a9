import { Parser } from 'htmlparser2'

const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'noscript', 'template'])
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'em',
  'font',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
])

/** The text that a reader of a page sees, all of it, in page order: what the spans of a gold file must stand in. */
export function visibleText(html: string): string {
  const parts: string[] = []
  let hidden = 0
  const parser = new Parser({
    onopentagname(name) {
      if (HIDDEN.has(name)) hidden++
      if (!INLINE.has(name)) parts.push(' ')
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--
      if (!INLINE.has(name)) parts.push(' ')
    },
    ontext(text) {
      if (hidden === 0) parts.push(text)
    },
  })
  parser.end(html)
  return parts.join('')
}
