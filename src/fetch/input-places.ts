import { realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { GLOB_MARKS, pathsOf } from './expand.js'
import { isWebAddress } from './web-address.js'

/** A folder in which something may happen that changes what an input stands for. */
export interface InputPlace {
  /** Absolute. */
  readonly folder: string
  /** The one file of it that counts, absolute; null: everything that is below it and not hidden. */
  readonly file: string | null
}

/**
 * The files that the inputs stand for at this moment, as a run would read them. What leads nowhere stands for none, and so do
 * addresses and standard input.
 */
export async function inputFiles(inputs: readonly string[]): Promise<string[]> {
  const lists = inputs.filter(isLocal).map((input) => pathsOf(input, () => undefined).catch(() => []))
  return (await Promise.all(lists)).flat()
}

/**
 * Where to look for changes of the inputs; a file that is not there yet has a place too. What a link leads to has a place of its own,
 * for nothing happens to the link when its target changes.
 */
export async function inputPlaces(inputs: readonly string[]): Promise<InputPlace[]> {
  return (await Promise.all(inputs.filter(isLocal).map(placesOf))).flat()
}

function isLocal(input: string): boolean {
  return input !== '-' && !isWebAddress(input)
}

async function placesOf(input: string): Promise<InputPlace[]> {
  const found = await stat(input).catch(() => null)
  const isFolder = found?.isDirectory() === true
  if (found === null && GLOB_MARKS.test(input)) return linkedPlaces(resolve(baseOf(input)), true)
  return linkedPlaces(resolve(input), isFolder)
}

/** The place of a path, and that of what it leads to where it is a link. */
async function linkedPlaces(path: string, isFolder: boolean): Promise<InputPlace[]> {
  const target = await realpath(path).catch(() => path)
  return [...new Set([path, target])].map((at) => (isFolder ? { folder: at, file: null } : { folder: dirname(at), file: at }))
}

/** The folder in front of the first part of a pattern that is no plain name: `news` of `news/*.txt`, `.` of `{a,b}.html`. */
function baseOf(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => GLOB_MARKS.test(part))
  return first === 0 ? '.' : join(parts.slice(0, first).join('/'), '/')
}
