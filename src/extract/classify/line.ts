import { addTo, type BlockKind } from '../../document/index.js'
import { CONTROL_WORDS, FURNITURE_RULES, MENU_WORDS, type FurnitureKind, type FurnitureRule } from '../../lexicons/en/furniture.js'
import { FURNITURE_RULES_ABROAD } from '../../lexicons/furniture-abroad.js'
import { because, type Reason } from '../reasons.js'
import { normalLine, type NormalLine } from './normal-line.js'
import { MAX_CLASSIFIED_LENGTH, MAX_CONTROL_WORDS, MIN_MENU_WORDS } from './settings.js'

/** `___`, `* * *`, `— — —`, `###`, `---` */
const RULE_LINE = /^[\s_*#=~•·–—-]+$/u
/** `date 2017-06-10`, `Published: 7 June 2017, 10:31`, `Xinhua | Updated: 2017-09-15 17:52`, `June 7, 2017`, `2017-06-07 09:12` */
const DATE_LINE =
  /^(?:[^|]{0,40}\|\s*)?(?:(?:date|published|updated|posted|modified|created|last updated|first published|on)[:\s]+(?:on\s+|at\s+)?)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? (?:19|20)\d\d)[,\s|·•-]*(?:(?:at\s+)?\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[a-z]{2,4})?)?$/u
/** `By Jane Doe`, `Von Jana Roth`, `Par Jeanne Roux`, `By JANE DOE and John Roe, Staff Writers`, `By Jane Doe in Leeds | Example News` */
const BYLINE =
  /^(?:(?:By|BY)\s+(?:[Tt]he\s+)?|(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]oor)\s+(?=\p{Lu}[\p{L}’.-]+\s+(?:(?:van|von|de|der|la|di)\s+)*\p{Lu}))\p{Lu}[\p{L}'’.-]+(?:[\s,&|/]+(?:(?:and|AND|for|of|in|the|at|de|van|von|der|la)\s+)*\p{Lu}[\p{L}'’.-]*){0,12}$/u
/** `LONDON, March 3 (Reuters)`, `PARIS —` alone on a line */
const DATELINE = /^\p{Lu}[\p{Lu}\s.,'-]{2,40}(?:,?\s+\p{Lu}\p{Ll}{2,8}\.? \d{1,2})?\s*(?:\([\p{L}\s/]{2,30}\))?\s*[—–-]{1,2}$/u
/**
 * `Pictured from left are …`, `FILE - In this Nov. 2, 2017 file photo, …`, `In this image made from video, …`, `A police officer (file photo)`: how
 * agencies begin captions
 */
const CAPTION =
  /^(?:pictured,? (?:right|left|from (?:left|right)|at the (?:back|front)|above|below|here|cent(?:er|re)|(?:is|are|with) )|file\s?(?:photo)?\s?[-–—:]|in this (?:(?:[a-z]{3,9}\.? )?[^,.]{1,40},? )?(?:\d{4},? )?(?:file |undated |handout |combination |combo |aerial )*(?:photo|image|picture|frame|photograph)\b|.{10,200}\((?:file|archive)(?: (?:photo|picture|image))?\)\.?$)/u
/** `https://example.org/a.png`, `2019-11-13T23:06:00+01:00`, `540`: data for machines */
const MACHINE_LINE = /^(?:https?:\/\/\S+|\d{4}-\d\d-\d\dt\d\d:\d\d\S*|\d{1,6})$/u
/** `12 Comments`, `(3) comments`, `Comments (7)` */
const COMMENT_COUNT = /^(?:\(?\d[\d,]*\)?\s+(?:comments?|replies|responses|shares|views)|comments?\s*\(\d[\d,]*\))$/u
/** `Published 1 day ago`, `Updated 11:21 pm CST, Tuesday, November 19, 2019`, `Stand: 22.04.2024, 06:00 Uhr`: a time and few other words */
const TIME_LINE =
  /^(?:published|updated|posted|stand|original|last updated|modified)?:?\s*(?:on\s+)?(?:\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago|\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[a-z]{2,4})?,?\s+(?:[a-z]{3,9},?\s+)?(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}))$/u
/** `21:04 Jo Roe`, `9.15amSam Doe`, `17:35 KEY EVENT`: the head of an entry of a live blog */
const ENTRY_HEAD = /^\d{1,2}[:.]\d\d(?:\s?[ap]m)?\s?(?:\p{Lu}[\p{L}’'-]+\s?){1,4}$/u
/** `Image 1 of 5`, `Photo 3 of 12`, `Hide caption 23 of 30` */
const IMAGE_COUNTER = /^(?:image|photo|picture|slide|(?:hide|show) caption) \d{1,3} (?:of|\/) \d{1,3}$/u
/** `Write to Jo Roe at jo.roe@example.org`, `Email Jo at …` */
const WRITE_TO = /^(?:write|email|e-mail|contact|reach|send tips)\b.{0,80}@[\w-]+\.\w/u
/** `Follow Jo Roe on X: @example`, `Follow us on Facebook` */
const FOLLOW = /^follow .{2,60} on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok|youtube)(?:$|[\s:,.@])/u
/** `(Reporting by Jo Roe; Editing by Sam Doe)`, `Writing by Jo Roe in Leeds.` */
const REPORTERS =
  /^\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated)(?: and (?:reporting|writing|editing))? by \p{Lu}[^.]{2,60}(?:;|\)|\.?$)/u
