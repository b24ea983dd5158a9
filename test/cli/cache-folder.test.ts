import { expect, test } from 'vitest'
import { cacheFolder } from '../../src/cli/cache-folder.js'

test.each([
  [{ HOME: '/home/ada' }, 'linux', '/home/ada/.cache/headwater'],
  [{ HOME: '/Users/ada' }, 'darwin', '/Users/ada/Library/Caches/headwater'],
  [{ LOCALAPPDATA: String.raw`C:\Users\ada\AppData\Local` }, 'win32', String.raw`C:\Users\ada\AppData\Local\headwater`],
  [{ HOME: '/home/ada', XDG_CACHE_HOME: '/var/cache/ada' }, 'linux', '/var/cache/ada/headwater'],
  [{ HOME: '/home/ada', XDG_CACHE_HOME: '' }, 'linux', '/home/ada/.cache/headwater'],
  [{}, 'linux', null],
] as const)('%o on %s', (env, platform, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder)
})
