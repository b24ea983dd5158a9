import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'] as const

/** Where this machine has Chromium. Throws, and says how to get one, where it has none. */
export function chromiumPath(): string {
  const named = process.env['HEADWATER_CHROMIUM']
  const found = [...(named === undefined ? [] : [named]), ...PLACES].find((path) => existsSync(path))
  if (found === undefined) throw new Error('There is no Chromium: apt-get install chromium, or set HEADWATER_CHROMIUM to where it is.')
  return found
}
