/** What a newsroom is: agencies sell text to the others, so text shared with one is the agency's. */
export type NewsroomKind = 'wire' | 'newspaper' | 'broadcaster' | 'magazine' | 'online'

/** One newsroom with all its editions: what counts as one origin, whatever name or address it appears under. */
export interface Newsroom {
  /** Canonical, without a leading "The": "New York Times". */
  readonly name: string
  readonly aliases: readonly string[]
  /** Registrable domains, or longer hosts where the domain is shared: "abcnews.go.com". */
  readonly domains: readonly string[]
  readonly kind: NewsroomKind
  /** Who owns it where that is well known. A common owner is noted, never merged. */
  readonly owner: string | null
  /** Names and aliases that are also words or other names ("Times", "Sun"): proof of nothing without context. */
  readonly ambiguous: readonly string[]
}

const AMBIGUOUS_MARK = '?'

/**
 * Reads rows of `Name | alias, alias? | domain, domain | owner`; a `?` behind a name marks it as ambiguous, trailing
 * fields may be left out.
 */
export function newsroomRows(kind: NewsroomKind, rows: string): readonly Newsroom[] {
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => newsroomOf(kind, row))
}

function newsroomOf(kind: NewsroomKind, row: string): Newsroom {
  const [name = '', aliases = '', domains = '', owner = ''] = row.split('|').map((field) => field.trim())
  const names = [name, ...listed(aliases)]
  return {
    name: unmarked(name),
    aliases: listed(aliases).map(unmarked),
    domains: listed(domains),
    kind,
    owner: owner === '' ? null : owner,
    ambiguous: names.filter((one) => one.endsWith(AMBIGUOUS_MARK)).map(unmarked),
  }
}

function listed(field: string): string[] {
  return field === '' ? [] : field.split(',').map((item) => item.trim())
}

function unmarked(name: string): string {
  return name.endsWith(AMBIGUOUS_MARK) ? name.slice(0, -1) : name
}
