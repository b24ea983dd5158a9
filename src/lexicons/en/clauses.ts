/** Words that open a subordinate clause whose content is taken for granted: "after he recused himself". */
export const SUBORDINATORS: ReadonlySet<string> = new Set('after before since when while once although though whereas as until'.split(' '))

/** Words that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose'])

/** Marks after which a new clause starts. */
export const BREAKING_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '―'])

/** Words before a noun phrase that only sets the scene: "two days before the explosion", "amid protests". */
export const SCENE_SETTERS: ReadonlySet<string> = new Set('before after since following during amid until ahead'.split(' '))

/** Words that join two main clauses. */
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so'])

/** Words that turn what a clause says into its opposite. */
export const NEGATORS: ReadonlySet<string> = new Set([
  "n't",
  'n’t',
  'not',
  'never',
  'no',
  'none',
  'nobody',
  'neither',
  'without',
  'cannot',
  'nothing',
])

/** Words that open a question, direct or not. */
export const OPENERS: ReadonlySet<string> = new Set(['whether', '?'])

/** Words that open a clause about the terms or reasons of what the sentence tells. */
export const SIDE_CLAUSES: ReadonlySet<string> = new Set(['if', 'unless', 'because', 'as', 'than', 'that', 'who', 'which'])

/** Words that tell what may be or would be. */
export const MODALS: ReadonlySet<string> = new Set(['could', 'may', 'might', 'would', 'should', 'possibly', 'perhaps', 'maybe'])
