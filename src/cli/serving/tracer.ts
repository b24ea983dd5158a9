import { fork, type ChildProcess } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Failed, Outcome, TracingData, TracingMessage } from './jobs.js'

export interface Tracer {
  /** Traces the inputs as they are now. One at a time. */
  trace(): Promise<Outcome>
  /** Stops at once, in the middle of a trace too. */
  close(): void
}

/** Beside this file and with its ending: `.js` in the package, `.ts` where the sources are run. */
const PROGRAM = fileURLToPath(new URL(`./tracing-process${extname(import.meta.url)}`, import.meta.url))

/** A process that traces; one that broke down (out of memory) is replaced for the next trace. `told` hears what it says meanwhile. */
export function openTracer(data: TracingData, told: (message: Exclude<TracingMessage, Outcome>) => void): Tracer {
  let child: ChildProcess | null = null
  let end: (outcome: Outcome) => void = () => undefined
  const started = (): ChildProcess => {
    const next = fork(PROGRAM, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    next.on('message', (message: TracingMessage) => {
      if (message.kind === 'progress' || message.kind === 'notice') told(message)
      else end(message)
    })
    next.on('error', (error) => end(brokenDown(error.message)))
    next.on('exit', (status, signal) => {
      if (child === next) child = null
      end(brokenDown(`The tracing process ended with ${signal ?? `status ${status}`}`))
    })
    return next
  }
  return {
    trace() {
      child ??= started()
      const outcome = new Promise<Outcome>((resolve) => (end = resolve))
      child.send(data)
      return outcome
    },
    close() {
      // nobody waits any more for what it would have said
      end = () => undefined
      child?.kill('SIGKILL')
    },
  }
}

function brokenDown(message: string): Failed {
  return { kind: 'failed', code: null, message, hint: null, stack: null }
}
