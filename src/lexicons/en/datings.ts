/** Before a date: one end of a time, not the day of something. */
export const OPEN_ENDED: ReadonlySet<string> = new Set(
  'since until till before after by from between to through following prior pre post of for'.split(' '),
)

/** Nouns for what somebody said on an occasion. Base forms. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'remark comment statement speech announcement address interview briefing testimony answer reply response warning apology claim admission'.split(
    ' ',
  ),
)

/** Counted from the day of writing, which may lie in another time zone than the event. */
export const COUNTED_FROM_TODAY = /\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night|overnight)\b/iu

/** Counted from another date in round numbers: "42 years ago", "a year later". */
export const COUNTED_FROM_ELSEWHERE = /\b(?:ago|earlier|later|before|after|old|previous|following|next|same|that)\b/iu

/** What names a day, where a time of day alone is understood to be of the day of writing. */
export const NAMES_A_DAY =
  /\b(?:\w+day|today|yesterday|tomorrow|tonight|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\w+(?:uary|ember|ober|ch|il|ust))\b/iu

export const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu

/** Words with which a new date replaces an old one. */
export const RESCHEDULED =
  /\b(?:postpone[sd]?|rescheduled?|delayed?|moved? (?:to|back|forward|from)|brought forward|put back|pushed back|instead of)\b/iu

/** Nouns for what takes place on a day, besides happenings: a date behind one may be its own. Base forms. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'party meeting match game concert festival ceremony hearing debate vote election raid attack protest march rally conference summit visit trip funeral wedding'.split(
    ' ',
  ),
)
