#!/usr/bin/env node
import type { Host } from './host.js'
import { run } from './run.js'

const INTERRUPTED = 130
const interruption = new AbortController()

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', leaveOnClosedPipe)
process.stderr.on('error', leaveOnClosedPipe)
process.once('SIGINT', () => {
  interruption.abort()
  if (process.stderr.isTTY) process.stderr.write('\n')
  process.exit(INTERRUPTED)
})

const host: Host = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interruption.signal,
}
process.exitCode = await run(process.argv.slice(2), host)

function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
