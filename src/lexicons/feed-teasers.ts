import { phraseRows } from './phrase-rows.js'

/**
 * What publishing systems write at the end of a teaser as the way to its article, in the languages that news pages are
 * read in; lower case. Not "learn more" and the like, which end press releases that are whole.
 */
export const TEASER_LINKS: readonly string[] = phraseRows(`
  read more | continue reading | keep reading | read the rest | read the full | read full | read the whole | read the entire
  see the full | view the full | the full article | the full story | full story | full article | view full | view original | view article
  click here | weiterlesen | mehr lesen | weiter lesen | zum artikel | lire la suite | lire plus | en savoir plus | leer más | seguir leyendo
  continua a leggere | leggi tutto | leggi di più | leia mais | continue lendo | ler mais | lees verder | lees meer | läs mer | les mer | læs mere
`)
