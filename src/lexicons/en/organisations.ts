/** Last words that make a capitalised run an organisation, lower case. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  (
    'agency ministry department bureau office administration authority commission committee subcommittee council board cabinet congress senate parliament assembly house legislature court tribunal ' +
    'police constabulary force forces guard army navy corps brigade service services command ambulance patrol ' +
    'party coalition alliance union federation confederation league association society club institute institution foundation fund trust charity network caucus movement front campaign group groups organization organisation ' +
    'university college school academy hospital clinic infirmary church cathedral mosque synagogue museum library theatre theater orchestra ' +
    'company corporation corp inc ltd limited llc llp plc co gmbh ag sa holdings partners partnership industries enterprises systems technologies technology solutions software motors airlines airways air aviation railways railway rail bank bancorp insurance capital securities investments ventures pharmaceuticals pharma laboratories labs studios pictures entertainment records media communications telecom energy petroleum oil gas electric power utilities foods brands stores ' +
    'news times post herald tribune journal gazette chronicle observer press magazine radio television tv broadcasting ' +
    'branch division directorate secretariat task-force taskforce unit squad team panel inquiry centre center centers initiative project coalition consortium conference chamber exchange reserve treasury embassy consulate mission ' +
    'brotherhood militia mafia cartel jihad militias rangers united athletic rovers fc afc nhs pac superpac'
  ).split(' '),
)

/**
 * Heads that take a complement, by the preposition that joins it: "Department of Justice", "Citizens for Justice",
 * "Committee on Ethics".
 */
const COMPLEMENT_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'of',
    new Set(
      (
        'department ministry office bureau bank university college school academy institute institution house chamber court association federation confederation council committee subcommittee center centre centers board society ' +
        'church league union organization organisation agency commission authority campaign foundation fund coalition alliance movement party front club museum library hospital parliament congress daughters sons sisters knights ' +
        'corps guard army force forces secretariat directorate division branch archdiocese diocese conference assembly city state inspectorate institutes sisterhood brotherhood order chamber chiefs'
      ).split(' '),
    ),
  ],
  [
    'for',
    new Set(
      (
        'committee council commission center centre centers campaign coalition alliance institute foundation fund club citizens americans doctors physicians veterans mothers students friends democrats republicans office ' +
        'society association transport union agency department ministry movement network action priorities lawyers women workers'
      ).split(' '),
    ),
  ],
  ['on', new Set('committee subcommittee council commission center centre institute conference coalition office panel'.split(' '))],
])

/** Whether a head word takes a complement with this preposition. Lower case. */
export function takesComplement(head: string, preposition: string): boolean {
  return COMPLEMENT_HEADS.get(preposition)?.has(head) ?? false
}

/** First words that open names of bodies and works, hardly ever of persons. */
export const ORGANISATION_OPENERS: ReadonlySet<string> = new Set(
  (
    'international national federal united royal central public social economic global human world grand great red black white blue green golden silver super free open common independent ' +
    'human political military medical legal industrial commercial digital big real true modern special joint general advanced strategic'
  ).split(' '),
)

/** Corporate endings that are not part of the name we use: "Pfizer Inc." is Pfizer. Without full stops. */
export const CORPORATE_SUFFIXES: ReadonlySet<string> = new Set(
  'inc corp co ltd llc llp plc gmbh ag sa nv bv spa pty limited incorporated corporation'.split(' '),
)

/** First halves of names with "and": "Food and Drug Administration", "Health and Human Services". */
export const PAIRED_TOPICS: ReadonlySet<string> = new Set(
  'food securities health housing customs immigration oceanic science transportation energy agriculture commodity veterans education culture arts ways oversight oceans trade law safety air rail fire rescue search bill standards technology citizenship privacy information nuclear budget business economic foreign defence defense environment community families children sport media statistics'.split(
    ' ',
  ),
)

