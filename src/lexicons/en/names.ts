import { FEMALE_FIRST_NAMES } from './names-female.js'
import { MALE_FIRST_NAMES } from './names-male.js'

export type Gender = 'male' | 'female'

/** The gender a first name is given to, 'either' where it is given to both, null where the name is not in the lists. Lower case in. */
export function firstNameGender(name: string): Gender | 'either' | null {
  const male = MALE_FIRST_NAMES.has(name)
  const female = FEMALE_FIRST_NAMES.has(name)
  if (male && female) return 'either'
  if (male) return 'male'
  return female ? 'female' : null
}

/** First names that are also common words, months or places: no proof of a person when they stand alone or open a sentence. */
export const COMMON_WORD_NAMES: ReadonlySet<string> = new Set(
  (
    'will mark may april june august art bill bob chip rose grace hope faith joy dawn star pat sue drew grant chase rich frank christian lance earl dale ' +
    'guy gene miles rod rob dot pearl ruby ivy violet olive hazel ginger crystal amber jade penny poppy daisy lily iris holly heather april autumn summer ' +
    'dean major baron king prince duke bishop pope judge hunter mason carter parker porter turner cook baker taylor page cliff glen forest heath brook brooke ' +
    'sandy sunny sierra savannah virginia georgia carolina dakota florence charlotte victoria chelsea sydney adelaide paris london milan jordan israel chad kenya ' +
    'india china asia america orlando dallas austin houston madison jackson lincoln washington clinton jefferson franklin kent lee ray jay max sol flora ' +
    'mercedes portia alexandria regina star prudence patience precious melody harmony destiny trinity angel jesus moses noah mercy constance ' +
    'an so no na hong ling ping yang wei ming chen bo jun min hu yi yu shu ting lan fang hua jing ning rong shan xia yan young long hand lay ' +
    'general ban per odd even mo geun li ama nana una val des don van von dee may mack sky skye stormy norm herb stu skip rusty buddy bud doc'
  ).split(' '),
)

/** Lower-case parts of surnames: "van der Berg", "bin Salman", "de Blasio". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da das dos du la le el al bin ibn bint ben ter ten zu zum zur af av ould y e'.split(' '),
)

/** Particles that open a surname on their own and mean nothing else in English: "de Blasio said". */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set('van von de del della di du bin ibn'.split(' '))

/** Particles joined by a hyphen: "al-Assad", "el-Sisi", "ul-Haq". */
export const HYPHENATED_PARTICLES: ReadonlySet<string> = new Set('al el an as ash at ad ar az ul ur us bin abu ibn'.split(' '))

/** What may follow a surname and belongs to the name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '))

/** Short second parts of compounds that look like syllables of a given name: "Merkel-led", not "Jong-un". */
export const COMPOUND_ENDINGS: ReadonlySet<string> = new Set(
  'led run era like wide fed bid men man won way on in to up than then son'.split(' '),
)

/** Family names that stand in front, as in Korean and Chinese names: "Kim Jong-un" is Kim. Those that are first names too are left out. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  'kim park choi jung kang cho yoon jang lim han shin kwon hwang ahn hong yang wang zhang liu zhao huang zhou wu xu sun zhu guo gao xi deng jiang wen mao tsai'.split(
    ' ',
  ),
)
