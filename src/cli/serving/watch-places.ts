import { watch, type FSWatcher } from 'chokidar'
import { existsSync } from 'node:fs'
import { sep } from 'node:path'
import type { InputPlace } from '../../fetch/index.js'
import { CHANGE_MILLISECONDS, MAX_CHANGE_MILLISECONDS, MISSING_MILLISECONDS } from '../settings.js'

export interface Watched {
  /** Something happened, and then nothing for a moment. Whether it matters is for the caller to find out. */
  onChange(): void
  /** Changes may go unnoticed from now on: there are too many folders for the system, or one may not be read. */
  onTrouble(reason: string): void
}

/**
 * Watches places of inputs; what is hidden, and all files beside those that count, are left out. Events come in bursts (an editor writes a
 * draft, moves it, touches the folder), so one call stands for many.
 */
export function watchPlaces(places: readonly InputPlace[], { onChange, onTrouble }: Watched): { close(): Promise<void> } {
  if (places.length === 0) return { close: () => Promise.resolve() }
  const calm = onceCalm(onChange)
  const folders = new Set(places.map(({ folder }) => folder))
  const watcher: FSWatcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path) => !places.some((place) => isWithin(path, place)),
  })
  const missing = onceBack((folder) => {
    watcher.add(folder)
    calm.event()
  })
  watcher.on('all', (event, path) => {
    if (event === 'unlinkDir' && folders.has(path)) missing.add(path)
    calm.event()
  })
  // what changed while a large folder was still listed has had no event of its own
  watcher.on('ready', calm.event)
  watcher.on('error', (error) => onTrouble(error instanceof Error ? error.message : String(error)))
  return {
    close() {
      missing.stop()
      calm.stop()
      return watcher.close()
    },
  }
}

function isWithin(path: string, { folder, file }: InputPlace): boolean {
  if (path === folder || path === file) return true
  const start = folder.endsWith(sep) ? folder : folder + sep
  if (file !== null || !path.startsWith(start)) return false
  return !path
    .slice(start.length)
    .split(sep)
    .some((name) => name.startsWith('.'))
}

/** Looks for folders that were deleted until they are made again: the system tells of a folder no more once it is gone. */
function onceBack(done: (folder: string) => void): { add(folder: string): void; stop(): void } {
  const timers = new Map<string, NodeJS.Timeout>()
  return {
    add(folder) {
      clearInterval(timers.get(folder))
      const look = (): void => {
        if (!existsSync(folder)) return
        clearInterval(timers.get(folder))
        done(folder)
      }
      timers.set(folder, setInterval(look, MISSING_MILLISECONDS))
    },
    stop() {
      for (const timer of timers.values()) clearInterval(timer)
    },
  }
}

/** Calls `done` when no event has come for a moment; where they never stop, every so often. */
function onceCalm(done: () => void): { event(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  let since: number | null = null
  const stop = (): void => {
    clearTimeout(timer)
    since = null
  }
  return {
    event() {
      since ??= Date.now()
      clearTimeout(timer)
      const wait = Math.min(CHANGE_MILLISECONDS, Math.max(0, since + MAX_CHANGE_MILLISECONDS - Date.now()))
      timer = setTimeout(() => {
        stop()
        done()
      }, wait)
    },
    stop,
  }
}
