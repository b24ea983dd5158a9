import { COMMANDS } from '../src/cli/commands.js'
import { EXIT_STATUS, INPUTS, optionSyntax } from '../src/cli/help.js'
import { COMMAND_NAMES, OPTIONS, type CommandName, type OptionSpec } from '../src/cli/options.js'

export const CLI_DOCS = new URL('../docs/cli.md', import.meta.url)

/** docs/cli.md, from the tables that the command line itself is made of. */
export function cliDocs(): string {
  return (
    [
      '# The `headwater` command',
      '<!-- Made by `npm run docs` from src/cli/options.ts and src/cli/commands.ts; a test keeps it fresh. -->',
      'Results go to standard output, everything else (progress, warnings, errors) to standard error. Progress is one line, and only on a terminal.',
      `${INPUTS.replaceAll('\n', ' ')} [What Headwater reads](reading.md) says more.`,
      '## Commands',
      ...COMMAND_NAMES.map(commandDocs),
      '## Options',
      ...OPTIONS.map(optionDocs),
      '## Exit status',
      EXIT_STATUS.map(([status, meaning]) => `- \`${status}\`: ${meaning}`).join('\n'),
      'A reader that closes the pipe early (`| head`) counts as success. With an output file, an interrupted run leaves the old file as it was.',
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function commandDocs(name: CommandName): string {
  const { usage, summary, about, examples } = COMMANDS[name]
  const lines = examples.map(({ line, says }) => `# ${says}\n${line}`)
  return [`### headwater ${usage}`, `${summary}.`, about, `\`\`\`sh\n${lines.join('\n')}\n\`\`\``].join('\n\n')
}

function optionDocs(option: OptionSpec): string {
  const takers = option.commands.length === COMMAND_NAMES.length ? 'every command' : option.commands.map((name) => `\`${name}\``).join(', ')
  return [`### \`${optionSyntax(option)}\``, `${option.doc}. ${option.more}`, `Taken by ${takers}.`].join('\n\n')
}
