import { execFileSync } from 'node:child_process'

/** Runs a bench's own script again for one task (`--one TASK`), in a process of its own: one task's memory and compiled code are not the next one's. */
export function apart<T>(script: string, task: object, nodeArgs: readonly string[] = []): T {
  const args = [...process.execArgv, ...nodeArgs, script, '--one', JSON.stringify(task)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as T
}

/** The value of an option that counts something. Throws Error, with the usage, for anything but a whole number above 0. */
export function wholeNumber(text: string, usage: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is not a whole number above 0\n\n${usage}`)
  return value
}