/** Heads that are surnames too: "Samantha Power", "Charlotte Church"; behind a first name they end a person's name. */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(
  'church power house post press park street lane hill hall banks rivers lake ford front forest falls springs wells stone bishop bridge bay beach parish cross bell pier fox field hood court rhodes moon hills heath island school temple abbey college bank force fund star mail best young gas branch club wood woods brook brooks rose page drew hamilton lake day case may march law trial bush winter summers'.split(
    ' ',
  ),
)

/** Whose names keep a possessive inside: "St George's Hospital", "King's College", "People's Party". */
export const POSSESSIVE_OWNERS: ReadonlySet<string> = new Set(
  'st saint king queen prince people women men children guy veterans workers farmers teachers lloyd lord all'.split(' '),
)

/** What an organisation may be called with "the" once the article has named the only one of its kind. */
export const ORGANISATION_DESCRIPTIONS: ReadonlySet<string> = new Set(
  (
    'agency ministry department bureau committee commission council company firm party court university union airline bank regulator watchdog charity force branch brigade embassy institute foundation corporation association federation ' +
    'league manufacturer supplier operator provider organisation organization institution coalition alliance panel college hospital ' +
    'zoo museum theatre theater library academy brewery retailer airport'
  ).split(' '),
)

/** Last words of newspapers and stations that no table lists: "the Harborough Mail". */
export const OUTLET_HEADS: ReadonlySet<string> = new Set(
  'times post herald tribune gazette chronicle observer journal courier inquirer dispatch examiner advertiser mail echo argus mercury telegraph standard star news press sentinel bugle record reporter review'.split(
    ' ',
  ),
)

/** Companies' own words for themselves: what "the company" can mean. */
export const COMPANY_HEADS: ReadonlySet<string> = new Set(
  'company corporation corp inc ltd limited llc plc co holdings partners industries enterprises systems technologies motors airlines airways bank insurance capital pharmaceuticals laboratories studios pictures entertainment energy petroleum oil gas electric power utilities foods stores'.split(
    ' ',
  ),
)

/** Names of outlets that are nothing but a common word wherever "the" is missing: "Local media", "Information released". */
export const OPENING_OUTLETS: ReadonlySet<string> = new Set('local information independent conversation week cut root hill'.split(' '))

/** Small words that hold the name of a body together. */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', '&', 'the'])

/** Small words of a body's name that its acronym leaves out. */
export const ACRONYM_GAPS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', '&', 'the', 'in'])

/** Words before the name of a newspaper that say when it comes out. */
export const EDITION_WORDS: ReadonlySet<string> = new Set(['daily', 'evening', 'sunday', 'weekly', 'morning'])

/** What follows the noun of a description: "Kestrel Lines, the company |that| runs them". */
export const DESCRIPTION_OPENERS: ReadonlySet<string> = new Set(['that', 'which', 'behind'])

/** Nouns that mean any company. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(['company', 'firm'])

/** Other words of a name that say what is called so: "the airline" is Harlow Airways. */
export const CLASS_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['airline', ['airways', 'airlines']],
  ['force', ['police']],
  ['bank', ['bancorp', 'bankcorp']],
  ['organisation', ['organization']],
  ['organization', ['organisation']],
])

/** What newsrooms are called with "the", the sort of newsroom, and how many sentences back it must be named at most. */
export const NEWSROOM_CLASSES: ReadonlyMap<string, { readonly kind: string; readonly reach: number }> = new Map([
  ...['paper', 'newspaper', 'tabloid', 'daily'].map((noun) => [noun, { kind: 'newspaper', reach: Infinity }] as const),
  ['magazine', { kind: 'magazine', reach: Infinity }],
  ['broadcaster', { kind: 'broadcaster', reach: Infinity }],
  ['website', { kind: 'online', reach: Infinity }],
  ['newswire', { kind: 'wire', reach: Infinity }],
  ...['network', 'channel'].map((noun) => [noun, { kind: 'broadcaster', reach: 2 }] as const),
])
