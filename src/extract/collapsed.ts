const SPACES = /\s+/gu

/** Text with runs of white space as one space, and none at its ends. */
export function collapsed(text: string): string {
  return text.replace(SPACES, ' ').trim()
}
