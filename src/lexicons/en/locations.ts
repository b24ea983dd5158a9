/** How a place lies to something: in it, on it, under it, or only close to it. `at` and `by` leave that open. */
export type Relation = 'in' | 'on' | 'under' | 'outside'

/** Prepositions as they end, lower case, longest first where one ends another: "next to", "out of". */
export const RELATIONS: readonly (readonly [string, Relation])[] = [
  ['in front of', 'outside'],
  ['out of', 'outside'],
  ['close to', 'outside'],
  ['next to', 'outside'],
  ['near to', 'outside'],
  ['outside of', 'outside'],
  ['outside', 'outside'],
  ['near', 'outside'],
  ['beside', 'outside'],
  ['alongside', 'outside'],
  ['opposite', 'outside'],
  ['behind', 'outside'],
  ['inside of', 'in'],
  ['inside', 'in'],
  ['within', 'in'],
  ['in', 'in'],
  ['on top of', 'on'],
  ['atop', 'on'],
  ['on', 'on'],
  ['underneath', 'under'],
  ['beneath', 'under'],
  ['under', 'under'],
  ['below', 'under'],
]

/** What something can happen in or near, one kind a line; the first word names it. Base forms. */
const KINDS = `
tunnel underpass subway
bridge viaduct flyover overpass
station stop platform terminal
house home residence bungalow cottage flat apartment
school college classroom
church mosque synagogue temple cathedral chapel
hotel hostel motel
club nightclub bar pub
shop store supermarket mall market
restaurant cafe café diner
hospital clinic
factory plant warehouse depot mill
mine quarry pit
prison jail
stadium arena
theatre theater cinema
airport airfield runway
car vehicle van truck lorry
bus coach minibus
river lake reservoir canal harbour harbor pond
park playground
cave cellar basement
embassy consulate
office headquarters
crossing junction roundabout
`

/** Base form → kind of place. */
export const GROUNDS: ReadonlyMap<string, string> = new Map(
  KINDS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word, _, words): [string, string] => [word, words[0] as string])),
)
