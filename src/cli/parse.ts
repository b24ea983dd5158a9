import { parseArgs } from 'node:util'
import { isIsoTime } from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import type { Invocation, Request } from './invocation.js'
import { COMMAND_NAMES, OPTIONS, optionsOf, type CommandName, type OptionSpec } from './options.js'
import { MAX_WIDTH, MIN_WIDTH } from './settings.js'
import { nearest } from './suggest.js'

/** The commands whose first word is the claim that is asked about. */
const ASKING: ReadonlySet<CommandName> = new Set(['why', 'check'])
/** a.txt, https://example.org/, ./folder: someone left out the command. */
const LOOKS_LIKE_INPUT = /[./\\:*]|^-$/

/** `8000`; not `8e3`, `0x1f`, `08000` */
const PORT = /^(?:0|[1-9]\d{0,4})$/u
const MAX_PORT = 65_535
/** Only this machine reaches it. */
const OWN_HOST = '127.0.0.1'

type Flags = ReadonlyMap<string, string | boolean>

/**
 * Reads the command line; no side effects.
 * @throws {HeadwaterError} `command/unknown`, `option/unknown`, `option/missing`, `option/invalid`
 */
export function parseCommandLine(args: readonly string[]): Request {
  const { flags, positionals } = readFlags(args)
  const [first, ...words] = positionals
  if (flags.get('version') === true) return { kind: 'version' }
  if (flags.get('help') === true) return { kind: 'help', command: isCommand(first) ? first : null }
  if (first === 'help') return { kind: 'help', command: isCommand(words[0]) ? words[0] : null }
  if (first === undefined) {
    throw new HeadwaterError('option/missing', 'No command given', { hint: 'Try: headwater trace FILE…, or headwater --help.' })
  }
  if (!isCommand(first)) throw unknownCommand(first)
  checkApplies(first, flags)
  const [claim = null, inputs] = ASKING.has(first) ? [words[0], words.slice(1)] : [null, words]
  if (ASKING.has(first)) checkClaim(first, claim)
  if (first === 'schema' && inputs.length > 0) {
    throw new HeadwaterError('option/invalid', 'headwater schema takes no inputs', { hint: 'Use: headwater schema --output FILE.' })
  }
  if (first !== 'schema' && inputs.length === 0) {
    throw new HeadwaterError('input/none', `headwater ${first} needs at least one input`, {
      hint: 'Give files, folders, patterns, or - for standard input.',
    })
  }
  return { kind: 'run', invocation: { ...invocationOf(first, flags), claim, inputs }, debug: flags.get('debug') === true }
}

function checkClaim(command: CommandName, claim: string | null): void {
  if (claim !== null && claim.trim() !== '') return
  const hint = command === 'check' ? 'headwater check "Seven people died" FILE…' : 'headwater why 1 FILE…'
  throw new HeadwaterError('option/missing', `headwater ${command} needs a claim`, { hint: `Try: ${hint}` })
}

/** Whether the user asked for stacks; works on a command line that does not parse. */
export function wantsDebug(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? args.length : end).includes('--debug')
}

function readFlags(args: readonly string[]): { flags: Flags; positionals: string[] } {
  const { tokens } = parseArgs({ args: [...args], options: parserOptions(), strict: false, allowPositionals: true, tokens: true })
  const flags = new Map<string, string | boolean>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind === 'option') flags.set(...readFlag(token))
  }
  return { flags, positionals }
}

function parserOptions(): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {}
  for (const { name, short, value, negatable } of OPTIONS) {
    options[name] = { type: value === null ? 'boolean' : 'string', ...(short === null ? {} : { short }) }
    if (negatable) options[`no-${name}`] = { type: 'boolean' }
  }
  return options
}

interface FlagToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function readFlag({ name, rawName, value, inlineValue }: FlagToken): [string, string | boolean] {
  const off = OPTIONS.find((option) => option.negatable && name === `no-${option.name}`)
  const spec = off ?? OPTIONS.find((option) => option.name === name)
  if (spec === undefined) throw unknownOption(name, rawName)
  if (spec.value === null || off !== undefined) {
    if (value !== undefined) {
      throw new HeadwaterError('option/invalid', `${rawName} takes no value, but got ${quoted(value)}`, { hint: `Use ${rawName} alone.` })
    }
    return [spec.name, off === undefined]
  }
  const looksLikeFlag = inlineValue === false && value !== undefined && value.startsWith('-') && value !== '-'
  if (value === undefined || value === '' || looksLikeFlag) {
    throw new HeadwaterError('option/missing', `${rawName} needs a value`, { hint: `Use ${rawName}=${spec.value}.` })
  }
  return [spec.name, value]
}

function isCommand(word: string | undefined): word is CommandName {
  return COMMAND_NAMES.some((name) => name === word)
}

