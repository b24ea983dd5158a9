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

/** What stands before a person who is not named: "a spokesman", "the official", "her husband". */
export const UNNAMED_DETERMINERS: ReadonlySet<string> = new Set("a an another one the this that his her their my our your 's".split(' '))

/** Nouns for persons that tell their gender. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'man boy gentleman guy husband father dad son brother uncle nephew grandfather grandson boyfriend fiancé widower spokesman chairman businessman policeman actor king prince congressman councilman schoolboy stepfather'
    .split(' ')
    .map((noun): [string, Gender] => [noun, 'male']),
  ...'woman girl lady wife mother mom mum daughter sister aunt niece grandmother granddaughter girlfriend fiancée widow spokeswoman chairwoman businesswoman policewoman actress queen princess congresswoman councilwoman schoolgirl stepmother'
    .split(' ')
    .map((noun): [string, Gender] => [noun, 'female']),
])
