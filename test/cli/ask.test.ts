import { describe, expect, test } from 'vitest'
import { expectValidCheck, expectValidTrace, expectValidWhy } from '../schema.js'
import { ferryFolder, headwater, temporaryFolder } from './harness.js'

const OPTIONS = ['--published', '2031-03-04', '--no-cache']

describe('headwater check', () => {
  test('carried: 0, with the origins', async () => {
    const { inputs } = ferryFolder()
    const { status, stdout, stderr } = await headwater(['check', 'The Meridian lost its steering', ...inputs, ...OPTIONS])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Carried as asked.')
    expect(stdout).toContain('two members of the crew')
  })

  test('contradicted: 1, with what is said instead', async () => {
    const { inputs } = ferryFolder()
    const { status, stdout } = await headwater(['check', 'Forty people were taken to hospital', ...inputs, ...OPTIONS])
    expect(status).toBe(1)
    expect(stdout).toMatch(/You said forty; 1 article says (?:fourteen|seventeen)/u)
  })

  test('not there: 1, and it says so', async () => {
    const { inputs } = ferryFolder()
    const { status, stdout } = await headwater(['check', 'The captain was arrested', ...inputs, ...OPTIONS])
    expect(status).toBe(1)
    expect(stdout).toContain('None of the inputs carries it.')
  })

  test('--json prints the document, --jsonl one line', async () => {
    const { inputs } = ferryFolder()
    const args = ['check', 'The Meridian lost its steering', ...inputs, ...OPTIONS]
    const document: unknown = JSON.parse((await headwater([...args, '--json'])).stdout)
    expectValidCheck(document)
    expect(JSON.parse((await headwater([...args, '--jsonl'])).stdout)).toEqual(document)
  })
})

describe('headwater why', () => {
  test('by number, from articles and from a saved trace, the same', async () => {
    const folder = ferryFolder()
    const { inputs } = folder
    const saved = folder.file('trace.json')
    await headwater(['trace', ...inputs, ...OPTIONS, '--json', '--output', saved])
    const fresh = await headwater(['why', '1', ...inputs, ...OPTIONS])
    const again = await headwater(['why', '1', saved])
    expect(fresh.status).toBe(0)
    expect(fresh.stdout).toContain('Rules that fired, in order')
    expect(again).toEqual(fresh)
    expectValidWhy(JSON.parse((await headwater(['why', '1', saved, '--json'])).stdout))
  })

  test('no claim is meant: 1, with the nearest', async () => {
    const { inputs } = ferryFolder()
    const { status, stdout } = await headwater(['why', '99', ...inputs, ...OPTIONS])
    expect(status).toBe(1)
    expect(stdout).toContain('No claim is meant by “99”. Perhaps one of these:')
  })

  test('--verbose gives the place of every word', async () => {
    const { inputs } = ferryFolder()
    const { stdout } = await headwater(['why', '1', ...inputs, ...OPTIONS, '--verbose', '--width', '200'])
    expect(stdout).toMatch(/courier\.txt \d+–\d+/u)
  })
})

describe('a trace file that is no good', () => {
  test.each([
    ['{"schema": "headwater.trace/1", "articles": [', 'is not valid JSON'],
    ['{"schema": "headwater.trace/9", "articles": []}', 'it is no headwater.trace/1'],
    ['{"schema": "headwater.trace/1"}', 'articles is no list'],
  ])('%s', async (content, message) => {
    const file = temporaryFolder().file('trace.json', content)
    const { status, stdout, stderr } = await headwater(['why', '1', file])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).toContain('Make it again with headwater trace')
  })

  test('takes no time to look back to', async () => {
    const folder = ferryFolder()
    const saved = folder.file('trace.json')
    await headwater(['trace', ...folder.inputs, ...OPTIONS, '--json', '--output', saved])
    const { status, stderr } = await headwater(['why', '1', saved, '--as-of', '2031-03-04'])
    expect(status).toBe(2)
    expect(stderr).toContain('A trace that was made before cannot be given asOf')
  })
})

describe('--as-of and --assume', () => {
  test('say under what conditions the counts hold', async () => {
    const folder = ferryFolder()
    const mine = folder.file('mine.json', '{"assumptions": [{"notASource": "Ana Ruhl"}, {"notASource": "Nobody"}]}')
    const { status, stdout, stderr } = await headwater(['trace', ...folder.inputs, ...OPTIONS, '--as-of', '2031-03-05', '--assume', mine])
    expect(status).toBe(0)
    expect(stdout).toContain('As of 2031-03-05: what was published later, or bears no date, takes no part.')
    expect(stdout).toContain('Under 1 assumption of yours; 1 applied to nothing.')
    expect(stderr).toBe('headwater: Assumption 2 (Nobody is not a source) was not applied: no claim rests on this name\n')
  })

  test('without a date nothing is left, and that is said', async () => {
    const { inputs } = ferryFolder()
    const { status, stderr } = await headwater(['trace', ...inputs, '--as-of', '2031-03-05'])
    expect(status).toBe(1)
    expect(stderr).toContain('2 articles without a date are left out')
  })

  test.each([
    ['{"assumptions": [{"same": "A"}]}', 'mine.json, entry 1 (line 1): "same" is no list of two names or more'],
    ['nonsense', 'is no valid JSON'],
    [' '.repeat(1_000_001), 'is larger than 1 MB'],
    ['\u001b[31m{"assumptions": 1}', 'is no valid JSON'],
  ])('a file that is no good stops the run', async (content, message) => {
    const folder = ferryFolder()
    const { status, stdout, stderr } = await headwater(['trace', ...folder.inputs, '--assume', folder.file('mine.json', content)])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('\u001b')
  })

  test('a file that is not there', async () => {
    const { inputs } = ferryFolder()
    const { status, stderr } = await headwater(['trace', ...inputs, '--assume', 'missing.json'])
    expect(status).toBe(2)
    expect(stderr).toContain('There is no file of assumptions missing.json')
  })

  test('are in the trace', async () => {
    const folder = ferryFolder()
    const mine = folder.file('mine.json', '{"assumptions": [{"article": "courier.txt", "published": "2031-03-03"}]}')
    const { stdout } = await headwater(['trace', ...folder.inputs, ...OPTIONS, '--as-of', '2031-03-05', '--assume', mine, '--json'])
    const trace: unknown = JSON.parse(stdout)
    expectValidTrace(trace)
    expect(trace.asOf).toBe('2031-03-05')
    expect(trace.assumptions?.[0]).toMatchObject({ entry: 1, applied: { articles: 1 } })
  })
})

test.each([
  [['why'], 'headwater why needs a claim'],
  [['check', ''], 'headwater check needs a claim'],
  [['check', 'Seven died'], 'headwater check needs at least one input'],
  [['read', 'a.txt', '--as-of', '2031-03-05'], 'headwater read does not take --as-of'],
  [['trace', 'a.txt', '--as-of', '2031-02-30'], '--as-of: "2031-02-30" is not a date'],
])('%j is refused', async (args, message) => {
  const { status, stderr } = await headwater(args)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})
