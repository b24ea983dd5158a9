import { groupBy } from '../../document/index.js'
import { MAX_VALUES, WITNESSES } from './settings.js'
import { byPublication, sourceOf } from './sources.js'
import type { Account } from './types.js'

/** Two accounts of one thing that cannot both be right, the one published first as `a`. */
export interface Conflict<Value> {
  readonly a: Account<Value>
  readonly b: Account<Value>
}

interface Reported<Value> {
  /** The first accounts that give the value, each of another article. */
  readonly witnesses: Account<Value>[]
  /** Ids of all articles that give it. */
  readonly articles: Set<string>
}

/**
 * Where accounts of one thing differ: each pair of values once, by its first witnesses that differ. An article that gives
 * both values itself knows them as two things, unless two sources of it disagree. A key with very many values is of
 * something that has many, and gives nothing. Time grows with the accounts, and per key with the square of a bounded
 * number of values.
 */
export function conflictsOf<Value>(
  accounts: readonly Account<Value>[],
  differ: (a: Account<Value>, b: Account<Value>) => boolean,
): Conflict<Value>[] {
  const found: Conflict<Value>[] = []
  for (const sameThing of groupBy(accounts, ({ key }) => key).values()) {
    const values = reportedValues([...sameThing].sort(byPublication))
    if (values.length < 2 || values.length > MAX_VALUES) continue
    for (const [i, x] of values.entries()) {
      for (const y of values.slice(i + 1)) {
        const conflict = firstConflict(x, y, differ)
        if (conflict) found.push(conflict)
      }
    }
  }
  return found
}

function reportedValues<Value>(accounts: readonly Account<Value>[]): Reported<Value>[] {
  const values = new Map<string, Reported<Value>>()
  for (const account of accounts) {
    const { article } = account.member.proposition
    const known = values.get(account.id)
    if (!known) values.set(account.id, { witnesses: [account], articles: new Set([article]) })
    else if (!known.articles.has(article)) {
      known.articles.add(article)
      if (known.witnesses.length < WITNESSES) known.witnesses.push(account)
    }
  }
  return [...values.values()]
}

function firstConflict<Value>(
  x: Reported<Value>,
  y: Reported<Value>,
  differ: (a: Account<Value>, b: Account<Value>) => boolean,
): Conflict<Value> | null {
  const both = [...x.articles].some((article) => y.articles.has(article))
  for (const a of x.witnesses) {
    for (const b of y.witnesses) {
      const inOne = a.member.proposition.article === b.member.proposition.article
      if ((both || inOne) && !(inOne && areRivals(a, b))) continue
      if (differ(a, b)) return byPublication(a, b) <= 0 ? { a, b } : { a: b, b: a }
    }
  }
  return null
}

/** Two named sources: "the organisers said 600, the police about 200". */
function areRivals(a: Account<unknown>, b: Account<unknown>): boolean {
  const [x, y] = [sourceOf(a.member), sourceOf(b.member)]
  return x !== null && y !== null && x !== y
}