/** `jr/sd`, `jr/sd (AP, dpa)`: who wrote and who edited */
const INITIALS = /^[a-z]{1,4}(?:[/,] ?[a-z]{1,4}){1,3}(?:\s\([\p{L}\s,/]{2,30}\))?$/u
/** `(Harbour Post 10/03/2017 page4)`: where it was printed */
const PRINTED = /^\([^()]{2,60}\bpage ?\w{1,3}\)$/iu
/** `Example Agency: https://example.org/`, `For more harbour news: https://…` */
const ADDRESS_LINE = /^[^.!?]{2,60}: ?(?:https?:\/\/|www\.)\S+(?: and (?:https?:\/\/|www\.)\S+)?$/iu
/** `Read more about the letter here.`, `Read our review of the play here` */
const READ_HERE = /^(?:read|see|find|watch) .{2,120} here\.?$/u
/** `8 show all`, `34 show all pictures of the day`, `View gallery - 12 images`, `1 of 7` */
const GALLERY_CONTROL =
  /^(?:\d{1,3} show all\b.{0,80}|(?:view|open|see)(?: the)? (?:full )?gallery\b.{0,40}|\d{1,3} (?:of|\/) ?\d{1,3}|\d{1,3} (?:photos|images|pictures|slides))$/u
/** `Advertisement`, `Advertisement 4`, `Advertisement - Continue Reading Below`, `ADVERTISEMENT Story continues below` */
const ADVERTISEMENT =
  /^(?:(?:advertisement|advertising|ad|sponsored)[\s:|–—-]*(?:(?:(?:story|article) )?continues?(?: reading)?(?: below| the main story)?|\d{1,2})?|(?:story|article) continues (?:below|after)(?: this)? (?:advertisement|ad))$/u
