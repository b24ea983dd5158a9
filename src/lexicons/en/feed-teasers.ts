import { phraseRows } from '../phrase-rows.js'

/** What publishing systems write at the end of a teaser as the way to its article; lower case, anywhere in the last line. */
export const TEASER_LINKS: readonly string[] = phraseRows(`
  read more | continue reading | keep reading | read on | read the rest | read the full | read full | read the whole | read the entire
  see the full | view the full | the full article | the full story | full story | full article | view full | see more | view more
  click here | learn more | find out more | more on this story | view original | view article | view post | story continues
`)
