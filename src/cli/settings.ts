/** Below this a line cannot hold a marker, an indent and a word. */
export const MIN_WIDTH = 40

/** Wider than any terminal: more is a mistake. */
export const MAX_WIDTH = 1000

/** Where nothing says how wide the output is: the width of a terminal of old. */
export const DEFAULT_WIDTH = 80

/** Longer lines tire the eye, however wide the window. */
export const MAX_COMFORTABLE_WIDTH = 100

/** More problems of one severity than this are counted, not listed. */
export const MAX_LISTED = 10

/** Problems kept in words with --verbose: more than anybody reads, less than an archive of millions has. */
export const MAX_KEPT = 10_000

/** Milliseconds without an event after which files count as written: editors write, move and touch within some 50. */
export const CHANGE_MILLISECONDS = 150

/** Milliseconds after which events are looked at though they do not stop, as while a folder is copied. */
export const MAX_CHANGE_MILLISECONDS = 2000

/** Changed files that are named; more are counted. */
export const MAX_CHANGES_NAMED = 3

/** How often a watched folder that was deleted is looked for: a moment for a reader, and nothing for the machine. */
export const MISSING_MILLISECONDS = 500
