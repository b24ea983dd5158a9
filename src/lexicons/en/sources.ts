/** Heads of noun phrases for people whom a text does not name, singular: a source, an official. */
export const UNNAMED_PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'source official person individual people aide insider witness passenger survivor resident neighbor neighbour victim lawmaker ' +
    'senator adviser advisor diplomat officer investigator expert analyst critic supporter opponent friend relative ' +
    'colleague employee worker member staffer lawyer attorney prosecutor economist scientist researcher doctor driver man ' +
    'woman mother father son daughter husband wife voter republican democrat ally associate executive reporter journalist ' +
    'user local bystander onlooker observer activist leader student teacher parent minister judge detective operative ' +
    'strategist donor historian professor scholar fan customer owner other some many several most few one two three four ' +
    'five anyone everyone someone those all both none nobody each organiser organizer protester demonstrator campaigner ' +
    'commuter villager shopper tourist visitor guest nurse paramedic firefighter soldier rescuer fisherman engineer ' +
    'consultant manager director councillor councilor politician deputy candidate delegate trader investor broker banker ' +
    'shareholder commentator veteran refugee migrant farmer pupil patient elite luminary attendee superdelegate marcher retiree ' +
    'academic author writer columnist pundit blogger moderator narrator cleric priest pastor pilot sailor inmate prisoner ' +
    'defendant plaintiff juror entrepreneur businessman businesswoman billionaire landlord tenant homeowner cyclist motorist ' +
    'pedestrian hiker caller viewer reader listener child boy girl teenager youth adult brother sister cousin roommate classmate ' +
    'teammate coworker trucker nominee contender hopeful frontrunner'
  ).split(' '),
)

/** Who speaks for an organisation without a name of his own is the organisation. */
export const SPOKESPERSON_NOUNS: ReadonlySet<string> = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokesmen',
  'spokeswomen',
  'spokespeople',
  'spokespersons',
  'representative',
])

/** Heads of noun phrases for organisations. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'police company ministry department government agency authority committee commission council court bank party campaign ' +
    'group firm university hospital service organisation organization union association administration office board bureau ' +
    'airline provider operator manufacturer brigade trust institute foundation team club house congress senate army ' +
    'military navy force embassy parliament branch corporation authorities airport school college church charity supplier ' +
    'regulator watchdog coalition coastguard ambulance alliance federation league inc corp ltd center centre network unit nonprofit non-profit pac ' +
    'legislature cabinet treasury museum retailer lender insurer carmaker automaker startup cooperative academy tribunal ngo camp'
  ).split(' '),
)

/** Words before "guard" that make a body of it. */
export const GUARDED: ReadonlySet<string> = new Set(['coast', 'national', 'border', 'civil', 'republican', 'revolutionary'])

/** Heads of noun phrases for what newsrooms put out. */
export const PUBLICATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'paper newspaper newspapers tabloid outlet magazine broadcaster media press story article website site newswire station ' +
    'daily weekly'
  ).split(' '),
)

/** Heads of noun phrases for documents. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'memo memorandum report poll survey statement bill study document letter email record filing ruling law data figure ' +
    'finding result analysis post tweet message note indictment complaint affidavit transcript lawsuit book ad video ' +
    'footage evidence information research estimate statistic review audit page text headline sign release article speech order ' +
    'resolution chart map photo image constitution treaty contract charter amendment act manual guide notice warrant petition transcript deposition testimony commentary editorial column assessment projection forecast indication test census ' +
    'picture photograph polling investigation inquiry probe platform newsletter memoir biography excerpt recording tape clip ' +
    'screenshot brochure leaflet pamphlet flyer poster placard banner inscription dossier file log receipt invoice brief motion ' +
    'verdict proposal guideline database average plan'
  ).split(' '),
)

/** What makes "a report" a newsroom's: a report in the Post, media reports, multiple reports. */
export const PRESS_REPORT_NOUNS: ReadonlySet<string> = new Set(['report', 'story', 'account', 'article'])

