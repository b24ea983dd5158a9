import type { Page } from '../../document/index.js'
import { documentPage } from '../formats/document.js'
import type { Reading } from '../types.js'
import { captureOf, targetOf, type LeftOut } from './captures.js'
import type { Place, WarcRecord } from './types.js'
import { readRecords } from './warc-records.js'

/**
 * The pages of a WARC archive, one at a time: what servers answered with status 200 and HTML or plain text, saved resources, and texts
 * made from pages. The source of a page is `archive.warc.gz#12:https://example.org/story`, where 12 is the record. Damaged
 * records are left out with one diagnostic each, except where only their length is wrong and their page is whole.
 */
export async function* readWarc(reading: Reading): AsyncGenerator<Page, void> {
  const { label, tell } = reading
  const leftOut = new Map<LeftOut, number>()
  let pages = 0
  const records = readRecords(reading.bytes, (place, what) =>
    tell('read/damaged', 'warning', `${label}, ${placeText(place)}: ${what}; reading goes on at the next record`),
  )
  for await (const record of records) {
    const capture = await captureOf(record)
    const at = `${label}, ${placeText(record.place)}`
    if (record.damage !== null) {
      const consequence = typeof capture === 'string' ? 'it is left out' : 'its page is whole and is read'
      tell('read/damaged', 'warning', `${at}: the record is damaged, for ${record.damage}; ${consequence}`)
    }
    if (typeof capture === 'string') {
      if (record.damage === null) leftOut.set(capture, (leftOut.get(capture) ?? 0) + 1)
      continue
    }
    if (capture.broken) tell('read/damaged', 'warning', `${at}: the page in the record breaks off; what could be read is used`)
    else if (capture.altered) tell('read/damaged', 'warning', `${at}: the page in the record is read, but differs from its checksum`)
    const page = documentPage(capture, sourceOf(reading.source, record))
    if (page === null) continue
    pages++
    yield page
  }
  const counts = [...leftOut].sort(([, a], [, b]) => b - a).map(([what, count]) => counted(count, NAMES[what]))
  if (pages === 0) tell('read/empty', 'warning', [`${label} is an archive without pages`, ...counts].join('; '))
  else if (counts.length > 0)
    tell('input/left-out', 'info', `${label}: ${counted(pages, ['page', 'pages'])} read; left out: ${counts.join('; ')}`)
}

/** What is left out, one and many of it. */
const NAMES: Readonly<Record<LeftOut, readonly [one: string, many: string]>> = {
  damaged: ['damaged record', 'damaged records'],
  note: ['request, revisit or note', 'requests, revisits and notes'],
  status: ['answer with a status other than 200', 'answers with a status other than 200'],
  data: ['image, script or data', 'images, scripts and data'],
  empty: ['empty page', 'empty pages'],
  encoding: ['page in an encoding that cannot be read', 'pages in an encoding that cannot be read'],
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`
}

function placeText({ member, within }: Place): string {
  if (member === 0) return `byte ${within}`
  return within === 0 ? `byte ${member}` : `byte ${member}, ${within} bytes into what is packed there`
}

function sourceOf(source: string, record: WarcRecord): string {
  const address = targetOf(record)
  return address === null ? `${source}#${record.number}` : `${source}#${record.number}:${address}`
}
