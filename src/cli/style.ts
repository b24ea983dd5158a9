import type { Host } from './host.js'
import type { Invocation } from './invocation.js'
import { DEFAULT_WIDTH, MAX_COMFORTABLE_WIDTH, MIN_WIDTH } from './settings.js'

export interface TextStyle {
  readonly width: number
  readonly color: boolean
  readonly verbose: boolean
}

/** How text is laid out: flags first, then the environment, then what standard output is. */
export function styleOf(invocation: Invocation, host: Host): TextStyle {
  return {
    width: invocation.width ?? widthOf(invocation, host),
    color: invocation.color ?? wantsColor(invocation, host),
    verbose: invocation.verbose,
  }
}

function widthOf({ output }: Invocation, { stdout }: Host): number {
  if (output !== null || stdout.isTTY !== true || stdout.columns === undefined) return DEFAULT_WIDTH
  return Math.max(MIN_WIDTH, Math.min(stdout.columns, MAX_COMFORTABLE_WIDTH))
}

function wantsColor({ output }: Invocation, { stdout, env }: Host): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return output === null && stdout.isTTY === true && env['TERM'] !== 'dumb'
}
