import { stat } from 'node:fs/promises'
import { inputFiles } from '../../fetch/index.js'

/** Every file that a trace is made of, with what tells whether it is still the same. */
export type Stamps = ReadonlyMap<string, string>

/** The files of the inputs and those that are named beside them, as they are now. */
export async function stampsOf(inputs: readonly string[], beside: readonly string[]): Promise<Stamps> {
  const paths = [...new Set([...(await inputFiles(inputs)), ...beside])]
  const stamps = await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await stampOf(path)]))
  return new Map(stamps)
}

/** What differs, in the words of the terminal: `b.txt changed`, `c.txt is new`, `d.txt is gone`; empty where nothing does. */
export function changesBetween(before: Stamps, now: Stamps): string[] {
  const changes: string[] = []
  for (const [path, stamp] of now) {
    const old = before.get(path) ?? ''
    if (old !== stamp) changes.push(`${path} ${stamp === '' ? 'is gone' : old === '' ? 'is new' : 'changed'}`)
  }
  for (const [path, stamp] of before) if (!now.has(path) && stamp !== '') changes.push(`${path} is gone`)
  return changes
}

/** Size, time and identity of a file; empty where there is none. */
async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  return found === null ? '' : `${found.size} ${found.mtimeMs} ${found.ino}`
}
