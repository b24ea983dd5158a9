import { watch, type FSWatcher } from 'chokidar'
import { sep } from 'node:path'
import type { InputPlace } from '../../fetch/index.js'
import { CHANGE_MILLISECONDS, MAX_CHANGE_MILLISECONDS } from '../settings.js'

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
  const watcher: FSWatcher = watch([...new Set(places.map(({ folder }) => folder))], {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path) => !places.some((place) => isWithin(path, place)),
  })
  watcher.on('all', calm.event)
  watcher.on('error', (error) => onTrouble(error instanceof Error ? error.message : String(error)))
  return {
    close() {
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
