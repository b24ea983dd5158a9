import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { HeadwaterError } from '../../errors.js'

/** The built report app: its script and its style sheet, each with the hash by which a content security policy allows it. */
export interface App {
  readonly script: string
  readonly scriptHash: string
  readonly style: string
  readonly styleHash: string
}

/** Where a package has the built app: in its `dist`, seen from `src/report/html` as from `dist/report/html`. */
const FOLDER = new URL('../../../dist/web/', import.meta.url)

let loaded: App | undefined

/**
 * The app as `npm run build` made it from `src/web`, read once.
 * @throws {HeadwaterError} `app/missing` where the package has not been built
 */
export function loadApp(): App {
  if (loaded !== undefined) return loaded
  const script = fileText('app.js')
  const style = fileText('app.css')
  loaded = { script, scriptHash: hash('sha256', script, 'base64'), style, styleHash: hash('sha256', style, 'base64') }
  return loaded
}

function fileText(name: string): string {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8').trim()
  } catch (cause) {
    throw new HeadwaterError('app/missing', `The report page cannot be written: dist/web/${name} is missing`, {
      hint: 'Install Headwater again; in a checkout, run npm run build.',
      cause,
    })
  }
}
