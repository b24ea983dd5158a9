import { COMMENT_HEADINGS } from '../../lexicons/en/furniture.js'
import { MAX_HEADING_LENGTH } from '../settings.js'
import { normalLine } from './normal-line.js'

/** `Comments (12)`, `3 reader comments`, `Top rated comments`, `Leave a reply` */
const COMMENT_HEADING = new RegExp(
  `^(?:\\d+ |(?:all|top|top rated|latest|recent|most recent|view|view all) )?(?:${COMMENT_HEADINGS.join('|')})[\\s:()\\d]*$`,
  'u',
)

/** Whether a line is a heading behind which readers write. */
export function isCommentHeading(line: string): boolean {
  return line.length <= MAX_HEADING_LENGTH && COMMENT_HEADING.test(normalLine(line).text)
}
