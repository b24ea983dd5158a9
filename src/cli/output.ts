import { randomUUID } from 'node:crypto'
import { constants, rmSync, type Stats } from 'node:fs'
import { access, mkdir, open, realpath, rename, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { HeadwaterError } from '../errors.js'
import type { OutputStream } from './host.js'

const DEFAULT_MODE = 0o666
const PERMISSION_BITS = 0o777
/** Small chunks are gathered to this many code units: one system call for a pipe's worth of text. */
const BUFFER_LENGTH = 65_536

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What system errors mean to somebody who wants to write a file. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file of that name is in the way',
}

export type Write = (chunk: string) => Promise<void>

/**
 * Runs `produce` with somewhere to write: the stream, or the file where a path is given. A file is written beside its
 * place first and moved there when `produce` is done, so that a reader never sees half of it; if `produce` fails, the
 * old file stays. Links are followed; what is no regular file (a pipe, a device) is written to directly.
 * @throws {HeadwaterError} `output/unwritable`
 */
export async function withOutput<T>(path: string | null, stream: OutputStream, produce: (write: Write) => Promise<T>): Promise<T> {
  if (path === null) return buffered((chunk) => writeToStream(stream, chunk), produce)
  const { target, existing } = await placeOf(path)
  if (existing !== null && !existing.isFile()) return writeDirectly(path, target, produce)
  return writeAndMove({ path, target, mode: existing === null ? DEFAULT_MODE : existing.mode & PERMISSION_BITS }, produce)
}

/**
 * Finds out before the work begins whether a file could be written: an hour later is too late.
 * @throws {HeadwaterError} `output/unwritable`
 */
export async function checkWritable(path: string): Promise<void> {
  const { target, existing } = await placeOf(path)
  await guarded(path, () => access(existing === null || existing.isFile() ? dirname(target) : target, constants.W_OK))
}

/**
 * The same for a folder, which may be missing.
 * @throws {HeadwaterError} `output/unwritable`
 */
export async function checkFolder(path: string): Promise<void> {
  const existing = await stat(path).catch(() => null)
  if (existing === null) return
  if (!existing.isDirectory()) throw unwritable(path, Object.assign(new Error('not a folder'), { code: 'EEXIST' }))
  await guarded(path, () => access(path, constants.W_OK))
}

/** Writes one text to a file; see `withOutput`. */
export async function writeFileWhole(path: string, content: string, stream: OutputStream): Promise<void> {
  await withOutput(path, stream, (write) => write(content))
}

/**
 * Makes the folder where it is missing.
 * @throws {HeadwaterError} `output/unwritable`
 */
export async function ensureFolder(path: string): Promise<void> {
  await guarded(path, () => mkdir(path, { recursive: true }))
}

async function buffered<T>(write: Write, produce: (write: Write) => Promise<T>): Promise<T> {
  let buffer = ''
  const result = await produce(async (chunk) => {
    buffer += chunk
    if (buffer.length < BUFFER_LENGTH) return
    const full = buffer
    buffer = ''
    await write(full)
  })
  if (buffer !== '') await write(buffer)
  return result
}

/** Where a path leads, and what is there. */
async function placeOf(path: string): Promise<{ target: string; existing: Stats | null }> {
  const target = await realpath(path).catch(() => path)
  const existing = await stat(target).catch(() => null)
  if (existing?.isDirectory()) throw unwritable(path, new Error('it is a folder'))
  return { target, existing }
}

function writeToStream(stream: OutputStream, chunk: string): Promise<void> {
  return new Promise<void>((resolve, reject) => stream.write(chunk, (error) => (error ? reject(error) : resolve())))
}

interface Draft {
  /** As the user gave it, for messages. */
  readonly path: string
  readonly target: string
  readonly mode: number
}

async function writeAndMove<T>({ path, target, mode }: Draft, produce: (write: Write) => Promise<T>): Promise<T> {
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  const removeDraft = (): void => rmSync(draft, { force: true })
  // before the file is there: an interruption may come between its making and the news of it
  const release = onInterruption(removeDraft)
  try {
    const file = await guarded(path, () => open(draft, 'wx', mode))
    try {
      const result = await produceInto(file, path, produce)
      await guarded(path, () => rename(draft, target))
      return result
    } catch (error) {
      removeDraft()
      throw error
    }
  } finally {
    release()
  }
}

/**
 * Runs `cleanUp` when the process is told to end, which then ends as if nothing had listened. At all other times nobody
 * listens, so that an interruption ends the process at once, in the middle of a long computation too. Returns what takes
 * the listeners away.
 */
function onInterruption(cleanUp: () => void): () => void {
  const leave = (signal: NodeJS.Signals): void => {
    release()
    cleanUp()
    process.kill(process.pid, signal)
  }
  const release = (): void => {
    process.off('exit', cleanUp)
    for (const signal of ENDING_SIGNALS) process.off(signal, leave)
  }
  process.on('exit', cleanUp)
  for (const signal of ENDING_SIGNALS) process.on(signal, leave)
  return release
}

async function writeDirectly<T>(path: string, target: string, produce: (write: Write) => Promise<T>): Promise<T> {
  const file = await guarded(path, () => open(target, 'w'))
  return produceInto(file, path, produce)
}

async function produceInto<T>(file: FileHandle, path: string, produce: (write: Write) => Promise<T>): Promise<T> {
  try {
    return await buffered((chunk) => guarded(path, () => file.appendFile(chunk, 'utf8')), produce)
  } finally {
    await file.close()
  }
}

async function guarded<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

function unwritable(path: string, cause: unknown): HeadwaterError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause))
  return new HeadwaterError('output/unwritable', `Cannot write ${path}: ${reason}`, {
    hint: 'Choose a place that you may write to and that has room.',
    cause,
  })
}
