import { chmodSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/options.js'
import { VERSION } from '../../src/pipeline/version.js'
import { ferryFolder, headwater, temporaryFolder } from './harness.js'

const ESCAPE = '\u001B'

describe('exit status', () => {
  test('0 where something was found', async () => {
    const { inputs } = ferryFolder()
    const { status, stdout } = await headwater(['trace', ...inputs])
    expect(status).toBe(0)
    expect(stdout).toContain('2 articles')
    expect(stdout).toContain('Headwater measures how something is reported, not whether it is true.')
  })

  test('1 where nothing was found', async () => {
    const folder = temporaryFolder()
    expect((await headwater(['annotate', folder.file('bare.txt', 'Harbour opening hours.\n')])).status).toBe(1)
  })

  test('2 where an input is missing, and the others are still printed', async () => {
    const { inputs, file } = ferryFolder()
    const { status, stdout, stderr } = await headwater(['trace', ...inputs, file('gone.txt')])
    expect(status).toBe(2)
    expect(stdout).toContain('2 articles')
    expect(stderr).toContain('gone.txt')
    expect(stderr).toContain('1 input gave no article')
  })

  test('2 for a command line that is wrong, in two lines', async () => {
    const { status, stdout, stderr } = await headwater(['trace', 'a.txt', '--jsno'])
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'headwater: There is no option --jsno\nDid you mean: --json\n',
    })
  })

  test('2 and the help on standard error for no arguments', async () => {
    const { status, stdout, stderr } = await headwater([])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('headwater trace INPUT…')
  })
})

describe('help and version', () => {
  test('every command is in the help, and has its own with examples', async () => {
    const { status, stdout } = await headwater(['--help'])
    expect(status).toBe(0)
    for (const name of COMMAND_NAMES) {
      expect(stdout).toContain(`headwater ${name}`)
      expect((await headwater([name, '--help'])).stdout).toMatch(/Examples:\n {2}.+\n {4}headwater /)
    }
  })

  test('no line of any help is wider than 100 columns', async () => {
    const texts = await Promise.all([[], ...COMMAND_NAMES.map((name) => [name])].map((args) => headwater([...args, '--help'])))
    const wide = texts.flatMap(({ stdout }) => stdout.split('\n')).filter((line) => line.length > 100)
    expect(wide).toEqual([])
  })

  test('the version is that of the package', async () => {
    expect((await headwater(['--version'])).stdout).toBe(`headwater ${VERSION}\n`)
  })
})

describe('formats', () => {
  test.each([
    ['trace', 'headwater.trace/1', 'claims'],
    ['annotate', 'headwater.trace/1', 'statements'],
    ['stories', 'headwater.stories/1', 'stories'],
    ['read', 'headwater.articles/1', 'articles'],
    ['read --explain', 'headwater.explanations/1', 'explanations'],
    ['annotate --explain', 'headwater.statements/1', 'statements'],
  ])('%s --json is one document; --jsonl is its %s, one a line', async (words, schema, list) => {
    const { inputs } = ferryFolder()
    const command = words.split(' ')
    const document = JSON.parse((await headwater([...command, ...inputs, '--json'])).stdout)
    expect(document.schema).toBe(schema)
    expect(document[list].length).toBeGreaterThan(0)
    const lines = (await headwater([...command, ...inputs, '--jsonl'])).stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(document[list])
  })

  test('in the JSON document every element of a list has a line of its own', async () => {
    const { inputs } = ferryFolder()
    const { stdout } = await headwater(['annotate', ...inputs, '--json'])
    const { articles } = JSON.parse(stdout)
    expect(stdout.split('\n').filter((line) => line.startsWith('{"id"') && line.includes('"blocks"'))).toHaveLength(articles.length)
  })

  test('two runs print the same bytes, whatever the order of the inputs', async () => {
    const { inputs } = ferryFolder()
    const [forwards, backwards] = [
      await headwater(['trace', ...inputs, '--json']),
      await headwater(['trace', ...inputs.toReversed(), '--json']),
    ]
    expect(backwards.stdout).toBe(forwards.stdout)
  })

  test.each(['read', 'read --explain', 'annotate', 'annotate --explain', 'stories'])(
    '%s prints text for people by default',
    async (words) => {
      const { inputs } = ferryFolder()
      const { status, stdout } = await headwater([...words.split(' '), ...inputs])
      expect(status).toBe(0)
      expect(stdout).toContain('Ferry')
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    },
  )

  test('standard input is an input', async () => {
    const { stdout } = await headwater(['read', '-'], { stdin: 'Harbour opens again\n\nThe harbour opened again on Friday.\n' })
    expect(stdout).toContain('The harbour opened again on Friday.')
  })

  test('schema prints a JSON Schema', async () => {
    expect(JSON.parse((await headwater(['schema'])).stdout)).toHaveProperty('$schema')
  })
})

