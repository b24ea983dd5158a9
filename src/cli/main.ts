#!/usr/bin/env node
import type { Host } from './host.js'
import { run } from './run.js'

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', leaveOnClosedPipe)
process.stderr.on('error', leaveOnClosedPipe)

const host: Host = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
}
process.exitCode = await run(process.argv.slice(2), host)

function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
