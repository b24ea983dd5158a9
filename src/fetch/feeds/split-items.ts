import { endOfTag, type XmlRoot } from './xml-root.js'

/** An XML feed cut into its items and what surrounds them. */
export interface SplitFeed {
  /** The source of each item, in document order, always with its end tag. */
  readonly items: readonly string[]
  /** The document without its items: the feed's own title, language and addresses. */
  readonly shell: string
  /** Items that lacked their end tag because the next one began. */
  readonly unclosed: number
  /** Whether the document ends inside an item or before its root's end tag. */
  readonly cut: boolean
}

/** `xmlns:rss="http://purl.org/rss/1.0/"`, `xmlns:a='http://www.w3.org/2005/Atom'`: a prefix that items may have */
const FEED_PREFIX =
  /xmlns:(?<prefix>[\w.-]+)\s*=\s*["'][^"']*(?:purl\.org\/rss\/1\.0\/?|w3\.org\/2005\/atom|purl\.org\/atom\/ns#?|netscape\.com\/rdf\/simple\/0\.9\/?)["']/giu
/** `<item>`, `<item rdf:about="…">`, `</atom:entry>`; and the two constructs in which such a tag means nothing */
const MARK = /<!\[CDATA\[|<!--|<(?<close>\/?)(?:(?<prefix>[\w.-]+):)?(?<name>item|entry)(?=[\s>/])/giu

/**
 * Cuts a feed into items without parsing it, so that one damaged item costs no other, and so that the parser's work can be
 * checked by a count that it did not make. Linear; CDATA and comments are skipped.
 */
export function splitItems(text: string, root: XmlRoot): SplitFeed {
  const tag = root.name === 'feed' ? 'entry' : 'item'
  const isItem = itemPrefixes(text, root)
  const items: string[] = []
  const shell: string[] = []
  let open = { start: -1, name: '' }
  let shellStart = root.start
  let unclosed = 0
  const endItem = (end: number, closing: string): void => {
    items.push(text.slice(open.start, end) + closing)
    open = { start: -1, name: '' }
    shellStart = end
  }
  MARK.lastIndex = root.end
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const { close, prefix = '', name } = mark.groups ?? {}
    if (name === undefined) {
      const end = text.indexOf(mark[0] === '<!--' ? '-->' : ']]>', mark.index)
      if (end < 0) break
      MARK.lastIndex = end + 3
      continue
    }
    if (name.toLowerCase() !== tag || !isItem(prefix)) continue
    const end = endOfTag(text, mark.index)
    MARK.lastIndex = end
    if (close === '/') {
      if (open.start >= 0) endItem(end, '')
      continue
    }
    if (open.start >= 0) {
      endItem(mark.index, `</${open.name}>`)
      unclosed += 1
    }
    shell.push(text.slice(shellStart, mark.index))
    open = { start: mark.index, name: mark[0].slice(1) }
    if (text[end - 2] === '/') endItem(end, '')
  }
  if (open.start < 0) shell.push(text.slice(shellStart))
  return { items, shell: shell.join(''), unclosed, cut: open.start >= 0 || !endsWithRoot(text, root) }
}

function itemPrefixes(text: string, root: XmlRoot): (prefix: string) => boolean {
  const declared = [...text.slice(root.start, root.end).matchAll(FEED_PREFIX)].map((match) => match.groups?.['prefix']?.toLowerCase() ?? '')
  const prefixes = new Set(['', root.prefix, ...declared])
  return (prefix) => prefixes.has(prefix.toLowerCase())
}

function endsWithRoot(text: string, root: XmlRoot): boolean {
  const last = text.lastIndexOf('</')
  const name = root.prefix === '' ? root.name : `${root.prefix}:${root.name}`
  return last >= 0 && text.slice(last + 2, last + 2 + name.length).toLowerCase() === name
}
