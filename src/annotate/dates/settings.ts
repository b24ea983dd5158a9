/** Clock times take the day last spoken of when it is at most this many sentences back; then the day of publication. */
export const CLOCK_REACH = 1

/**
 * A full date at most this many sentences back gives its year to a later day without one. Bare years do not: on half of
 * TempEval-3 they cost 0.015 of value F1.
 */
export const STORY_REACH = 2

/** "That day", "a year earlier" refer to a date at most this many sentences back; beyond it the reference is left out. */
export const CONTEXT_REACH = 6

/** Two-digit years up to this one belong to the 2000s; IETF and POSIX pivot (69 → 1969). */
export const CENTURY_PIVOT = 68

/** Bare numbers are years between these; earlier ones only behind a preposition. */
export const FIRST_YEAR = 1900
export const FIRST_YEAR_BEHIND_PREPOSITION = 1400
export const LAST_YEAR = 2099

/** Characters on either side of a number that are looked at to tell a year from a count. */
export const GUARD_LENGTH = 24

/** A day without a year lies within this many days of publication on the side its tense asks for; else the nearest is meant. */
export const FAR_DAYS = 270

/** Characters on either side of "the third quarter" that are searched for words of business. */
export const MONEY_WINDOW = 300

/** A numeric date is read day first where only that reading is within this many days of publication: a month, as news is about now. */
export const NUMERIC_NEAR_DAYS = 31

/**
 * The weekday of tomorrow was six days ago too. Reports that look back so far name the week, so a bare one is tomorrow's:
 * already there in the zone of the event, or planned. Read by hand, this is right for at least 30 of the 33 in 184 articles of Giveme5W1H.
 */
export const DAYS_BACK_TO_TOMORROW = 6

/** A verb is looked for at most this many tokens away: few news sentences are longer, and a line without an end stays linear. */
export const TENSE_REACH = 50

/** An opening quotation mark is looked for this many characters back in the sentence: longer sentences in quotes are hardly ever one. */
export const QUOTE_REACH = 600
