import { HeadwaterError } from '../errors.js'
import { COMMANDS } from './commands.js'
import type { ExitCode, Host } from './host.js'
import { checkFolder, checkWritable } from './output.js'
import { parseCommandLine, wantsDebug } from './parse.js'
import { VERSION } from '../pipeline/version.js'
import { printable } from '../report/view/printable.js'

const ISSUES = 'Run it again with --debug and report what it prints, with the command, to the project.'

/**
 * Runs one command line and says how it went. Nothing is thrown: expected failures are printed as a message and a hint,
 * unexpected ones as one line.
 */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await dispatch(args, host)
  } catch (error) {
    host.stderr.write(describeFailure(error, wantsDebug(args)))
    return 2
  }
}

async function dispatch(args: readonly string[], host: Host): Promise<ExitCode> {
  if (args.length === 0) {
    const { programHelp } = await import('./help.js')
    host.stderr.write(programHelp())
    return 2
  }
  const request = parseCommandLine(args)
  if (request.kind === 'run') {
    const { invocation } = request
    for (const path of [invocation.output, invocation.html, invocation.markdown]) if (path !== null) await checkWritable(path)
    if (invocation.csv !== null) await checkFolder(invocation.csv)
    const command = await COMMANDS[invocation.command].load()
    return command(invocation, host)
  }
  if (request.kind === 'version') {
    host.stdout.write(`headwater ${VERSION}\n`)
    return 0
  }
  const { commandHelp, programHelp } = await import('./help.js')
  host.stdout.write(request.command === null ? programHelp() : commandHelp(request.command))
  return 0
}

function describeFailure(error: unknown, debug: boolean): string {
  if (error instanceof HeadwaterError) {
    const hint = error.hint === null ? '' : `${printable(error.hint)}\n`
    return `headwater: ${printable(error.message)}\n${hint}`
  }
  if (debug && error instanceof Error) return `Unexpected error: ${error.stack ?? error.message}\n`
  const message = error instanceof Error ? error.message : String(error)
  return `Unexpected error: ${printable(message.split('\n')[0] ?? '')}\n${ISSUES}\n`
}
