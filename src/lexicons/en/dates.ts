import { CARDINALS } from './cardinals.js'

/** Month names and their newspaper short forms (without the full stop), to 1-12. Lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Month names that a full stop shortens. */
export const SHORT_MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec']

/** Words that make a proper name of the weekday behind them: "Super Tuesday". */
export const NAMED_DAYS: ReadonlySet<string> = new Set([
  'super',
  'black',
  'cyber',
  'ash',
  'good',
  'palm',
  'shrove',
  'bloody',
  'every',
  'each',
  'any',
])

/** Months that are given names, surnames or other words too. */
export const PERSONAL_MONTHS: ReadonlySet<string> = new Set(['may', 'april', 'june', 'august', 'march'])

/** Words in front of a month: what follows is no person. */
export const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since of by from to until till before after during for between with than and or through throughout early late mid'.split(' '),
)

/** Words in front of a month that names an event: "the June election". */
export const MONTH_DETERMINERS: ReadonlySet<string> = new Set(['a', 'the', 'its', 'his', 'her', 'their', 'our'])

/** Words in front of a feast on its day: "on Christmas". */
export const FEAST_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'at',
  'by',
  'before',
  'after',
  'until',
  'since',
  'till',
  'around',
  'from',
])

/** Words that make a set of days of what follows. */
export const EACH: ReadonlySet<string> = new Set(['every', 'each', 'any'])

/** Weekday names and short forms (without the full stop); Monday is 0. Lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday mon', 'tuesday tues tue', 'wednesday wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun'].flatMap(
    (names, index) => names.split(' ').map((name): [string, number] => [name, index]),
  ),
)

/** Names that are words too: a date only with a full stop or a number behind them. */
export const AMBIGUOUS_DAY_NAMES: ReadonlySet<string> = new Set(['sun', 'sat', 'mon', 'wed', 'fri', 'thu', 'tue', 'tues', 'thur', 'thurs'])

/** Counting words; "a" and "an" count one. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ...CARDINALS])

/** Ordinals of quarters and halves, from 0. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['1st', 0],
  ['second', 1],
  ['2nd', 1],
  ['third', 2],
  ['3rd', 2],
  ['fourth', 3],
  ['4th', 3],
  ['final', 3],
])

/** Seasons in the order of the year from spring. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 0],
  ['summer', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
])

/** Decades by name: "the nineties". */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
])

export const PARTS_OF_DAY: readonly string[] = ['morning', 'afternoon', 'evening', 'night']

/** Feasts on one day of the year, as [month, day]. Lower case, straight apostrophes. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["new year's day", [1, 1]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ['may day', [5, 1]],
  ['independence day', [7, 4]],
  ['july fourth', [7, 4]],
  ['fourth of july', [7, 4]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ['veterans day', [11, 11]],
  ['armistice day', [11, 11]],
  ['remembrance day', [11, 11]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
])

/** Feasts on a weekday of a month: month, weekday (Monday is 0), which one (-1 is the last), and how many days after it. */
export const WEEKDAY_FEASTS: ReadonlyMap<
  string,
  { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
> = new Map([
  ['martin luther king day', { month: 1, weekday: 0, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 0, nth: 3 }],
  ["mother's day", { month: 5, weekday: 6, nth: 2 }],
  ['memorial day', { month: 5, weekday: 0, nth: -1 }],
  ["father's day", { month: 6, weekday: 6, nth: 3 }],
  ['labor day', { month: 9, weekday: 0, nth: 1 }],
  ['columbus day', { month: 10, weekday: 0, nth: 2 }],
  ['thanksgiving day', { month: 11, weekday: 3, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 3, nth: 4 }],
  ['black friday', { month: 11, weekday: 3, nth: 4, plus: 1 }],
])

/** Feasts by their distance from Easter Sunday in days. */
export const EASTER_FEASTS: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['good friday', -2],
  ['easter', 0],
  ['easter sunday', 0],
  ['easter monday', 1],
])