describe('colour', () => {
  test.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ['on a terminal', [], {}, true, true],
    ['not in a pipe', [], {}, false, false],
    ['NO_COLOR turns it off', [], { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR does not', [], { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR turns it on', [], { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 turns it off', [], { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR outranks NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['--no-color outranks both', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['--color outranks both', ['--color'], { NO_COLOR: '1' }, false, true],
    ['a dumb terminal has none', [], { TERM: 'dumb' }, true, false],
  ])('%s', async (_, flags, env, terminal, colored) => {
    const { inputs } = ferryFolder()
    const { stdout } = await headwater(['stories', ...inputs, ...flags], { env, terminal })
    expect(stdout.includes(ESCAPE)).toBe(colored)
  })

  test('a terminal gets lines of its own width', async () => {
    const { inputs } = ferryFolder()
    const { stdout } = await headwater(['trace', ...inputs, '--no-color'], { terminal: true })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72)
  })
})

describe('standard error', () => {
  test('progress is drawn on a terminal only, and gone at the end', async () => {
    const { inputs } = ferryFolder()
    const { stderr } = await headwater(['trace', ...inputs], { terminal: true })
    expect(stderr).toMatch(/\r\u001B\[2K\w+: \d+( of \d+)?/)
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true)
    expect((await headwater(['trace', ...inputs])).stderr).toBe('')
  })

  test('read, which prints as it goes, shows progress until there is something to print', async () => {
    const { inputs } = ferryFolder()
    const { stdout, stderr } = await headwater(['read', ...inputs], { terminal: true })
    expect(stdout).toContain('Ferry hits pier')
    expect(stderr).toMatch(/\r\u001B\[2Kread: \d+/)
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true)
  })

  test('warnings are listed, unless the user asked for quiet', async () => {
    const folder = temporaryFolder()
    const french = folder.file(
      'fr.txt',
      'Le bac a heurté la jetée\n\nLe bac a heurté la jetée du port mardi matin, ont dit deux membres de son équipage à la radio locale.\n',
    )
    expect((await headwater(['read', french])).stderr).toBe(
      `headwater: ${french} is in the language "fr"; it is read but not annotated (supported: English)\n`,
    )
    expect((await headwater(['read', french, '--quiet'])).stderr).toBe('')
  })

  test('--quiet leaves errors only', async () => {
    const { inputs, file } = ferryFolder()
    const { status, stderr } = await headwater(['trace', ...inputs, file('gone.txt'), '--quiet', '--html', file('a.html')], {
      terminal: true,
    })
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('the name of an input cannot command the terminal', async () => {
    const { stderr } = await headwater(['trace', `gone${ESCAPE}[2J.txt`])
    expect(stderr).toContain('gone')
    expect(stderr).not.toContain(ESCAPE)
  })
})

describe('files', () => {
  test('--output takes what would be printed', async () => {
    const { inputs, file, read, list } = ferryFolder()
    const { stdout } = await headwater(['trace', ...inputs, '--json', '--output', file('t.json')])
    expect(stdout).toBe('')
    expect(JSON.parse(read('t.json')).schema).toBe('headwater.trace/1')
    expect(list()).toEqual(['courier.txt', 'lantern.txt', 't.json'])
  })

  test('all reports in one run', async () => {
    const { inputs, file, read, path } = ferryFolder()
    const { status, stderr } = await headwater([
      'trace',
      ...inputs,
      '--html',
      file('a.html'),
      '--markdown',
      file('a.md'),
      '--csv',
      join(path, 'a', 'tables'),
    ])
    expect(status).toBe(0)
    expect(stderr.split('\n').filter((line) => line.startsWith('Wrote'))).toHaveLength(3)
    expect(read('a.html')).toMatch(/^<!doctype html>/)
    expect(read('a.md')).toMatch(/^# /)
    expect(read('a/tables/claims.csv')).toMatch(/^claim,story,/)
  })

  test('a report that cannot be written is found out before the work begins', async () => {
    const { inputs, path } = ferryFolder()
    const { status, stdout, stderr } = await headwater(['trace', ...inputs, '--html', join(path, 'no', 'a.html')])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Cannot write')
  })

  test('so is a folder for tables that is a file', async () => {
    const { inputs } = ferryFolder()
    const { status, stdout, stderr } = await headwater(['trace', ...inputs, '--csv', inputs[0] ?? ''])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('courier.txt: a file of that name is in the way')
  })

  test('an existing file keeps its mode, and a link stays a link', async () => {
    const { inputs, file, path, read } = ferryFolder()
    chmodSync(file('real.txt', 'old'), 0o600)
    symlinkSync(join(path, 'real.txt'), join(path, 'link.txt'))
    await headwater(['stories', ...inputs, '--output', join(path, 'link.txt')])
    expect(read('real.txt')).toContain('Ferry')
    expect(statSync(join(path, 'real.txt')).mode & 0o777).toBe(0o600)
  })

  test.each([
    ['no/such/folder/t.json', 'its folder does not exist'],
    ['courier.txt/t.json', 'its folder is a file'],
    ['.', 'it is a folder'],
  ])('a place that cannot be written to (%s) is an error with a hint, and leaves nothing', async (place, reason) => {
    const { inputs, path, list } = ferryFolder()
    const { status, stderr } = await headwater(['stories', ...inputs, '--json', '--output', join(path, place)])
    expect(status).toBe(2)
    expect(stderr).toBe(
      `headwater: Cannot write ${join(path, place)}: ${reason}\nChoose a place that you may write to and that has room.\n`,
    )
    expect(list()).toEqual(['courier.txt', 'lantern.txt'])
  })
})
