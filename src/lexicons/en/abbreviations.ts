/** Words whose final full stop does not end a sentence: titles, ranks, places, corporate and Latin short forms. Lower case, no stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st messrs hon pres gov govs lt gen col maj capt cmdr adm sgt cpl pvt det insp supt ' +
    'sen sens rep reps amb atty asst assoc dep dist sec treas supt const ch con ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wisc wyo ' +
    'ave blvd rd mt ft inc corp co ltd llc plc bros dept univ est no nos vol pp fig ed eds al vs v cf ca approx ext tel max min ' +
    'e.g i.e etc p.s viz'
  ).split(' '),
)

/** Abbreviations that often do end a sentence: a capital after them decides nothing, so the next word is looked at. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'etc',
  'inc',
  'corp',
  'co',
  'ltd',
  'jr',
  'sr',
  'al',
  'no',
  'sat',
  'sun',
  'mar',
  'ill',
  'miss',
  'wash',
  'ind',
  'est',
  'con',
  'ed',
  'min',
  'max',
  ...'ala ariz ark calif colo conn del fla ga kan ky la md mass mich minn mo mont neb nev okla ore pa penn tenn tex va vt wis wisc wyo st ave blvd rd dept bros llc plc'.split(
    ' ',
  ),
])

/** Words that start a sentence more often than they continue a name: "the U.S. The ruling …". */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with as but and or so yet if when while after before since although though however meanwhile ' +
    'there here what who where why how not no some many most both all one two'
  ).split(' '),
)
