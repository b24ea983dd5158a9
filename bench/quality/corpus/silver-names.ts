import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A name as the silver standard marks it: a tagger's work, right about nine times in ten. */
export interface SilverName {
  start: number
  end: number
  readonly kind: 'person' | 'organisation' | 'place' | 'other'
}

/** The texts of one part (`train`, `dev`) of the silver standard with the names marked in them, in the order of its file. */
export function silverNames(data: string, part: string): { readonly file: string; readonly marked: readonly SilverName[] }[] {
  const lines = gunzipSync(readFileSync(join(data, 'tokens', `${part}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n')
  return lines.flatMap((line) => {
    const { id, sentences } = JSON.parse(line) as { id: string; sentences: SilverToken[][] }
    const file = join(data, 'attribution', part, 'text', `${id}.txt`)
    return existsSync(file) ? [{ file, marked: sentences.flatMap(namesOf) }] : []
  })
}

type SilverToken = readonly [start: number, end: number, pos: string, name: string]

const KINDS: Readonly<Record<string, SilverName['kind']>> = {
  PERSON: 'person',
  ORGANIZATION: 'organisation',
  LOCATION: 'place',
  MISC: 'other',
}

/** Neighbouring tokens of one kind are one name; the standard does not tell two that touch apart. */
function namesOf(tokens: readonly SilverToken[]): SilverName[] {
  const names: SilverName[] = []
  let previous = ''
  for (const [start, end, , label] of tokens) {
    const kind = KINDS[label]
    const open = names.at(-1)
    if (kind !== undefined && open !== undefined && label === previous) open.end = end
    else if (kind !== undefined) names.push({ start, end, kind })
    previous = label
  }
  return names
}
