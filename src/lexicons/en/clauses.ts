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
