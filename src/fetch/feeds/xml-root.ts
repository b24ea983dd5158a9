/** The outermost element of an XML document, and where its opening tag stands. */
export interface XmlRoot {
  /** In lower case, without the colon; empty for none. */
  readonly prefix: string
  /** In lower case. */
  readonly name: string
  readonly start: number
  /** After the `>` of the opening tag; the end of the text where that is missing. */
  readonly end: number
}

/** `<rss`, `<atom:feed`, `<rdf:RDF` */
const TAG_NAME = /<(?:(?<prefix>[\w.-]+):)?(?<name>[\w.-]+)/uy
/** Byte order marks, white space and control characters before the first tag */
const BLANK = /[\uFEFF\s\p{Cc}]*/uy
/** The end of a DOCTYPE's internal subset: `]>` */
const SUBSET_END = /\]\s*>/gu

/**
 * The root element of an XML document, after byte order mark, declaration, comments, processing instructions and DOCTYPE;
 * null where the text is no XML or ends before its root. Nothing of a DOCTYPE is read, so its entities cannot be expanded.
 */
export function findXmlRoot(text: string): XmlRoot | null {
  let at = skipBlank(text, 0)
  while (text.startsWith('<?', at) || text.startsWith('<!', at)) {
    const end = endOfProlog(text, at)
    if (end === null) return null
    at = skipBlank(text, end)
  }
  TAG_NAME.lastIndex = at
  const groups = TAG_NAME.exec(text)?.groups
  if (groups === undefined) return null
  return { prefix: (groups['prefix'] ?? '').toLowerCase(), name: (groups['name'] ?? '').toLowerCase(), start: at, end: endOfTag(text, at) }
}

/** After the `>` that ends the tag at `start`, attributes' values skipped; the end of the text where there is none. */
export function endOfTag(text: string, start: number): number {
  let quote = ''
  for (let i = start; i < text.length; i++) {
    const letter = text[i] as string
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return i + 1
  }
  return text.length
}

function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at
  return at + (BLANK.exec(text)?.[0].length ?? 0)
}

function endOfProlog(text: string, at: number): number | null {
  if (text.startsWith('<?', at)) return after(text, '?>', at)
  if (text.startsWith('<!--', at)) return after(text, '-->', at)
  const subset = text.indexOf('[', at)
  const end = after(text, '>', at)
  if (end === null || subset < 0 || end <= subset) return end
  SUBSET_END.lastIndex = subset
  return SUBSET_END.test(text) ? SUBSET_END.lastIndex : null
}

function after(text: string, mark: string, from: number): number | null {
  const found = text.indexOf(mark, from)
  return found < 0 ? null : found + mark.length
}
