import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import type { Invocation } from '../../src/cli/invocation.js'
import { COMMAND_NAMES, OPTIONS, optionsOf } from '../../src/cli/options.js'
import { parseCommandLine } from '../../src/cli/parse.js'
import { HeadwaterError } from '../../src/errors.js'

function parsed(line: string): Invocation {
  const request = parseCommandLine(line.split(' '))
  if (request.kind !== 'run') throw new Error(`${line} is ${request.kind}`)
  return request.invocation
}

function refusal(line: string): string {
  try {
    parseCommandLine(line.split(' '))
  } catch (error) {
    if (error instanceof HeadwaterError) return `${error.code}: ${error.message} | ${error.hint}`
  }
  throw new Error(`${line} was accepted`)
}

describe('what is accepted', () => {
  test.each<[string, Partial<Invocation>]>([
    ['trace a.txt b.txt', { command: 'trace', inputs: ['a.txt', 'b.txt'], format: 'text', output: null, color: null, width: null }],
    ['--json trace a.txt', { command: 'trace', inputs: ['a.txt'], format: 'json' }],
    ['read a.txt --jsonl -o out.jsonl', { format: 'jsonl', output: 'out.jsonl' }],
    ['read a.txt --output -', { output: null }],
    ['read a.txt --output=-x', { output: '-x' }],
    ['trace - --no-color --width 120', { inputs: ['-'], color: false, width: 120 }],
    ['trace a --color -vq', { color: true, verbose: true, quiet: true }],
    ['trace --published 2017-06-06T21:00Z --publisher Courier a', { published: '2017-06-06T21:00Z', publisher: 'Courier', inputs: ['a'] }],
    ['trace a --html a.html --markdown a.md --csv tables', { html: 'a.html', markdown: 'a.md', csv: 'tables' }],
    ['read https://example.org/', { offline: false, cache: null, allowPrivate: false }],
    ['read a --offline --cache pages --allow-private', { offline: true, cache: 'pages', allowPrivate: true }],
    ['read a --no-cache', { cache: false }],
    ['serve a', { command: 'serve', port: null, host: '127.0.0.1', open: null }],
    ['serve a --port 0 --host ::1 --no-open', { port: 0, host: '::1', open: false }],
    [
      'serve a --port=8000 --open --as-of 2024-05-03 --assume mine.json',
      { port: 8000, open: true, asOf: '2024-05-03', assume: 'mine.json' },
    ],
    ['trace -- --odd-name.txt', { inputs: ['--odd-name.txt'] }],
    ['schema', { command: 'schema', inputs: [] }],
  ])('%s', (line, expected) => expect(parsed(line)).toMatchObject(expected))

  test.each([
    ['--help', 'help'],
    ['help', 'help'],
    ['help trace', 'help'],
    ['trace -h', 'help'],
    ['trace --version', 'version'],
    ['-V', 'version'],
  ])('%s asks for the %s', (line, kind) => expect(parseCommandLine(line.split(' ')).kind).toBe(kind))
})

describe('what is refused, with the way out', () => {
  test.each([
    ['trcae a', 'command/unknown: There is no command "trcae" | Did you mean: headwater trace'],
    ['story a', 'command/unknown: There is no command "story" | Did you mean: headwater stories'],
    ['a.txt', 'command/unknown: There is no command "a.txt" | Did you mean: headwater trace a.txt'],
    [
      'zzz',
      'command/unknown: There is no command "zzz" | The commands are trace, serve, why, check, read, annotate, stories, schema; see headwater --help.',
    ],
    ['trace a --jsno', 'option/unknown: There is no option --jsno | Did you mean: --json'],
    ['trace a --no-colour', 'option/unknown: There is no option --no-colour | Did you mean: --no-color'],
    ['trace a --xyzzy', 'option/unknown: There is no option --xyzzy | See headwater --help for the options.'],
    ['trace a --no-json', 'option/unknown: There is no option --no-json | See headwater --help for the options.'],
    ['trace a --output', 'option/missing: --output needs a value | Use --output=FILE.'],
    ['trace a --output --json', 'option/missing: --output needs a value | Use --output=FILE.'],
    ['trace a --json=yes', 'option/invalid: --json takes no value, but got "yes" | Use --json alone.'],
    ['trace a --json --jsonl', 'option/invalid: --json and --jsonl exclude each other | Use one of them.'],
    ['trace a --cache', 'option/missing: --cache needs a value | Use --cache=FOLDER.'],
    ['trace a --no-cache=x', 'option/invalid: --no-cache takes no value, but got "x" | Use --no-cache alone.'],
    [
      'trace a --offline --no-cache',
      'option/invalid: --offline and --no-cache exclude each other | Offline, the cache is all there is to read addresses from.',
    ],
    ['trace a --width 12', 'option/invalid: --width: "12" is not a whole number from 40 to 1000 | For example: --width 100.'],
    [
      'trace a --published 06/06/2017',
      'option/invalid: --published: "06/06/2017" is not a date | Write it as 2017-06-06 or 2017-06-06T21:00Z.',
    ],
    [
      'trace a --published 2017-13-40',
      'option/invalid: --published: "2017-13-40" is not a date | Write it as 2017-06-06 or 2017-06-06T21:00Z.',
    ],
    ['read a --html x.html', 'option/invalid: headwater read does not take --html | --html belongs to: trace.'],
    ['serve a --port 65536', 'option/invalid: --port: "65536" is not a whole number from 0 to 65535 | For example: --port 8000.'],
    ['serve a --port 1e3', 'option/invalid: --port: "1e3" is not a whole number from 0 to 65535 | For example: --port 8000.'],
    ['trace a --port 8000', 'option/invalid: headwater trace does not take --port | --port belongs to: serve.'],
    ['trace', 'input/none: headwater trace needs at least one input | Give files, folders, patterns, or - for standard input.'],
    ['schema a', 'option/invalid: headwater schema takes no inputs | Use: headwater schema --output FILE.'],
    ['--json', 'option/missing: No command given | Try: headwater trace FILE…, or headwater --help.'],
  ])('%s', (line, expected) => expect(refusal(line)).toBe(expected))
})

describe('the tables', () => {
  test('every option is named once, in kebab case, with short names used once', () => {
    const names = OPTIONS.map((option) => option.name)
    const shorts = OPTIONS.flatMap((option) => option.short ?? [])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(shorts).size).toBe(shorts.length)
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name) || name.startsWith('no-'))).toEqual([])
  })

  test('short descriptions are one phrase, long ones are sentences', () => {
    for (const { doc, more } of OPTIONS) {
      expect(doc).toMatch(/^[A-Z].*[^.]$/)
      expect(more).toMatch(/\.$/)
    }
  })

  test('every example is a command line that parses', () => {
    for (const name of COMMAND_NAMES) {
      for (const { line } of COMMANDS[name].examples) expect(parsed(line.replace('headwater ', '')).command).toBe(name)
    }
  })

  test('every option is accepted by the commands that it names', () => {
    for (const name of COMMAND_NAMES) {
      for (const option of optionsOf(name)) {
        const value = { DATE: '2017-06-06', TIME: '2017-06-06', N: '80' }[option.value ?? ''] ?? 'x'
        const args = [name, ...(name === 'schema' ? [] : ['a.txt', 'b.txt']), `--${option.name}${option.value === null ? '' : `=${value}`}`]
        expect(() => parseCommandLine(args), args.join(' ')).not.toThrow()
      }
    }
  })
})
