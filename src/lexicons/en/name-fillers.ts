/** Words of a name that tell it from no other: two names are compared without them. */
export const EMPTY_NAME_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'a', 'an'])

/** What is left of titles and of a genitive where a person's name is cut into words. */
export const EMPTY_PERSON_WORDS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 's'])

/** What is said of nearly every public body, or of who speaks for it. */
export const EMPTY_BODY_WORDS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson official officials service brigade department'.split(' '),
)

/** Words that an acronym leaves out: the "of" in "Bureau of Investigation". */
export const SKIPPED_INITIALS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de'])
