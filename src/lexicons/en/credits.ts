/** Lines that credit another newsroom for the text: "Copyright 2021 The Example Agency", "— Example Wire". */
export const CREDIT_LINE =
  /(?:copyright|©|\(c\)|all rights reserved|(?:this (?:story|article|report) )?(?:was )?(?:first |originally )?(?:published|provided|supplied|written|reported) (?:in|by|on)|source\s*:|credit\s*:|courtesy of|^\s*[—–-]{1,2}\s*\p{Lu})/iu

/** What credits the makers of a picture, not of the text. */
export const PICTURE_CREDIT =
  /\b(?:photo|picture|image|pictures|images|getty|caption|video|graphic|illustration|media playback)\b|\d+\/\d+/iu

/** A dateline's agency: "PARIS (AP) —", "LONDON, Reuters -". Group `agency`. */
export const DATELINE_AGENCY = /^[^\n]{0,60}?\((?<agency>[\p{Lu}][\p{L}.& ]{1,40})\)\s*(?:[—–-]|--|$)/u

/** Parts of a web address that say that a page is a wire's: /wires/ap/, /aponline/. */
export const WIRE_PATHS: ReadonlyMap<string, string> = new Map([
  ['ap', 'Associated Press'],
  ['aponline', 'Associated Press'],
  ['apnewsfeed', 'Associated Press'],
  ['pa', 'Press Association'],
  ['reuters', 'Reuters'],
  ['afp', 'Agence France-Presse'],
  ['upi', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['pti', 'Press Trust of India'],
  ['ians', 'Indo-Asian News Service'],
])

/** Lines that credit another newsroom for information, not for text: "Information from: Example Times", "With files from Example Wire". */
export const INFORMATION_CREDIT =
  /(?:information (?:from|by)|with (?:files|information|(?:additional )?reporting) (?:from|by)|additional reporting by|based on (?:a report|reporting) (?:by|from|in))/iu

/** A paragraph that is no more than who supplied the text: "— Example Wire", "(Example Wire)", "Source: Example Wire". */
export const SIGNATURE = /^\s*(?:[—–-]{1,2}\s*|\(|(?:source|by|from)\s*:?\s+)\p{Lu}[\p{L}\p{N}.&'’ -]{1,50}\)?\.?\s*$/iu
