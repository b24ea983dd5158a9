/** What happens once in a story and at one time and place, by concept: other things of its kind belong to other stories. */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  'crash burn explode shoot stab rob kidnap quake collapse spillage storm flood vote'.split(' '),
)

/** Verbs that say only that something happened, or was noticed: what did is a noun beside them. Base forms. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set(
  'happen occur take strike begin start break erupt come hear feel report unfold hit cause involve remain lie'.split(' '),
)

/** Verbs by which help is called: whatever it is called to has happened before. Base forms. */
export const CALLING_VERBS: ReadonlySet<string> = new Set('call alert summon dispatch scramble mobilise mobilize deploy'.split(' '))

/** Phrases for what one word says elsewhere, as base forms in a row, with their concept. */
export const HAPPENING_PHRASES: ReadonlyMap<string, string> = new Map([
  ['come off the track', 'crash'],
  ['come off the rail', 'crash'],
  ['come off the road', 'crash'],
  ['leave the track', 'crash'],
  ['leave the rail', 'crash'],
  ['leave the road', 'crash'],
  ['jump the rail', 'crash'],
  ['jump the track', 'crash'],
  ['tip onto', 'crash'],
  ['tip over', 'crash'],
  ['flip onto', 'crash'],
  ['flip over', 'crash'],
  ['roll over', 'crash'],
  ['catch fire', 'burn'],
  ['go off', 'explode'],
  ['open fire', 'shoot'],
])

/** So many words have the longest of them. */
export const LONGEST_PHRASE = 4
