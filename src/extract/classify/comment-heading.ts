import type { Block } from '../../document/index.js'
import { COMMENT_HEADINGS } from '../../lexicons/en/furniture.js'
import { MONTHS } from '../../lexicons/months.js'
import { dayAndMonth, findDate } from '../facts/dates.js'
import { MAX_TITLE_LENGTH } from '../settings.js'
import { normalLine } from './normal-line.js'
import { MAX_HEADING_LENGTH, MAX_WRITER_WORDS, MIN_COMMENT_HEADS, MIN_COMMENTS_POSITION } from './settings.js'

/** `Comments (12)`, `3 reader comments`, `Top rated comments`, `Leave a reply` */
const COMMENT_HEADING = new RegExp(
  `^(?:\\d+ |(?:all|top|top rated|latest|recent|most recent|view|view all) )?(?:${COMMENT_HEADINGS.join('|')})[\\s:()\\d]*$`,
  'u',
)

/** `2 thoughts on “Bridge closed”`, `One response to "Bridge closed"`, `5 comments so far...`: what systems of blogs write */
const COUNTED_HEADING =
  /^(?:\d+|one) (?:thoughts?|comments?|responses?|replies|reply|reactions?|kommentare?|antworten|gedanken|réponses?|commentaires?|comentarios?|respuestas?|pensamientos|commenti|risposte|comentários?|respostas?|reacties|gedachten) (?:so far\b.{0,5}$|(?:on|to|zu|auf|à|sur|en|a|em|su|op|over):? ?["«„‹])/u

/** Whether a line is a heading behind which readers write. */
export function isCommentHeading(line: string): boolean {
  if (line.length > MAX_HEADING_LENGTH + MAX_TITLE_LENGTH) return false
  const { text } = normalLine(line)
  return COUNTED_HEADING.test(text) || (line.length <= MAX_HEADING_LENGTH && COMMENT_HEADING.test(text))
}

/** `harbourfan · 3 hours ago`, `anna - 2 days ago` */
const AGE = /^(?<name>\S.{0,40}?)(?:\s*[·•|,–—-]\s*|\s+)(?:\d{1,2}|an?) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago$/iu
/** `Anna says:`, `Ben Roe wrote on May 3, 2024:` */
const SPEAKS =
  /^(?<name>[\p{L}\p{N}_][\p{L}\p{N}_ .'-]{0,40}) (?:says|writes|wrote|commented|replied|sagt|sagte|schreibt|schrieb|meint|dit|a dit|écrit|a écrit|dice|dijo|escribió|scrive|ha detto|ha scritto|diz|disse|escreveu|zegt|schreef|on [^:]{6,40})(?: on [^:]{4,40})?\s?:$/iu
/** `05:30 PM`, `17.30`, `10h31` */
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/u
/** `1/8/08`, `01-08-08`: dates too short to be read as one */
const SHORT_DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d\d(?!\d)/u
/** What stands around name and time in the head of a comment */
const HEAD_WORDS = new Set(
  'posted submitted written commented added by from on at am pm said says wrote uhr um am von le à par el a las por op om door est edt cst pst gmt utc permalink reply report mon tue wed thu fri sat sun'.split(
    ' ',
  ),
)
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u
/** `10`, `3rd`, `10h31`, `5pm` */
const NUMBER_WORD = /^\d+(?:st|nd|rd|th|[ap]m|h\d*)?$/u
/** `3 hours ago`, `vor 2 Tagen`, `il y a 5 heures`, `hace 3 días` */
const ONLY_AGE =
  /^(?:(?:\d{1,2}|an?) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:vor|il y a|hace|há) \d{1,2} \p{L}{1,10}|\d{1,2} \p{L}{1,10} (?:fa|geleden|atrás))$/iu
const NAME_WORDS = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’-]*/gu
const QUOTE = /^["“‘'«„]/u

/**
 * The block at which readers begin to write without a heading: at the first of several lines, late in a text, that say
 * who wrote how long ago, or "says:" before something that is no quotation. Null where there are none.
 */
export function findCommentHeads(text: string, blocks: readonly Block[]): number | null {
  const from = (blocks.at(-1)?.end ?? 0) * MIN_COMMENTS_POSITION
  const heads = blocks.flatMap((block, index) => {
    if (block.start < from || block.end - block.start > 2 * MAX_HEADING_LENGTH || block.kind !== 'paragraph') return []
    const line = text.slice(block.start, block.end)
    const next = blocks[index + 1]
    const isHead = AGE.test(line) || (SPEAKS.test(line) && next !== undefined && !QUOTE.test(text.slice(next.start, next.end)))
    return isHead ? [index] : []
  })
  return heads.length >= MIN_COMMENT_HEADS ? (heads[0] ?? null) : null
}

/** Whether a line says when something was written and nothing else: `April 28, 2024 at 10:17`, `3 hours ago`. */
export function isCommentTime(line: string): boolean {
  if (line.length > MAX_HEADING_LENGTH) return false
  return ONLY_AGE.test(line) || (isMoment(line) && nameIn(line) === '')
}

/**
 * Who wrote, of a line that says who wrote when and nothing else, as over or under readers' comments: `Posted by: Anna | Jan 10, 2024 4:49 PM`,
 * `anna says:`, `harbourfan · 3 hours ago`; null for other lines.
 */
export function commentWriter(line: string): string | null {
  if (line.length > 2 * MAX_HEADING_LENGTH) return null
  const named = (AGE.exec(line) ?? SPEAKS.exec(line))?.groups?.['name']
  if (named !== undefined) return named.toLowerCase()
  if (!isMoment(line)) return null
  const name = nameIn(line)
  return name !== '' && name.split(' ').length <= MAX_WRITER_WORDS ? name : null
}

function isMoment(line: string): boolean {
  return CLOCK.test(line) && (SHORT_DATE.test(line) || findDate(line) !== null || dayAndMonth(line) !== null)
}

/** What a line with a moment says besides it. */
function nameIn(line: string): string {
  const words = line.toLowerCase().match(NAME_WORDS) ?? []
  return words.filter((word) => !NUMBER_WORD.test(word) && !HEAD_WORDS.has(word) && !MONTHS.has(word) && !WEEKDAY.test(word)).join(' ')
}
