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

/** Pronouns that are never the subject. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him'])

/** What stands before a person who is not named: "a spokesman", "the official". */
export const UNNAMED_DETERMINERS: ReadonlySet<string> = new Set('a an another one the this that'.split(' '))

/** What brings somebody in as another's: "her husband", "Hale's lawyer". */
export const OWNERS: ReadonlySet<string> = new Set("my our your his her their 's".split(' '))

/** Nouns, besides those of family, that name a person by whose he is: "his lawyer", but not "her head". */
export const RELATION_NOUNS: ReadonlySet<string> = new Set(
  'friend partner colleague lawyer attorney boss aide adviser advisor spokesperson child baby cousin neighbour neighbor doctor agent successor predecessor deputy rival opponent ally coach teacher'.split(
    ' ',
  ),
)

/** Nouns for persons that tell their gender. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'man boy gentleman guy husband father dad son brother uncle nephew grandfather grandson boyfriend fiancé widower spokesman chairman businessman policeman actor king prince congressman councilman schoolboy stepfather'
    .split(' ')
    .map((noun): [string, Gender] => [noun, 'male']),
  ...'woman girl lady wife mother mom mum daughter sister aunt niece grandmother granddaughter girlfriend fiancée widow spokeswoman chairwoman businesswoman policewoman actress queen princess congresswoman councilwoman schoolgirl stepmother'
    .split(' ')
    .map((noun): [string, Gender] => [noun, 'female']),
])

/** Nouns for persons beyond those of roles and of unnamed sources. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'guard cop bystander onlooker motorist cyclist pedestrian tourist shopper customer caller viewer user person adult child teenager teen toddler baby infant patient client voter juror refugee migrant ' +
    'protester protestor demonstrator rebel militant terrorist thief robber burglar hacker insider rider traveller traveler shopkeeper cashier waiter waitress cleaner clerk bartender chef medic paramedic carer caretaker ' +
    'pensioner villager islander parishioner worshipper churchgoer spectator fan supporter opponent rival ally donor critic whistleblower informant detainee prisoner convict'
  ).split(' '),
)
