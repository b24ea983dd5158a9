import { readFile } from 'node:fs/promises'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { withOutput } from '../output.js'

/** The same relative place from src/cli/commands and from dist/cli/commands. */
const SCHEMA = new URL('../../../schema/headwater.trace-1.schema.json', import.meta.url)

export async function schemaCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const schema = await readFile(SCHEMA, 'utf8')
  const text = invocation.format === 'jsonl' ? `${JSON.stringify(JSON.parse(schema))}\n` : schema
  await withOutput(invocation.output, host.stdout, (write) => write(text))
  return 0
}
