import { expect, test } from 'vitest'
import * as headwater from '../src/index.js'
import * as pipeline from '../src/pipeline/index.js'

test('the library is what the command line calls, and a library of articles for programs that run on', () => {
  expect(Object.keys(headwater).toSorted()).toEqual([
    'HeadwaterError',
    'annotate',
    'check',
    'createFetcher',
    'createLibrary',
    'explain',
    'explainStatements',
    'read',
    'renderCheck',
    'renderCsv',
    'renderHtml',
    'renderMarkdown',
    'renderTerminal',
    'renderWhy',
    'stories',
    'trace',
    'why',
  ])
  expect(headwater.trace).toBe(pipeline.trace)
})

test('a problem with the call is a HeadwaterError with a way out', async () => {
  const failure = await headwater.trace([]).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(headwater.HeadwaterError)
  expect(failure).toMatchObject({ code: 'input/none', hint: expect.any(String) })
})
