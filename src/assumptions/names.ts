import type { Assumption } from '../document/index.js'

/** For each name, lower case, the name that stands for all that are the same source, whichever entries join them. */
export function sameGroups(all: readonly Assumption[]): Map<string, string> {
  const head = new Map<string, string>()
  const printed = new Map<string, string>()
  const find = (key: string): string => {
    let at = key
    for (let up = head.get(at); up !== undefined && up !== at; up = head.get(at)) at = up
    for (let step = key; step !== at;) {
      const next = head.get(step) as string
      head.set(step, at)
      step = next
    }
    return at
  }
  for (const assumption of all) {
    if (!('same' in assumption)) continue
    const [first, ...others] = assumption.same.map((name) => {
      const key = nameKey(name)
      if (!head.has(key)) head.set(key, key)
      if (!printed.has(key)) printed.set(key, name)
      return key
    })
    for (const other of others) head.set(find(other), find(first as string))
  }
  return new Map([...head.keys()].map((key) => [key, printed.get(find(key)) as string]))
}

/** Names are compared without case and with one space between words. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase()
}
