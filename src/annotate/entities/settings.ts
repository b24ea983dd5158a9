/** The most small words inside one name that are tagged with it: "Department of the Interior", "Secretary of State for the Home". */
export const LOWER_REACH = 2

/** A sentence with at least this share of capitals on its longer words is a headline in title case; a verb left small makes it prose. */
export const TITLE_CASE_SHARE = 0.85

/** Words of more than three letters a sentence needs before its share of capitals says anything. */
export const TITLE_CASE_WORDS = 3

/** The longest phrase that is looked up in the lists, in words: "Organized Crime and Corruption Reporting Project" has six. */
export const LONGEST_PHRASE = 6

/** The longest run of words that is taken for a person without a title: "Andrés Manuel López Obrador". */
export const LONGEST_PERSON = 5

/** A reference looks back this many sentences at most: further back readers need the name again. */
export const PRONOUN_REACH = 2

/** The most words behind "the" in a description: "the former acting deputy attorney general" has five. */
export const DESCRIPTION_LENGTH = 5

/** How many words before a noun its article is looked for: "a senior White House spokesman" needs four. */
export const UNNAMED_REACH = 5

/** How many words into its sentence a pronoun may stand to mean the name that follows: "During his daily". */
export const OPENING_PHRASE = 3

/** The longest run of name words that is read as one, in words; real names end long before, and lists of capitals stay linear. */
export const LONGEST_RUN = 40

/** How many names and roles back a description is looked for; an article of 700 words has about 80 names. */
export const DESCRIPTION_MEMORY = 400

/** With more persons of one surname than this, a bare surname means nobody; families in the news have fewer. */
export const MOST_NAMESAKES = 20

/** The shortest acronym that is matched by initials alone; two letters fit too many names. */
export const SAFE_ACRONYM = 3

/** How many words an apposition may take before its head: ", the acting deputy attorney general". */
export const APPOSITION_REACH = 7

/** The most particles in a row inside a name: "van der", "de la". */
export const MOST_PARTICLES = 3

/** The most small words behind a name that still belong to it: "London ambulance service" has two. */
export const SMALL_HEAD = 2

/**
 * How much better the tagger's reading of a word must be than any other, in the model's units, before it overrules what rests
 * on shape: on PolNeAR dev (silver evened out) organisations had F1 .722 with 60, .718 with 100, .705 with 200, and .697 by rules alone; below
 * 60 places that rules know get lost on news of other topics.
 */
export const LEAST_MARGIN = 60

/**
 * The same for one word alone: a town that is known for one in three of the articles on an event keeps their claims apart, so
 * it is taken only where it is as good as sure. Costs .01 F1 of organisations on dev against 60.
 */
export const LONE_MARGIN = 200

/** The same for a person of one word that no list knows: on sports, films and space flight all below 200 were brands and beasts. */
export const LONE_PERSON_MARGIN = 250

/** How many sentences back "the company" looks for one: nearer than that it is named again or meant. */
export const COMPANY_REACH = 3

/** With more persons than this named in one sentence of a quotation, a pronoun means nobody; lists of names stay linear. */
export const MOST_SPOKEN_OF = 20

/** How many words behind a name the end of a headline is looked for; headlines are shorter, and long sentences stay linear. */
export const HEADLINE_LENGTH = 25
