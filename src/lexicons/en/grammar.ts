/** Closed classes of words that decide where a verb group, a noun phrase or a clause begins and ends. */

/** Forms of "be" that make a past participle passive … */
export const BE_FORMS: ReadonlySet<string> = new Set('is are was were be been being am'.split(' '))
/** … and what makes an "-ing" form a finite verb, clitics included. */
export const BE_OR_GET_FORMS: ReadonlySet<string> = new Set("is are was were be been being am 's 're 'm get gets got".split(' '))

export const CLITIC_AUXILIARIES: ReadonlySet<string> = new Set("'ve 'd 'll 're".split(' '))

/** Past participles that do not end in -ed, of verbs of saying and thinking. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  'said told thought known shown seen understood written found felt heard read'.split(' '),
)

/** The ones that are no past tense: without an auxiliary they only describe a noun ("a post written that day"). */
export const BARE_PARTICIPLES: ReadonlySet<string> = new Set('written known shown seen spoken sworn'.split(' '))

/** Adverbs that open a clause and so belong to no verb before which they stand. */
export const CLAUSE_ADVERBS: ReadonlySet<string> = new Set('when where why how so then there here more as'.split(' '))

/** Adverbs that belong to the number or noun behind them, not to the verb before: said |nearly 40| people. */
export const APPROXIMATE_ADVERBS: ReadonlySet<string> = new Set('nearly roughly approximately only early hardly barely mostly'.split(' '))

/** Prepositions of phrases that say when, where and how something was said. */
export const MODIFIER_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at during to after from by with before through via over outside inside of about as following under for upon amid without'.split(
    ' ',
  ),
)

/** Pronouns that are always a whole phrase. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set('he she they it we i you who'.split(' '))

/** Pronouns and determiners that can be a subject without a noun. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  (
    'he she they it we i you who both some many others several one those few all most neither none this these everyone anyone ' +
    'someone nobody'
  ).split(' '),
)

export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it we i you him them me us her himself herself themselves this that everyone people'.split(' '),
)

export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set('his her their its my our your'.split(' '))

/** Pronouns by what they point back to. */
export const ONE_PERSON_PRONOUNS: ReadonlySet<string> = new Set('he she him her his who'.split(' '))
export const AUTHOR_PRONOUNS: ReadonlySet<string> = new Set('i we my our'.split(' '))
export const THING_PRONOUNS: ReadonlySet<string> = new Set('it its'.split(' '))
export const PLURAL_PRONOUNS: ReadonlySet<string> = new Set('they them their'.split(' '))

/** Words that open an indirect question or relative content. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set('whether if how why what that where when who'.split(' '))

/** Words that open what the reporter adds behind an attribution: "…, he said, |as| rescuers left". */
export const ASIDE_WORDS: ReadonlySet<string> = new Set('as while after according citing who which'.split(' '))

/** Words before a new speaker: "…, while others said". */
export const CONTRAST_WORDS: ReadonlySet<string> = new Set('while although though whereas as but'.split(' '))

/** Words that only say when: declined to answer |when asked|. */
export const CIRCUMSTANCE_WORDS: ReadonlySet<string> = new Set('when after before as'.split(' '))

export const NEGATIONS: ReadonlySet<string> = new Set("not n't never nobody no".split(' '))

/** Dashes between a quotation and the name of its speaker. */
export const SIGNATURE_MARKS: ReadonlySet<string> = new Set('― — – -'.split(' '))

/** Words that put a subordinate clause in front of the main one. */
export const OPENING_CONJUNCTIONS: ReadonlySet<string> = new Set(
  'although though while when after before since because if despite whereas as until once'.split(' '),
)

/** Words that join a content to what follows and so do not end it. */
export const DANGLING_CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'while', 'as'])

/** Prepositions that an apposition may open with: "Ann Smith, |of| the Harbour Trust". */
export const APPOSITION_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'from'])

/** Base forms of the verbs that help another one. */
export const AUXILIARY_LEMMAS: ReadonlySet<string> = new Set(['have', 'be', 'do'])