/** `ShareShare`, `SaveSaveSave`: the label of one button several times */
const SAID_TWICE = /^(?<label>\p{Lu}\p{Ll}{2,11})\k<label>+$/u
/** `[Five bridges that nobody dares to cross]`: a headline between paragraphs, set off as no sentence would be */
const BRACKETED = /^\[\s?["“‘]?\p{Lu}[^[\]]{15,150}[^[\].:]\]$/u
/** `Why bridges fail in winter Read more`: a headline with its button */
const READ_MORE_BEHIND = /^\p{Lu}.{10,160}[^\s.,:;–—-]\s(?:Read|READ|See|SEE|View|VIEW) (?:more|MORE)\s?[»›>]?$/u
/** `Related Why bridges fail`, `RELATED STORIES Ferry company sheds jobs`: a label run into the headlines behind it */
const RELATED_IN_FRONT =
  /^(?:(?:Related|RELATED)(?: (?:stories|STORIES|Stories|articles|ARTICLES|Articles|coverage|COVERAGE|Coverage|content|Content|links|Links|news|News))? (?=["“‘]?(?:What|Why|How|Who|Where|When|\d))|(?:Related|RELATED) (?:stories|STORIES|Stories|articles|ARTICLES|Articles|coverage|COVERAGE|Coverage|content|Content|links|Links) (?=["“‘]?\p{Lu}))/u
const WORD_END = /\p{L}$/u
const WORD_START = /[\p{L}\p{N}]/u
/** `…, the minister told the towns.`: a sentence that somebody said begins as it will */
const TOLD = /,"? [\p{L} .'-]{2,60} (?:said|says|told|wrote|added|warned|asked|joked)\b[^,]{0,40}\.$/u
/** A button is no sentence, but may wait: `Loading...` */
const FULL_STOP = /[^.]\.$/u
const FINAL_PUNCTUATION = /[\s.:!?…>»|]+$/u

/** What a line is besides report, and what told. */
export interface Verdict {
  readonly kind: BlockKind
  readonly reason: Reason
}

interface Phrase {
  readonly phrase: string
  readonly verdict: Verdict
  readonly words: number
  readonly open: boolean
}

const WHOLE = new Map<string, Verdict>()
const STARTS = new Map<string, Phrase[]>()
const ANYWHERE: Phrase[] = []
for (const { kind, where, words, open = false, phrases } of [...FURNITURE_RULES, ...FURNITURE_RULES_ABROAD]) {
  for (const phrase of phrases) {
    const verdict = { kind, reason: because('phrase', evidenceOf(kind, where, phrase)) }
    if (where === 'whole') WHOLE.set(phrase, verdict)
    else if (where === 'anywhere') ANYWHERE.push({ phrase, verdict, words, open })
    else addTo(STARTS, firstWord(phrase), { phrase, verdict, words, open })
  }
}

/** Any of the phrases that count anywhere: most lines have none, which one search tells. */
const ANY_PHRASE = new RegExp(ANYWHERE.map(({ phrase }) => phrase.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|'))

const BUTTON_BAR: Verdict = { kind: 'furniture', reason: because('controls') }
const MENU: Verdict = { kind: 'furniture', reason: because('menu') }
const CREDITED: Verdict = { kind: 'metadata', reason: because('reporters') }
const POINTER: Verdict = { kind: 'promo', reason: because('pointer-line') }
const COUNTER: Verdict = { kind: 'furniture', reason: because('counter') }
const DIVIDING_LINE: Verdict = { kind: 'furniture', reason: because('dividing-line') }
const MACHINE_DATA: Verdict = { kind: 'furniture', reason: because('machine') }
const DATED: Verdict = { kind: 'metadata', reason: because('date-line') }
const ENTRY: Verdict = { kind: 'metadata', reason: because('entry-head') }
const ADDRESSED: Verdict = { kind: 'metadata', reason: because('write-to') }
const SIGNED: Verdict = { kind: 'byline', reason: because('byline') }
const CAPTIONED: Verdict = { kind: 'caption', reason: because('caption-words') }
const PLACED: Verdict = { kind: 'dateline', reason: because('dateline') }

/** What a line is besides report, by its words and form alone; see `judgeLine`. */
export function classifyLine(line: string): BlockKind | null {
  return judgeLine(line)?.kind ?? null
}

/**
 * What a line is besides report, by its words and form alone, and why: furniture, promo, metadata, byline or dateline;
 * null where nothing speaks against report. Never reads more than `MAX_CLASSIFIED_LENGTH` characters: longer lines are text.
 */
export function judgeLine(line: string): Verdict | null {
  if (line.length > MAX_CLASSIFIED_LENGTH) return null
  if (RULE_LINE.test(line)) return DIVIDING_LINE
  const normal = normalLine(line)
  const bare = normal.text.replace(FINAL_PUNCTUATION, '')
  const button = FULL_STOP.test(normal.text) ? undefined : WHOLE.get(bare)
  return button ?? byForm(line.trim(), normal, bare) ?? byPhrase(normal) ?? (pointsElsewhere(line, normal) ? POINTER : null)
}

function byForm(line: string, normal: NormalLine, bare: string): Verdict | null {
  if (MACHINE_LINE.test(normal.text)) return MACHINE_DATA
  if (DATE_LINE.test(normal.text) || TIME_LINE.test(normal.text)) return DATED
  if (ENTRY_HEAD.test(line)) return ENTRY
  if (WRITE_TO.test(normal.text)) return ADDRESSED
  if (COMMENT_COUNT.test(bare) || GALLERY_CONTROL.test(bare) || IMAGE_COUNTER.test(bare)) return COUNTER
  if (isMadeOf(CONTROL_WORDS, normal, 1) || ADVERTISEMENT.test(bare) || SAID_TWICE.test(line)) return BUTTON_BAR
  if (isMadeOf(MENU_WORDS, normal, MIN_MENU_WORDS)) return MENU
  if (FOLLOW.test(normal.text)) return ADDRESSED
  if (REPORTERS.test(line) || INITIALS.test(line) || PRINTED.test(line)) return CREDITED
  if (!normal.closed && BYLINE.test(line)) return SIGNED
  if (CAPTION.test(normal.text)) return CAPTIONED
  return DATELINE.test(line) ? PLACED : null
}

function pointsElsewhere(line: string, normal: NormalLine): boolean {
  if (BRACKETED.test(line) || READ_MORE_BEHIND.test(line) || RELATED_IN_FRONT.test(line)) return true
  return normal.text.includes('www.') || normal.text.includes('://') ? ADDRESS_LINE.test(line) : READ_HERE.test(normal.text)
}

function isMadeOf(list: ReadonlySet<string>, normal: NormalLine, least: number): boolean {
  if (normal.closed || normal.words > MAX_CONTROL_WORDS || normal.words < least) return false
  const words = normal.text.match(/[\p{L}-]+/gu) ?? []
  return words.length >= least && words.every((word) => list.has(word))
}

function byPhrase(normal: NormalLine): Verdict | null {
  const fits = ({ words, open }: Phrase): boolean => normal.words <= words && !(open && normal.stated)
  const start = STARTS.get(firstWord(normal.text))?.find((rule) => fits(rule) && startsWithPhrase(normal.text, rule.phrase))
  if (start) return normal.closed && TOLD.test(normal.text) ? null : start.verdict
  if (normal.text.includes('"') || !ANY_PHRASE.test(normal.text)) return null
  return ANYWHERE.find((rule) => fits(rule) && normal.text.includes(rule.phrase))?.verdict ?? null
}

/** `a pointer or a plea (begins with "read more")` */
function evidenceOf(kind: FurnitureKind, where: FurnitureRule['where'], phrase: string): string {
  const what = { promo: 'a pointer or a plea', furniture: 'a button or a notice', metadata: 'a credit or a note' }[kind]
  const how = { whole: 'is just', start: 'begins with', anywhere: 'has' }[where]
  return `${what} (${how} "${phrase}")`
}

function startsWithPhrase(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false
  const next = text[phrase.length]
  return next === undefined || !WORD_END.test(phrase) || !WORD_START.test(next)
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}']+/u.exec(text)?.[0] ?? text.slice(0, 1)
}
