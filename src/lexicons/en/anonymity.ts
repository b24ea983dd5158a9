/** "on condition of anonymity", "who was not authorized to discuss the matter by name", "who asked not to be named". */
export const ANONYMITY =
  /(?:(?:who )?(?:spoke|speaking|talked|talking) )?(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|\w+ names?) (?:not |remain )(?:be )?(?:named|identified|used|anonymous))|(?:who |because (?:he|she|they) )?(?:was not |were not |is not |are not |(?:was|were|is|are)n['’]t |was un|were un|is un|are un)authori[sz]ed to [^,.;:"“”\n]{1,80}|(?:who )?(?:asked|asking|declined|declining|requested|requesting|refused|wished|wishing|wanted|did not want|didn['’]t want|preferred|insisted on)(?: that)? (?:not )?(?:to|be|being|that \w+ names? not|\w+ names? not) (?:not )?(?:be )?(?:named|identified|used|anonymous|quoted by name|give (?:his|her|their) (?:full |last |real )?names?)|(?:who )?(?:requested|requesting|demanded|demanding|granted|seeking|sought|insisted on|insisting on|asked for|asking for) anonymity|(?:who )?(?:spoke|speaking|talked|talking) (?:anonymously|(?:only )?on background|not for attribution)|who (?:can|could) ?not be (?:named|identified)/giu

/** How such words go on to the reason: "on condition of anonymity |because the talks are secret|", "|to speak freely|". */
export const ANONYMITY_REASON =
  /^,? (?:because|since|so that|in order to|due to|for fear|out of|given|citing|to|as (?:he|she|they|the)|before)\b[^,.;:"“”\n]{1,200}/iu

/** What an unnamed person is said to know, in the words of the source: "a person |briefed on the matter|", "an aide |close to Reed|". */
export const KNOWLEDGE =
  /(?:who (?:is|are|was|were|has been|have been|had been) )?(?:(?:directly |intimately |closely |personally )?(?:familiar with|briefed (?:on|about|by)|close to|privy to|involved in|involved with|aware of|informed (?:of|about)|present (?:at|for|in|during))|with (?:direct |first-?hand |intimate |detailed |close |inside |some )?(?:knowledge of|access to|ties to|links to)|who (?:has |have |had )?(?:seen|read|reviewed|attended|heard|saw|witnessed)) [^,;:"“”\n]+/iu

/** A word that every clause on anonymity holds: what is tested first, for most sentences have none. */
export const ANONYMITY_HINT =
  /named|identified|anonym|authori[sz]ed|by name|names? not|(?:his|her|their) (?:full |last |real )?names?|on background|attribution/iu

/** Verbs by which a source asks for anonymity: asked |not to be named|. */
export const ANONYMITY_REQUESTS: ReadonlySet<string> = new Set('ask request want wish prefer demand decline refuse'.split(' '))
/** How it goes on: to |be| named, to |remain| anonymous. */
export const ANONYMITY_LINKS: ReadonlySet<string> = new Set('not to be remain stay'.split(' '))
export const ANONYMITY_STATES: ReadonlySet<string> = new Set('named identified anonymous unnamed anonymity quoted'.split(' '))
