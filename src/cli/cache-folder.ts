import { posix, win32 } from 'node:path'
import type { Host } from './host.js'

/**
 * The place for caches of a user: `$XDG_CACHE_HOME`, else what the system has for it (XDG Base Directory Specification,
 * Apple's File System Programming Guide, Windows' known folder LocalAppData). Null where the environment names no home.
 */
export function cacheFolder(env: Host['env'], platform: NodeJS.Platform): string | null {
  const { join } = platform === 'win32' ? win32 : posix
  const base = env['XDG_CACHE_HOME'] || (platform === 'win32' ? env['LOCALAPPDATA'] : within(env['HOME'], platform))
  return base ? join(base, 'headwater') : null
}

function within(home: string | undefined, platform: NodeJS.Platform): string | undefined {
  return home ? posix.join(home, platform === 'darwin' ? 'Library/Caches' : '.cache') : undefined
}
