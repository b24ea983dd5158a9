import { newsroomNamed } from '../../lexicons/newsrooms.js'
import { collapsed } from '../collapsed.js'

/** ` | `, ` - `, ` – `, ` — `, ` :: `, ` » ` between a headline and the outlet's name */
const SEPARATOR = /\s+(?:\||[-–—]|::|»|·|•)\s+/gu
const TAGS = /<\/?[a-z][^<>]{0,200}>/giu

/**
 * An article's headline from what its page states: the first stated title, without tags and without the outlet's name and
 * section at either end. Null where nothing is stated.
 */
export function cleanTitle(stated: readonly string[], outlet: string | null): string | null {
  for (const title of stated) {
    const cleaned = withoutOutlet(collapsed(title.replace(TAGS, '')), outlet)
    if (cleaned !== '') return cleaned
  }
  return null
}

function withoutOutlet(title: string, outlet: string | null): string {
  const marks = [...title.matchAll(SEPARATOR)]
  const last = marks.at(-1)
  const first = marks[0]
  if (!last || !first) return title
  const tail = title.slice(last.index + last[0].length)
  if (isOutlet(tail, outlet)) return withoutOutlet(title.slice(0, last.index), outlet)
  return isOutlet(title.slice(0, first.index), outlet) ? title.slice(first.index + first[0].length) : title
}

function isOutlet(part: string, outlet: string | null): boolean {
  const key = part.toLowerCase().replace(/^the\s+/u, '')
  const known = outlet?.toLowerCase().replace(/^the\s+/u, '') ?? ''
  return (
    key === known ||
    (known !== '' && known.startsWith(key) && key.length > 2) ||
    newsroomNamed(part) !== null ||
    /^(?:www\.)?[\w-]+\.(?:com|org|net|co\.uk|de|fr|info|news)$/u.test(key)
  )
}
