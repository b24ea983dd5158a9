import { CARDINALS } from './cardinals.js'

/** Numbers in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([['zero', 0], ...CARDINALS, ['hundred', 100]])

/** Words for a number that is not given. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(['several', 'dozens', 'scores', 'hundreds', 'thousands', 'others'])

/** Factors that follow a number: "284 billion". */
export const NUMBER_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
])

/** Words before a number that bound it: "more than 50" is not 50. */
export const APPROXIMATORS: ReadonlyMap<string, 'about' | 'over' | 'under'> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['estimated', 'about'],
  ['than', 'over'],
  ['over', 'over'],
  ['least', 'over'],
  ['exceeding', 'over'],
  ['under', 'under'],
  ['most', 'under'],
  ['fewer', 'under'],
  ['up', 'under'],
])

/** Nouns that say only that people or things are counted: what happened to them says more. */
export const GENERIC_COUNTED: ReadonlySet<string> = new Set([
  'people',
  'person',
  'other',
  'individual',
  'man',
  'woman',
  'child',
  'resident',
  'passenger',
  'member',
  'total',
  'more',
])

/** Signs before an amount of money. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥'])

/** What behind a number makes it a time of day: "9 a.m.", "1400 GMT". */
export const CLOCK_SUFFIXES: ReadonlySet<string> = new Set(['a.m', 'p.m', 'am', 'pm', 'a.m.', 'p.m.', 'gmt', 'et', 'bst'])

/** What before a number like 6.10 makes it a time of day. */
export const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'around', 'about', 'by', 'before', 'after', 'until', 'from'])

/** What before "than" sets two counts apart: "three more than the police counted". */
export const COMPARATIVES: ReadonlySet<string> = new Set(['more', 'fewer', 'less'])
