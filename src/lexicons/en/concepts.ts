/**
 * Words that report the same kind of fact in news, one class a line, base forms; the first word names the class.
 * Written for this project from the event types of the ACE 2005 guidelines and the vocabulary of disaster, crime,
 * politics, business and court reporting. A word stands in one class only; a test holds that.
 */
const CLASSES = `
die dead death kill killing fatality fatal perish victim deadly lethal slay slain drown
injure injury hurt wound wounded casualty harm maim
arrest detain detention custody apprehend arrested
charge indict indictment accuse accusation allege allegation
resign resignation quit quitting
fire firing dismiss dismissal sack oust ouster axe
appoint appointment nominate nomination install
recuse recusal
decline refuse refusal duck dodge
confirm confirmation verify acknowledge acknowledgement admit admission
deny denial dispute refute rebut
reject rejection spurn rebuff
offer propose proposal suggest suggestion willing float
accept acceptance
angry anger ire fury furious frustrate frustration frustrated upset irritate irritation annoyed rage irate incensed dissatisfaction disappointment
tense tension strain strained friction rift
criticize criticise criticism slam deride condemn denounce rebuke lambast
blame fault
praise laud applaud commend
confidence trust faith backing
support supporter endorse endorsement backer ally
testify testimony hearing
investigate investigation probe inquiry investigator inquire
disclose disclosure reveal revelation leak undisclosed uncover unveil
meet meeting encounter
discuss discussion talk conversation
crash collision collide accident wreck smash derail derailment overturn
burn blaze inferno ablaze flame
explode explosion blast detonate detonation bomb bombing
flood flooding inundate deluge
storm hurricane cyclone typhoon tornado
quake earthquake tremor
collapse topple tumble
trap trapped stuck pin
rescue save free extricate
evacuate evacuation flee
hospital clinic infirmary
ambulance paramedic
shoot shooting gunfire gunman
stab stabbing knife
rob robbery theft steal burglary heist
kidnap abduct abduction hostage
protest demonstration demonstrator rally
strike walkout stoppage
vote ballot poll election elect
win victory triumph
lose defeat loss
rise increase climb surge jump soar grow growth
fall drop decrease plunge slump sink
cut reduce reduction slash
buy purchase acquire acquisition takeover
sell sale
pay payment payable
bill invoice
owe debt
cost price amount sum
error mistake glitch blunder mishap
correct correction fix amend
company firm business corporation provider utility
worker employee staff staffer
boss chief head leader manager director executive
police officer constable cop force
firefighter fireman brigade
doctor physician medic surgeon
driver motorist operator
passenger commuter traveller traveler rider
court judge tribunal justice
law legislation statute
ban block prohibit prohibition bar halt
sue lawsuit suit litigation
sentence jail imprison prison imprisonment
guilty convict conviction
acquit acquittal
launch start begin commence open
end finish conclude close
stop cease
plan scheme
agree agreement deal pact accord
warn warning alert caution
order instruct command
ask request urge
answer respond response reply
fast speed speeding quick rapid
slow brake
bend curve corner
tunnel underpass
sleep asleep doze
unconscious faint blacked
cause reason factor
unclear unknown undetermined unexplained
ship vessel boat ferry
plane aircraft jet airliner
train tram rail railway locomotive
car vehicle automobile
bus coach
road street highway motorway
house home residence
building structure
town city
child kid youngster
woman lady female
man male
dozen dozens
leave depart departure
arrive arrival
find discover discovery
lack shortage scarcity
contaminate contamination pollute pollution taint
recall withdraw withdrawal
hack breach cyberattack intrusion
sick ill illness disease infect infection outbreak
vaccine vaccination jab immunise immunize
school college university
teacher instructor
student pupil
money cash fund funding
tax levy duty
budget spending
rule regulation
alarm siren detector
believe think suspect wonder
fear worry anxious concern afraid
hope wish
surprise stun stunned shock shocked astonish
thank appreciate grateful gratitude
apologize apologise apology sorry regret
intervene intervention interfere interference meddle meddling
pressure push
threat threaten
promise pledge vow
evidence proof
weapon gun arms
war conflict
soldier troop
talks negotiation negotiate
minister secretary
parliament congress legislature
country nation
border frontier
refugee migrant asylum
award prize
match game fixture
team club
player footballer
goal score
film movie
song album
earthwork dam levee
spill leakage
delay postpone postponement
cancel cancellation scrap
approve approval
oppose opposition
fine penalty
`

/** The classes as lists of words, the first word naming the class. */
export const CONCEPT_CLASSES: readonly (readonly string[])[] = CLASSES.trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Base form → class name, for all words of the classes. */
export const CONCEPTS: ReadonlyMap<string, string> = new Map(
  CONCEPT_CLASSES.flatMap((words) => words.map((word) => [word, words[0] as string] as const)),
)

/** Verbs that carry no proposition of their own, and words that frame one: they never tell two claims apart. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'be have do make take get give go come become seem appear remain keep let put set say tell add note state write speak mention announce describe explain claim according ' +
    'would will could can may might must shall should not also just even still only already yet again too very much more most many some any such same other another own one ' +
    'this that these those there here then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
    'time day week month year morning afternoon evening night people thing way part point number lot mr mrs ms dr sir'
  ).split(' '),
)

/** Concepts that say the opposite of another: "the offer was rejected" is "the offer was not accepted". */
export const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['reject', 'accept'],
  ['oppose', 'support'],
])

/** Verbs with a particle that mean what neither means alone, as the concept that they are: "turn down" → "reject". */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map(
  [
    'reject: turn down, knock back',
    'resign: step down, stand down, bow out',
    'recuse: step aside',
    'fire: lay off, force out, push out, boot out',
    'die: pass away',
    'explode: blow up, go off',
    'crash: turn over, tip over, roll over, smash into, plough into, plow into',
    'burn: burn down',
    'collapse: fall down, cave in, give way',
    'cancel: call off',
    'delay: put off, push back, hold up',
    'stop: shut down, close down',
    'cut: cut back, scale back',
    'agree: sign off',
    'buy: take over, snap up',
    'arrest: take in, round up',
    'plan: set out',
    'find: find out, turn up',
    'recall: pull back, call back',
    'leave: pull out, walk out',
    'rescue: pull from, cut free',
  ].flatMap((line) => {
    const [concept, verbs] = line.split(': ') as [string, string]
    return verbs.split(', ').map((verb) => [verb, concept] as const)
  }),
)
