/**
 * What a terminal or a page could obey instead of showing: C0 and C1 controls except tab and line breaks, and the
 * bidirectional embeddings, overrides and isolates, which can make a line read as another.
 */
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu
const WHITE_SPACE = /\s+/gu

/** Text from outside that is safe to print: what could be obeyed becomes U+FFFD, so that it is seen. */
export function printable(text: string): string {
  return text.replace(OBEYED, '\uFFFD').replaceAll('\r', ' ')
}

/** The same on one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return printable(text.replace(WHITE_SPACE, ' ').trim())
}
