import type { Gender } from './names.js'

/** Pronouns of the third person that tell a gender. */
export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

/** Words that bring somebody new into the story without a name. */
export const INDEFINITE_WORDS: ReadonlySet<string> = new Set('a an another one'.split(' '))
