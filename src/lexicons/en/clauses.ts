/** Words that open a subordinate clause, and whether what follows is taken for granted or said. */
export const SUBORDINATORS: ReadonlyMap<string, 'presupposes' | 'says'> = new Map([
  ['after', 'presupposes'], ['before', 'presupposes'], ['since', 'presupposes'], ['when', 'presupposes'], ['while', 'presupposes'], ['once', 'presupposes'],
  ['although', 'presupposes'], ['though', 'presupposes'], ['whereas', 'presupposes'], ['as', 'presupposes'], ['until', 'presupposes'],
  ['because', 'says'], ['unless', 'says'], ['if', 'says'], ['whether', 'says'], ['where', 'says'],
])

/** Words that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose'])

/** Marks after which a new clause starts. */
export const BREAKING_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '―'])
