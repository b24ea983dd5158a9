/** "on condition of anonymity", "who was not authorized to discuss the matter by name", "who asked not to be named". */
export const ANONYMITY =
  /(?:(?:who )?(?:spoke|speaking|talked|talking) )?(?:on|under) (?:the )?condition of anonymity|(?:who |because (?:he|she|they) )?(?:was not |were not |is not |are not |(?:was|were|is|are)n['’]t |was un|were un|is un|are un)authori[sz]ed to [^,.;:"“”\n]{1,80}|(?:who )?(?:asked|declined|requested|refused|wished|wanted|did not want|preferred)(?: that)? (?:not )?(?:to|be|that \w+ name not) (?:be )?(?:named|identified|anonymous|quoted by name)|(?:requested|requesting|demanded|granted|seeking) anonymity|(?:spoke|speaking) anonymously/giu

/** A word that every clause on anonymity holds: what is tested first, for most sentences have none. */
export const ANONYMITY_HINT = /named|identified|anonym|authori[sz]ed|by name/iu

/** Verbs by which a source asks for anonymity: asked |not to be named|. */
export const ANONYMITY_REQUESTS: ReadonlySet<string> = new Set('ask request want wish prefer demand decline refuse'.split(' '))
/** How it goes on: to |be| named, to |remain| anonymous. */
export const ANONYMITY_LINKS: ReadonlySet<string> = new Set('not to be remain stay'.split(' '))
export const ANONYMITY_STATES: ReadonlySet<string> = new Set('named identified anonymous unnamed anonymity quoted'.split(' '))
