import type { Token } from '../../document/index.js'
import { isAmbiguousName, newsroomNamed, newsroomsNamed, type Newsroom } from '../../lexicons/newsrooms.js'
import { MAX_NEWSROOM_NAME } from './settings.js'
import type { Reading, TokenRange } from './types.js'

/** The first newsroom that is named in a range; a name that is also a word ("Sun", "Post") counts only behind "the". */
export function newsroomIn(reading: Reading, range: TokenRange): Newsroom | null {
  const { tokens } = reading
  for (let first = range.first; first < range.last; first++) {
    if ((tokens[first] as Token).pos !== 'PROPN' && !/^[A-Z]/.test(reading.text[(tokens[first] as Token).start] ?? '')) continue
    for (let last = Math.min(range.last, first + MAX_NEWSROOM_NAME); last > first; last--) {
      const found = newsroomAt(reading, { first, last })
      if (found) return found
    }
  }
  return null
}

/** The newsroom whose name a range is, to the letter. */
export function newsroomAt(reading: Reading, range: TokenRange): Newsroom | null {
  const start = (reading.tokens[range.first] as Token).start
  const name = reading.text.slice(start, (reading.tokens[range.last - 1] as Token).end)
  const candidates = newsroomsNamed(name)
  if (candidates.length === 0) return null
  const newsroom = newsroomNamed(name) ?? candidates.find((candidate) => reading.text.includes(candidate.name))
  if (!newsroom) return null
  const behindThe = reading.tokens[range.first - 1]?.norm === 'the' || /^the\s/i.test(name)
  return isAmbiguousName(newsroom, name) && !behindThe ? null : newsroom
}

/** The tokens of a newsroom's name that starts here, with its article: "told |the Harbour Times| the". */
export function newsroomStartingAt(reading: Reading, start: number, ceiling: number): TokenRange | null {
  for (let last = Math.min(ceiling, start + MAX_NEWSROOM_NAME); last > start; last--)
    if (newsroomAt(reading, { first: start, last })) return { first: start, last }
  return null
}
