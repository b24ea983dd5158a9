import { pairGreedily } from './pairing.js'
import { share } from './score.js'

// "News", "Agency" in "Corran News Agency": parts of an outlet's name that are often left out
const OPTIONAL_PARTS = /\b(?:news|newspaper|agency|corporation|com)\b/gu
const ARTICLE = /^the /u
const SEPARATORS = /[^a-z0-9]+/gu
const WORDS = /[\p{L}\p{N}]{3,}/gu

const TELLS_NOTHING: ReadonlySet<string> = new Set(
  'the of and for mr mrs news unnamed source sources official officials spokesman spokeswoman'.split(' '),
)

/** Whether two strings name one outlet: case, "the", punctuation and words like "news" make no difference. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const key = outletKey(a)
  return key !== '' && key === outletKey(b)
}

/** Whether two strings name one origin: the same outlet, or every telling word of the shorter stands in the longer. */
export function sameOrigin(a: string, b: string): boolean {
  if (a === b || sameName(a, b)) return true
  const words = [tellingWords(a), tellingWords(b)].sort((x, y) => x.size - y.size)
  const [shorter, longer] = [words[0] ?? new Set<string>(), words[1] ?? new Set<string>()]
  return shorter.size > 0 && [...shorter].every((word) => longer.has(word))
}

/** How alike two lists of origins' names are (F1 over pairs of one origin), 0 to 1; null is an origin without a name. */
export function likenessOfNames(wanted: readonly (string | null)[], said: readonly (string | null)[]): number {
  const pairs = pairGreedily(wanted, said, (a, b) => (a === b || (a !== null && b !== null && sameOrigin(a, b)) ? 1 : 0), 1)
  return share(2 * pairs.size, wanted.length + said.length)
}

function outletKey(name: string | null | undefined): string {
  return (name ?? '').toLowerCase().replace(ARTICLE, '').replace(OPTIONAL_PARTS, '').replace(SEPARATORS, ' ').trim()
}

function tellingWords(name: string): Set<string> {
  return new Set((name.toLowerCase().match(WORDS) ?? []).filter((word) => !TELLS_NOTHING.has(word)))
}
