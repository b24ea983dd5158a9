/** Articles that one message names: more do not fit on a few lines, and the trace has them all. */
export const MAX_NAMED_SOURCES = 5
