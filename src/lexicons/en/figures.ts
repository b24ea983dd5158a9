/** What befalls people and is counted as one toll, by concept: "seven dead" and "seven people were killed" count one thing. */
export const TOLLS: ReadonlySet<string> = new Set(
  'die injure arrest hospital evacuate sick rescue trap burn charge kidnap shoot stab infect displace strand miss'.split(' '),
)

/** What only grows as an event is counted: a higher later figure replaces a lower one. By concept. */
export const CUMULATIVE: ReadonlySet<string> = new Set(
  'die injure arrest hospital evacuate sick rescue burn charge infect displace aboard'.split(' '),
)

/** Those who are sent where something happened, and what they come with: more arrive as time goes on. Base forms and concepts. */
export const RESPONDERS: ReadonlySet<string> = new Set(
  'firefighter engine crew unit appliance ambulance paramedic police trooper soldier rescuer helicopter lifeboat volunteer tender'.split(
    ' ',
  ),
)

/** Units in which something is measured rather than counted, and what a player is credited with: a story has many of each. Base forms. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    'percent % point mph kph knot mile kilometre kilometer km metre meter m cm mm centimetre centimeter millimetre millimeter foot feet ft inch yard acre hectare ' +
    'ton tonne kg kilogram kilo gram pound lb ounce stone litre liter gallon barrel degree celsius fahrenheit c f watt megawatt gigawatt volt ' +
    'second minute hour day week month year decade season night dollar euro cent yen franc rouble ruble rupee yuan peso krone krona $ £ € ¥ ' +
    'goal run try lap game match set round win loss yard catch carry assist rebound tackle sack pass touchdown td shot block reception completion interception steal foul save wicket time magnitude share'
  ).split(' '),
)

/** What before a number makes it a part, an addition, a step or an age, not the whole count: "another 40", "including four". */
export const PART_OPENERS: ReadonlySet<string> = new Set(
  (
    'another additional extra further other including among amongst which whom every each per first last next past previous ' +
    'those these his her their its our your my not from between aged versus vs minus plus'
  ).split(' '),
)

/** What before "of" a number makes it the whole of which a part is told: "one of 40", "half of 40". */
export const PART_HEADS: ReadonlySet<string> = new Set(
  'part half quarter third share majority minority out rest one some most many any none'.split(' '),
)

/** What behind a number does: "40 more", "two others". */
export const PART_CLOSERS: ReadonlySet<string> = new Set('more other others additional further extra of'.split(' '))

/** What the two ends of a range or a score stand on either side of. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'or', '-', '–', 'and', '/', 'x'])

/** A figure that is not, or not yet, a count of what happened: feared, possible, planned, allowed. Also general truths. */
export const UNSETTLED =
  /\b(?:could|may|might|would|should|can|cannot|if|unless|fear(?:s|ed)?|feared|expect(?:s|ed)?|likely|possibl[ey]|potential(?:ly)?|plan(?:s|ned|ning)?|aim(?:s|ed)?|hope[sd]?|target|capacity|up to|as many as|limit|maximum|minimum|average|usually|typically|normally|annually|each year|a year|per year|every)\b/iu

/** What counts only those for whom something is still so, or was at the start: such a figure falls as the other rises. */
export const PASSING_STATE = /\b(?:still|remain(?:s|ed|ing)?|initially|originally|at first)\b/iu

/** How badly: each degree is counted by itself. Base forms and adverbs. */
export const SEVERITIES: ReadonlyMap<string, string> = new Map(
  [
    ['grave', 'serious seriously critical critically grave gravely severe severely badly life-threatening life'],
    ['slight', 'minor slight slightly lightly walking'],
    ['fatal', 'fatal fatally'],
  ].flatMap(([degree, words]) => (words as string).split(' ').map((word): [string, string] => [word, degree as string])),
)

/** "Aboard", "on board", "carrying": whoever is counted was on a vehicle. */
export const ABOARD: ReadonlySet<string> = new Set(['aboard', 'board', 'carry'])

/** Nouns that count whoever there was; "women", "passengers" and "children" count a part of them. */
export const ANYBODY: ReadonlySet<string> = new Set(['people', 'person', 'total', 'individual', 'soul', 'life', 'victim', 'casualty'])

/** What behind a figure sets it against another: "seven points clear", "40 fewer than". */
export const COMPARING: ReadonlySet<string> = new Set(
  'more fewer less clear ahead behind short above below beyond over under older younger higher lower longer shorter later earlier apart away faster slower better worse'.split(
    ' ',
  ),
)

/** Who stands for none at all; "no one" is two words. */
export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'noone'])

/** What between "no" and what befell nobody limits it: "nobody else was hurt", "no reports that anyone was hurt", "none of the crew". */
export const NOT_OF_ALL: ReadonlySet<string> = new Set(
  'else other others further more additional new of report reports reported word sign immediate if unless until who'.split(' '),
)
