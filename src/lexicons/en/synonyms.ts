/**
 * Base forms that stand for one another when news is reworded or spun, one group a line, the first word naming the group.
 * Written for this project; small on purpose: a group holds words that can be put in each other's place, not related ones.
 * Numbers in words and digits count as synonyms too.
 */
export const SYNONYMS: readonly string[] = [
  'one 1',
  'two 2',
  'three 3',
  'four 4',
  'five 5',
  'six 6',
  'seven 7',
  'eight 8',
  'nine 9',
  'ten 10',
  'eleven 11',
  'twelve 12',
]
