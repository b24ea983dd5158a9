import type { Gender } from './names.js'

/** Forms of address and ranks that stand before a name; what follows is a person. Without full stops, lower case. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx messrs dr doctor prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh sheik ayatollah pope cardinal archbishop bishop pastor ' +
    'king queen prince princess duke duchess earl baroness baron count countess emperor empress crown-prince saint ' +
    'gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander ' +
    'sen senator sens senators rep representative reps representatives congressman congresswoman gov governor govs pres president amb ambassador ' +
    'sec secretary treas treasurer judge justice chancellor premier mayor minister pm ag vp svp mp mep msp td kc qc councillor cllr alderman councilman councilwoman assemblyman assemblywoman commissioner ' +
    'inspector superintendent constable detective det insp supt const con pc dc ds di officer deputy sheriff marshal coach umpire referee spokesman spokeswoman ' +
    'comrade señor senor señora monsieur madame herr frau signor tun datuk tan-sri shri smt'
  ).split(' '),
)

/** Titles that tell the gender of the person named. */
export const TITLE_GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'mr sir lord king prince duke earl baron count emperor father brother congressman councilman assemblyman spokesman chairman businessman monsieur herr señor senor signor pope cardinal fr'
    .split(' ')
    .map((title): [string, Gender] => [title, 'male']),
  ...'mrs ms miss dame lady queen princess duchess baroness countess empress sister congresswoman councilwoman assemblywoman spokeswoman chairwoman businesswoman madame frau señora'
    .split(' ')
    .map((title): [string, Gender] => [title, 'female']),
])

/** The last words of roles: "press secretary", "chief executive", "home secretary". Singular, lower case. */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  (
    'president vice-president secretary minister chancellor premier governor mayor senator congressman congresswoman representative lawmaker legislator councillor councilman councilwoman commissioner ' +
    'director chief head chairman chairwoman chairperson chair ceo cfo coo executive officer manager founder co-founder owner boss leader co-leader whip speaker treasurer ' +
    'attorney lawyer counsel solicitor barrister prosecutor judge justice magistrate coroner sheriff marshal detective inspector superintendent constable sergeant lieutenant captain commander colonel general admiral major ' +
    'spokesman spokeswoman spokesperson aide adviser advisor strategist consultant analyst economist historian professor scientist researcher expert lecturer teacher principal doctor surgeon nurse physician psychologist ' +
    'ambassador envoy diplomat consul delegate negotiator mediator ombudsman inspector-general candidate nominee hopeful contender politician activist campaigner organizer organiser volunteer ' +
    'reporter correspondent editor columnist journalist anchor host presenter author writer novelist poet critic blogger photographer filmmaker actor actress singer rapper musician comedian artist designer model producer ' +
    'coach quarterback striker goalkeeper defender midfielder captain pitcher player footballer golfer boxer athlete champion driver pilot engineer architect developer investor banker trader broker businessman businesswoman entrepreneur billionaire tycoon mogul developer ' +
    'bishop archbishop cardinal pope pastor priest rabbi imam cleric reverend king queen prince princess emir sultan ayatollah ' +
    'neighbor neighbour resident witness survivor victim passenger commuter student pupil widow widower husband wife mother father son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother friend girlfriend boyfriend partner colleague ' +
    'suspect gunman attacker shooter killer defendant plaintiff inmate hostage soldier marine veteran firefighter policeman policewoman deputy trooper ranger farmer fisherman worker official member secretary-general'
  ).split(' '),
)

/** Words that may stand before a role's head inside a capitalised or lower-case title. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'vice deputy assistant asst ch dep associate acting interim former ex then late incoming outgoing longtime long-time senior junior chief general executive managing national state county city regional district federal foreign prime first second third lady ' +
    'home defense defence treasury justice interior transport education health energy labor labour trade finance environment agriculture commerce housing homeland security press communications campaign policy ' +
    'attorney minority majority party opposition cabinet supreme crown under sub co-founder co board committee special political legal economic military medical news sports world police fire union ' +
    'democratic republican conservative liberal socialist gop presidential vice-presidential congressional gubernatorial detective station chief lord right honourable honorable president-elect state-run major brigadier lieutenant rear full'
  ).split(' '),
)

/** Words before a role that say it is no longer or not yet held. */
export const ROLE_PAST: ReadonlySet<string> = new Set('former ex late then ex- retired'.split(' '))

/** Words that make another office of a role: the vice president is not "the president". */
export const ROLE_DECIDING: ReadonlySet<string> = new Set(
  'vice vice-president deputy assistant associate under sub attorney inspector solicitor first lady elect acting prime foreign home defense defence finance'.split(
    ' ',
  ),
)

/** Short titles with the words that descriptions use: "Sen. Warren … the senator". */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['pres', 'president'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['det', 'detective'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
])

/** Roles that only organisations give: what stands before "CEO" is a company, what stands before "aide" a person. */
export const COMPANY_ROLES: ReadonlySet<string> = new Set(
  'ceo cfo coo president chairman chairwoman chair co-founder cofounder founder executive director manager chief spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
)

/** Offices that are held at a body, never with a person: "chief executive of", not "spokesman of". */
export const HEADS_OF_BODIES: ReadonlySet<string> = new Set('executive director chairman chairwoman chair ceo'.split(' '))

/** What may stand before a role behind a name: "Paul Marsh, |the| attorney general". */
export const ROLE_DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our'])

/** Words in front of a role or body that tell no office from another: "the longtime senator", "the same court". */
export const NEUTRAL_MODIFIERS: ReadonlySet<string> = new Set(
  'longtime long-time first-term second-term third-term two-term one-term veteran embattled outspoken incumbent sitting current beleaguered popular powerful influential controversial same'.split(
    ' ',
  ),
)
