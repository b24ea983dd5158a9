/** `… the council said.`, `“Will it hold?”`, `… and then…` */
const SENTENCE_END = /[.!?…]["'”’)]*$/u

/** Whether a text ends as a sentence does; white space behind it counts as more text. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text)
}
