import { COMMANDS } from './commands.js'
import { COMMAND_NAMES, OPTIONS, optionsOf, type CommandName, type OptionSpec } from './options.js'

const ENVIRONMENT = 'Environment: NO_COLOR turns colours off, FORCE_COLOR turns them on.'
/** What an input may be, in the help of every command that takes one. */
export const INPUTS = `INPUT is an address (http, https), a file (text, HTML, MHTML, JSON, JSONL, WARC, a feed,
OPML, a sitemap; also compressed), a folder, a pattern, or - (standard input).`

/** The exit statuses and what they mean, for the help and docs/cli.md. */
export const EXIT_STATUS: readonly (readonly [number, string])[] = [
  [0, 'found'],
  [1, 'nothing found: no article, claim, statement or story'],
  [2, 'an error, also where some inputs could not be read (the others are still printed)'],
  [130, 'interrupted'],
]

const STATUS = ['Exit status:', ...table(EXIT_STATUS.map(([status, meaning]) => [String(status), meaning]))]

/** What `headwater --help` prints. */
export function programHelp(): string {
  const commands = table(COMMAND_NAMES.map((name) => [`headwater ${COMMANDS[name].usage}`, COMMANDS[name].summary]))
  const common = OPTIONS.filter((option) => option.commands.length >= COMMAND_NAMES.length - 1)
  return [
    'Headwater reads many reports of one event and counts the independent origins behind every claim.',
    'It measures how something is reported, not whether it is true.',
    '',
    ...commands,
    '',
    INPUTS,
    '',
    'Options of every command (of all that print a document: --json, --jsonl, --output):',
    ...optionTable(common),
    '',
    'headwater COMMAND --help shows the options and examples of a command.',
    ...STATUS,
    '',
    ENVIRONMENT,
    '',
  ].join('\n')
}

/** What `headwater COMMAND --help` prints. */
export function commandHelp(command: CommandName): string {
  const spec = COMMANDS[command]
  return [
    `headwater ${spec.usage}`,
    spec.summary,
    '',
    ...(command === 'schema' ? [] : [INPUTS, '']),
    'Options:',
    ...optionTable(optionsOf(command)),
    '',
    'Examples:',
    ...spec.examples.flatMap(({ line, says }) => [`  ${says}`, `    ${line}`]),
    '',
    ...STATUS,
    '',
  ].join('\n')
}

/** `-o, --output FILE`, `--[no-]color`, `--cache FOLDER` */
export function optionSyntax({ name, short, value, negatable }: OptionSpec): string {
  const long = value === null ? `--${negatable ? '[no-]' : ''}${name}` : `--${name} ${value}`
  return short === null ? long : `-${short}, ${long}`
}

function optionTable(options: readonly OptionSpec[]): string[] {
  return table(options.map((option) => [`${option.short === null ? '    ' : ''}${optionSyntax(option)}`, option.doc]))
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