function unknownCommand(word: string): HeadwaterError {
  const near = nearest(word, COMMAND_NAMES)
  const message = `There is no command ${quoted(word)}`
  if (near !== null) return new HeadwaterError('command/unknown', message, { hint: `Did you mean: headwater ${near}` })
  if (LOOKS_LIKE_INPUT.test(word)) return new HeadwaterError('command/unknown', message, { hint: `Did you mean: headwater trace ${word}` })
  return new HeadwaterError('command/unknown', message, { hint: `The commands are ${COMMAND_NAMES.join(', ')}; see headwater --help.` })
}

function unknownOption(name: string, rawName: string): HeadwaterError {
  const names = OPTIONS.flatMap((option) => (option.negatable ? [option.name, `no-${option.name}`] : [option.name]))
  const near = nearest(name, names)
  const hint = near === null ? 'See headwater --help for the options.' : `Did you mean: --${near}`
  return new HeadwaterError('option/unknown', `There is no option ${rawName}`, { hint })
}

function checkApplies(command: CommandName, flags: Flags): void {
  const allowed = optionsOf(command)
  for (const name of flags.keys()) {
    if (allowed.some((option) => option.name === name)) continue
    const takers = OPTIONS.find((option) => option.name === name)?.commands ?? []
    throw new HeadwaterError('option/invalid', `headwater ${command} does not take --${name}`, {
      hint: `--${name} belongs to: ${takers.join(', ')}.`,
    })
  }
}

function invocationOf(command: CommandName, flags: Flags): Omit<Invocation, 'claim' | 'inputs'> {
  if (flags.has('json') && flags.has('jsonl')) {
    throw new HeadwaterError('option/invalid', '--json and --jsonl exclude each other', { hint: 'Use one of them.' })
  }
  const output = textOf(flags, 'output')
  return {
    command,
    format: flags.has('json') ? 'json' : flags.has('jsonl') ? 'jsonl' : 'text',
    output: output === '-' ? null : output,
    explain: flags.has('explain'),
    html: textOf(flags, 'html'),
    markdown: textOf(flags, 'markdown'),
    csv: textOf(flags, 'csv'),
    asOf: timeOf(flags, 'as-of'),
    assume: textOf(flags, 'assume'),
    published: timeOf(flags, 'published'),
    publisher: textOf(flags, 'publisher'),
    sidecar: textOf(flags, 'sidecar'),
    offline: flags.has('offline'),
    cache: cacheOf(flags),
    allowPrivate: flags.has('allow-private'),
    port: portOf(flags),
    host: textOf(flags, 'host') ?? OWN_HOST,
    open: switchOf(flags, 'open'),
    verbose: flags.has('verbose'),
    quiet: flags.has('quiet'),
    color: switchOf(flags, 'color'),
    width: widthOf(flags),
  }
}

function textOf(flags: Flags, name: OptionSpec['name']): string | null {
  const value = flags.get(name)
  return typeof value === 'string' ? value : null
}

/** Null where the command line says neither. */
function switchOf(flags: Flags, name: OptionSpec['name']): boolean | null {
  const value = flags.get(name)
  return typeof value === 'boolean' ? value : null
}

function portOf(flags: Flags): number | null {
  const value = textOf(flags, 'port')
  if (value === null) return null
  if (PORT.test(value) && Number(value) <= MAX_PORT) return Number(value)
  throw new HeadwaterError('option/invalid', `--port: ${quoted(value)} is not a whole number from 0 to ${MAX_PORT}`, {
    hint: 'For example: --port 8000.',
  })
}

/** Where fetched pages are kept: false is nowhere, null the place for caches of this system. */
function cacheOf(flags: Flags): string | false | null {
  if (flags.get('cache') !== false) return textOf(flags, 'cache')
  if (!flags.has('offline')) return false
  throw new HeadwaterError('option/invalid', '--offline and --no-cache exclude each other', {
    hint: 'Offline, the cache is all there is to read addresses from.',
  })
}

function timeOf(flags: Flags, name: 'published' | 'as-of'): string | null {
  const value = textOf(flags, name)
  if (value === null || isIsoTime(value)) return value
  throw new HeadwaterError('option/invalid', `--${name}: ${quoted(value)} is not a date`, {
    hint: 'Write it as 2017-06-06 or 2017-06-06T21:00Z.',
  })
}

function widthOf(flags: Flags): number | null {
  const value = textOf(flags, 'width')
  if (value === null) return null
  const width = Number(value)
  if (Number.isInteger(width) && width >= MIN_WIDTH && width <= MAX_WIDTH) return width
  throw new HeadwaterError('option/invalid', `--width: ${quoted(value)} is not a whole number from ${MIN_WIDTH} to ${MAX_WIDTH}`, {
    hint: 'For example: --width 100.',
  })
}

function quoted(text: string): string {
  return `"${text}"`
}
