import { APPROXIMATE_SHARE, MAX_VALUE_RATIO } from './settings.js'
import type { Quantity } from '../types.js'

/** "at least 40", "40 or more": the bound itself is allowed. */
const INCLUSIVE = /\bleast\b|\bor more\b/iu

/**
 * Whether two figures of one unit can both be right: what their words allow overlaps ("more than 50" and 51, "about 40" and
 * 42, "at least 5" and "at least 7"). "More than 50" is said of 50 itself when rounding; of 51 it is not. Figures of
 * different order are taken to count different things.
 */
export function areCompatible(a: Quantity, b: Quantity): boolean {
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value]
  if (small > 0 && large / small > MAX_VALUE_RATIO) return true
  const [lowA, highA] = allowedValues(a)
  const [lowB, highB] = allowedValues(b)
  return lowA <= highB && lowB <= highA
}

/** The least and the most that a figure allows in its words: "more than 50" is 50 to Infinity, "about 50" 45 to 55. */
export function allowedValues({ value, bound, words }: Quantity): [number, number] {
  if (bound === 'about') return [value * (1 - APPROXIMATE_SHARE), value * (1 + APPROXIMATE_SHARE)]
  if (bound === 'under') return [-Infinity, value]
  if (bound === 'over') return [INCLUSIVE.test(words) || isRound(value) ? value : nextAbove(value), Infinity]
  return [value, value]
}

/** Numbers that people round to: one or two digits and zeros behind them from 10 on, three from 1,000 on. */
function isRound(value: number): boolean {
  const digits = Math.floor(Math.log10(Math.max(1, value))) + 1
  const kept = digits > 3 ? 3 : Math.min(2, digits - 1)
  return digits > 1 && value % 10 ** (digits - kept) === 0
}

function nextAbove(value: number): number {
  return Number.isInteger(value) ? value + 1 : value * (1 + Number.EPSILON)
}
