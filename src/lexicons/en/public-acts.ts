/**
 * Concepts (see concepts.ts) of acts and events that anyone can check: hearings, rulings, laws, votes, appointments,
 * matches. Deaths, arrests and causes are not among them: for those somebody must say so.
 */
export const PUBLIC_ACTS: ReadonlySet<string> = new Set(
  'appoint recuse testify law ban vote sentence guilty acquit sue win match parliament court'.split(' '),
)
