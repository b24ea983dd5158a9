/** Words of the generated news: common English for what happens, syllables for who and where, so that nothing names anybody. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const phrases = (list: string): readonly string[] => list.trim().split(/\s*,\s*/)
const groups = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*\|\s*/))

export const FIRST_NAMES = words(`
  Aldous Amabel Anselm Avis Barnaby Beryl Caspian Clemence Corin Dagny Delphine Edric Elspeth Fenella Florian Gideon Greer Hester
  Ignace Imelda Jocasta Jolyon Kester Lavinia Leopold Magnus Merle Nerys Odile Osric Petra Quentin Rosalind Rufus Sidony Tamsin
  Thaddeus Ursula Verity Wilfred Xanthe Yvo Zelda`)

/** First and last parts of surnames and towns: 48 x 40 of each. */
export const NAME_STARTS = words(`
  Ald Bar Bel Bran Cald Carr Cor Dal Dun Elm Fal Far Fen Gar Glen Gran Hal Hart Hav Hol Ingle Kel Kern Kil Lang Lin Mar Mel Mor
  Nor Oak Pen Quar Rath Rav Ros Sal Shel Sten Strat Tal Tarn Thorn Tre Ul Vel Wes Whit`)
export const SURNAME_ENDS = words(`
  acre berry bourne by combe dale den dine ell ett field fold ford gate ham hart hurst ick ing ington kin land ley ling lock man
  mer mond more nard ner ney nock ock pole rell ridge row sby`)
export const TOWN_ENDS = words(`
  acombe bourne bridge brook burgh chester cliffe combe cove den dale ferry field firth ford gate ham harbour haven hithe holm
  hurst ington kirk lea leigh mere minster moor mouth ness port quay shaw stead stoke thorpe ton wick worth`)
export const OUTLET_ENDS = words(`
  Advertiser Argus Bugle Chronicle Courier Dispatch Echo Examiner Gazette Herald Journal Ledger Mercury Messenger Monitor
  Observer Packet Pioneer Recorder Register Reporter Review Sentinel Standard Tribune Voice`)
export const WIRE_ENDS = phrases('News Agency, Press Service, Wire, Newswire')

export const ROLES = phrases(`
  the chief fire officer, a council leader, the harbour master, the head of the inquiry, a hospital director, a union secretary,
  the chief executive of the operator, a member of the regional assembly, the transport minister, a spokesman for the operator,
  the mayor, a structural engineer, the coroner, a safety inspector, the police commander, a tenants' representative`)
export const UNNAMED = phrases(`
  a person briefed on the inquiry, two people familiar with the matter, a senior official, officials, three former employees,
  a source close to the operator, a regulator who asked not to be named, people who attended the meeting`)
export const BODIES = phrases(`
  Fire Service, Harbour Board, Transport Authority, County Council, Health Trust, Safety Board, Water Company, Planning Office,
  Ferry Company, Workers' Union, Chamber of Trade, Growers' Group`)

/** Verbs of one meaning, in the past; any of a group may stand for another. */
export const VERBS = groups(`
  closed | shut | sealed off
  inspected | examined | checked
  damaged | harmed | hurt
  destroyed | wrecked | gutted
  ordered | demanded | called for
  delayed | postponed | held up
  removed | took away | cleared
  repaired | fixed | mended
  replaced | exchanged | swapped
  reported | notified them of | flagged
  ignored | overlooked | disregarded
  approved | authorised | backed
  rejected | turned down | refused
  found | discovered | uncovered
  bought | purchased | acquired
  moved | transferred | shifted
  stopped | halted | suspended
  evacuated | emptied | cleared out
  warned about | cautioned against | raised concerns about
  counted | recorded | registered`)
export const THINGS = groups(`
  alarms | warning devices
  pumps | pumping units
  barges | cargo boats
  cranes | lifting gear
  homes | houses
  tanks | storage vessels
  lorries | trucks
  workers | employees
  residents | people living nearby
  passengers | travellers
  valves | shut-off valves
  cables | power lines
  doors | exits
  walls | partitions
  documents | papers
  complaints | objections
  ferries | passenger boats
  windows | panes
  cylinders | gas bottles
  pipes | pipelines`)
export const SUBJECTS = groups(`
  the operator | the company that runs the site
  fire crews | firefighters
  inspectors | safety inspectors
  the council | the local authority
  police | officers
  engineers | technicians
  the owners | the company's owners
  contractors | outside contractors
  managers | the management
  divers | a diving team
  the regulator | the safety regulator
  volunteers | helpers`)
export const ADJECTIVES = words(`
  old new damaged spare northern southern eastern western outer inner heavy faulty empty rusted locked flooded unmarked temporary
  leaking broken blackened unsafe private municipal rented borrowed missing overloaded`)
export const PLACES = phrases(`
  on the lower quay, behind the pump house, near the main gate, along the north wall, under the road bridge, at the rail yard,
  next to the fish market, in the old tannery, beside the weighbridge, across the basin, inside the turbine hall, above the canteen,
  by the slipway, at the second lock, below the control room, off Chandler Street, in the loading bay, on the top floor`)
export const TIMES = phrases(`
  on Monday, on Tuesday, on Wednesday, last week, in March, in January, two days earlier, shortly after midnight, on Sunday evening,
  before dawn, at 6:40 a.m., in the autumn, last year, on 4 March, late on Thursday, at the weekend`)
export const REASONS = phrases(`
  after a fault in the wiring, because of the strong wind, despite two earlier warnings, for the second time this year,
  although nobody had asked for it, as the water rose, while the night shift was still at work, without telling the staff,
  before the first crews arrived, under a contract signed in haste, in spite of the rain, to save money, as a precaution,
  during a routine test, when the power failed, against the advice of its own experts`)

/** Beginnings and ends of what people say; any beginning goes with any end. */
export const SAYING_STARTS = phrases(`
  we did everything we could, nobody told us anything, it was over in a few seconds, I have never seen anything like it,
  this should have been dealt with long ago, the first thing I heard was a bang, we asked for help and none came, my crew was ready,
  there was smoke on every floor, people here are tired of promises, we are working with every authority, the system did what it was built for,
  I would not wish that night on anyone, we had ten minutes at most, you could feel the heat from the road, they knew about it`)
export const SAYING_ENDS = phrases(`
  and that is all I can say for now, but the doors were locked, and the families deserve an answer, before the roof came down,
  and we will publish every page of it, when the lights went out, but it was not enough, and I stand by my people,
  while the rest of the town was asleep, and somebody has to answer for that, so we broke the windows, but the plan was never tested,
  and we shall do it again if we have to, until the boats came, and no one has explained why, because the pumps had stopped`)

export const EVENTS = groups(`
  explosion | blast
  fire | blaze
  collapse | cave-in
  collision | crash
  leak | spill`)
export const SITES = phrases('grain terminal, ferry dock, chemical works, power station, tram depot, water works, shipyard, paper mill')

/** Plain words with one of like meaning, as a rewriter swaps them. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  groups(`
    said | stated
    told | informed
    after | following
    before | prior to
    about | around
    because of | owing to
    although | though
    near | close to
    old | ageing
    new | recent
    damaged | battered
    empty | vacant
    heavy | weighty
    broken | smashed
    faulty | defective
    unsafe | dangerous
    nobody | no one
    people | individuals
    homes | dwellings
    began | started
    despite | in spite of
    earlier | previously
    late | towards the end of the day`).map(([word = '', other = '']) => [word, other]),
)
