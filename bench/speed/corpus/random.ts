/** A source of chance that gives the same run for the same seed, on every machine. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number
  /** True with this probability. */
  odds(probability: number): boolean
  /** One of the items. @throws RangeError where there is none. */
  pick<T>(items: readonly T[]): T
  /** A number of different items, in the order of the list. */
  sample<T>(items: readonly T[], count: number): T[]
}

/** The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state, good enough to shuffle words. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  return {
    whole,
    odds: (probability) => next() < probability,
    pick(items) {
      const item = items[whole(items.length)]
      if (item === undefined) throw new RangeError('Nothing to pick from')
      return item
    },
    sample(items, count) {
      let left = Math.min(count, items.length)
      return items.filter((_, i) => {
        const taken = next() < left / (items.length - i)
        if (taken) left--
        return taken
      })
    },
  }
}
