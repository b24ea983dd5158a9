import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CLI_DOCS, cliDocs } from '../../scripts/generate-cli-docs.js'

test('docs/cli.md is what the tables say (npm run docs)', () => {
  expect(readFileSync(CLI_DOCS, 'utf8')).toBe(cliDocs())
})