/** "officials", "several people": more than one, and the text does not say how many. */
export const SEVERAL_WORDS: ReadonlySet<string> = new Set(
  'several multiple many some numerous various few dozens hundreds other others most'.split(' '),
)

/** Words in sentence case that start a temporal phrase after a verb of saying: said Tuesday, said last week. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently ' +
    'afterward afterwards last this week month year morning night evening afternoon ago then now previously again ' +
    'repeatedly publicly privately weekend january february march april may june july august september october november ' +
    'december jan. feb. aug. sept. oct. nov. dec. once simply late early online too also quietly angrily bluntly flatly ' +
    'sarcastically afterward'
  ).split(' '),
)

/** Nouns that only count what "of" brings: a |number| of attendees, a |majority| of voters. */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  (
    'number majority plurality handful couple pair trio quartet lot lots series host dozen dozens score scores hundreds thousands ' +
    'millions half third quarter rest bulk minority percent % percentage share array string slew raft crowd chorus plenty'
  ).split(' '),
)

/** Those that say how many. */
export const COUNTING_NOUNS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
  ['dozen', 12],
])

/** Titles in front of a name. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr sir lord lady dame prof sen rep gov president senator judge mayor prime king queen prince princess ' +
    'pope gen lt col capt sgt rev attorney secretary'
  ).split(' '),
)

/** Numbers that count sources. */
export const SOURCE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['another', 1],
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
])

/** Words before "with", "to" or "by" and a newsroom's name: an interview with, speaking to, asked by. */
export const INTERVIEW_WORDS: ReadonlySet<string> = new Set(
  (
    'interview interviewed speaking spoke speaks speak spoken asked interviews confirmed talking talked talks writing op-ed appearance ' +
    'appearing appeared appears statement comments remarks email emailed message call phoned quoted told telling column essay ' +
    'commentary conversation briefing briefed given gave revealed admitted explained shared leaked'
  ).split(' '),
)

/** Nouns for what a newsroom puts out with somebody in it, behind its name: "a CNN |interview|", "a Times |op-ed|". */
export const APPEARANCES: ReadonlySet<string> = new Set(
  'interview interviews op-ed column appearance programme program podcast segment essay article broadcast'.split(' '),
)

/** Base forms of cues of writing: "|wrote| in the Echo". */
export const WRITING_VERBS: ReadonlySet<string> = new Set('write argue opine note pen urge warn'.split(' '))

/** What a source writes itself, and so is a hop of its own: "said in a |memo|". A statement is only how something is said. */
export const WRITINGS: ReadonlySet<string> = new Set(
  'memo memorandum letter email e-mail filing lawsuit affidavit complaint report book memoir diary note petition brief ruling tweet blog newsletter'.split(
    ' ',
  ),
)

/** How a newsroom comes by a document: a memo |obtained| by the Echo. */
export const OBTAINED: ReadonlySet<string> = new Set(
  'obtained seen reviewed viewed published released leaked cited provided shown'.split(' '),
)

/** Who speaks and writes for a newsroom: "CNN |correspondent| Jim Smith". */
export const JOURNALIST_NOUNS: ReadonlySet<string> = new Set(
  (
    'reporter correspondent columnist editor journalist anchor host presenter contributor commentator writer critic producer ' +
    'photographer blogger'
  ).split(' '),
)

/** Last words of newspapers' and agencies' names, for newsrooms that the table does not know. */
export const PRESS_NAMES: ReadonlySet<string> = new Set(
  (
    'times herald tribune gazette journal chronicle observer telegraph courier examiner inquirer dispatch news post times- ' +
    'news sentinel bulletin echo globe star'
  ).split(' '),
)

/** Nouns before a colon that announce what they say: "Report: Mayor to resign". */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  (
    'report reports poll survey study newspaper source sources official officials police expert experts witness witnesses ' +
    'analysts ministry spokesman spokeswoman'
  ).split(' '),
)

/** Words between "interview" and the newsroom: "in an interview |with| the Echo". */
export const INTERVIEW_LINKS: ReadonlySet<string> = new Set(['with', 'to', 'by', 'on', 'for', 'in'])
