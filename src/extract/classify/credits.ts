import type { Span } from '../../document/index.js'
import { newsroomNamed } from '../../lexicons/newsrooms.js'
import { PICTURE_LABELS_ABROAD } from '../../lexicons/furniture-abroad.js'
import { PHOTO_AGENCIES } from '../../lexicons/photo-agencies.js'
import { endsSentence } from '../sentence-end.js'

const AGENCY = `(?:${[...PHOTO_AGENCIES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[./]/gu, '\\$&'))
  .join('|')})`
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*`
/** `Steve Roe/PA`, `AFP/Getty Images`, `Marc Roe/REX`, `Twitter/@name`, `Jo Roe/City FC via Getty Images` */
const SLASHED = new RegExp(String.raw`(?:${NAME}\s)?${NAME}/(?:@[\w.]+|${NAME}(?:\s${NAME}){0,2})(?:\svia\s${AGENCY})?$`, 'u')
/** `… in Leeds PA`, `… leaves Downing Street Rex Features` */
const AGENCY_AT_END = new RegExp(String.raw`(?<=\s|^)${AGENCY}(?:/${AGENCY})*$`, 'u')
/** `… inside the tram Ben Roe`: two capitalised words behind one that is not */
const NAME_AT_END = new RegExp(String.raw`(?<=[\p{Ll}\d)’'.]\s)${NAME}\s${NAME}$`, 'u')
/** `… in Leeds Ben Roe`: the same behind another capitalised word */
const NAME_AFTER_NAME = new RegExp(String.raw`(?<=\s${NAME}\s)${NAME}\s${NAME}$`, 'u')
/** `Photo: Jo Roe`, `Photograph: Jo Roe/AP`, `Image by Jo Roe`, `Bildrechte: Beispiel/Jana Roth` at the end of a caption */
const LABELLED = new RegExp(
  String.raw`(?<=^|[\s(|])(?:(?:photo(?:graph)?s?|images?|pictures?|pics?|credits?|(?:picture|photo|image) credit)(?:\s*:|\s+by)|(?:${PICTURE_LABELS_ABROAD.join('|')})\s?:)\s+[^.!?:]{2,60}$`,
  'iu',
)
/** `AP Photo/Jo Roe`, `REUTERS/Jo Roe`, `© Reuters / Jo Roe` */
const AGENCY_FIRST = new RegExp(
  String.raw`(?<=\s|^|\|\s)(?:(?:AP Photo|AP Images|AP|REUTERS|Reuters|AFP|EPA|PA)/\s?|©\s?${AGENCY}\s?/\s?)${NAME}(?:\s${NAME}){0,3}$`,
  'u',
)
/** `, File` behind a credit: where the picture comes from */
const STATUS = /,\s(?:file|pool|archive|handout)(?:\s(?:photo|picture|image))?(?=\)?\s*$)/iu
/** `(Photo: AP)`, `(AP Photo/Jo Roe, File)`, `(Reuters)`, `(Jo Roe / Example News)` at the end of a line */
const IN_PARENTHESES = /\((?<credit>[^()]{2,90})\)\s*$/u
const PHOTO_LABEL =
  /^(?:file |undated )?(?:photo|image|picture|photograph|video|screen ?grab|handout|courtesy|credit|pic|illustration|map)\b/iu
/** `SWNS • PA `, `PA | Getty ` before a caption */
const AGENCIES_IN_FRONT = new RegExp(String.raw`^${AGENCY}(?:\s[•|·]\s${AGENCY})+(?=\s\p{Lu})`, 'u')
/** `SWNS ` before a caption that does not end as a sentence does */
const AGENCY_IN_FRONT = new RegExp(String.raw`^(?:${AGENCY}|BBC|ITV|CNN|NBC|CBS|ABC)(?=\s\p{Lu}[\p{Ll}’']+(?:\s|$))`, 'u')
/** `Jo Roe / Reuters ` before a caption, sentence or not */
const SIGNED_IN_FRONT = new RegExp(String.raw`^${NAME}(?:\s${NAME}){1,2}\s?/\s?${AGENCY}(?=\s\p{Lu})`, 'u')
/** `Jo Roe/WireImage via Getty Images, File`: a whole line */
const SIGNED_LINE = new RegExp(
  String.raw`^(?:${NAME}(?:\s${NAME}){1,3}\s?/\s?)+(?:${NAME}\s?/\s?)?${AGENCY}(?:\s(?:via|for)\s${AGENCY})?(?:,\s(?:File|FILE|Pool|POOL))?$`,
  'u',
)
const SEPARATORS = /\s*\/\s*|\s+via\s+|\s+for\s+|\s*[,;|]\s*/u

/** The stretch at the end of a caption that names who took the picture, null where there is none. */
export function creditAtEnd(caption: string): Span | null {
  for (const pattern of [LABELLED, AGENCY_FIRST, SLASHED, AGENCY_AT_END, NAME_AT_END, NAME_AFTER_NAME]) {
    const match = pattern.exec(caption)
    if (match) return { start: match.index, end: caption.length }
  }
  return null
}

/** As `creditAtEnd`, but only what no sentence ends with: labels and agencies, no bare names. */
export function surePictureCredit(caption: string): Span | null {
  if (endsSentence(caption)) return null
  for (const pattern of [LABELLED, AGENCY_FIRST]) {
    const match = pattern.exec(caption)
    if (match) return { start: match.index, end: caption.length }
  }
  return null
}

/** A credit in parentheses at the end of a line: `(Photo: AP)`, `(Reuters)`; null where the parentheses hold something else. */
export function creditInParentheses(line: string): Span | null {
  const match = IN_PARENTHESES.exec(line)
  const credit = match?.groups?.['credit']?.trim().replace(STATUS, '')
  if (!match || credit === undefined || !isCredit(credit)) return null
  return { start: match.index, end: line.trimEnd().length }
}

/** Whether a credit is labelled as a picture's, so that what stands before it is a caption even where it is a sentence. */
export function isPictureCredit(credit: string): boolean {
  return LABELLED.test(credit) || AGENCY_FIRST.test(credit) || STATUS.test(credit) || credit.toLowerCase().includes('photo')
}

/** Names of agencies in front of a caption; a single name counts only where the line is no sentence. */
export function creditInFront(line: string): Span | null {
  if (PHOTO_AGENCIES.includes(line) || SIGNED_LINE.test(line)) return { start: 0, end: line.length }
  const several = AGENCIES_IN_FRONT.exec(line) ?? SIGNED_IN_FRONT.exec(line)
  if (several) return { start: 0, end: several[0].length }
  if (endsSentence(line.trimEnd())) return null
  const single = AGENCY_IN_FRONT.exec(line)
  return single ? { start: 0, end: single[0].length } : null
}

/**
 * `AP`, `Photo: Jo Roe`, `Jo Roe / The Example`, `Jo Roe/AFP via Getty Images`: all parts names, the last one a newsroom's
 * or an agency's.
 */
function isCredit(credit: string): boolean {
  if (PHOTO_LABEL.test(credit) || AGENCY_FIRST.test(credit)) return true
  const last = credit.split(SEPARATORS).at(-1) ?? ''
  return PHOTO_AGENCIES.includes(last) || newsroomNamed(last) !== null
}