/** Words in front of a bare number of four digits that make it a year even where something countable follows. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since of by from to until till before after during for between and or circa late early mid year fiscal through around about the'.split(
    ' ',
  ),
)

/** Words in front of a number of four digits that make it a name, not a year: "Flight 1549", "Resolution 1973". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  'flight route room windows resolution bus highway section article page channel title unit no number boeing office model form apartment lot bill proposition'.split(
    ' ',
  ),
)

/** Auxiliaries whose verb is still to come. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'shall',
  'wo',
  'would',
  "'d",
  'could',
  'may',
  'might',
  'should',
  'must',
  'can',
])

/** Words right before a date, or before "for" and a date, that put it in the future: "due Tuesday", "scheduled for Tuesday". */
export const DUE_WORDS: ReadonlySet<string> = new Set(['due', 'scheduled', 'slated', 'expected', 'planned', 'upcoming', 'forthcoming'])

/** Words before an infinitive that is still to come: "is set to testify". */
export const INFINITIVE_CUES: ReadonlySet<string> = new Set(
  'set due scheduled slated expected planned planning going poised prepared supposed likely bound ready about'.split(' '),
)

/** Verbs whose infinitive is still to come: "plans to", "agreed to", "hopes to". */
export const PLANNING_VERBS: ReadonlySet<string> = new Set(
  'plan intend hope want agree expect prepare schedule aim promise pledge vow wish need ask urge order invite set seek have be decide continue'.split(
    ' ',
  ),
)

/** Verbs that put their object in the future in any tense: "planned a march on Saturday". */
export const ANNOUNCING_VERBS: ReadonlySet<string> = new Set(['plan', 'schedule', 'slate', 'await', 'expect', 'anticipate'])

/** Words before a date that put it in the future whatever the verb: "ahead of Thursday's vote", "braces for the hearing Monday". Lemmas. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(['ahead', 'upcoming', 'forthcoming', 'brace', 'loom', 'await'])

/** Words that show that "the third quarter" is one of a year and not of a match. */
export const BUSINESS_WORDS: readonly string[] = (
  'percent|per cent|earnings|profit|profits|profitable|revenue|revenues|sales|income|loss|losses|growth|economy|economic|gdp|g.d.p|shareholders|investors|fiscal|exports|' +
  'inflation|company|bank|results|spending|fundraising|shipments|orders|dividend|market'
).split('|')

/** Auxiliaries that point ahead even before "have": "could have" and "should have" look back, these do not. */
export const CERTAIN_AUXILIARIES: ReadonlySet<string> = new Set(['will', "'ll", 'shall'])

/** Past forms of "be", "have", "do" and "would". */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', "'d", 'had', 'did'])

/** Words before "last year" that make it somebody's: "his last year". */
export const POSSESSIVE_DETERMINERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])

/** "more than two years ago", "three or four months ago", "six to eight weeks ago": no date follows. */
export const INEXACT_WORDS: ReadonlySet<string> = new Set(['than', 'least', 'or', 'to'])

/** Prepositions before "the summer" that make it a date. */
export const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'during', 'since', 'by', 'until', 'over', 'throughout'])

/** Words that point from the date last spoken of: "the |following| day". */
export const CONTEXT_POINTERS: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['very same', 0],
  ['previous', -1],
  ['preceding', -1],
  ['following', 1],
])

/** Words that shade a period: "early this month", "later that day". */
export const PERIOD_SHADES = ['early', 'late', 'later', 'earlier', 'mid']

/** Words that blur a clock time: "around 9 p.m.". */
export const CLOCK_BLURS = ['about', 'around', 'just', 'shortly', 'approximately', 'nearly']

/** Prepositions before a bare number that make it a clock time. */
export const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'by', 'until', 'from', 'before', 'after', 'between'])

/** Words that stand before counts as often as before years: "about 2000 troops", "of 1900 votes". */
export const COUNT_OPENERS: ReadonlySet<string> = new Set(['about', 'around', 'of', 'to', 'or', 'and', 'than', 'by', 'for'])
